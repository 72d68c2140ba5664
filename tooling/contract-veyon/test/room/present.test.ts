import type { ComputerResult, Presentation, PresentOptions, VeyonClient } from "@labkeeper/veyon";
import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run, settle, timed } from "../support/time.ts";

const all = names(4);
const oks = (results: readonly ComputerResult<void>[]) => results.map(({ host, ok }) => [host, ok]);

function begin(
  veyon: VeyonClient,
  options: Partial<PresentOptions> = {},
  signal?: AbortSignal,
): Promise<Presentation> {
  return veyon.room(all).present({ from: "pc-01", ...options }, { signal });
}

/** What is on, once everything that was started or stopped has taken effect. */
async function leftOn(lab: Lab): Promise<readonly string[]> {
  await pass(20_000);
  return lab.simulator.computers.flatMap(({ name, activeFeatures }) =>
    activeFeatures.map((on) => `${name} ${on}`),
  );
}

describe("a presentation", () => {
  it("shows the presenter's screen on all others, with a secret of its own", async () => {
    const lab = startLab({ computers: all });
    const demo = await run(begin(lab.connect()));
    expect(demo.from.host).toBe("pc-01");
    expect(oks(demo.viewers)).toEqual([
      ["pc-02", true],
      ["pc-03", true],
      ["pc-04", true],
    ]);
    const { server } = lab.simulator.computer("pc-01").demo;
    expect(server?.token).toMatch(/^\d{40,60}$/);
    for (const name of all.slice(1)) {
      expect(lab.simulator.computer(name).demo.client).toEqual({
        token: server?.token,
        host: "pc-01",
        mode: "fullscreen",
      });
    }
    await run(demo.stop());
    await pass(10_000);
    const second = await run(begin(lab.connect()));
    expect(lab.simulator.computer("pc-01").demo.server?.token).not.toBe(server?.token);
    await run(second.stop());
  });

  it("offers the screen before anyone looks at it", async () => {
    const lab = startLab({ computers: all });
    await run(begin(lab.connect()));
    const started = lab.sent.filter(({ method }) => method === "PUT");
    const looked = lab.sent.filter(({ method, path }) => method === "GET" && path.startsWith("feature/"));
    expect(started[0]?.path).toBe("feature/e4b6e743-1f5b-491d-9364-e091086200f4");
    expect(started[1]?.at ?? 0).toBeGreaterThanOrEqual((looked[0]?.at ?? 0) + 2_000);
  });

  it("may be in a window, and may reach the presenter by another address", async () => {
    const lab = startLab({ computers: all });
    const demo = await run(begin(lab.connect(), { mode: "window", address: "10.0.1.5" }));
    expect(lab.simulator.computer("pc-02").demo.client).toMatchObject({ host: "10.0.1.5", mode: "window" });
    await run(demo.stop());
    expect(await leftOn(lab)).toEqual([]);
  });

  it("may come from a computer that is not in the room", async () => {
    const lab = startLab({ computers: [...all, "teacher-pc"] });
    const veyon = lab.connect();
    const demo = await run(veyon.room(all).present({ from: veyon.computer("teacher-pc") }));
    expect(oks(demo.viewers)).toHaveLength(4);
    expect(lab.simulator.computer("teacher-pc").demo.server).toBeDefined();
    await run(demo.stop());
    expect(await leftOn(lab)).toEqual([]);
  });
});

describe("a presentation ends", () => {
  it("with stop(), on the viewers first and then on the presenter, and tells of each", async () => {
    const lab = startLab({ computers: all });
    const demo = await run(begin(lab.connect()));
    const before = lab.sent.length;
    const stopped = await run(demo.stop());
    expect(oks(stopped)).toEqual([
      ["pc-02", true],
      ["pc-03", true],
      ["pc-04", true],
      ["pc-01", true],
    ]);
    const stops = lab.sent.slice(before).filter(({ method }) => method === "PUT");
    expect(stops.at(-1)?.path).toBe("feature/e4b6e743-1f5b-491d-9364-e091086200f4");
    expect(await leftOn(lab)).toEqual([]);
  });

  it("so that the presenter is free for another at once", async () => {
    const lab = startLab({ computers: all });
    const veyon = lab.connect();
    await run((await run(begin(veyon))).stop());
    expect(lab.simulator.computer("pc-01").demo.server).toBeUndefined();
    const next = await run(begin(veyon));
    const { server } = lab.simulator.computer("pc-01").demo;
    expect(lab.simulator.computer("pc-02").demo.client?.token).toBe(server?.token);
    await run(next.stop());
  });

  it("in the end, although the presenter goes on offering its screen", async () => {
    const lab = startLab({ computers: all, timings: { demoServerDelay: 1_000 } });
    const demo = await run(begin(lab.connect(), { patience: 8_000 }));
    lab.intercept = ({ method, url }) =>
      method === "GET" && url.includes("/feature/e4b6e743") ? Response.json({ active: true }) : undefined;
    const { ms, value } = await timed(() => demo.stop());
    // The viewers take 5 s to leave it.
    expect(ms).toBe(5_000 + 8_000);
    expect(oks(value).at(-1)).toEqual(["pc-01", false]);
  });

  it("once, however often it is stopped", async () => {
    const lab = startLab({ computers: all });
    const demo = await run(begin(lab.connect()));
    const before = lab.count("PUT", /./);
    const [first, second] = await run(Promise.all([demo.stop(), demo.stop()]));
    expect(second).toBe(first);
    expect(await run(demo.stop())).toBe(first);
    expect(await run(demo.ended)).toBe(first);
    expect(lab.count("PUT", /./) - before).toBe(4);
  });

  it("with `await using`, also when the lesson fails", async () => {
    const lab = startLab({ computers: all });
    const lesson = async () => {
      await using demo = await begin(lab.connect());
      expect(demo.viewers).toHaveLength(3);
      throw new Error("fire alarm");
    };
    expect(await run(failureOf(lesson()))).toMatchObject({ message: "fire alarm" });
    expect(await leftOn(lab)).toEqual([]);
  });

  it("with an abort, which `ended` tells of", async () => {
    const lab = startLab({ computers: all });
    const stop = new AbortController();
    const demo = await run(begin(lab.connect(), {}, stop.signal));
    let ended = false;
    void demo.ended.then(() => {
      ended = true;
    });
    await pass(60_000);
    expect(ended).toBe(false);
    stop.abort();
    expect(oks(await run(demo.ended))).toHaveLength(4);
    expect(await leftOn(lab)).toEqual([]);
  });

  it.each([100, 1_000, 2_600, 4_000, 6_900])(
    "with an abort %i ms after its beginning, in the middle of starting",
    async (ms) => {
      const lab = startLab({ computers: all, latency: 50 });
      const veyon = lab.connect();
      const stop = new AbortController();
      const starting = failureOf(begin(veyon, {}, stop.signal));
      await pass(ms);
      stop.abort("never mind");
      expect(await run(starting)).toMatchObject({ name: "AbortError" });
      expect(await leftOn(lab)).toEqual([]);
    },
  );

  it("before it begins when it is aborted already: no screen is touched", async () => {
    const lab = startLab({ computers: all });
    const failure = await run(failureOf(begin(lab.connect(), {}, AbortSignal.abort("no"))));
    expect(failure).toMatchObject({ name: "AbortError", cause: "no" });
    expect(lab.simulator.computers.flatMap(({ activeFeatures }) => activeFeatures)).toEqual([]);
    expect(await leftOn(lab)).toEqual([]);
  });

  it("when the presenter cannot offer its screen", async () => {
    const lab = startLab({ computers: all });
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "PUT", host: "pc-01" } });
    const failure = await run(failureOf(begin(lab.connect())));
    expect(isVeyonError(failure, 12)).toBe(true);
    expect(await leftOn(lab)).toEqual([]);
  });

  it("when the presenter does not get ready in time", async () => {
    const lab = startLab({ computers: all, timings: { demoServerDelay: 10_000 } });
    const failure = await run(failureOf(begin(lab.connect(), { patience: 3_000 })));
    expect(failure).toMatchObject({ name: "TimeoutError", code: "timeout.wait" });
    expect(String(failure)).toContain("DemoServer");
    await pass(20_000);
    expect(await leftOn(lab)).toEqual([]);
  });

  it("when the presenter is off", async () => {
    const lab = startLab({ computers: [{ name: "pc-01", power: "off" }, ...all.slice(1)] });
    expect(isVeyonError(await run(failureOf(begin(lab.connect()))), 8)).toBe(true);
    expect(await leftOn(lab)).toEqual([]);
  });
});

describe("some viewers that fail", () => {
  it("stand among the viewers, and do not keep the others from looking", async () => {
    const lab = startLab({ computers: all });
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "PUT", host: "pc-03" } });
    const demo = await run(begin(lab.connect()));
    expect(oks(demo.viewers)).toEqual([
      ["pc-02", true],
      ["pc-03", false],
      ["pc-04", true],
    ]);
    await run(demo.stop());
    expect(await leftOn(lab)).toEqual([]);
  });

  it("are ended too: their start may have taken effect late", async () => {
    const lab = startLab({ computers: all, timings: { demoClientDelay: 8_000 } });
    const demo = await run(begin(lab.connect(), { patience: 4_000 }));
    expect(demo.viewers.every((result) => !result.ok)).toBe(true);
    await run(demo.stop());
    expect(await leftOn(lab)).toEqual([]);
  });

  it("that cannot be ended stand in what stop() gives, which never fails", async () => {
    const lab = startLab({ computers: all });
    const demo = await run(begin(lab.connect()));
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "PUT", host: "pc-03" } });
    expect(oks(await run(demo.stop()))).toEqual([
      ["pc-02", true],
      ["pc-03", false],
      ["pc-04", true],
      ["pc-01", true],
    ]);
  });
});

describe("a room", () => {
  it("with nobody to look is refused", async () => {
    const lab = startLab();
    const failure = await run(failureOf(lab.connect().room(["pc-01"]).present({ from: "pc-01" })));
    expect(failure).toMatchObject({ name: "InputError", path: "present" });
    expect(lab.sent).toEqual([]);
  });

  it("can end a demo that another program left behind", async () => {
    const lab = startLab({ computers: all });
    const left = lab.connect();
    await run(begin(left, { mode: "window" }));
    await settle();
    expect((await run(lab.connect().room(all).stopDemos())).map(({ ok }) => ok)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await leftOn(lab)).toEqual([]);
  });
});
