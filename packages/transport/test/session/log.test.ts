import { describe, expect, it } from "vitest";
import { asBytes, asNothing, asStream, asText } from "../../src/index.ts";
import { hang, inTurn, json, reset, serve } from "../support/local-server.ts";
import { MemoryLogger } from "../support/memory-logger.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";
import { until } from "../support/until.ts";

describe("The log", () => {
  it("has one line for each request, with status, duration, sizes, attempt and id", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve(json({ ä: 1 }));
    const options = { correlationId: "lesson-7" };
    await open(url, { logger }).send(request({ method: "POST", query: { max: 3 }, json: { ö: 1 }, options }));
    expect(logger.lines).toHaveLength(1);
    expect(logger.lines[0]).toMatch(
      /^labkeeper-test\/1\.0\.0 POST http:\/\/127\.0\.0\.1:\d+\/api\/things\?max=3 200 in \d+ ms, 8 B up, 8 B down, attempt 1, id lesson-7$/,
    );
  });

  it("tells of bytes and streams", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve((_, response) => void response.end("12345"));
    const session = open(url, { logger });
    await session.send(request({ method: "PUT", body: new Uint8Array(3), read: asBytes }));
    await session.send(request({ method: "PUT", body: new Blob(["x"]).stream(), read: asNothing }));
    const stream = await session.send(request({ read: asStream }));
    await stream.cancel();
    expect(logger.lines.map((line) => /ms, (.* down)/.exec(line)?.[1])).toEqual([
      "3 B up, 5 B down",
      "a stream up, 5 B down",
      "0 B up, a stream down",
    ]);
  });

  it("shows bodies of any format by what the client hides their secrets with", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve((_, response) => void response.end("<a><pin>1234</pin></a>"));
    const hidePin = (body: string | Uint8Array, onSecret?: (value: string) => void) => {
      const text = typeof body === "string" ? body : new TextDecoder().decode(body);
      return text.replace(/<pin>(.*?)<.pin>/, (_, pin: string) => {
        onSecret?.(pin);
        return "<pin/>";
      });
    };
    const secrets = { secretsSent: hidePin, secretsReceived: hidePin };
    const put = { method: "PUT", body: "<b><pin>98765</pin>, not 98765</b>", read: asBytes } as const;
    await open(url, { logger, logBodies: true }).send(request({ ...put, ...secrets }));
    expect(logger.lines[0]).toContain(" > <b><pin/>, not [redacted]</b> < <a><pin/></a>");
  });

  it("tells what an attempt failed with, and of the pause after it", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve(inTurn(reset, json({}, 503), json("done")));
    await open(url, { logger, retry: atOnce }).send(request());
    expect(logger.lines.map((line) => line.replace(/ in \d+ ms.*| http\S+/g, ""))).toEqual([
      "labkeeper-test/1.0.0 GET connection.reset",
      "labkeeper-test/1.0.0 Reading things: attempt 1 failed, the next one",
      "labkeeper-test/1.0.0 GET 503",
      "labkeeper-test/1.0.0 Reading things: attempt 2 failed, the next one",
      "labkeeper-test/1.0.0 GET 200",
    ]);
  });

  it("tells of a call that was aborted", async () => {
    const logger = new MemoryLogger();
    const { url, requests } = await serve(hang);
    const controller = new AbortController();
    const failure = failureOf(
      open(url, { logger }).send(request({ options: { signal: controller.signal } })),
    );
    await until(() => requests.length === 1);
    controller.abort();
    await failure;
    expect(logger.lines[0]).toContain(" abort in ");
  });

  it("has bodies only with `logBodies`, and only those whose secrets are known", async () => {
    const exchange = request({
      method: "POST",
      json: { name: "alice", password: "hunter22" },
      secretsSent: ["password"],
      secretsReceived: [],
    });
    const answer = json({ id: 7 });
    const without = new MemoryLogger();
    await open((await serve(answer)).url, { logger: without }).send(exchange);
    expect(without.lines[0]).toMatch(/id [\da-f-]{36}$/);

    const logger = new MemoryLogger();
    const session = open((await serve(answer)).url, { logger, logBodies: true });
    await session.send(exchange);
    await session.send(request({ method: "POST", json: { unknown: "shape" } }));
    await session.send(request({ secretsReceived: [] }));
    expect(logger.lines.map((line) => line.replace(/^.* id [\da-f-]{36}/, ""))).toEqual([
      ' > {"name":"alice","password":"[redacted]"} < {"id":7}',
      "",
      ' < {"id":7}',
    ]);
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("disk full");
      },
    ],
    ["rejects", () => Promise.reject(new Error("disk full"))],
  ])("changes no outcome when the logger %s", async (_, debug) => {
    const logger = { ...console, debug: debug as () => void };
    const { url, requests } = await serve(inTurn(json("done"), reset, json({}, 503), json("done")));
    const session = open(url, { logger, retry: atOnce });
    await expect(session.send(request({ repeat: "once" }))).resolves.toBe("done");
    await expect(session.send(request({ repeat: "once" }))).rejects.toMatchObject({
      code: "connection.reset",
      mayHaveActed: true,
    });
    await expect(session.send(request())).resolves.toBe("done");
    expect(requests).toHaveLength(4);
  });

  it("has only the length of what cannot be parsed", async () => {
    const logger = new MemoryLogger();
    const { url } = await serve((_, response) => void response.end("<password>hunter22</password>"));
    const session = open(url, { logger, logBodies: true });
    await session.send(request({ read: asText, secretsReceived: [] }));
    expect(logger.lines[0]).toMatch(/29 B down, attempt 1, id [\da-f-]{36}$/);
  });
});
