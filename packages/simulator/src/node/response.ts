import type { ServerResponse } from "node:http";
import { isConnectionBroken } from "../connection-reset.ts";

/**
 * Sends a `Response`, piece by piece as its body arrives. If the body says that the connection broke, it is ended after
 * the bytes so far: to reset it as well would make the network drop what the client has not read yet.
 *
 * @throws any other error of the body
 */
export async function sendResponse(answer: Response, response: ServerResponse): Promise<void> {
  const headers: string[] = [];
  for (const [name, value] of answer.headers) headers.push(name, value);
  response.writeHead(answer.status, headers);
  if (!answer.body) {
    response.end();
    return;
  }
  try {
    await sendBody(answer.body, Number(answer.headers.get("content-length") ?? Number.NaN), response);
  } catch (error) {
    if (!isConnectionBroken(error)) throw error;
    response.destroy();
  }
}

/** @param length the number of bytes to come, or NaN if nobody knows */
async function sendBody(
  body: ReadableStream<Uint8Array>,
  length: number,
  response: ServerResponse,
): Promise<void> {
  const reader = body.getReader();
  let sent = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      response.end();
      return;
    }
    sent += value.byteLength;
    // The last piece leaves together with the end, and a small body together with the head, in one packet.
    if (sent === length) {
      response.end(value);
      return;
    }
    await written(response, value);
    if (response.destroyed) {
      await reader.cancel();
      return;
    }
  }
}

/** Resolves when the bytes are on their way, or the client has left. */
function written(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    response.once("close", resolve);
    response.write(bytes, () => {
      response.off("close", resolve);
      resolve();
    });
  });
}
