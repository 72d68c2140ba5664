import type { IncomingHttpHeaders } from "node:http";
import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { connect } from "node:net";
import { onTestFinished } from "vitest";

/** A request to the proxy: `CONNECT host:port` for a tunnel, or a method with a full URL. */
export interface ProxyRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** A forward proxy on this machine. */
export interface Proxy {
  readonly url: string;
  readonly host: string;
  readonly requests: readonly ProxyRequest[];
}

/**
 * Starts a proxy for the length of a test, which knows `lab.test` as this machine; it refuses each request with
 * `refusal`, when that is given.
 */
export async function startProxy({ refusal }: { refusal?: number } = {}): Promise<Proxy> {
  const requests: ProxyRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => {
    requests.push({ method: incoming.method ?? "", target: incoming.url ?? "", headers: incoming.headers });
    if (refusal !== undefined) {
      outgoing.writeHead(refusal).end("refused ".repeat(20_000));
      return;
    }
    const { "proxy-authorization": _, ...headers } = incoming.headers;
    const onwards = httpRequest(
      (incoming.url ?? "").replace("//lab.test:", "//127.0.0.1:"),
      { method: incoming.method ?? "GET", headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    incoming.pipe(onwards);
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.on("connect", (incoming, socket: Socket) => {
    const target = incoming.url ?? "";
    requests.push({ method: "CONNECT", target, headers: incoming.headers });
    socket.on("error", () => undefined);
    if (refusal !== undefined) {
      socket.end(`HTTP/1.1 ${refusal} Refused\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const [host, port] = target.replace("lab.test", "127.0.0.1").split(":");
    const onwards = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      socket.pipe(onwards).pipe(socket);
    });
    onwards.on("error", () => socket.destroy());
    sockets.add(onwards);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, requests };
}
