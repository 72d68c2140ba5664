import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, settle, timed } from "../support/time.ts";

const opened = (lab: Lab) => lab.count("POST", /^authentication\//);

describe("a caller who stops", () => {
  it("before the call sends nothing", async () => {
    const lab = startLab();
    const failure = await run(
      failureOf(
        lab
          .connect()
          .computer("pc-01")
          .user({ signal: AbortSignal.abort("never mind") }),
      ),
    );
    expect(failure).toMatchObject({ name: "AbortError", cause: "never mind", mayHaveActed: false });
    await settle();
    expect(opened(lab)).toBe(0);
  });

  it("while the connection is being opened leaves the connection to those who come next", async () => {
    const lab = startLab({ latency: 500 });
    const computer = lab.connect().computer("pc-01");
    const stop = new AbortController();
    const call = failureOf(computer.user({ signal: stop.signal }));
    await pass(100);
    stop.abort();
    expect(await run(call)).toMatchObject({ name: "AbortError", mayHaveActed: false });
    await pass(1_000);
    expect(lab.simulator.openConnections).toBe(1);
    expect(lab.count("GET", /user/)).toBe(0);
    await run(computer.user());
    expect(opened(lab)).toBe(1);
  });

  it("while the call waits for room gives up its place in the line", async () => {
    const lab = startLab({ connectionLimit: 1, latency: 500 });
    const veyon = lab.connect({ connectionLimit: 1 });
    const stop = new AbortController();
    const first = veyon.computer("pc-01").user();
    const second = failureOf(veyon.computer("pc-02").user({ signal: stop.signal }));
    const third = veyon.computer("pc-03").user();
    await pass(100);
    stop.abort();
    expect(await run(second)).toMatchObject({ name: "AbortError" });
    await run(Promise.all([first, third]));
    expect(lab.sent.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([
      "authentication/pc-01",
      "authentication/pc-03",
    ]);
  });

  it("while the call runs ends the call and keeps the connection", async () => {
    const lab = startLab({ latency: 500 });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    const stop = new AbortController();
    const call = failureOf(computer.user({ signal: stop.signal }));
    await pass(100);
    stop.abort("lesson over");
    expect(await run(call)).toMatchObject({ name: "AbortError", cause: "lesson over" });
    await run(computer.user());
    expect(opened(lab)).toBe(1);
  });

  it("does not disturb others who wait for the same connection", async () => {
    const lab = startLab({ latency: 500 });
    const computer = lab.connect().computer("pc-01");
    const stop = new AbortController();
    const stopped = failureOf(computer.user({ signal: stop.signal }));
    const others = Promise.all([computer.user(), computer.features.list()]);
    await pass(100);
    stop.abort();
    expect(await run(stopped)).toMatchObject({ name: "AbortError" });
    expect((await run(others))[0]).toMatchObject({ login: "student1" });
    expect(opened(lab)).toBe(1);
  });

  it("while an earlier request of the same connection is under way sends nothing", async () => {
    const lab = startLab({ latency: 500 });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    const stop = new AbortController();
    const first = computer.features.list();
    const second = failureOf(computer.message("Hello", {}, { signal: stop.signal }));
    await pass(100);
    stop.abort();
    expect(await run(second)).toMatchObject({ name: "AbortError", mayHaveActed: false });
    await run(first);
    expect(lab.count("PUT", /./)).toBe(0);
  });

  it("while an opening is turned away at the limit does not have it opened later", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 7 }, on: { method: "POST" } });
    const veyon = lab.connect();
    const stop = new AbortController();
    const call = failureOf(veyon.computer("pc-01").user({ signal: stop.signal }));
    await settle();
    stop.abort();
    await run(call);
    await pass(60_000);
    expect(opened(lab)).toBe(1);
  });

  it("leaves a connection alone for a second on which the server may still be at work", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "latency", ms: 900 }, on: { method: "PUT" } });
    const stop = new AbortController();
    const call = failureOf(computer.lock({ signal: stop.signal }));
    await pass(100);
    stop.abort();
    await run(call);
    const { ms } = await timed(() => computer.user());
    expect(ms).toBe(1_000);
  });

  it("does not have a connection rest on which nothing was sent", async () => {
    const lab = startLab({ connectionLimit: 1 });
    const veyon = lab.connect({ connectionLimit: 1 });
    const computer = veyon.computer("pc-01");
    await run(computer.user());
    // The only thread is busy, so that the call has its turn on the connection and is not sent yet.
    lab.simulator.fault({ do: { kind: "latency", ms: 500 }, on: { path: "authentication" } });
    const busy = veyon.computer("pc-02").authenticationMethods();
    const stop = new AbortController();
    const call = failureOf(computer.lock({ signal: stop.signal }));
    await pass(100);
    stop.abort();
    expect(await run(call)).toMatchObject({ name: "AbortError", mayHaveActed: false });
    await run(busy);
    const { ms } = await timed(() => computer.user());
    expect(ms).toBe(0);
  });
});

describe("the time for a whole call", () => {
  it.each<[what: string, path: string]>([
    ["opening the connection", "authentication"],
    ["the call itself", "user"],
  ])("includes %s", async (_, path) => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "hang" }, on: { path } });
    const { ms, value } = await timed(() =>
      failureOf(
        lab
          .connect()
          .computer("pc-01")
          .user({ timeout: { total: 700 } }),
      ),
    );
    expect(value).toMatchObject({ name: "TimeoutError", code: "timeout.total", retryable: true });
    expect(String(value)).toMatch(/Asking for the user on pc-01.*700 ms/);
    expect(ms).toBe(700);
  });

  it("includes the wait for room", async () => {
    const lab = startLab({ connectionLimit: 1, latency: 500 });
    const veyon = lab.connect({ connectionLimit: 1 });
    const busy = Promise.all(names(2).map((name) => veyon.computer(name).user()));
    const { ms, value } = await timed(() =>
      failureOf(veyon.computer("pc-03").user({ timeout: { total: 700 } })),
    );
    expect(value).toMatchObject({ code: "timeout.total", mayHaveActed: false });
    expect(ms).toBe(700);
    await run(busy);
  });

  it("includes the wait for a picture", async () => {
    const lab = startLab({ timings: { framebufferDelay: 5_000 } });
    const { ms, value } = await timed(() =>
      failureOf(
        lab
          .connect()
          .computer("pc-01")
          .screenshot({}, { timeout: { total: 700 } }),
      ),
    );
    expect(value).toMatchObject({ code: "timeout.total" });
    expect(ms).toBe(700);
  });

  it("includes all attempts and pauses", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "status", status: 503 }, on: { path: "user" }, times: 1_000 });
    const { ms, value } = await timed(() =>
      failureOf(
        lab
          .connect()
          .computer("pc-01")
          .user({ timeout: { total: 5_000 }, retry: 1_000 }),
      ),
    );
    expect(value).toMatchObject({ code: "timeout.total" });
    expect(ms).toBe(5_000);
  });

  it("may be set once for all calls of the client", async () => {
    const lab = startLab({ computers: [{ name: "pc-01", power: "off" }] });
    const { ms, value } = await timed(() =>
      failureOf(
        lab
          .connect({ timeout: { total: 700 } })
          .computer("pc-01")
          .user(),
      ),
    );
    expect(value).toMatchObject({ code: "timeout.total" });
    expect(ms).toBe(700);
  });

  it("set for the client bounds the whole call, opening and all", async () => {
    const lab = startLab({ latency: 500 });
    const veyon = lab.connect({ timeout: { total: 700 } });
    const { ms, value } = await timed(() => failureOf(veyon.computer("pc-01").user()));
    expect(value).toMatchObject({ code: "timeout.total" });
    expect(ms).toBe(700);
    // The opening went on, so that a later call is quick enough.
    await pass(1_500);
    await run(veyon.computer("pc-01").user());
  });

  it("set for a call wins over the client's", async () => {
    const lab = startLab({ latency: 500 });
    const veyon = lab.connect({ timeout: { total: 700 } });
    await run(veyon.computer("pc-01").user({ timeout: { total: 5_000 } }));
  });
});
