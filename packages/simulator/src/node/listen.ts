import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { isConnectionBroken } from "../connection-reset.ts";
import { requestFrom } from "./request.ts";
import { sendResponse } from "./response.ts";

/** Whatever answers web-standard requests, such as a simulator. */
export interface FetchHandler {
  /** Answers one request. */
  fetch(request: Request): Promise<Response>;
}

/** Where {@link listen} listens. */
export interface ListenOptions {
  /** Default 0, a free port. */
  readonly port?: number;
  /** Default `127.0.0.1`, which other machines cannot reach. */
  readonly hostname?: string;
  /** Key and certificate in PEM; with them the server speaks HTTPS. */
  readonly tls?: { readonly key: string | Uint8Array; readonly cert: string | Uint8Array };
}

/** A server that listens. */
export interface Listener {
  /** Without a slash at its end, such as `http://127.0.0.1:41234`. */
  readonly url: string;
  /** The port it listens on. */
  readonly port: number;
  /** Tears down all connections and stops listening. */
  close(): Promise<void>;
}

/**
 * Serves a handler over HTTP. A client that leaves aborts nothing in the handler. A `ConnectionBroken` error from
 * the handler, or from the body of its answer, breaks the client's connection in the same way.
 *
 * @throws the system's error, if the port is taken
 * @example
 * ```ts
 * const server = await listen(createVeyonSimulator(), { port: 11080 });
 * console.log(server.url);
 * await server.close();
 * ```
 */
export async function listen(handler: FetchHandler, options: ListenOptions = {}): Promise<Listener> {
  const { port = 0, hostname = "127.0.0.1", tls } = options;
  const origin = { url: "" };
  const answer: RequestListener = (message, response) => {
    void serve(handler, origin.url, message, response);
  };
  const server = tls
    ? createTlsServer({ key: toBuffer(tls.key), cert: toBuffer(tls.cert) }, answer)
    : createServer(answer);
  // Pooled connections outlive a pause between tests, and small answers do not wait to be sent together.
  server.keepAliveTimeout = 60_000;
  server.on("connection", (socket: Socket) => socket.setNoDelay(true));
  await listening(server, port, hostname);
  // A server that listens on a port has an address with a port; only pipes have a text.
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  origin.url = `${tls ? "https" : "http"}://${host}:${address.port}`;
  return { url: origin.url, port: address.port, close: () => closing(server) };
}

async function serve(
  handler: FetchHandler,
  origin: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const request = await requestFrom(message, origin);
    if (!request) return;
    await sendResponse(await handler.fetch(request), response);
  } catch (error) {
    if (isConnectionBroken(error)) {
      breakOff(message.socket);
    } else {
      fail(response, error);
    }
  }
}

/** Only a bare TCP socket can be reset; TLS would call that an error of its own. */
function breakOff(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy();
  else socket.resetAndDestroy();
}

/** The handler has a mistake, which whoever wrote it wants to see. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(500, { "content-type": "text/plain" });
  response.end(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function toBuffer(pem: string | Uint8Array): string | Buffer {
  return typeof pem === "string" ? pem : Buffer.from(pem);
}

function listening(server: Server, port: number, hostname: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, hostname, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function closing(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
