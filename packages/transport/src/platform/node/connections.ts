import { Readable } from "node:stream";
import type { Options } from "ky";
import ky from "ky";
import type { buildConnector, Dispatcher } from "undici";
import { Agent, EnvHttpProxyAgent, Pool, ProxyAgent } from "undici";
import type { Secrets } from "../../redaction/secrets.ts";
import type { ConnectionOptions } from "../connection-options.ts";
import type { Connections, Received, WireRequest } from "../platform.ts";
import { kyOptions } from "../send-by-fetch.ts";
import { collect } from "./collect.ts";
import type { NamedProxy } from "./proxy.ts";
import { environmentProxy, learnProxySecrets, ProxyUnreachable } from "./proxy.ts";
import { stream } from "./stream.ts";
import { tlsConnectOptions } from "./tls.ts";

/** Opens a pool of connections to a server with these options. */
export async function connect(
  options: ConnectionOptions,
  secrets: Secrets,
  server: URL,
): Promise<Connections> {
  const dispatcher = await openDispatcher(options, secrets, server);
  return {
    send: (wire) => send(dispatcher, wire, options),
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

/** ky has no work on an answer that is collected, and gets this for it. */
const standIn = new Response();

/**
 * ky gets what it works on, and no more: a `Request` with everything in it, built and taken apart again, costs more
 * than sending it, and so does a `Response`.
 */
async function send(
  dispatcher: Dispatcher,
  wire: WireRequest,
  options: ConnectionOptions,
): Promise<Received> {
  const { url, method, signal, onUploadProgress, onDownloadProgress } = wire;
  let collected: Received | undefined;
  const response = await ky(url, {
    ...kyOptions,
    method,
    ...(onDownloadProgress && { onDownloadProgress }),
    ...(onUploadProgress && { onUploadProgress, body: wire.body as NonNullable<Options["body"]> }),
    fetch: async (sent) => {
      const request = requestOf(wire, sent as Request, options);
      if (wire.streamed || onDownloadProgress) return stream(dispatcher, { ...request, signal });
      collected = await collect(dispatcher, request, signal);
      return standIn;
    },
  });
  return collected ?? response;
}

/** @param sent The request as ky sends it, where it watches the body on its way up. */
function requestOf(
  { url, method, headers, body, onUploadProgress }: WireRequest,
  sent: Request,
  { compress = true, keepAlive }: ConnectionOptions,
): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = new URL(url);
  const all: Record<string, string> = compress
    ? { "accept-encoding": "gzip, deflate, br", ...headers }
    : { ...headers };
  if (onUploadProgress && body !== undefined && !(body instanceof ReadableStream)) {
    // The stream that ky makes of it does not tell its length.
    all["content-length"] = String(Buffer.byteLength(body));
  }
  return {
    origin,
    path: pathname + search,
    method: method as Dispatcher.HttpMethod,
    headers: all,
    body: bodyOf(onUploadProgress ? sent.body : body),
    reset: keepAlive === false,
  };
}

function bodyOf(
  body: WireRequest["body"] | ReadableStream<Uint8Array> | null,
): string | Uint8Array | Readable | null {
  // The web's and Node's stream types describe the same object.
  return body instanceof ReadableStream
    ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
    : (body ?? null);
}
