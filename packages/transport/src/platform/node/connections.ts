import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Dispatcher } from "undici";
import { Agent, EnvHttpProxyAgent, ProxyAgent, request as undiciRequest } from "undici";
import type { Secrets } from "../../redaction/secrets.ts";
import type { ConnectionOptions } from "../connection-options.ts";
import type { Connections, WireRequest } from "../platform.ts";
import { environmentProxies, learnProxySecrets } from "./proxy.ts";
import { tlsConnectOptions } from "./tls.ts";
import { WireResponse } from "./wire-response.ts";

/** Opens a pool of connections with these options. */
export async function connect(options: ConnectionOptions, secrets: Secrets): Promise<Connections> {
  const dispatcher = await openDispatcher(options, secrets);
  const compress = options.compress ?? true;
  const close = options.keepAlive === false;
  return {
    fetch: (request, { wire }) => fetchOn(dispatcher, request, wire, compress, close),
    // Not `close()`: that waits for answers which may never come.
    close: () => dispatcher.destroy(),
  };
}

async function openDispatcher(options: ConnectionOptions, secrets: Secrets): Promise<Dispatcher> {
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
  const proxies =
    options.proxy === undefined ? environmentProxies() : [options.proxy].filter((url) => url !== false);
  learnProxySecrets(proxies, secrets);
  if (proxies.length === 0) return new Agent(settings);
  // Behind a proxy, the certificate to check is the server's, seen through the tunnel.
  const throughProxy = { ...settings, requestTls: tls };
  if (typeof options.proxy === "string") return new ProxyAgent({ ...throughProxy, uri: options.proxy });
  return new EnvHttpProxyAgent(throughProxy);
}

async function fetchOn(
  dispatcher: Dispatcher,
  request: Request,
  wire: WireRequest,
  compress: boolean,
  reset: boolean,
): Promise<Response> {
  const headers = compress ? { ...wire.headers, "accept-encoding": "gzip, deflate, br" } : wire.headers;
  const answer = await undiciRequest(wire.url, {
    dispatcher,
    method: wire.method as Dispatcher.HttpMethod,
    headers,
    body: bodyOf(wire.body ?? request.body),
    signal: wire.signal,
    reset,
  });
  const unpacked = unpack(answer);
  if (!wire.streamed) {
    // ky needs no more of a response than this one has, and says that it takes one of another make.
    return new WireResponse(answer, unpacked) as unknown as Response;
  }
  const hasBody = ![204, 205, 304].includes(answer.statusCode);
  const stream = hasBody ? (Readable.toWeb(unpacked ?? answer.body) as ReadableStream<Uint8Array>) : null;
  return new Response(stream, { status: answer.statusCode, headers: WireResponse.headersOf(answer) });
}

function bodyOf(
  body: WireRequest["body"] | ReadableStream<Uint8Array> | null,
): string | Uint8Array | Readable | null {
  // The web's and Node's stream types describe the same object.
  return body instanceof ReadableStream
    ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    : (body ?? null);
}

/** The body without its compression; undefined when there is none. */
function unpack({ headers, body }: Dispatcher.ResponseData): Readable | undefined {
  const encoding = headers["content-encoding"];
  if (encoding === undefined) return undefined;
  const decoder =
    encoding === "gzip"
      ? createGunzip()
      : encoding === "br"
        ? createBrotliDecompress()
        : encoding === "deflate"
          ? createInflate()
          : undefined;
  if (!decoder) return undefined;
  body.on("error", (error) => decoder.destroy(error));
  return body.pipe(decoder);
}
