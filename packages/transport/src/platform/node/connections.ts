import type { Transform } from "node:stream";
import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Options } from "ky";
import ky from "ky";
import type { buildConnector, Dispatcher } from "undici";
import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent, request as undiciRequest } from "undici";
import type { Secrets } from "../../redaction/secrets.ts";
import type { ConnectionOptions } from "../connection-options.ts";
import type { Connections, WireRequest } from "../platform.ts";
import { kyOptions } from "../send-by-fetch.ts";
import type { NamedProxy } from "./proxy.ts";
import { environmentProxy, learnProxySecrets, ProxyUnreachable } from "./proxy.ts";
import { tlsConnectOptions } from "./tls.ts";
import { WireResponse } from "./wire-response.ts";

/** Opens a pool of connections to a server with these options. */
export async function connect(
  options: ConnectionOptions,
  secrets: Secrets,
  server: URL,
): Promise<Connections> {
  const dispatcher = await openDispatcher(options, secrets, server);
  const compress = options.compress ?? true;
  const close = options.keepAlive === false;
  return {
    // ky gets what it works on, and no more: a `Request` with everything in it, built and taken apart again,
    // costs more than sending it.
    send: (wire) => {
      const { url, method, body, onUploadProgress, onDownloadProgress } = wire;
      return ky(url, {
        ...kyOptions,
        method,
        ...(onDownloadProgress && { onDownloadProgress }),
        ...(onUploadProgress && { onUploadProgress, body: body as NonNullable<Options["body"]> }),
        fetch: (sent) => fetchOn(dispatcher, sent as Request, wire, compress, close),
      });
    },
    // Not `close()`: that waits for answers which may never come.
    close: () => dispatcher.destroy(),
  };
}

async function openDispatcher(
  options: ConnectionOptions,
  secrets: Secrets,
  server: URL,
): Promise<Dispatcher> {
  const tls = await tlsConnectOptions(options.tls ?? {});
  const keepAlive = typeof options.keepAlive === "number" ? options.keepAlive : 4_000;
  const settings: Agent.Options = {
    connect: tls,
    keepAliveTimeout: keepAlive,
    keepAliveMaxTimeout: Math.max(keepAlive, 600_000),
    // The session has its own time limits.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(options.connections !== undefined && { connections: options.connections }),
    ...(options.pipelining !== undefined && { pipelining: options.pipelining }),
  };
  const { proxy: given } = options;
  if (given === false) return new Agent(settings);
  const proxy = given === undefined ? environmentProxy(server) : { url: given, source: "`proxy`" };
  if (proxy === undefined) return new Agent(settings);
  learnProxySecrets(proxy.url, secrets);
  const { host } = new URL(proxy.url);
  const throughProxy: Omit<ProxyAgent.Options, "uri"> = {
    ...settings,
    // The certificate to check is the server's, seen through the tunnel.
    requestTls: tls,
    // Plain http needs no tunnel, and many proxies allow none but to port 443.
    proxyTunnel: false,
    clientFactory: (origin, own) => new Pool(origin, toProxy(proxy, own)),
    factory: (origin, own) =>
      new Pool(origin, { ...settings, ...(new URL(origin).host === host ? toProxy(proxy, own) : own) }),
  };
  const { url } = proxy;
  return given === undefined
    ? // It knows about NO_PROXY.
      new EnvHttpProxyAgent({ ...throughProxy, httpProxy: url, httpsProxy: url })
    : new ProxyAgent({ ...throughProxy, uri: url });
}

/** The options of the connections to a proxy, which tell its failures from those of the server. */
function toProxy(proxy: NamedProxy, own: Pool.Options): Pool.Options {
  const { connect } = own;
  if (typeof connect !== "function") return own;
  const told: buildConnector.connector = (target, callback) =>
    connect(target, (...[error, socket]) => {
      if (error) callback(new ProxyUnreachable(proxy, error), null);
      else callback(null, socket);
    });
  return { ...own, connect: told };
}

/** @param sent The request as ky sends it, where it watches the body on its way up. */
async function fetchOn(
  dispatcher: Dispatcher,
  sent: Request,
  wire: WireRequest,
  compress: boolean,
  reset: boolean,
): Promise<Response> {
  const headers: Record<string, string> = compress
    ? { "accept-encoding": "gzip, deflate, br", ...wire.headers }
    : { ...wire.headers };
  const watched = wire.onUploadProgress !== undefined;
  if (watched && wire.body !== undefined && !(wire.body instanceof ReadableStream)) {
    // The stream that ky makes of it does not tell its length.
    headers["content-length"] = String(Buffer.byteLength(wire.body));
  }
  const answer = await undiciRequest(wire.url, {
    dispatcher,
    method: wire.method as Dispatcher.HttpMethod,
    headers,
    body: bodyOf(watched ? sent.body : wire.body),
    signal: wire.signal,
    reset,
  });
  const empty =
    wire.method === "HEAD" ||
    answer.headers["content-length"] === "0" ||
    [204, 205, 304].includes(answer.statusCode);
  const unpacked = empty ? undefined : unpack(answer);
  if (!wire.streamed && !wire.onDownloadProgress) return new WireResponse(answer, unpacked);
  if (empty) await answer.body.dump();
  return new Response(empty ? null : webStream(unpacked ?? answer.body), {
    status: answer.statusCode,
    headers: WireResponse.headersOf(answer),
  });
}

function bodyOf(
  body: WireRequest["body"] | ReadableStream<Uint8Array> | null,
): string | Uint8Array | Readable | null {
  // The web's and Node's stream types describe the same object.
  return body instanceof ReadableStream
    ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    : (body ?? null);
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

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body without its compression; undefined when there is none. */
function unpack({ headers, body }: Dispatcher.ResponseData): Readable | undefined {
  const decoder = decoders[String(headers["content-encoding"]).toLowerCase()]?.();
  // Not `pipe`: whichever side ends early must end the other, or the connection stays busy.
  return decoder && pipeline(body, decoder, () => undefined);
}
