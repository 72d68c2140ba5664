import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { VeyonSimulatorOptions } from "../../../src/veyon/index.ts";
import { createVeyonSimulator } from "../../../src/veyon/index.ts";
import { manualClock } from "../../manual-clock.ts";
import type { Wire } from "../wire.ts";
import { errorWith, features, wireTo } from "../wire.ts";
import { meanDifference, pixelsOf } from "./pixels.ts";

const clock = manualClock();

const computers = ["pc-01", "pc-02"].map((name) => ({ name, width: 640, height: 400 }));

async function lab(options: VeyonSimulatorOptions = {}): Promise<{ wire: Wire; uid: string }> {
  const wire = wireTo(
    createVeyonSimulator({ clock, computers, timings: { framebufferDelay: 0, lockDelay: 0 }, ...options }),
  );
  return { wire, uid: await wire.open("pc-01") };
}

async function formatOf(
  wire: Wire,
  uid: string,
  query: string,
): Promise<[type: string | null, format?: string]> {
  const answer = await wire.send("GET", `framebuffer${query}`, { uid });
  const { format } = await sharp(await answer.arrayBuffer()).metadata();
  return [answer.headers.get("content-type"), format];
}

describe("a screenshot", () => {
  it("is not there for the first moments of a connection", async () => {
    const clock = manualClock();
    const wire = wireTo(createVeyonSimulator({ clock }));
    const uid = await wire.open("pc-01");
    await clock.advance(599);
    const early = await wire.ask("GET", "framebuffer", { uid });
    expect([early.status, early.json]).toEqual([503, errorWith(10)]);
    await clock.advance(1);
    await wire.picture(uid);
  });

  it("is a PNG unless a JPEG is asked for", async () => {
    const { wire, uid } = await lab();
    expect(await formatOf(wire, uid, "")).toEqual(["image/png", "png"]);
    expect(await formatOf(wire, uid, "?format=")).toEqual(["image/png", "png"]);
    expect(await formatOf(wire, uid, "?format=png")).toEqual(["image/png", "png"]);
    expect(await formatOf(wire, uid, "?format=jpeg")).toEqual(["image/jpeg", "jpeg"]);
    expect(await formatOf(wire, uid, "?format=jpg")).toEqual(["image/jpeg", "jpeg"]);
    expect(await formatOf(wire, uid, "?format=png&format=jpg")).toEqual(["image/jpeg", "jpeg"]);
  });

  it.each(["webp", "PNG", "gif", "image/png"])("is not made as %s", async (format) => {
    const { wire, uid } = await lab();
    const answer = await wire.ask("GET", `framebuffer?format=${encodeURIComponent(format)}`, { uid });
    expect([answer.status, answer.json]).toEqual([503, errorWith(9)]);
  });

  it("has the size of the screen", async () => {
    const { wire, uid } = await lab({ computers: [{ name: "pc-01", width: 801, height: 601 }] });
    for (const format of ["png", "jpeg"]) {
      expect(await pixelsOf(await wire.picture(uid, `?format=${format}`))).toMatchObject({
        width: 801,
        height: 601,
      });
    }
  });

  it.each([
    ["width=320", 320, 200],
    ["height=100", 160, 100],
    ["width=333", 333, 208],
    ["width=500&height=100", 500, 100],
    ["width=1&height=1", 1, 1],
    ["width=1", 1, 1],
    ["width=800&height=500", 800, 500],
    ["width=320&width=160", 160, 100],
    ["width=%20320%20", 320, 200],
  ])("is scaled to %s", async (query, width, height) => {
    const { wire, uid } = await lab();
    expect(await pixelsOf(await wire.picture(uid, `?${query}`))).toMatchObject({ width, height });
  });

  it.each(["width=1280", "height=800"])("is not made larger than the screen by %s alone", async (query) => {
    const { wire, uid } = await lab();
    expect(await pixelsOf(await wire.picture(uid, `?${query}`))).toMatchObject({ width: 640, height: 400 });
  });

  it.each([
    "width=0",
    "width=-5",
    "width=wide",
    "width=3.5",
    "width=&height=",
    "compression=99",
    "compression=fast",
  ])("is made as if %s were not there", async (query) => {
    const { wire, uid } = await lab();
    expect(await wire.picture(uid, `?${query}`)).toEqual(await wire.picture(uid));
  });

  it.each(["quality=0", "quality=101", "quality=high"])("is made as if %s were not there", async (query) => {
    const { wire, uid } = await lab();
    expect(await wire.picture(uid, `?format=jpeg&${query}`)).toEqual(
      await wire.picture(uid, "?format=jpeg&quality=75"),
    );
  });

  it.each(["width=70000&height=10", "width=10000&height=10000"])(
    "cannot be encoded with %s",
    async (query) => {
      const { wire, uid } = await lab();
      const answer = await wire.ask("GET", `framebuffer?${query}`, { uid });
      expect(answer.status).toBe(500);
      expect(answer.json).toEqual({
        error: { code: 11, message: expect.any(String), details: expect.any(String) },
      });
    },
  );

  it("shows the same when scaled by the server or afterwards", async () => {
    const { wire, uid } = await lab();
    const small = await pixelsOf(await wire.picture(uid, "?width=320"));
    const scaled = await sharp(await wire.picture(uid))
      .resize(320, 200, { kernel: "linear" })
      .png()
      .toBuffer();
    expect(meanDifference(small, await pixelsOf(scaled))).toBeLessThan(4);
    const otherUid = await wire.open("pc-02");
    const other = await pixelsOf(await wire.picture(otherUid, "?width=320"));
    expect(meanDifference(small, other)).toBeGreaterThan(8);
  });

  it("changes each second, and not in between", async () => {
    const clock = manualClock();
    const { wire, uid } = await lab({ clock });
    const first = await wire.picture(uid);
    await clock.advance(999);
    expect(await wire.picture(uid)).toEqual(first);
    await clock.advance(1);
    expect(meanDifference(await pixelsOf(first), await pixelsOf(await wire.picture(uid)))).toBeGreaterThan(0);
  });

  it("differs from computer to computer, and with the user", async () => {
    const { wire, uid } = await lab();
    const one = await pixelsOf(await wire.picture(uid));
    const other = await pixelsOf(await wire.picture(await wire.open("pc-02")));
    expect(meanDifference(one, other)).toBeGreaterThan(5);
    wire.simulator.computer("pc-01").user = null;
    expect(meanDifference(one, await pixelsOf(await wire.picture(uid)))).toBeGreaterThan(0);
  });

  it("shows the lock of a locked computer, dark and without the clock", async () => {
    const clock = manualClock();
    const { wire, uid } = await lab({ clock });
    const desktop = await pixelsOf(await wire.picture(uid));
    await wire.put(uid, features.screenLock, true);
    const locked = await wire.picture(uid);
    expect(meanDifference(desktop, await pixelsOf(locked))).toBeGreaterThan(40);
    await clock.advance(1000);
    expect(await wire.picture(uid)).toEqual(locked);
    await wire.put(uid, features.screenLock, false);
    expect(meanDifference(desktop, await pixelsOf(await wire.picture(uid)))).toBeLessThan(10);
  });

  it("shows a message for ten seconds", async () => {
    const clock = manualClock();
    const { wire, uid } = await lab({ clock });
    const box = { left: 260, top: 225, width: 300, height: 60 };
    const part = async (): Promise<Awaited<ReturnType<typeof pixelsOf>>> =>
      pixelsOf(await wire.picture(uid), box);
    const before = await part();
    await wire.put(uid, features.textMessage, true, { text: "Äpfel & Birnen" });
    expect(meanDifference(before, await part())).toBeGreaterThan(20);
    await clock.advance(10_000);
    expect(meanDifference(before, await part())).toBe(0);
  });

  it("is smaller with more compression or less quality", async () => {
    const { wire, uid } = await lab();
    const size = async (query: string): Promise<number> => (await wire.picture(uid, `?${query}`)).length;
    expect(await size("compression=9")).toBeLessThan(await size("compression=1"));
    const sizes = await Promise.all(
      [10, 50, 75, 95].map((quality) => size(`format=jpeg&quality=${quality}`)),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });
});

describe("shared pictures", () => {
  it("are the same for all computers with the same size of screen", async () => {
    const computers = ["pc-01", "pc-02", { name: "pc-03", width: 640, height: 400 }];
    const { wire, uid } = await lab({ frames: "shared", computers });
    expect(await wire.picture(await wire.open("pc-02"))).toEqual(await wire.picture(uid));
    expect(await pixelsOf(await wire.picture(await wire.open("pc-03")))).toMatchObject({
      width: 640,
      height: 400,
    });
  });

  it("still show what matters: time and locks", async () => {
    const clock = manualClock();
    const { wire, uid } = await lab({ frames: "shared", clock });
    const first = await wire.picture(uid);
    await clock.advance(1000);
    expect(await wire.picture(uid)).not.toEqual(first);
    const other = await wire.open("pc-02");
    await wire.put(other, features.screenLock, true);
    expect(await wire.picture(other)).not.toEqual(await wire.picture(uid));
  });
});

describe("the cache of pictures", () => {
  it("forgets old ones, so that it does not grow with time", async () => {
    const clock = manualClock();
    const { wire, uid } = await lab({ clock, computers: ["pc-01"] });
    for (let round = 0; round < 3; round += 1) {
      for (let width = 8; width < 108; width += 1) await wire.picture(uid, `?width=${width}`);
      await clock.advance(1000);
    }
    expect(await pixelsOf(await wire.picture(uid, "?width=40"))).toMatchObject({ width: 40, height: 25 });
  });
});
