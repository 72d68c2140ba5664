import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import { startLab } from "./support/lab.ts";
import { failureOf, pass, run, timed } from "./support/time.ts";

describe("features", () => {
  it("are listed with what is on", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    const list = await run(features.list());
    expect(list).toContainEqual({
      name: "ScreenLock",
      uid: "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
      parentUid: "00000000-0000-0000-0000-000000000000",
      active: false,
    });
    await run(features.start("ScreenLock"));
    await run(features.waitFor("ScreenLock", true));
    expect((await run(features.list())).find(({ name }) => name === "ScreenLock")).toMatchObject({
      active: true,
    });
  });

  it("keep what a newer server tells of them", async () => {
    const lab = startLab();
    const feature = {
      name: "Hologram",
      uid: "x",
      parentUid: "",
      active: false,
      displayName: "Hologram",
      since: 6,
    };
    lab.simulator.fault({
      do: { kind: "status", status: 200, body: JSON.stringify([feature]) },
      on: { method: "GET", path: "feature" },
    });
    expect(await run(lab.connect().computer("pc-01").features.list())).toEqual([feature]);
  });

  it.each([
    "ccb535a2-1d24-4cc1-a709-8b47d2b2ac79",
    "CCB535A2-1D24-4CC1-A709-8B47D2B2AC79",
    "Ccb535a2-1D24-4cc1-A709-8b47d2b2Ac79",
  ] as const)("are the same in any letter case of their UUID: %s", async (uuid) => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    await run(features.start(uuid));
    await run(features.waitFor(uuid, true));
    expect(lab.simulator.computer("pc-01").locked).toBe(true);
    expect(await run(features.isActive("ScreenLock"))).toBe(true);
    await run(features.stop(uuid));
    await run(features.waitFor(uuid, false));
    expect(lab.simulator.computer("pc-01").locked).toBe(false);
  });

  it("that no server knows are refused by it, and never reported as on", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    const unknown = "11111111-2222-3333-4444-555555555555";
    expect(isVeyonError(await run(failureOf(features.start(unknown))), 3)).toBe(true);
    expect(await run(features.isActive(unknown))).toBe(false);
  });

  it("have aliases that mean the same", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-02");
    const args = { demoAccessToken: "0123456789abcdef", demoServerHost: "pc-01" };
    await run(features.start("WindowDemo", args));
    await run(features.waitFor("WindowDemoClient", true));
    expect(lab.simulator.computer("pc-02").demo.client).toEqual({
      token: "0123456789abcdef",
      host: "pc-01",
      mode: "window",
    });
    await run(features.stop("WindowDemoClient"));
    await run(features.waitFor("WindowDemo", false));
  });
});

describe("waiting for a feature", () => {
  it("ends as soon as the computer reports it", async () => {
    const lab = startLab({ timings: { lockDelay: 2_000 } });
    const { features } = lab.connect().computer("pc-01");
    await run(features.start("ScreenLock"));
    const { ms } = await timed(() => features.waitFor("ScreenLock", true));
    expect(ms).toBe(2_000);
    expect((await timed(() => features.waitFor("ScreenLock", true))).ms).toBe(0);
  });

  it("looks as often as it is told", async () => {
    const lab = startLab({ timings: { lockDelay: 2_000 } });
    const { features } = lab.connect().computer("pc-01");
    await run(features.start("ScreenLock"));
    await run(features.waitFor("ScreenLock", true, { every: 500 }));
    expect(lab.count("GET", /^feature\//)).toBe(5);
  });

  it("gives up after 20 s, or when it is told, and says what to look at", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    const patient = await timed(() => failureOf(features.waitFor("ScreenLock", true)));
    expect(patient.ms).toBe(20_000);
    expect(patient.value).toMatchObject({ name: "TimeoutError", code: "timeout.wait", retryable: true });
    expect(String(patient.value)).toMatch(/until ScreenLock is on on pc-01.*20000 ms.*off.*nobody/s);
    const hasty = await timed(() =>
      failureOf(features.waitFor("ScreenLock", true, { within: 700, every: 300 })),
    );
    expect(hasty.ms).toBe(700);
  });

  it("looks a last time when its time is up, however seldom it looks", async () => {
    const lab = startLab({ timings: { lockDelay: 2_000 } });
    const { features } = lab.connect().computer("pc-01");
    await run(features.start("ScreenLock"));
    const wait = { within: 3_000, every: 60_000 };
    expect((await timed(() => features.waitFor("ScreenLock", true, wait))).ms).toBe(3_000);
    expect(lab.count("GET", /^feature\//)).toBe(2);
  });

  it("ends at once with an abort, and with the time for the whole call", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    const stop = new AbortController();
    const waiting = failureOf(features.waitFor("ScreenLock", true, {}, { signal: stop.signal }));
    await pass(1_000);
    stop.abort("enough");
    expect(await run(waiting)).toMatchObject({ name: "AbortError", cause: "enough" });
    const { ms, value } = await timed(() =>
      failureOf(features.waitFor("ScreenLock", true, {}, { timeout: { total: 1_000 } })),
    );
    expect(value).toMatchObject({ name: "TimeoutError", code: "timeout.total" });
    expect(ms).toBe(1_000);
  });

  it("ends with the failure of a look", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "GET", path: "feature" } });
    expect(isVeyonError(await run(failureOf(features.waitFor("ScreenLock", true))), 12)).toBe(true);
  });

  it("takes a UUID that this client does not know at its word", async () => {
    const lab = startLab();
    const { features } = lab.connect().computer("pc-01");
    const wait = { within: 1_000 };
    const failure = await run(
      failureOf(features.waitFor("11111111-2222-3333-4444-555555555555", true, wait)),
    );
    expect(failure).toMatchObject({ code: "timeout.wait" });
  });
});
