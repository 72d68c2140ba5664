import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of a few lines that knows connections, for tests of the proxy alone. */
export interface FakeServer extends AsyncDisposable {
  readonly url: string;
  /** Method and path of every request that arrived whole. */
  readonly arrived: readonly string[];
  /** Requests to `/api/v1/held` are answered only when this is called. */
  release(): void;
  close(): Promise<void>;
}

export async function startFakeServer(): Promise<FakeServer> {
  const arrived: string[] = [];
  const held: Array<() => void> = [];
  const connections = new Set<string>();
  let opened = 0;

  const answer = (request: IncomingMessage, response: ServerResponse, body: string): void => {
    const json = (status: number, value: unknown): void => {
      const text = JSON.stringify(value);
      // The only two headers that a Veyon WebAPI server sends.
      response.sendDate = false;
      response.removeHeader("Connection");
      response
        .writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) })
        .end(text);
    };
    const uid = String(request.headers["connection-uid"]);
    const path = request.url ?? "";
    if (path === "/api/v1/held") held.push(() => json(200, {}));
    else if (path === "/api/v1/echo")
      response.writeHead(201, "Echoed", { "Content-Type": "text/plain" }).end(body);
    else if (path === "/api/v1/drop") request.socket.destroy();
    else if (request.method === "POST") {
      opened += 1;
      connections.add(`uid-${opened}`);
      json(200, { "connection-uid": `uid-${opened}`, validUntil: 0 });
    } else if (!connections.has(uid)) json(401, { error: { code: 2, message: "Invalid connection" } });
    else if (request.method === "DELETE") {
      connections.delete(uid);
      json(200, {});
    } else json(200, {});
  };

  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      if (request.url === "/api/v1/streamed") response.write(part.toUpperCase());
      else body += part;
    });
    request.on("end", () => {
      arrived.push(`${request.method} ${request.url}`);
      if (request.url === "/api/v1/streamed") response.end();
      else answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // listening on TCP, so neither a path nor null
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    if (server.listening) await new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    release: () => {
      for (const go of held.splice(0)) go();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
