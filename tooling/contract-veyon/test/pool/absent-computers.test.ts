import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, timed } from "../support/time.ts";

const opened = (lab: Lab, host = "") => lab.count("POST", new RegExp(`^authentication/${host}`));

/** A lab in which the computers of these numbers, from 1, are off. */
function labWithout(off: (number: number) => boolean, computers: number, connectionLimit = 32): Lab {
  return startLab({
    connectionLimit,
    latency: 10,
    computers: names(computers).map((name, index) => ({ name, power: off(index + 1) ? "off" : "on" })),
  });
}

describe("a computer that is off", () => {
  it("costs one opening of 15 s for all calls that wait, and is remembered for 30 s", async () => {
    const lab = labWithout((number) => number === 1, 2);
    const computer = lab.connect().computer("pc-01");
    const { ms, value: failures } = await timed(() =>
      Promise.all(Array.from({ length: 5 }, () => failureOf(computer.user()))),
    );
    expect(ms).toBeGreaterThanOrEqual(15_000);
    expect(ms).toBeLessThan(16_000);
    for (const failure of failures) expect(isVeyonError(failure, 8)).toBe(true);
    expect(failures[0]).toMatchObject({ status: 408, retryable: false, mayHaveActed: false });
    await pass(29_000);
    const again = await timed(() => failureOf(computer.lock()));
    expect(isVeyonError(again.value, 8)).toBe(true);
    expect(again.ms).toBe(0);
    expect(opened(lab)).toBe(1);
  });

  it("is tried again after 30 s", async () => {
    const lab = labWithout((number) => number === 1, 2);
    const computer = lab.connect().computer("pc-01");
    await run(failureOf(computer.user()));
    lab.simulator.computer("pc-01").start();
    await pass(29_000);
    await run(failureOf(computer.user()));
    await pass(2_000);
    expect(await run(computer.user())).toMatchObject({ login: "student1" });
    expect(opened(lab)).toBe(2);
  });

  it("is tried again at once after `close()`, by whoever knows that it is back", async () => {
    const lab = labWithout((number) => number === 1, 2);
    const computer = lab.connect().computer("pc-01");
    await run(failureOf(computer.user()));
    lab.simulator.computer("pc-01").start();
    await run(computer.close());
    await run(computer.user());
  });

  it("is remembered as well when the server's answer never came", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "hang" }, on: { method: "POST", host: "pc-01" } });
    const computer = lab.connect({ connectTimeout: 2_000 }).computer("pc-01");
    expect(await run(failureOf(computer.user()))).toMatchObject({ name: "TimeoutError" });
    expect(await run(failureOf(computer.user()))).toMatchObject({
      name: "TimeoutError",
      mayHaveActed: false,
    });
    expect(opened(lab)).toBe(1);
  });

  it("does not hold up the others", async () => {
    const lab = labWithout((number) => number === 1, 20);
    const veyon = lab.connect();
    const off = failureOf(veyon.computer("pc-01").user());
    const { ms } = await timed(() => veyon.room(names(20).slice(1)).users());
    expect(ms).toBeLessThan(1_000);
    await run(off);
  });

  it.each([
    [32, "first in the room", (number: number) => number <= 20],
    [32, "spread over the room", (number: number) => number % 2 === 0],
    [10, "first in the room", (number: number) => number <= 20],
  ])(
    "does not hold up the others for long when half of 40 are off, with %i connections, %s",
    async (limit, _, off) => {
      const lab = labWithout(off, 40, limit);
      const room = lab.connect({ connectionLimit: limit }).room(names(40));
      const done = new Map<string, number>();
      const start = Date.now();
      const results = await run(
        room.users({ onProgress: ({ latest }) => void done.set(latest.host, Date.now() - start) }),
      );
      for (const [index, result] of results.entries()) {
        expect(result.ok).toBe(!off(index + 1));
        if (!result.ok) expect(isVeyonError(result.error, 8)).toBe(true);
      }
      const served = results.filter(({ ok }) => ok).map(({ host }) => done.get(host) ?? Number.NaN);
      expect(Math.max(...served)).toBeLessThan(limit === 32 ? 10_000 : 40_000);
      // In the rounds to come, those that are off are known and cost nothing.
      expect((await timed(() => room.users())).ms).toBeLessThan(1_000);
    },
  );

  it("does not hold up the others any more when it is tried again", async () => {
    const lab = labWithout((number) => number <= 20, 40);
    const room = lab.connect().room(names(40));
    await run(room.users());
    await pass(31_000);
    const done = new Map<string, number>();
    const start = Date.now();
    await run(room.users({ onProgress: ({ latest }) => void done.set(latest.host, Date.now() - start) }));
    const served = names(40)
      .slice(20)
      .map((name) => done.get(name) ?? Number.NaN);
    expect(Math.max(...served)).toBeLessThan(3_000);
  });

  it("holds a place on the server no longer than it takes to find out", async () => {
    const lab = labWithout((number) => number === 1, 2, 1);
    const veyon = lab.connect({ connectionLimit: 1 });
    const off = failureOf(veyon.computer("pc-01").user());
    const { ms } = await timed(() => veyon.computer("pc-02").user());
    expect(ms).toBeLessThan(16_000);
    expect(isVeyonError(await run(off), 8)).toBe(true);
  });
});

describe("a computer that goes away while it is connected", () => {
  it("answers with nobody, no picture and no effect, and is found again when it is back", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.screenshot());
    lab.simulator.computer("pc-01").kill();
    expect(await run(computer.user())).toBeUndefined();
    const failure = await run(failureOf(computer.screenshot({ patience: 1_000 })));
    expect(isVeyonError(failure, 10)).toBe(true);
    expect(String(failure)).toMatch(/pc-01.*went away.*still starting/s);
    lab.simulator.computer("pc-01").start();
    // The connection that gave no picture is not used again.
    expect(await run(computer.screenshot())).toMatchObject({ width: 64 });
  });
});
