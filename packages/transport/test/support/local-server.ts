import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { ServerOptions } from "node:https";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as the server got it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** How a server answers; the request was read to its end. */
export type Answer = (request: SeenRequest, response: ServerResponse) => void | Promise<void>;

/** A server on this machine that lasts as long as the test. */
export interface LocalServer {
  readonly url: string;
  readonly port: number;
  /** Every request that arrived in full, in order. */
  readonly requests: readonly SeenRequest[];
  /** Sockets that are open now. */
  readonly sockets: ReadonlySet<Socket>;
  /** How many sockets were ever opened. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** Serves http on a free port. */
export function serve(answer: Answer): Promise<LocalServer> {
  return start((listener) => createServer(listener), "http", answer);
}

/** Serves https on a free port. */
export function serveTls(tls: ServerOptions, answer: Answer): Promise<LocalServer> {
  return start((listener) => createTlsServer(tls, listener), "https", answer);
}

/** Answers with JSON. */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
  };
}

/** Answers the first request with the first answer, and so on; the last one serves for all the rest. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer?.(request, response);
  };
}

/** Answers nothing, and breaks the connection. */
export const reset: Answer = (_, { socket }) => {
  socket?.resetAndDestroy();
};

/** Promises half an answer more than it sends. */
export const cutOff: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write("{}", () => response.socket?.destroy());
};

/** Never answers. */
export const hang: Answer = () => undefined;

async function start(
  create: (listener: RequestListener) => Server,
  scheme: string,
  answer: Answer,
): Promise<LocalServer> {
  const requests: SeenRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = create(async (message, response) => {
    const body = await text(message).catch(() => undefined);
    if (body === undefined) return;
    const request = { method: message.method ?? "", path: message.url ?? "", headers: message.headers, body };
    requests.push(request);
    await answer(request, response);
  });
  server.on("connection", (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  onTestFinished(close);
  return {
    url: `${scheme}://127.0.0.1:${port}/api`,
    port,
    requests,
    sockets,
    connections: () => connections,
    close,
  };
}
