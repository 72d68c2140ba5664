import { describe, expect, it } from "vitest";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, settle, timed } from "../support/time.ts";

describe("closing the client", () => {
  it("closes every connection on the server, naming the computer and the connection", async () => {
    const lab = startLab({ computers: names(5) });
    const veyon = lab.connect();
    await run(veyon.room(names(5)).users());
    expect(lab.simulator.openConnections).toBe(5);
    await run(veyon.close());
    expect(lab.simulator.openConnections).toBe(0);
    const closings = lab.sent.filter(({ method }) => method === "DELETE");
    expect(closings.map(({ path }) => path).sort()).toEqual(names(5).map((name) => `authentication/${name}`));
    for (const { headers } of closings) expect(headers.get("connection-uid")).toMatch(/^[\da-f-]{36}$/);
    expect(new Set(closings.map(({ headers }) => headers.get("connection-uid"))).size).toBe(5);
  });

  it("is what `await using` does", async () => {
    const lab = startLab();
    await run(
      (async () => {
        await using veyon = lab.connect();
        await veyon.computer("pc-01").user();
        expect(lab.simulator.openConnections).toBe(1);
      })(),
    );
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("sends nothing when nothing was opened", async () => {
    const lab = startLab();
    await run(lab.connect().close());
    expect(lab.sent).toEqual([]);
  });

  it("refuses later calls", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    const computer = veyon.computer("pc-01");
    await run(computer.user());
    await run(veyon.close());
    const calls = [
      () => computer.user(),
      () => veyon.capabilities(),
      () => veyon.answers(),
      () => computer.state(),
      () => computer.ping(),
      () => computer.ping({ via: "tcp" }),
    ];
    for (const call of calls) {
      expect(await run(failureOf(call()))).toMatchObject({
        name: "ClosedError",
        code: "closed",
        message: "labkeeper-veyon/0.0.0 is closed. Make a new one.",
        mayHaveActed: false,
      });
    }
  });

  it("lets calls under way end", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    const computer = veyon.computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "latency", ms: 2_000 }, on: { path: "user" } });
    const call = computer.user();
    await pass(100);
    const closing = veyon.close();
    expect(await run(call)).toMatchObject({ login: "student1" });
    await run(closing);
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("ends calls that wait for a connection, and closes the one that was being opened", async () => {
    const lab = startLab({ latency: 500 });
    const veyon = lab.connect();
    const call = failureOf(veyon.computer("pc-01").message("Hello"));
    await pass(100);
    const closing = veyon.close();
    expect(await run(call)).toMatchObject({ name: "ClosedError", mayHaveActed: false });
    await run(closing);
    expect(lab.count("POST", /./)).toBe(1);
    expect(lab.count("DELETE", /./)).toBe(1);
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("ends calls that wait for room", async () => {
    const lab = startLab({ connectionLimit: 1, latency: 500 });
    const veyon = lab.connect({ connectionLimit: 1 });
    const calls = names(3).map((name) => failureOf(veyon.computer(name).user()));
    await pass(100);
    await run(veyon.close());
    for (const call of calls) expect(await call).toMatchObject({ name: "ClosedError" });
    expect(lab.simulator.openConnections).toBe(0);
  });

  it.each([0, 400])("does not rest %i ms after a call was given up", async (ms) => {
    const lab = startLab({ latency: 50 });
    const veyon = lab.connect();
    const computer = veyon.computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "latency", ms: 900 }, on: { path: "user" } });
    const stop = new AbortController();
    const call = failureOf(computer.user({ signal: stop.signal }));
    await pass(100);
    stop.abort();
    await call;
    await pass(ms);
    const closing = await timed(() => veyon.close());
    expect(closing.ms).toBeLessThanOrEqual(50);
  });

  it("twice is the same as once, also while calls are under way", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    const computer = veyon.computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "latency", ms: 2_000 }, on: { path: "user" } });
    const call = computer.user();
    await settle();
    await run(Promise.all([veyon.close(), veyon.close(), call]));
    await run(veyon.close());
    expect(lab.count("DELETE", /./)).toBe(1);
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("tries again when a closing was not answered", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.computer("pc-01").user());
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "DELETE" } });
    await run(veyon.close());
    expect(lab.count("DELETE", /./)).toBe(2);
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("does not fail, and does not take long, when the server has gone away", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.room(names(3)).users());
    lab.simulator.fault({
      do: { kind: "hang" },
      on: { method: "DELETE" },
      times: Number.POSITIVE_INFINITY,
    });
    const start = Date.now();
    await run(veyon.close());
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});

describe("closing a computer's connection by hand", () => {
  it("frees its place on the server at once; the next call opens a new one", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    await run(computer.close());
    expect(lab.simulator.openConnections).toBe(0);
    await run(computer.user());
    expect(lab.simulator.openConnections).toBe(1);
  });

  it("sends nothing when there is none", async () => {
    const lab = startLab();
    await run(lab.connect().computer("pc-01").close());
    expect(lab.sent).toEqual([]);
  });

  it("lets calls under way end first", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "latency", ms: 2_000 }, on: { path: "user" } });
    const call = computer.user();
    await pass(100);
    const closing = computer.close();
    expect(await run(call)).toMatchObject({ login: "student1" });
    await run(closing);
    await settle();
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("leaves the connections to other computers alone", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.room(names(3)).users());
    await run(veyon.computer("pc-02").close());
    expect(lab.simulator.openConnections).toBe(2);
    await run(veyon.computer("pc-01").user());
    expect(lab.count("POST", /./)).toBe(3);
  });
});
