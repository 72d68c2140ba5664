import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { BodyProgress } from "../../../src/index.ts";
import { asBytes, asNothing, asStream, asText } from "../../../src/index.ts";
import type { Answer } from "../../support/local-server.ts";
import { json, serve } from "../../support/local-server.ts";
import { serveRaw } from "../../support/raw-server.ts";
import { atOnce, failureOf, open, request } from "../../support/session.ts";
import { settle, until } from "../../support/until.ts";

const slow: Answer = async (seen, response) => {
  await settle(5);
  return json("done")(seen, response);
};

describe("Sockets", () => {
  it("are kept and used again", async () => {
    const { url, connections } = await serve(json("done"));
    const session = open(url);
    for (let call = 0; call < 9; call += 1) await session.send(request());
    // undici lets a socket rest for one turn of the event loop, so the next call may need a second one.
    expect(connections()).toBeLessThanOrEqual(2);
  });

  it("are closed after each request with `keepAlive: false`", async () => {
    const { url, connections, requests, sockets } = await serve(json("done"));
    const session = open(url, { keepAlive: false });
    for (let call = 0; call < 3; call += 1) await session.send(request());
    expect(connections()).toBe(3);
    expect(requests[0]?.headers.connection).toBe("close");
    await until(() => sockets.size === 0);
  });

  it("are kept for as long as told", async () => {
    const { url, connections } = await serve(json("done"));
    const session = open(url, { keepAlive: 900_000, connections: 1 });
    await session.send(request());
    await session.send(request());
    expect(connections()).toBe(1);
  });

  it("are as many as there are calls at once, unless `connections` bounds them", async () => {
    const { url, connections } = await serve(slow);
    const calls = (session: ReturnType<typeof open>) =>
      Promise.all(Array.from({ length: 10 }, () => session.send(request())));
    await calls(open(url, { connections: 2 }));
    expect(connections()).toBe(2);
    await calls(open(url));
    expect(connections()).toBe(12);
  });

  it("may carry several requests at a time with `pipelining`", async () => {
    const { url, connections, requests } = await serve(slow);
    const session = open(url, { connections: 1, pipelining: 4 });
    await Promise.all(Array.from({ length: 8 }, () => session.send(request())));
    expect(connections()).toBe(1);
    expect(requests).toHaveLength(8);
  });

  it("bounds what is begun to what their number can hold, and as much again that is ready", () => {
    expect(open("https://lab.example/", { connections: 3, pipelining: 2 }).limiter.capacity).toBe(12);
    expect(open("https://lab.example/").limiter.capacity).toBe(Number.POSITIVE_INFINITY);
  });

  it("are opened at the first request, not before", async () => {
    const { url, connections } = await serve(json("done"));
    open(url);
    await settle();
    expect(connections()).toBe(0);
  });

  it("are free again after an answer that nobody wanted to read", async () => {
    const { url, connections } = await serve((_, response) => void response.end("x".repeat(300_000)));
    const session = open(url, { connections: 1 });
    for (let call = 0; call < 3; call += 1) await session.send(request({ read: asNothing }));
    expect(connections()).toBe(1);
  });

  it("are free again after an error where a stream was expected", async () => {
    const { url, connections } = await serve(
      (_, response) => void response.writeHead(500).end("x".repeat(300_000)),
    );
    const session = open(url, { connections: 1, retry: atOnce });
    await failureOf(session.send(request({ read: asStream })));
    expect(connections()).toBe(1);
  });
});

describe("Compression", () => {
  const text = "Labkeeper ".repeat(1_000);
  const encoders = {
    gzip: gzipSync,
    "x-gzip": gzipSync,
    GZIP: gzipSync,
    deflate: deflateSync,
    br: brotliCompressSync,
  };
  const compressed =
    (encoding: keyof typeof encoders): Answer =>
    (_, response) =>
      void response.writeHead(200, { "content-encoding": encoding }).end(encoders[encoding](text));

  it.each(Object.keys(encoders) as (keyof typeof encoders)[])(
    "%s is undone, as text, bytes and stream",
    async (encoding) => {
      const { url, requests } = await serve(compressed(encoding));
      const session = open(url);
      await expect(session.send(request({ read: asText }))).resolves.toBe(text);
      const bytes = await session.send(request({ read: asBytes }));
      expect(Buffer.from(bytes).toString()).toBe(text);
      const stream = await session.send(request({ read: asStream }));
      await expect(new Response(stream).text()).resolves.toBe(text);
      expect(requests[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
    },
  );

  it("is not asked for with `compress: false`", async () => {
    const { url, requests } = await serve(json("done"));
    await open(url, { compress: false }).send(request());
    expect(requests[0]?.headers["accept-encoding"]).toBeUndefined();
  });

  it("is what the caller's own header says, where there is one", async () => {
    const { url, requests } = await serve(json("done"));
    await open(url).send(request({ options: { headers: { "Accept-Encoding": "br" } } }));
    expect(requests[0]?.headers["accept-encoding"]).toBe("br");
  });

  it("of a kind that nobody asked for is left as it is", async () => {
    const { url } = await serve(
      (_, response) => void response.writeHead(200, { "content-encoding": "zz" }).end("raw"),
    );
    await expect(open(url).send(request({ read: asText }))).resolves.toBe("raw");
  });

  it("that breaks off is a broken connection, and is asked for again", async () => {
    const half = gzipSync(text).subarray(0, 30);
    const { url, requests } = await serve(
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(half),
    );
    await expect(open(url, { retry: atOnce }).send(request())).rejects.toMatchObject({
      code: "connection.reset",
    });
    expect(requests).toHaveLength(4);
  });

  it("that is none makes no sense, and is not asked for again", async () => {
    const { url, requests } = await serve(
      (_, response) =>
        void response.writeHead(200, { "content-encoding": "gzip" }).end("plain".repeat(50_000)),
    );
    const session = open(url, { retry: atOnce, connections: 1 });
    const error = await failureOf(session.send(request()));
    expect(error).toMatchObject({
      name: "ProtocolError",
      code: "protocol",
      message: expect.stringContaining("`compress: false` may help"),
    });
    expect(requests).toHaveLength(1);
    // The connection is free for others.
    await failureOf(session.send(request()));
    expect(requests).toHaveLength(2);
  });
});

describe("An answer without a body", () => {
  it.each([
    ["204", "GET", 204],
    ["205", "GET", 205],
    ["HEAD", "HEAD", 200],
  ] as const)("(%s) is empty, compressed or not, in every way of reading", async (_, method, status) => {
    const { url, connections } = await serve(
      (__, response) => void response.writeHead(status, { "content-encoding": "gzip" }).end(),
    );
    const session = open(url, { connections: 1 });
    await expect(session.send(request({ method, read: asNothing }))).resolves.toBeUndefined();
    await expect(session.send(request({ method, read: asText }))).resolves.toBe("");
    await expect(session.send(request({ method, read: asBytes }))).resolves.toEqual(new Uint8Array());
    const stream = await session.send(request({ method, read: asStream }));
    await expect(new Response(stream).text()).resolves.toBe("");
    expect(connections()).toBe(1);
  });

  it("may say that it is compressed with nothing in it", async () => {
    const { url } = await serve(
      (_, response) =>
        void response.writeHead(200, { "content-encoding": "gzip", "content-length": "0" }).end(),
    );
    await expect(open(url).send(request({ read: asText }))).resolves.toBe("");
  });
});

describe("An answer that is cut off", () => {
  it.each([
    ["in its head", "HTTP/1.1 200 OK\r\ncontent-ty"],
    ["before its announced length", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{}"],
    ["in the middle of its chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"],
    ["before its first byte", ""],
  ])("%s is a broken connection, repeated where that is safe", async (_, bytes) => {
    const server = await serveRaw((socket) => socket.end(bytes));
    const session = open(server.url, { retry: atOnce });
    const error = await failureOf(session.send(request()));
    expect(error).toMatchObject({
      name: "ConnectionError",
      code: "connection.reset",
      message: expect.stringContaining("the connection broke before the whole answer was there"),
      retryable: true,
      mayHaveActed: true,
    });
    expect(server.requests()).toBe(4);
    await failureOf(session.send(request({ repeat: "once" })));
    expect(server.requests()).toBe(5);
  });

  it("that is no HTTP at all is told as such, and not repeated", async () => {
    const server = await serveRaw((socket) => socket.end("SSH-2.0-OpenSSH_9.9\r\n"));
    const error = await failureOf(open(server.url, { retry: atOnce }).send(request()));
    expect(error).toMatchObject({
      code: "connection.failed",
      message: expect.stringContaining(
        "what came back is not HTTP. Does the URL need https:// or another port?",
      ),
    });
    expect(server.requests()).toBe(1);
  });

  it("is not what an early hint is", async () => {
    const server = await serveRaw((socket) =>
      socket.end(
        "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
      ),
    );
    await expect(open(server.url).send(request())).resolves.toEqual({});
  });

  it("leaves no connection busy when its status is one that no `Response` can have", async () => {
    const server = await serveRaw((socket) => socket.write("HTTP/1.1 700 Odd\r\ncontent-length: 9\r\n\r\n{"));
    const session = open(server.url, { connections: 1, retry: false });
    await failureOf(session.send(request({ read: asStream })));
    await failureOf(session.send(request({ read: asStream })));
    expect(server.requests()).toBe(2);
  });
});

describe("Progress", () => {
  const size = 300_000;

  it("of an upload is told as it goes, and its length is sent all the same", async () => {
    const { url, requests } = await serve(json("done"));
    for (const body of ["x".repeat(size), new Uint8Array(size)]) {
      const seen: BodyProgress[] = [];
      await open(url).send(
        request({ method: "PUT", body, onUploadProgress: (progress) => seen.push(progress) }),
      );
      expect(seen.at(-1)).toEqual({ transferredBytes: size, totalBytes: size, percent: 1 });
    }
    expect(requests.map(({ headers }) => headers["content-length"])).toEqual([String(size), String(size)]);
    expect(requests[0]?.body).toHaveLength(size);
  });

  it("of a streamed upload is told too, without a total", async () => {
    const { url, requests } = await serve(json("done"));
    const seen: BodyProgress[] = [];
    const body = new Blob(["x".repeat(size)]).stream();
    await open(url).send(
      request({ method: "PUT", body, onUploadProgress: (progress) => seen.push(progress) }),
    );
    expect(seen.at(-1)).toMatchObject({ transferredBytes: size, percent: 1 });
    expect(requests[0]?.headers["transfer-encoding"]).toBe("chunked");
    expect(requests[0]?.body).toHaveLength(size);
  });

  it("of a request without a body is nothing", async () => {
    const { url } = await serve(json("done"));
    const seen: BodyProgress[] = [];
    await open(url).send(request({ onUploadProgress: (progress) => seen.push(progress) }));
    expect(seen).toEqual([]);
  });

  it("of a download is told as it goes", async () => {
    const { url } = await serve(
      (_, response) => void response.writeHead(200, { "content-length": size }).end("x".repeat(size)),
    );
    const seen: BodyProgress[] = [];
    const text = await open(url).send(
      request<string>({ read: asText, onDownloadProgress: (progress) => seen.push(progress) }),
    );
    expect(text).toHaveLength(size);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.at(-1)).toEqual({ transferredBytes: size, totalBytes: size, percent: 1 });
  });
});
