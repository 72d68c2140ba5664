import { beforeEach, describe, expect, it } from "vitest";
import { createVeyonSimulator } from "../../src/veyon/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { manualClock } from "../manual-clock.ts";
import { meanDifference, pixelsOf } from "./frames/pixels.ts";
import type { Wire } from "./wire.ts";
import { features, wireTo } from "./wire.ts";

const token = "a token of enough bytes";

describe("a presentation", () => {
  let clock: ManualClock;
  let wire: Wire;
  let presenter: string;
  let pupil: string;

  beforeEach(async () => {
    clock = manualClock();
    const computers = ["pc-01", "pc-02"].map((name) => ({ name, width: 640, height: 400 }));
    wire = wireTo(createVeyonSimulator({ clock, computers, idleTimeout: 1000 }));
    presenter = await wire.open("pc-01");
    pupil = await wire.open("pc-02");
    await clock.advance(1000);
  });

  const show = (feature: string, args: Record<string, unknown>): Promise<unknown> =>
    wire.put(pupil, feature, true, args);
  const difference = async (): Promise<number> =>
    meanDifference(await pixelsOf(await wire.picture(presenter)), await pixelsOf(await wire.picture(pupil)));

  it("begins within two seconds on the presenter, within five on the others", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.fullScreenDemo, { demoAccessToken: token, demoServerHost: "pc-01" });
    await clock.advance(1999);
    expect(await wire.active(presenter, features.demoServer)).toBe(false);
    await clock.advance(1);
    expect(await wire.active(presenter, features.demoServer)).toBe(true);
    await clock.advance(2999);
    expect(await wire.active(pupil, features.fullScreenDemo)).toBe(false);
    expect(await difference()).toBeGreaterThan(5);
    await clock.advance(1);
    expect(await wire.active(pupil, features.fullScreenDemo)).toBe(true);
    expect(await difference()).toBe(0);
    expect(wire.simulator.computer("pc-01").demo).toEqual({ server: { token } });
    expect(wire.simulator.computer("pc-02").demo).toEqual({
      client: { token, host: "pc-01", mode: "fullscreen" },
    });
    expect(wire.simulator.computer("pc-02").activeFeatures).toEqual(["FullScreenDemo"]);
  });

  it("takes the presenter's address as well as its name", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.fullScreenDemo, { demoAccessToken: token, demoServerHost: "10.0.0.1" });
    await clock.advance(5000);
    expect(await difference()).toBe(0);
  });

  it("lies in a large window on the pupil's own desktop in window mode", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.windowDemo, { demoAccessToken: token, demoServerHost: "pc-01" });
    const before = await pixelsOf(await wire.picture(pupil));
    await clock.advance(5000);
    expect(await wire.active(pupil, features.windowDemo)).toBe(true);
    expect(await wire.active(pupil, features.fullScreenDemo)).toBe(false);
    const whole = await pixelsOf(await wire.picture(pupil));
    const inset = await pixelsOf(await wire.picture(pupil), { left: 64, top: 40, width: 512, height: 320 });
    const shown = await pixelsOf(await wire.picture(presenter, "?width=512&height=320"));
    expect(meanDifference(inset, shown)).toBeLessThan(1);
    const edge = { left: 0, top: 0, width: 50, height: 20 };
    expect(meanDifference(before.part(edge), whole.part(edge))).toBe(0);
    expect(wire.simulator.computer("pc-02").activeFeatures).toEqual(["WindowDemo"]);
  });

  it("moves with the presenter's screen", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.fullScreenDemo, { demoAccessToken: token, demoServerHost: "pc-01" });
    await clock.advance(5000);
    const before = await pixelsOf(await wire.picture(pupil));
    await clock.advance(1000);
    expect(meanDifference(before, await pixelsOf(await wire.picture(pupil)))).toBeGreaterThan(0);
    expect(await difference()).toBe(0);
  });

  it.each([
    ["another token", { demoAccessToken: "another token of enough bytes", demoServerHost: "pc-01" }],
    ["another computer", { demoAccessToken: token, demoServerHost: "pc-02" }],
    ["no such computer", { demoAccessToken: token, demoServerHost: "nowhere" }],
    ["no computer", { demoAccessToken: token }],
    ["no token", { demoServerHost: "pc-01" }],
  ])("shows no picture to a pupil with %s", async (_, args) => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.fullScreenDemo, args);
    await clock.advance(10_000);
    expect(await wire.active(pupil, features.fullScreenDemo)).toBe(true);
    expect(await difference()).toBeGreaterThan(5);
  });

  it("shows no picture without a presenter, and with a token that is too short", async () => {
    await show(features.fullScreenDemo, { demoAccessToken: "short", demoServerHost: "pc-01" });
    await clock.advance(10_000);
    expect(await difference()).toBeGreaterThan(5);
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: "short" });
    await clock.advance(10_000);
    expect(await difference()).toBeGreaterThan(5);
  });

  it("shows no picture any more when the presenter's computer dies", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.fullScreenDemo, { demoAccessToken: token, demoServerHost: "pc-01" });
    await clock.advance(5000);
    const before = await pixelsOf(await wire.picture(pupil));
    wire.simulator.computer("pc-01").kill();
    expect(meanDifference(before, await pixelsOf(await wire.picture(pupil)))).toBeGreaterThan(5);
  });

  it("never covers the full screen of the presenter itself", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await clock.advance(2000);
    await wire.put(presenter, features.fullScreenDemo, true, {
      demoAccessToken: token,
      demoServerHost: "pc-01",
    });
    await clock.advance(5000);
    expect(await wire.active(presenter, features.fullScreenDemo)).toBe(false);
  });

  it("ends in the same way, each mode by its own feature", async () => {
    await wire.put(presenter, features.demoServer, true, { demoAccessToken: token });
    await show(features.windowDemo, { demoAccessToken: token, demoServerHost: "pc-01" });
    await clock.advance(5000);
    await wire.put(pupil, features.fullScreenDemo, false);
    await clock.advance(5000);
    expect(await wire.active(pupil, features.windowDemo)).toBe(true);
    await wire.put(pupil, features.windowDemo, false);
    await wire.put(presenter, features.demoServer, false);
    await clock.advance(5000);
    expect(await wire.active(pupil, features.windowDemo)).toBe(false);
    expect(await wire.active(presenter, features.demoServer)).toBe(false);
    expect(wire.simulator.computer("pc-01").demo).toEqual({});
    expect(wire.simulator.computer("pc-02").demo).toEqual({});
  });
});
