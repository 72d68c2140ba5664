import { afterEach, describe, expect, it, vi } from "vitest";
import type { Repeat } from "../../src/index.ts";
import { asNothing, ConnectionError, NotFoundError, RateLimitError } from "../../src/index.ts";
import { isDone, mayRepeat, pauseAfter } from "../../src/session/repeat.ts";
import type { Answer } from "../support/local-server.ts";
import { cutOff, hang, inTurn, json, reset, serve } from "../support/local-server.ts";
import { MemoryLogger } from "../support/memory-logger.ts";
import { closedPort } from "../support/raw-server.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";
import { until } from "../support/until.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const done = json({ done: true });
const status = (code: number, headers?: Record<string, string>): Answer => json({ code }, code, headers);

describe("How often a request is sent that fails each time, with 3 repeats allowed", () => {
  const cases: [failure: string, answer: Answer, sent: Record<Repeat, number>][] = [
    ["the connection breaks before the answer", reset, { safe: 4, once: 1, delete: 4 }],
    ["the connection breaks in the middle of the answer", cutOff, { safe: 4, once: 1, delete: 4 }],
    ["429", status(429), { safe: 4, once: 4, delete: 4 }],
    ["503 with Retry-After", status(503, { "retry-after": "0" }), { safe: 4, once: 4, delete: 4 }],
    ["503", status(503), { safe: 4, once: 1, delete: 4 }],
    ["500", status(500), { safe: 4, once: 1, delete: 4 }],
    ["502", status(502), { safe: 4, once: 1, delete: 4 }],
    ["504", status(504), { safe: 4, once: 1, delete: 4 }],
    ["408", status(408), { safe: 4, once: 4, delete: 4 }],
    ["501", status(501), { safe: 1, once: 1, delete: 1 }],
    ["400", status(400), { safe: 1, once: 1, delete: 1 }],
    ["403", status(403), { safe: 1, once: 1, delete: 1 }],
    ["404", status(404), { safe: 1, once: 1, delete: 1 }],
    ["409", status(409), { safe: 1, once: 1, delete: 1 }],
  ];
  const table = cases.flatMap(([failure, answer, sent]) =>
    (["safe", "once", "delete"] as const).map((repeat) => ({ failure, answer, repeat, times: sent[repeat] })),
  );

  it.each(table)("$failure, `$repeat`: $times", async ({ answer, repeat, times }) => {
    const { url, requests } = await serve(answer);
    await failureOf(open(url, { retry: atOnce }).send(request({ repeat })));
    expect(requests).toHaveLength(times);
  });

  it.each<Repeat>(["safe", "once", "delete"])("connection refused, `%s`: 4", async (repeat) => {
    const logger = new MemoryLogger();
    const session = open(`http://127.0.0.1:${await closedPort()}/`, { retry: atOnce, logger });
    const error = await failureOf(session.send(request({ repeat })));
    expect(error).toMatchObject({ code: "connection.refused", retryable: true, mayHaveActed: false });
    expect(logger.lines.filter((line) => line.includes(" connection.refused in "))).toHaveLength(4);
  });

  it.each([
    ["safe", 4],
    ["once", 1],
    ["delete", 4],
  ] as const)("no answer in time, `%s`: %i", async (repeat, times) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { url, requests } = await serve(hang);
    const failure = failureOf(open(url, { retry: atOnce, timeout: 1_000 }).send(request({ repeat })));
    for (let attempt = 1; attempt <= times; attempt += 1) {
      await until(() => requests.length === attempt);
      await vi.advanceTimersByTimeAsync(1_001);
    }
    await expect(failure).resolves.toMatchObject({ code: "timeout.attempt", mayHaveActed: true });
    expect(requests).toHaveLength(times);
  });
});

describe("A call that is repeated", () => {
  it("succeeds when one of the repeats does, and tells how many attempts it took", async () => {
    const { url } = await serve(inTurn(reset, status(502), done));
    const { data, response } = await open(url, { retry: atOnce }).send(request()).withResponse();
    expect(data).toEqual({ done: true });
    expect(response.attempts).toBe(3);
  });

  it("carries the same correlation id and body each time", async () => {
    const { url, requests } = await serve(inTurn(status(429), done));
    await open(url, { retry: atOnce }).send(request({ method: "POST", json: { a: 1 }, repeat: "once" }));
    expect(requests.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
    expect(new Set(requests.map(({ headers }) => headers["x-request-id"])).size).toBe(1);
  });

  it("may have acted when any attempt may have, even if the last one surely did not", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const server = await serve(reset);
    const logger = new MemoryLogger();
    const retry = { limit: 1, backoff: 5_000, maxBackoff: 5_000 };
    const failure = failureOf(open(server.url, { logger, retry }).send(request()));
    await until(() => logger.tellsOfPause());
    await server.close();
    await vi.advanceTimersByTimeAsync(5_001);
    vi.useRealTimers();
    const error = await failure;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: "connection.refused", mayHaveActed: true });
  });

  it("is not repeated after errors that its client handles itself", async () => {
    const { url, requests } = await serve(status(503));
    await failureOf(open(url, { retry: atOnce }).send(request({ except: () => true })));
    expect(requests).toHaveLength(1);
  });

  it.each([
    ["false", false, 1],
    ["0", 0, 1],
    ["1", { ...atOnce, limit: 1 }, 2],
    ["the client's setting", undefined, 3],
  ] as const)("at most as often as the call says: %s", async (_, retry, times) => {
    const { url, requests } = await serve(status(429));
    const session = open(url, { retry: { ...atOnce, limit: 2 } });
    await failureOf(session.send(request({ options: { retry } })));
    expect(requests).toHaveLength(times);
  });

  it("takes a number of repeats from the call and the pauses from the client", async () => {
    const { url, requests } = await serve(status(429));
    await failureOf(open(url, { retry: atOnce }).send(request({ options: { retry: 5 } })));
    expect(requests).toHaveLength(6);
  });

  it("never sends a stream twice", async () => {
    const { url, requests } = await serve(status(429));
    const body = new Blob(["a", "b"]).stream();
    const session = open(url, { retry: atOnce });
    await failureOf(session.send(request({ method: "PUT", body, options: { retry: 5 } })));
    expect(requests.map((seen) => seen.body)).toEqual(["ab"]);
  });
});

describe("A delete", () => {
  it("answered 404 after an attempt without an answer is done", async () => {
    const { url, requests } = await serve(inTurn(reset, status(404)));
    const call = open(url, { retry: atOnce }).send(
      request({ method: "DELETE", repeat: "delete", read: asNothing }),
    );
    await expect(call).resolves.toBeUndefined();
    const { response } = await call.withResponse();
    expect(response).toMatchObject({ status: 404, attempts: 2 });
    expect(requests).toHaveLength(2);
  });

  it("answered 404 at the first attempt fails", async () => {
    const { url } = await serve(status(404));
    const call = open(url, { retry: atOnce }).send(request({ method: "DELETE", repeat: "delete" }));
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });

  it("answered 404 after an attempt that surely did not act fails", async () => {
    const { url } = await serve(inTurn(status(429), status(404)));
    const call = open(url, { retry: atOnce }).send(request({ method: "DELETE", repeat: "delete" }));
    await expect(call).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("The pause before a repeat", () => {
  const settings = { limit: 9, backoff: 200, maxBackoff: 5_000, maxRetryAfter: 30_000 };
  const broken = new ConnectionError("broken", { code: "connection.reset" });
  const full = (retryAfter: number) =>
    new RateLimitError("full", { status: 429, reason: "full", retryAfter });

  it("doubles up to a limit, shortened at random by up to half", () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => pauseAfter(broken, attempt, settings))).toEqual([
      100, 200, 400, 800, 1_600, 2_500, 2_500,
    ]);
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => pauseAfter(broken, attempt, settings))).toEqual([
      200, 400, 800, 1_600, 3_200, 5_000, 5_000,
    ]);
  });

  it("is never shorter than the server asks for, up to a cap", () => {
    expect(pauseAfter(full(7_000), 1, settings)).toBe(7_000);
    expect(pauseAfter(full(7_000_000), 1, settings)).toBe(30_000);
    expect(pauseAfter(full(0), 1, settings)).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ["seconds", { "retry-after": "7" }],
    [
      "a date by the server's own clock",
      { date: "Mon, 01 Jan 2001 10:00:00 GMT", "retry-after": "Mon, 01 Jan 2001 10:00:07 GMT" },
    ],
  ])("is taken from Retry-After: %s", async (_, headers) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const logger = new MemoryLogger();
    const { url, requests } = await serve(inTurn(status(503, headers), done));
    const call = open(url, { logger }).send(request({ repeat: "once" }));
    await until(() => logger.tellsOfPause(7_000));
    await vi.advanceTimersByTimeAsync(6_990);
    expect(requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20);
    await until(() => requests.length === 2);
    vi.useRealTimers();
    await expect(call).resolves.toEqual({ done: true });
  });

  it("is the usual one when Retry-After is a date that is over, or nonsense", async () => {
    for (const value of ["Mon, 01 Jan 2001 10:00:00 GMT", "soon"]) {
      const logger = new MemoryLogger();
      const { url } = await serve(inTurn(status(429, { "retry-after": value }), done));
      await open(url, { logger, retry: atOnce }).send(request());
      expect(logger.lines.join("\n")).toContain("the next one in 0 ms");
    }
  });
});

describe("The decision to repeat", () => {
  const lost = new ConnectionError("lost", { code: "connection.reset", retryable: true, mayHaveActed: true });

  it("lets a log-in that failed before the request be repeated, whatever the request does", () => {
    expect(mayRepeat(lost, { repeat: "once" }, false)).toBe(true);
    expect(mayRepeat(lost, { repeat: "once" }, true)).toBe(false);
  });

  it("is no for errors of others", () => {
    expect(mayRepeat(new Error("bug"), { repeat: "safe" }, true)).toBe(false);
  });

  it("takes only a delete for done, and only by a 404", () => {
    const gone = new NotFoundError("gone", { status: 404, reason: "gone" });
    expect(isDone(gone, "delete", true)).toBe(true);
    expect(isDone(gone, "delete", false)).toBe(false);
    expect(isDone(gone, "safe", true)).toBe(false);
    expect(isDone(lost, "delete", true)).toBe(false);
  });
});
