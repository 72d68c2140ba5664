import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";
import { onTestFinished } from "vitest";

/** A server that answers with bytes of any kind, well-formed or not. */
export interface RawServer {
  readonly url: string;
  readonly port: number;
  /** How many requests (more exactly: first pieces of one) arrived. */
  readonly requests: () => number;
}

/** Serves bare sockets on a free port. */
export async function serveRaw(onRequest: (socket: Socket, request: string) => void): Promise<RawServer> {
  let requests = 0;
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      requests += 1;
      onRequest(socket, chunk.toString("latin1"));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, port, requests: () => requests };
}

/** A port of this machine at which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
