import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run } from "../support/time.ts";

const opened = (lab: Lab) => lab.count("POST", /^authentication\//);
const closed = (lab: Lab) => lab.count("DELETE", /^authentication\//);

describe("a connection", () => {
  it("is not opened before the first call", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    veyon.computer("pc-01");
    veyon.room(names(3));
    await pass(1_000);
    expect(lab.sent).toEqual([]);
  });

  it("is opened once for many calls at once", async () => {
    const lab = startLab({ latency: 20 });
    const computer = lab.connect().computer("pc-01");
    const users = await run(Promise.all(Array.from({ length: 20 }, () => computer.user())));
    expect(users.map((user) => user?.login)).toEqual(Array(20).fill("student1"));
    expect(opened(lab)).toBe(1);
  });

  it("is shared by all objects that stand for the computer", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.computer("pc-01").user());
    await run(veyon.computer("pc-01").features.list());
    await run(veyon.room(["pc-01"]).lock());
    expect(opened(lab)).toBe(1);
  });

  it("carries one request at a time, lest servers before 4.9.5 lock up", async () => {
    const lab = startLab({ latency: 20 });
    const computer = lab.connect().computer("pc-01");
    await run(
      Promise.all([
        computer.user(),
        computer.lock(),
        computer.features.list(),
        computer.lockInput(),
        computer.user(),
      ]),
    );
    const uses = lab.sent.filter(({ method }) => method !== "POST");
    expect(uses).toHaveLength(5);
    for (const [index, use] of uses.slice(1).entries())
      expect(use.at).toBeGreaterThanOrEqual(uses[index]?.ended ?? 0);
  });

  it("that is busy with one computer does not hold up another computer's", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    lab.simulator.fault({ do: { kind: "latency", ms: 5_000 }, on: { host: "pc-01", path: "user" } });
    const slow = veyon.computer("pc-01").user();
    await run(veyon.computer("pc-02").user());
    expect(lab.sent.find(({ path, ended }) => path === "user" && ended === undefined)).toBeDefined();
    await run(slow);
  });

  it("is opened again, once, when the server says that it has ended, and the call is done again", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.fault({ do: { kind: "expire" }, on: { path: "user" } });
    expect(await run(computer.user())).toMatchObject({ login: "student1" });
    expect(opened(lab)).toBe(2);
  });

  it("is opened again once for all calls that find that it has ended", async () => {
    const lab = startLab({ latency: 10 });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    lab.simulator.restart();
    await run(Promise.all(Array.from({ length: 10 }, () => computer.user())));
    expect(opened(lab)).toBe(2);
  });

  it("is opened again only once for one call, however often it ends", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    lab.simulator.fault({ do: { kind: "expire" }, on: { path: "user" }, times: Number.POSITIVE_INFINITY });
    expect(isVeyonError(await run(failureOf(computer.user())), 2)).toBe(true);
    expect(opened(lab)).toBe(2);
    expect(lab.simulator.openConnections).toBe(0);
  });

  it("is not mistaken for ended when the computer rejects the key (both are 401)", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 6 }, on: { method: "POST" } });
    expect(isVeyonError(await run(failureOf(lab.connect().computer("pc-01").user())), 6)).toBe(true);
    expect(opened(lab)).toBe(1);
  });

  it("survives a restart of the server: every computer is connected again", async () => {
    const lab = startLab({ computers: names(10), latency: 5 });
    const room = lab.connect().room(names(10));
    await run(room.users());
    lab.simulator.restart();
    expect((await run(room.users())).map(({ ok }) => ok)).toEqual(Array(10).fill(true));
    expect(opened(lab)).toBe(20);
    expect(lab.simulator.openConnections).toBe(10);
  });
});

describe("a connection is replaced", () => {
  it("before its lifetime is over, without the server having to say so", async () => {
    const lab = startLab({ connectionLifetime: 60, idleTimeout: 3_600 });
    const computer = lab.connect({ idleTimeout: 3_600_000 }).computer("pc-01");
    await run(computer.user());
    await pass(50_000);
    await run(computer.user());
    expect(opened(lab)).toBe(1);
    await pass(9_500);
    await run(computer.user());
    expect(opened(lab)).toBe(2);
    expect(lab.simulator.requests.map(({ status }) => status)).not.toContain(401);
  });

  it("by the server's clock, when that is wrong", async () => {
    const lab = startLab({ connectionLifetime: 60, idleTimeout: 3_600 });
    const computer = lab.connect({ idleTimeout: 3_600_000 }).computer("pc-01");
    // The server lives two hours in the past: it says when the connection ends, and what time it has, by its own clock.
    const late = 7_200;
    lab.intercept = async (request) => {
      const answer = await lab.simulator.fetch(request);
      const date = new Date(Date.parse(answer.headers.get("date") ?? "") - late * 1_000).toUTCString();
      const text = (await answer.text()).replace(
        /"validUntil":(\d+)/,
        (_, end: string) => `"validUntil":${Number(end) - late}`,
      );
      return new Response(text, { status: answer.status, headers: { date } });
    };
    await run(computer.user());
    await pass(50_000);
    await run(computer.user());
    expect(opened(lab)).toBe(1);
    await pass(9_500);
    await run(computer.user());
    expect(opened(lab)).toBe(2);
  });

  it("not at every call when the server has no `Date` header and a wrong clock", async () => {
    const lab = startLab({ connectionLifetime: 60 });
    const computer = lab.connect().computer("pc-01");
    lab.intercept = async (request) => {
      const answer = await lab.simulator.fetch(request);
      const text = (await answer.text()).replace(/"validUntil":\d+/, '"validUntil":1000');
      return new Response(text, { status: answer.status });
    };
    for (let call = 0; call < 5; call += 1) await run(computer.user());
    expect(opened(lab)).toBe(1);
  });

  it("before the server closes it for being idle", async () => {
    const lab = startLab({ idleTimeout: 60 });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    await pass(58_000);
    await run(computer.user());
    await pass(58_000);
    await run(computer.user());
    expect(opened(lab)).toBe(1);
    await pass(59_500);
    await run(computer.user());
    expect(opened(lab)).toBe(2);
    expect(closed(lab)).toBe(1);
    expect(lab.simulator.requests.map(({ status }) => status)).not.toContain(401);
  });

  it("by the idle time that the client was told", async () => {
    const lab = startLab({ idleTimeout: 10 });
    const computer = lab.connect({ idleTimeout: 10_000 }).computer("pc-01");
    await run(computer.user());
    await pass(9_500);
    await run(computer.user());
    expect(lab.simulator.requests.map(({ status }) => status)).not.toContain(401);
    expect(opened(lab)).toBe(2);
  });

  it("without closing it once more when the server has surely closed it for being idle", async () => {
    const lab = startLab();
    const veyon = lab.connect();
    await run(veyon.computer("pc-01").user());
    await pass(120_000);
    await run(veyon.computer("pc-02").user());
    await run(veyon.computer("pc-01").user());
    expect(closed(lab)).toBe(0);
    expect(opened(lab)).toBe(3);
  });

  it("only after the calls that still use it are done", async () => {
    const lab = startLab({ connectionLifetime: 30 });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    await pass(20_000);
    lab.simulator.fault({ do: { kind: "latency", ms: 12_000 }, on: { path: "user" } });
    const slow = computer.user();
    await pass(10_000);
    const next = computer.user();
    await pass(1_000);
    expect(opened(lab)).toBe(1);
    await run(Promise.all([slow, next]));
    expect(opened(lab)).toBe(2);
  });
});
