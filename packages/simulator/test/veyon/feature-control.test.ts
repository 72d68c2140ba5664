import { describe, expect, it } from "vitest";
import type { VeyonSimulatorOptions } from "../../src/veyon/index.ts";
import { createVeyonSimulator } from "../../src/veyon/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { manualClock } from "../manual-clock.ts";
import type { Wire } from "./wire.ts";
import { errorWith, features, wireTo } from "./wire.ts";

interface Bench extends Wire {
  readonly clock: ManualClock;
  readonly uid: string;
}

/** A lab with a connection to pc-01. */
async function bench(options: VeyonSimulatorOptions = {}): Promise<Bench> {
  const clock = manualClock();
  const wire = wireTo(createVeyonSimulator({ clock, idleTimeout: 1000, ...options }));
  return { ...wire, clock, uid: await wire.open("pc-01") };
}

describe("the list of features", () => {
  it("names each with its UUID, the one it belongs to, and whether it is active", async () => {
    const { ask, uid } = await bench();
    const { json } = await ask("GET", "feature", { uid });
    const none = "00000000-0000-0000-0000-000000000000";
    expect(json).toContainEqual({
      name: "ScreenLock",
      uid: features.screenLock,
      parentUid: none,
      active: false,
    });
    expect(json).toContainEqual({
      name: "SystemTrayIcon",
      uid: features.systemTrayIcon,
      parentUid: none,
      active: true,
    });
    expect(json).toContainEqual({
      name: "PowerDownNow",
      uid: features.powerDownNow,
      parentUid: features.powerDown,
      active: false,
    });
    expect(json).toContainEqual({
      name: "DemoServer",
      uid: features.demoServer,
      parentUid: features.demo,
      active: false,
    });
  });

  it("calls the demo clients by their short names in all versions", async () => {
    for (const version of ["4.5", "4.7", "4.11"] as const) {
      const { ask, uid } = await bench({ version });
      const { json } = await ask("GET", "feature", { uid });
      expect(json).toContainEqual(
        expect.objectContaining({ name: "FullScreenDemo", uid: features.fullScreenDemo }),
      );
      expect(json).toContainEqual(expect.objectContaining({ name: "WindowDemo", uid: features.windowDemo }));
    }
  });

  it("calls StartApp RunProgram in 4.5", async () => {
    const { ask, uid } = await bench({ version: "4.5" });
    const { json } = await ask("GET", "feature", { uid });
    expect(json).toContainEqual(expect.objectContaining({ name: "RunProgram", uid: features.startApp }));
  });
});

describe("the state of a feature", () => {
  it("can be asked for without regard to the case of its UUID", async () => {
    const { active, uid } = await bench();
    expect(await active(uid, features.systemTrayIcon.toUpperCase())).toBe(true);
  });

  it("is inactive, and no error, for a feature that nobody knows", async () => {
    const { ask, uid } = await bench();
    for (const feature of [crypto.randomUUID(), "nonsense"]) {
      const answer = await ask("GET", `feature/${feature}`, { uid });
      expect([answer.status, answer.text]).toEqual([200, '{"active":false}']);
    }
  });
});

describe("starting a feature", () => {
  it("is refused for a feature that nobody knows", async () => {
    const { put, uid } = await bench();
    for (const feature of [crypto.randomUUID(), "nonsense"]) {
      const answer = await put(uid, feature, true);
      expect([answer.status, answer.json]).toEqual([400, errorWith(3)]);
    }
  });

  it.each([
    ["no body", undefined],
    ["no JSON", "active"],
    ["no `active`", { arguments: {} }],
    ["a list", [true]],
  ])("is refused with %s", async (_, body) => {
    const { ask, uid } = await bench();
    const answer = await ask("PUT", `feature/${features.screenLock}`, { uid, body });
    expect([answer.status, answer.json]).toEqual([400, errorWith(1)]);
  });

  it("takes many values of `active` for true or false, as Qt does", async () => {
    for (const [value, truth] of [
      [true, true],
      [1, true],
      ["yes", true],
      ["False", false],
      ["0", false],
      ["", false],
      [0, false],
      [null, false],
    ] as const) {
      const { ask, uid, simulator } = await bench({ timings: { lockDelay: 0 } });
      await ask("PUT", `feature/${features.screenLock}`, { uid, body: { active: value } });
      expect(simulator.computer("pc-01").locked, JSON.stringify(value)).toBe(truth);
    }
  });

  it("answers {} and does nothing for features that cannot be used over HTTP", async () => {
    const { put, active, clock, uid } = await bench();
    for (const feature of [features.fileTransfer, features.demo]) {
      expect((await put(uid, feature, true)).text).toBe("{}");
      await clock.advance(10_000);
      expect(await active(uid, feature)).toBe(false);
    }
  });
});

describe("locks", () => {
  it("take effect two seconds after the answer, and so does their end", async () => {
    const { put, active, clock, uid, simulator } = await bench();
    const answer = await put(uid, features.screenLock.toUpperCase(), true);
    expect([answer.status, answer.text]).toEqual([200, "{}"]);
    await clock.advance(1999);
    expect([await active(uid, features.screenLock), simulator.computer("pc-01").locked]).toEqual([
      false,
      false,
    ]);
    await clock.advance(1);
    expect([await active(uid, features.screenLock), simulator.computer("pc-01").locked]).toEqual([
      true,
      true,
    ]);
    await put(uid, features.screenLock, false);
    await clock.advance(1999);
    expect(await active(uid, features.screenLock)).toBe(true);
    await clock.advance(1);
    expect(await active(uid, features.screenLock)).toBe(false);
  });

  it("are of two kinds, which do not depend on each other", async () => {
    const { put, active, clock, uid, simulator } = await bench();
    await put(uid, features.inputDevicesLock, true);
    await clock.advance(2000);
    expect(simulator.computer("pc-01")).toMatchObject({ locked: false, inputLocked: true });
    expect(simulator.computer("pc-01").activeFeatures).toEqual(["InputDevicesLock"]);
    expect(await active(uid, features.inputDevicesLock)).toBe(true);
    await put(uid, features.screenLock, true);
    await put(uid, features.inputDevicesLock, false);
    await clock.advance(2000);
    expect(simulator.computer("pc-01")).toMatchObject({ locked: true, inputLocked: false });
    expect(simulator.computer("pc-01").activeFeatures).toEqual(["ScreenLock"]);
  });

  it("follow the order of the requests", async () => {
    const { put, clock, uid, simulator } = await bench();
    await put(uid, features.screenLock, true);
    await put(uid, features.screenLock, false);
    await clock.advance(5000);
    expect(simulator.computer("pc-01").locked).toBe(false);
  });

  it("outlive the connection, but not the computer", async () => {
    const { put, ask, open, clock, uid, simulator } = await bench();
    await put(uid, features.screenLock, true);
    await ask("DELETE", "authentication/pc-01", { uid });
    await open("pc-01");
    await clock.advance(2000);
    expect(simulator.computer("pc-01").locked).toBe(true);
    simulator.computer("pc-01").kill();
    simulator.computer("pc-01").start();
    expect(simulator.computer("pc-01").locked).toBe(false);
  });
});

describe("actions", () => {
  it("are never reported as active, and only starting them does anything", async () => {
    const { put, active, uid, simulator } = await bench();
    for (const feature of [
      features.textMessage,
      features.userLogoff,
      features.startApp,
      features.powerDownDelayed,
    ]) {
      await put(uid, feature, false, { text: "x", applications: ["x"] });
    }
    expect(simulator.computer("pc-01")).toMatchObject({
      messages: [],
      applications: [],
      logoffs: 0,
      shutdowns: 0,
    });
    await put(uid, features.textMessage, true, { text: "x" });
    expect(await active(uid, features.textMessage)).toBe(false);
  });

  it("show messages", async () => {
    const { put, clock, uid, simulator } = await bench();
    await put(uid, features.textMessage, true, { text: "Five minutes left", title: "Test", icon: 2 });
    await clock.advance(5);
    await put(uid, features.textMessage, true, { text: "Bye", icon: "1" });
    await put(uid, features.textMessage, true);
    const at = clock.now();
    expect(simulator.computer("pc-01").messages).toEqual([
      { text: "Five minutes left", title: "Test", icon: 2, at: at - 5 },
      { text: "Bye", title: "", icon: 1, at },
      { text: "", title: "", icon: 0, at },
    ]);
    expect(simulator.computer("pc-02").messages).toEqual([]);
  });

  it("start applications and open web sites", async () => {
    const { put, uid, simulator } = await bench();
    await put(uid, features.startApp, true, { applications: ["xterm", "notepad.exe C:\\a.txt"] });
    await put(uid, features.startApp, true, { applications: "calc" });
    await put(uid, features.startApp, true, { applications: 5 });
    await put(uid, features.openWebsite, true, { websiteUrls: ["https://example.org"] });
    expect(simulator.computer("pc-01").applications).toEqual(["xterm", "notepad.exe C:\\a.txt", "calc"]);
    expect(simulator.computer("pc-01").websites).toEqual(["https://example.org"]);
  });

  it("log users in and off, and keep no password", async () => {
    const { put, ask, uid, simulator } = await bench({ computers: [{ name: "pc-01", user: null }] });
    await put(uid, features.userLogin, true, { password: "hunter2" });
    await put(uid, features.userLogin, true, { username: "ann", password: "hunter2" });
    expect(simulator.computer("pc-01").logins).toEqual([{ username: "ann" }]);
    expect((await ask("GET", "user", { uid })).json).toEqual({ login: "ann", fullName: "ann" });
    await put(uid, features.userLogin, true, { username: "bob", password: "hunter2" });
    expect(simulator.computer("pc-01").user?.login).toBe("ann");
    await put(uid, features.userLogoff, true);
    expect(simulator.computer("pc-01").user).toBeNull();
    expect(simulator.computer("pc-01").logoffs).toBe(1);
    expect(JSON.stringify([simulator.requests, simulator.computer("pc-01")])).not.toContain("hunter2");
  });
});

describe("power", () => {
  it("goes off and on again for a reboot", async () => {
    const { put, clock, uid, simulator } = await bench({
      timings: { shutdownDelay: 1000, bootDelay: 20_000 },
    });
    const computer = simulator.computer("pc-01");
    await put(uid, features.reboot, true);
    expect([computer.reboots, computer.power]).toEqual([1, "on"]);
    await clock.advance(1000);
    expect([computer.power, computer.user]).toEqual(["off", null]);
    await clock.advance(19_999);
    expect(computer.power).toBe("off");
    await clock.advance(1);
    expect(computer.power).toBe("on");
  });

  it("comes back at the same time, whether or not anybody looked in between", async () => {
    const { put, clock, uid, simulator } = await bench({
      timings: { shutdownDelay: 1000, bootDelay: 20_000 },
    });
    await put(uid, features.reboot, true);
    await clock.advance(21_000);
    expect(simulator.computer("pc-01").power).toBe("on");
  });

  it.each([
    ["PowerDown", features.powerDown],
    ["PowerDownNow", features.powerDownNow],
    ["InstallUpdatesAndPowerDown", "09bcb3a1-fc11-4d03-8cf1-efd26be8655b"],
    ["PowerDownConfirmed", "ea2406be-d5c7-42b8-9f04-53469d3cc34c"],
  ])("goes off for %s", async (_, feature) => {
    const { put, clock, uid, simulator } = await bench();
    await put(uid, feature, true);
    await clock.advance(1000);
    expect(simulator.computer("pc-01")).toMatchObject({ power: "off", shutdowns: 1 });
  });

  it("goes off later for PowerDownDelayed, after a minute unless told otherwise", async () => {
    for (const [args, seconds] of [
      [{ shutdownTimeout: 5 }, 5],
      [undefined, 60],
    ] as const) {
      const { put, clock, uid, simulator } = await bench();
      await put(uid, features.powerDownDelayed, true, args);
      await clock.advance(seconds * 1000 + 999);
      expect(simulator.computer("pc-01").power).toBe("on");
      await clock.advance(1);
      expect(simulator.computer("pc-01").power).toBe("off");
    }
  });

  it("comes on for PowerOn, even over a connection whose computer is gone", async () => {
    const { put, clock, uid, simulator } = await bench();
    const computer = simulator.computer("pc-01");
    await put(uid, features.powerOn, true);
    expect(computer.wakes).toBe(1);
    computer.kill();
    await put(uid, features.powerOn, false);
    await put(uid, features.powerOn, true);
    expect([computer.wakes, computer.power]).toEqual([2, "off"]);
    await clock.advance(20_000);
    expect(computer.power).toBe("on");
  });

  it("can be set by hand, which overrules what was under way", async () => {
    const { put, clock, uid, simulator } = await bench();
    const computer = simulator.computer("pc-01");
    await put(uid, features.reboot, true);
    computer.power = "off";
    await clock.advance(60_000);
    expect(computer.power).toBe("off");
    computer.power = "off";
    computer.power = "no-veyon";
    expect(computer.power).toBe("no-veyon");
  });
});
