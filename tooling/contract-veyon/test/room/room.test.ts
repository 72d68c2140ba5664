import { createVeyonSimulator } from "@labkeeper/simulator/veyon";
import type { RoomProgress } from "@labkeeper/veyon";
import { isVeyonError, Room } from "@labkeeper/veyon";
import { describe, expect, it, vi } from "vitest";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run } from "../support/time.ts";

describe("a verb of a room", () => {
  it("gives one result for each computer, in the room's order, whoever is done first", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "latency", ms: 5_000 }, on: { host: "pc-01" }, times: 2 });
    const room = lab.connect().room(["pc-03", "pc-01", "pc-02"]);
    const results = await run(room.users());
    expect(results.map(({ host }) => host)).toEqual(["pc-03", "pc-01", "pc-02"]);
    expect(results.map(({ computer }) => computer)).toEqual(room.computers);
    expect(results.map((result) => result.ok && result.value?.login)).toEqual([
      "student3",
      "student1",
      "student2",
    ]);
  });

  it("never loses a failure, and never fails because one computer does", async () => {
    const lab = startLab({ computers: ["pc-01", { name: "pc-02", power: "off" }, "pc-03"] });
    const results = await run(lab.connect().room(names(3)).lock());
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results.map((result) => !result.ok && isVeyonError(result.error, 8))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("reports each computer as it is done", async () => {
    const lab = startLab({ computers: ["pc-01", { name: "pc-02", power: "off" }, "pc-03"] });
    const seen: RoomProgress<void>[] = [];
    await run(
      lab
        .connect()
        .room(names(3))
        .lock({ onProgress: (progress) => seen.push(progress) }),
    );
    expect(
      seen.map(({ done, failed, total, latest }) => [done, failed, total, latest.host, latest.ok]),
    ).toEqual([
      [1, 0, 3, "pc-01", true],
      [2, 0, 3, "pc-03", true],
      [3, 1, 3, "pc-02", false],
    ]);
  });

  it("works on no more computers at once than it is told", async () => {
    const lab = startLab({ computers: names(10), latency: 10 });
    await run(lab.connect().room(names(10)).users({ concurrency: 2 }));
    expect(lab.simulator.peakInFlight).toBe(2);
  });

  it("stops at once with an abort, and tells what was done and what was not", async () => {
    const lab = startLab({ computers: names(6), latency: 100 });
    const stop = new AbortController();
    const work = lab
      .connect()
      .room(names(6))
      .users({
        signal: stop.signal,
        concurrency: 2,
        onProgress: ({ done }) => done === 2 && stop.abort("enough"),
      });
    const results = await run(work);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false]);
    for (const result of results.slice(2)) {
      expect(!result.ok && result.error).toMatchObject({ name: "AbortError", cause: "enough" });
    }
    const sent = lab.sent.length;
    await pass(10_000);
    expect(lab.count("GET", /user/)).toBe(2);
    expect(lab.sent.length - sent).toBeLessThanOrEqual(2);
  });

  it("sends nothing when it is stopped before it begins", async () => {
    const lab = startLab();
    const results = await run(lab.connect().room(names(3)).reboot({ signal: AbortSignal.abort() }));
    expect(results.every(({ ok }) => !ok)).toBe(true);
    expect(lab.sent).toEqual([]);
  });

  it("hands time limits, headers and the rest on to each call", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "hang" }, on: { path: "user", host: "pc-02" }, times: 9 });
    const results = await run(
      lab
        .connect()
        .room(names(3))
        .users({ timeout: 1_000, retry: false, headers: { "x-lesson": "7a" }, correlationId: "lesson-7" }),
    );
    expect(results.map((result) => result.ok || result.error)).toEqual([
      true,
      expect.objectContaining({ name: "TimeoutError", code: "timeout.attempt" }),
      true,
    ]);
    for (const { path, headers } of lab.sent) {
      if (path !== "user") continue;
      expect([headers.get("x-lesson"), headers.get("x-request-id")]).toEqual(["7a", "lesson-7"]);
    }
  });

  it("fails when `onProgress` does, and stops the work", async () => {
    const lab = startLab({ latency: 10 });
    const onProgress = vi.fn(() => {
      throw new Error("the page is gone");
    });
    const failure = await run(failureOf(lab.connect().room(names(3)).users({ onProgress, concurrency: 1 })));
    expect(failure).toMatchObject({ message: "the page is gone" });
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it("of no computers gives no results", async () => {
    const lab = startLab();
    expect(await run(lab.connect().room([]).lock())).toEqual([]);
  });
});

it("the verbs of a computer are there for all", async () => {
  const lab = startLab({ computers: names(2) });
  const room = lab.connect().room(names(2));
  const pc = lab.simulator.computer("pc-02");
  const good = async (work: Promise<readonly { ok: boolean }[]>) =>
    expect((await run(work)).map(({ ok }) => ok)).toEqual([true, true]);
  await good(room.screenshots({ format: "jpeg", width: 32 }));
  await good(room.sessions());
  await good(room.message("Hello", { icon: "warning" }));
  await good(room.openWebsite("https://example.org/"));
  await good(room.run(["notepad"]));
  await good(room.logIn("pupil", "secret"));
  await good(room.lockInput());
  await good(room.lock());
  await good(room.waitFor("InputDevicesLock", true));
  await good(room.waitFor("ScreenLock", true));
  expect((await run(room.areActive("ScreenLock"))).map((result) => result.ok && result.value)).toEqual([
    true,
    true,
  ]);
  expect([pc.locked, pc.inputLocked]).toEqual([true, true]);
  await good(room.unlock());
  await good(room.unlockInput());
  await good(room.waitFor("ScreenLock", false));
  await good(room.start("StartApp", { applications: ["calc"] }));
  await good(room.start("ScreenLock", {}));
  await good(room.stop("ScreenLock"));
  await good(room.logOff());
  await good(room.powerOn());
  await good(room.reboot());
  await good(room.powerOff({ delay: 60 }));
  await good(room.stopDemos());
  expect(pc).toMatchObject({
    messages: [{ text: "Hello", icon: 2 }],
    websites: ["https://example.org/"],
    applications: ["notepad", "calc"],
    logins: [{ username: "pupil" }],
    logoffs: 1,
    reboots: 1,
    shutdowns: 1,
    wakes: 1,
  });
  const hosts = await run(room.each(async ({ host }, { signal }) => [host, signal?.aborted]));
  expect(hosts.map((result) => result.ok && result.value)).toEqual([
    ["pc-01", false],
    ["pc-02", false],
  ]);
});

it("one room may lie behind several servers, each within its own limit", async () => {
  const lab = startLab({ computers: names(5), connectionLimit: 2, latency: 10 });
  const computers = Array.from({ length: 5 }, (_, index) => ({
    name: `lab2-${index}`,
    width: 64,
    height: 40,
  }));
  const second = createVeyonSimulator({ computers, connectionLimit: 3, latency: 10 });
  const one = lab.connect({ connectionLimit: 2 });
  const other = lab.connect({ connectionLimit: 3, url: "https://second.test", fetch: second.fetch });
  const room = new Room([
    ...names(5).map((name) => one.computer(name)),
    ...computers.map(({ name }) => other.computer(name)),
  ]);
  for (let round = 0; round < 3; round += 1) {
    expect((await run(room.screenshots({ width: 32 }))).filter(({ ok }) => !ok)).toEqual([]);
  }
  expect([lab.simulator.peakConnections, second.peakConnections]).toEqual([2, 3]);
  await run(other.close());
  second.close();
});
