import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortError, ClosedError, TimeoutError } from "../../src/index.ts";
import type { Answer } from "../support/local-server.ts";
import { hang, inTurn, json, reset, serve } from "../support/local-server.ts";
import { MemoryLogger } from "../support/memory-logger.ts";
import { atOnce, failureOf, open, request } from "../support/session.ts";
import { settle, until } from "../support/until.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Sends the head and the first bytes of a body, and then nothing more. */
const stall: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write("{");
};

function listeners(signal: AbortSignal): number {
  return getEventListeners(signal, "abort").length;
}

describe("The time limit of an attempt", () => {
  it.each([
    ["the call's", 3_000, { timeout: 3_000 }, { timeout: 7_000 }, 9_000],
    ["else the client's", 7_000, {}, { timeout: { attempt: 7_000 } }, 9_000],
    ["else the operation's", 9_000, {}, {}, 9_000],
    ["else 30 s", 30_000, {}, {}, undefined],
  ])("is %s: %i ms", async (_, limit, options, client, timeout) => {
    const { url, requests } = await serve(hang);
    const failure = failureOf(open(url, { ...client, retry: false }).send(request({ options, timeout })));
    await until(() => requests.length === 1);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    let over = false;
    void failure.then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(limit - 10);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    const error = await failure;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: "timeout.attempt",
      message: expect.stringMatching(
        new RegExp(
          `^Reading things at http://.*: not done within ${limit} ms; a longer .timeout\\.attempt. may help`,
        ),
      ),
      retryable: true,
      mayHaveActed: true,
    });
  });

  it("covers the body", async () => {
    const { url, sockets } = await serve(stall);
    const failure = failureOf(open(url, { retry: false, timeout: 500 }).send(request()));
    await until(() => sockets.size === 1);
    await settle();
    await vi.advanceTimersByTimeAsync(600);
    await expect(failure).resolves.toMatchObject({ code: "timeout.attempt" });
    await until(() => sockets.size === 0);
  });

  it("begins anew with each attempt", async () => {
    const { url, requests } = await serve(inTurn(hang, json("done")));
    const call = open(url, { retry: atOnce, timeout: 500 }).send(request());
    await until(() => requests.length === 1);
    await vi.advanceTimersByTimeAsync(501);
    await vi.advanceTimersByTimeAsync(1);
    await expect(call).resolves.toBe("done");
  });

  it("leaves no timer behind", async () => {
    const { url } = await serve(json("done"));
    const call = open(url).send(request({ options: { timeout: { attempt: 500, total: 900 } } }));
    const before = vi.getTimerCount();
    await call;
    expect(before).toBeGreaterThan(0);
    // What is left is undici's own, for idle connections.
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });
});

describe("The time limit of the whole call", () => {
  it("covers waiting in line, and says that nothing was done", async () => {
    const { url, requests } = await serve(hang);
    const session = open(url);
    session.limiter.capacity = 1;
    void failureOf(session.send(request()));
    const failure = failureOf(session.send(request({ options: { timeout: { total: 500 } } })));
    await until(() => requests.length === 1);
    await vi.advanceTimersByTimeAsync(501);
    await expect(failure).resolves.toMatchObject({
      code: "timeout.total",
      message: expect.stringContaining("not done within 500 ms; a longer `timeout.total` may help"),
      retryable: true,
      mayHaveActed: false,
    });
    expect(requests).toHaveLength(1);
    expect(session.limiter.waiting).toBe(0);
  });

  it("covers all attempts", async () => {
    const { url, requests } = await serve(hang);
    const session = open(url, { retry: { ...atOnce, limit: 9 }, timeout: { attempt: 400, total: 1_000 } });
    const failure = failureOf(session.send(request()));
    for (const attempt of [1, 2]) {
      await until(() => requests.length === attempt);
      await vi.advanceTimersByTimeAsync(402);
    }
    await until(() => requests.length === 3);
    await vi.advanceTimersByTimeAsync(400);
    await expect(failure).resolves.toMatchObject({
      code: "timeout.total",
      mayHaveActed: true,
    });
  });

  it("covers the pauses", async () => {
    const { url } = await serve(json({}, 429, { "retry-after": "20" }));
    const logger = new MemoryLogger();
    const failure = failureOf(open(url, { logger, timeout: { total: 5_000 } }).send(request()));
    await until(() => logger.tellsOfPause());
    await vi.advanceTimersByTimeAsync(5_001);
    await expect(failure).resolves.toMatchObject({ code: "timeout.total", mayHaveActed: false });
  });

  it("remembers in a pause what an attempt before it may have done", async () => {
    const { url } = await serve(reset);
    const logger = new MemoryLogger();
    const retry = { backoff: 60_000, maxBackoff: 60_000 };
    const session = open(url, { logger, timeout: { total: 5_000 }, retry });
    const failure = failureOf(session.send(request()));
    await until(() => logger.tellsOfPause());
    await vi.advanceTimersByTimeAsync(5_001);
    await expect(failure).resolves.toMatchObject({ code: "timeout.total", mayHaveActed: true });
  });
});

describe("An aborted signal", () => {
  const reason = new Error("the lesson is over");

  async function abortWhen(
    answer: Answer,
    ready: (server: { requests: readonly unknown[] }, logger: MemoryLogger) => boolean,
  ) {
    const server = await serve(answer);
    const controller = new AbortController();
    const logger = new MemoryLogger();
    const failure = failureOf(
      open(server.url, { logger }).send(request({ options: { signal: controller.signal } })),
    );
    await until(() => ready(server, logger));
    await settle();
    expect(listeners(controller.signal)).toBe(1);
    controller.abort(reason);
    const error = await failure;
    expect(error).toBeInstanceOf(AbortError);
    const message = expect.stringMatching(/^Reading things at http:.*: aborted by the caller\.$/);
    expect(error).toMatchObject({ cause: reason, message });
    expect(listeners(controller.signal)).toBe(0);
    return { error, server };
  }

  it("lets nothing be sent when it is aborted already", async () => {
    const { url, connections } = await serve(json({}));
    const signal = AbortSignal.abort(reason);
    const error = await failureOf(open(url).send(request({ options: { signal } })));
    expect(error).toMatchObject({ code: "abort", cause: reason, mayHaveActed: false });
    await settle();
    expect(connections()).toBe(0);
    expect(listeners(signal)).toBe(0);
  });

  it("stops a call that waits in line", async () => {
    const { url, requests } = await serve(hang);
    const session = open(url);
    session.limiter.capacity = 1;
    void failureOf(session.send(request()));
    const controller = new AbortController();
    const failure = failureOf(session.send(request({ options: { signal: controller.signal } })));
    await until(() => requests.length === 1);
    controller.abort(reason);
    await expect(failure).resolves.toMatchObject({ code: "abort", cause: reason, mayHaveActed: false });
    expect(session.limiter).toMatchObject({ running: 1, waiting: 0 });
    expect(listeners(controller.signal)).toBe(0);
  });

  it("stops a call that was sent, and closes its connection", async () => {
    const { error, server } = await abortWhen(hang, ({ requests }) => requests.length === 1);
    expect(error).toMatchObject({ mayHaveActed: true });
    await until(() => server.sockets.size === 0);
  });

  it("stops a call that reads its answer, and closes its connection", async () => {
    const { error, server } = await abortWhen(stall, ({ requests }) => requests.length === 1);
    expect(error).toMatchObject({ mayHaveActed: true });
    await until(() => server.sockets.size === 0);
  });

  it("stops a pause", async () => {
    const { error, server } = await abortWhen(json({}, 429, { "retry-after": "20" }), (_, logger) =>
      logger.tellsOfPause(),
    );
    expect(error).toMatchObject({ mayHaveActed: false });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(server.requests).toHaveLength(1);
  });

  it("stops even a `fetch` that does not listen to it", async () => {
    const controller = new AbortController();
    const session = open("https://lab.example/", { fetch: () => new Promise(() => undefined) });
    const failure = failureOf(session.send(request({ options: { signal: controller.signal } })));
    await settle();
    controller.abort(reason);
    await expect(failure).resolves.toMatchObject({ code: "abort", cause: reason });
  });

  it("does nothing to a call that is done", async () => {
    const { url } = await serve(json("done"));
    const controller = new AbortController();
    const session = open(url);
    await session.send(request({ options: { signal: controller.signal } }));
    expect(listeners(controller.signal)).toBe(0);
    controller.abort(reason);
    await expect(session.send(request())).resolves.toBe("done");
  });

  it("may carry any reason, even one that looks like the session's own", async () => {
    const { url, requests } = await serve(hang);
    const controller = new AbortController();
    const failure = failureOf(open(url).send(request({ options: { signal: controller.signal } })));
    await until(() => requests.length === 1);
    const odd = new ClosedError("Something else");
    controller.abort(odd);
    await expect(failure).resolves.toMatchObject({ code: "abort", cause: odd });
  });
});

describe("Closing a session", () => {
  it("ends the calls under way, tells what they may have done, and closes all sockets", async () => {
    const { url, requests, sockets } = await serve(hang);
    const session = open(url);
    session.limiter.capacity = 1;
    const sent = failureOf(session.send(request()));
    const queued = failureOf(session.send(request()));
    await until(() => requests.length === 1);
    await session.close();
    await expect(sent).resolves.toMatchObject({ code: "closed", mayHaveActed: true });
    await expect(queued).resolves.toMatchObject({ code: "closed", mayHaveActed: false });
    expect(await sent).toBeInstanceOf(ClosedError);
    await until(() => sockets.size === 0);
    expect(requests).toHaveLength(1);
  });

  it("closes idle sockets too", async () => {
    const { url, sockets } = await serve(json("done"));
    const session = open(url);
    await session.send(request());
    expect(sockets.size).toBe(1);
    await session.close();
    await until(() => sockets.size === 0);
  });

  it("refuses all further calls", async () => {
    const { url, connections } = await serve(json("done"));
    const session = open(url);
    await session.close();
    await expect(session.send(request())).rejects.toThrow("labkeeper-test/1.0.0 is closed. Make a new one.");
    expect(connections()).toBe(0);
  });

  it("happens once, however often and by how many it is asked for", async () => {
    let logouts = 0;
    const auth = {
      authorize: () => undefined,
      renew: async () => false,
      close: async () => {
        logouts += 1;
        await settle();
      },
    };
    const session = open("https://lab.example/", {}, { auth });
    const [first, second] = [session.close(), session.close()];
    expect(second).toBe(first);
    await first;
    expect(logouts).toBe(1);
  });

  it("closes the connections even when logging out fails", async () => {
    const { url, sockets } = await serve(json("done"));
    const auth = {
      authorize: () => undefined,
      renew: async () => false,
      close: () => Promise.reject(new Error("no answer to the log-out")),
    };
    const session = open(url, {}, { auth });
    await session.send(request());
    const failure = failureOf(session.close());
    await expect(failure).resolves.toMatchObject({ message: "no answer to the log-out" });
    await until(() => sockets.size === 0);
  });

  it("opens no connections for a call that was still logging in", async () => {
    const { url, connections } = await serve(json("done"));
    let loggedIn = () => {};
    const auth = {
      authorize: () => new Promise<void>((resolve) => (loggedIn = resolve)),
      renew: async () => false,
    };
    const session = open(url, {}, { auth });
    const failure = failureOf(session.send(request()));
    await settle();
    await session.close();
    loggedIn();
    await expect(failure).resolves.toMatchObject({ code: "closed" });
    expect(connections()).toBe(0);
  });
});
