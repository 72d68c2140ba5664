import { createVeyonSimulator } from "@labkeeper/simulator/veyon";
import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, timed } from "../support/time.ts";

const opened = (lab: Lab) => lab.count("POST", /^authentication\//);
const turnedAway = (lab: Lab) => lab.simulator.requests.filter(({ status }) => status === 429).length;

describe("the server's limit", () => {
  it("is never exceeded by connections or requests, for 100 computers and several rounds", async () => {
    const lab = startLab({ computers: names(100), latency: 10 });
    const room = lab.connect().room(names(100));
    for (let round = 0; round < 4; round += 1) {
      const results = await run(room.users());
      expect(results.filter(({ ok }) => !ok)).toEqual([]);
    }
    expect(lab.simulator.peakConnections).toBeLessThanOrEqual(32);
    expect(lab.simulator.peakInFlight).toBeLessThanOrEqual(32);
    expect(turnedAway(lab)).toBe(0);
  });

  it("bounds requests that need no connection from the first one on", async () => {
    const lab = startLab({ computers: names(100), latency: 10 });
    const veyon = lab.connect();
    await run(Promise.all(names(100).map((name) => veyon.computer(name).state())));
    expect(lab.simulator.peakInFlight).toBe(32);
    expect(turnedAway(lab)).toBe(0);
  });

  it.each([1, 2, 5])("of %i is kept as well", async (connectionLimit) => {
    const lab = startLab({ computers: names(12), latency: 10, connectionLimit });
    const room = lab.connect({ connectionLimit }).room(names(12));
    for (let round = 0; round < 3; round += 1) {
      expect((await run(room.users())).filter(({ ok }) => !ok)).toEqual([]);
    }
    expect(lab.simulator.peakConnections).toBeLessThanOrEqual(connectionLimit);
    expect(lab.simulator.peakInFlight).toBeLessThanOrEqual(connectionLimit);
    expect(turnedAway(lab)).toBe(0);
  });

  it("costs no more than 8 reconnects a round for 40 computers on 32 connections", async () => {
    const lab = startLab({ computers: names(40), latency: 10 });
    const room = lab.connect().room(names(40));
    await run(room.users());
    expect(opened(lab)).toBe(40);
    for (let round = 1; round <= 5; round += 1) {
      const before = opened(lab);
      await run(room.users());
      expect(opened(lab) - before).toBeLessThanOrEqual(8);
    }
  });

  it.each([1, 4, 8, 16])(
    "costs hardly more when the 40 are asked for %i at a time: what comes next in the round is kept",
    async (concurrency) => {
      const lab = startLab({ computers: names(40), latency: 10 });
      const room = lab.connect().room(names(40));
      await run(room.users({ concurrency }));
      // The second round shows that the first was not the last.
      await run(room.users({ concurrency }));
      for (let round = 1; round <= 3; round += 1) {
        const before = opened(lab);
        await run(room.users({ concurrency }));
        expect(opened(lab) - before).toBeLessThanOrEqual(16);
      }
    },
  );

  it("costs no reconnects at all while the room fits into it", async () => {
    const lab = startLab({ computers: names(32), latency: 10 });
    const room = lab.connect().room(names(32));
    for (let round = 0; round < 3; round += 1) await run(room.users());
    expect(opened(lab)).toBe(32);
  });

  it.each([
    [4, undefined],
    [1, 1],
    [8, 8],
  ])(
    "bounds openings at a time to %i: a server may lock up, the likelier the more there are",
    async (most, connectionsAtOnce) => {
      const lab = startLab({ computers: names(20), latency: 100 });
      await run(lab.connect({ connectionsAtOnce }).room(names(20)).users());
      const openings = lab.sent.filter(({ method }) => method === "POST");
      const underWay = (now: number) =>
        openings.filter(({ at, ended = Number.POSITIVE_INFINITY }) => at <= now && ended > now).length;
      expect(Math.max(...openings.map(({ at }) => underWay(at)))).toBe(most);
    },
  );

  it("gives up the connection that was unused for the longest time when a new computer comes", async () => {
    const lab = startLab({ computers: names(4), connectionLimit: 3 });
    const veyon = lab.connect({ connectionLimit: 3 });
    for (const name of ["pc-01", "pc-02", "pc-03", "pc-01"]) await run(veyon.computer(name).user());
    await pass(5_000);
    await run(veyon.computer("pc-04").user());
    expect(lab.sent.filter(({ method }) => method === "DELETE").map(({ path }) => path)).toEqual([
      "authentication/pc-02",
    ]);
  });

  it("is learnt when the server bears fewer than the client was told", async () => {
    const lab = startLab({ computers: names(20), connectionLimit: 5, latency: 10 });
    const room = lab.connect({ connectionLimit: 32 }).room(names(20));
    for (let round = 0; round < 3; round += 1) {
      expect((await run(room.users())).filter(({ ok }) => !ok)).toEqual([]);
    }
    const learning = turnedAway(lab);
    for (let round = 0; round < 3; round += 1) await run(room.users());
    expect(turnedAway(lab) - learning).toBeLessThanOrEqual(1);
  });

  it("is learnt when another client holds some of the places", async () => {
    const lab = startLab({ computers: names(8), connectionLimit: 6, latency: 10 });
    const other = lab.connect({ connectionLimit: 4 });
    await run(other.room(names(4)).users());
    const room = lab.connect({ connectionLimit: 6 }).room(names(8));
    expect((await run(room.users())).filter(({ ok }) => !ok)).toEqual([]);
    expect(lab.simulator.peakConnections).toBeLessThanOrEqual(6);
  });

  it("is raised again after a while, when the other client has let go", async () => {
    const lab = startLab({ computers: names(8), connectionLimit: 8, latency: 10, idleTimeout: 600 });
    const other = lab.connect({ connectionLimit: 6 });
    await run(other.room(names(6)).users());
    const room = lab.connect({ connectionLimit: 8, idleTimeout: 600_000 }).room(names(8));
    await run(room.users());
    expect(lab.simulator.openConnections).toBeLessThanOrEqual(8);
    await run(other.close());
    for (let minutes = 0; minutes < 6; minutes += 1) {
      await pass(60_000);
      await run(room.users());
    }
    expect(lab.simulator.openConnections).toBe(8);
  });

  it("does not make a call fail that finds all threads of the server busy for a moment", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 7 }, times: 6 });
    expect(await run(lab.connect().computer("pc-01").user())).toMatchObject({ login: "student1" });
  });

  it("makes a call fail, with advice, when no connection becomes free for long", async () => {
    const lab = startLab({ connectionLimit: 1, idleTimeout: 3_600 });
    const other = lab.connect({ connectionLimit: 1, idleTimeout: 3_600_000 });
    await run(other.computer("pc-01").user());
    const veyon = lab.connect({ connectionPatience: 20_000 });
    const { ms, value: failure } = await timed(() => failureOf(veyon.computer("pc-02").user()));
    expect(isVeyonError(failure, 7)).toBe(true);
    expect(failure).toMatchObject({ retryable: true, mayHaveActed: false });
    expect(String(failure)).toMatch(/pc-02.*20000 ms.*ConnectionLimit/s);
    expect(ms).toBeGreaterThanOrEqual(20_000);
    expect(ms).toBeLessThan(30_000);
  });

  it("makes a call fail when all connections of this very client stay busy", async () => {
    const lab = startLab({ connectionLimit: 1 });
    const veyon = lab.connect({ connectionLimit: 1, connectionPatience: 5_000 });
    await run(veyon.computer("pc-01").user());
    lab.simulator.fault({ do: { kind: "latency", ms: 20_000 }, on: { path: "user" } });
    const busy = veyon.computer("pc-01").user();
    const { ms, value: failure } = await timed(() => failureOf(veyon.computer("pc-02").user()));
    expect(isVeyonError(failure, 7)).toBe(true);
    expect(ms).toBe(5_000);
    await run(busy);
  });

  it("counts a connection whose opening was not answered until the server has closed it for being idle", async () => {
    const lab = startLab({ connectionLimit: 1, idleTimeout: 20 });
    const veyon = lab.connect({ connectionLimit: 1, idleTimeout: 20_000 });
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "POST" } });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    expect(failure).toMatchObject({ code: "connection.reset" });
    expect(lab.simulator.openConnections).toBe(1);
    const { ms } = await timed(() => veyon.computer("pc-02").user());
    expect(ms).toBe(20_000);
    expect(turnedAway(lab)).toBe(0);
  });

  it("counts it no longer than that, also when patience would end at that very moment", async () => {
    const lab = startLab({ connectionLimit: 1 });
    const veyon = lab.connect({ connectionLimit: 1 });
    lab.simulator.fault({ do: { kind: "reset", when: "after" }, on: { method: "POST" } });
    await run(failureOf(veyon.computer("pc-01").user()));
    await run(veyon.computer("pc-02").user());
  });

  it.each<["before" | "during" | "after"]>([["before"], ["during"], ["after"]])(
    "is not strained by opening again after a reset %s the server acted",
    async (when) => {
      const lab = startLab();
      lab.simulator.fault({ do: { kind: "reset", when }, on: { method: "POST" } });
      await run(failureOf(lab.connect().computer("pc-01").user()));
      expect(opened(lab)).toBe(1);
    },
  );

  it("is not strained by opening again after an answer that did not come", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "hang" }, on: { method: "POST" } });
    const veyon = lab.connect({ connectTimeout: 3_000 });
    const { ms, value } = await timed(() => failureOf(veyon.computer("pc-01").user()));
    expect(value).toMatchObject({ name: "TimeoutError", mayHaveActed: false });
    expect(ms).toBe(3_000);
    expect(opened(lab)).toBe(1);
  });

  it("counts a connection whose closing was not answered until it has ended by itself", async () => {
    const lab = startLab({ connectionLimit: 1, idleTimeout: 30 });
    const veyon = lab.connect({ connectionLimit: 1, idleTimeout: 30_000 });
    await run(veyon.computer("pc-01").user());
    lab.simulator.fault({ do: { kind: "reset", when: "before" }, on: { method: "DELETE" }, times: 2 });
    await run(veyon.computer("pc-02").user());
    expect(turnedAway(lab)).toBe(0);
  });
});

describe("nobody starves", () => {
  it("while all connections are busy without a pause", async () => {
    const lab = startLab({ connectionLimit: 2, latency: 300 });
    const veyon = lab.connect({ connectionLimit: 2 });
    let stop = false;
    const busy = ["pc-01", "pc-01", "pc-02", "pc-02"].map(async (name) => {
      while (!stop) await veyon.computer(name).user();
    });
    await pass(2_000);
    const { ms } = await timed(() => veyon.computer("pc-03").user());
    expect(ms).toBeLessThan(6_000);
    stop = true;
    await run(Promise.all(busy));
  });

  it("while many computers want few connections without a pause", async () => {
    const lab = startLab({ computers: names(9), connectionLimit: 3, latency: 100 });
    const veyon = lab.connect({ connectionLimit: 3 });
    const served = new Map<string, number>();
    const end = Date.now() + 20_000;
    await run(
      Promise.all(
        names(9).map(async (name) => {
          while (Date.now() < end) {
            await veyon.computer(name).user();
            served.set(name, (served.get(name) ?? 0) + 1);
          }
        }),
      ),
    );
    expect([...served.keys()].sort()).toEqual(names(9));
    expect(Math.min(...served.values())).toBeGreaterThan(5);
  });
});

it("two servers have limits of their own", async () => {
  const lab = startLab({ connectionLimit: 1 });
  const second = createVeyonSimulator({ connectionLimit: 1, computers: ["x-01"] });
  const one = lab.connect({ connectionLimit: 1 });
  const other = lab.connect({ connectionLimit: 1, fetch: second.fetch, url: "https://other.test" });
  await run(Promise.all([one.computer("pc-01").user(), other.computer("x-01").user()]));
  expect([lab.simulator.openConnections, second.openConnections]).toEqual([1, 1]);
  await run(other.close());
  second.close();
});
