import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { headersOf } from "./headers.ts";

/** Sends a request; the body of its answer is read as it comes. */
export async function stream(dispatcher: Dispatcher, request: Dispatcher.RequestOptions): Promise<Response> {
  const answer = await dispatcher.request(request);
  const { statusCode, headers, body } = answer;
  const empty =
    request.method === "HEAD" || headers["content-length"] === "0" || [204, 205, 304].includes(statusCode);
  if (empty) await body.dump();
  return new Response(empty ? null : webStream(unpacked(answer)), {
    status: statusCode,
    headers: headersOf(headers),
  });
}

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body without its compression. */
function unpacked({ headers, body }: Dispatcher.ResponseData): Readable {
  const decoder = decoders[String(headers["content-encoding"]).toLowerCase()]?.();
  // Not `pipe`: whichever side ends early must end the other, or the connection stays busy.
  return decoder ? pipeline(body, decoder, () => undefined) : body;
}

/** Not `Readable.toWeb`: cancelling what that gives may crash the process with ERR_INVALID_STATE. */
function webStream(body: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  // A body that is cancelled before it is read has nobody else who listens.
  body.on("error", () => undefined);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        body.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
