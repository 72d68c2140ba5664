import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import { startLab } from "./support/lab.ts";
import { failureOf, pass, run, timed } from "./support/time.ts";

describe("the first picture of a new connection", () => {
  it("is waited for", async () => {
    const lab = startLab({ timings: { framebufferDelay: 1_200 } });
    const { ms, value } = await timed(() => lab.connect().computer("pc-01").screenshot());
    expect(value).toMatchObject({ type: "image/png", width: 64, height: 40 });
    expect(ms).toBeGreaterThanOrEqual(1_200);
    expect(ms).toBeLessThan(1_500);
    expect(lab.simulator.requests.filter(({ status }) => status === 503).length).toBeGreaterThan(1);
  });

  it("is waited for no longer than 10 s, or than told; the error names both causes", async () => {
    const lab = startLab({ timings: { framebufferDelay: 60_000 } });
    const computer = lab.connect().computer("pc-01");
    const patient = await timed(() => failureOf(computer.screenshot()));
    expect(isVeyonError(patient.value, 10)).toBe(true);
    expect(patient.value).toMatchObject({
      name: "FramebufferNotAvailableError",
      retryable: true,
      status: 503,
    });
    expect(String(patient.value)).toMatch(/pc-01: no picture within 10000 ms.*went away.*still starting/s);
    expect(patient.ms).toBeGreaterThan(9_500);
    expect(patient.ms).toBeLessThanOrEqual(10_000);
    const hasty = await timed(() => failureOf(computer.screenshot({ patience: 1_000 })));
    expect(hasty.ms).toBeLessThanOrEqual(1_000);
    expect((await timed(() => failureOf(computer.screenshot({ patience: 1 })))).ms).toBe(1);
  });

  it("is looked for a last time when the patience is over", async () => {
    const lab = startLab({ timings: { framebufferDelay: 100 } });
    const computer = lab.connect().computer("pc-01");
    await run(computer.user());
    expect((await timed(() => computer.screenshot({ patience: 120 }))).ms).toBeLessThanOrEqual(120);
  });

  it("is waited for by all callers, one request at a time", async () => {
    const lab = startLab({ timings: { framebufferDelay: 1_000 } });
    const computer = lab.connect().computer("pc-01");
    const pictures = await run(
      Promise.all([1, 2, 3].map(() => computer.screenshot({ format: "jpeg", width: 32 }))),
    );
    expect(pictures.map(({ type, width, height }) => [type, width, height])).toEqual(
      Array(3).fill(["image/jpeg", 32, 20]),
    );
    expect(lab.count("POST", /./)).toBe(1);
  });

  it("does not hold up other calls on the same connection", async () => {
    const lab = startLab({ timings: { framebufferDelay: 5_000 } });
    const computer = lab.connect().computer("pc-01");
    const picture = computer.screenshot();
    expect((await timed(() => computer.user())).ms).toBeLessThan(1_000);
    await run(picture);
  });

  it("stops being waited for with an abort", async () => {
    const lab = startLab({ timings: { framebufferDelay: 60_000 } });
    const stop = new AbortController();
    const picture = failureOf(lab.connect().computer("pc-01").screenshot({}, { signal: stop.signal }));
    await pass(2_000);
    stop.abort();
    expect(await run(picture)).toMatchObject({ name: "AbortError" });
    const asked = lab.sent.length;
    await pass(5_000);
    expect(lab.sent).toHaveLength(asked);
  });

  it("that never comes makes the client take a new connection for the next call", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    lab.simulator.fault({ do: { kind: "error", code: 10 }, on: { path: "framebuffer" }, times: 8 });
    await run(failureOf(computer.screenshot({ patience: 1_000 })));
    await run(computer.screenshot());
    expect(lab.count("POST", /./)).toBe(2);
    expect(lab.simulator.openConnections).toBe(1);
  });
});

describe("a picture", () => {
  it("has the size that was asked for, and tells its own", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    const sizes = [{}, { width: 32 }, { height: 20 }, { width: 30, height: 30 }];
    for (const format of ["png", "jpeg"] as const) {
      const seen: (readonly number[])[] = [];
      for (const size of sizes) {
        const { width, height, type } = await run(computer.screenshot({ format, ...size }));
        expect(type).toBe(`image/${format}`);
        seen.push([width, height]);
      }
      expect(seen).toEqual([
        [64, 40],
        [32, 20],
        [32, 20],
        [30, 30],
      ]);
    }
  });

  it("that could not be encoded is asked for again, and fails in the end with what the server said", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.screenshot());
    const fault = lab.simulator.fault({ do: { kind: "error", code: 11 }, on: { path: "framebuffer" } });
    await run(computer.screenshot());
    expect(fault.hits).toBe(1);
    lab.simulator.fault({ do: { kind: "error", code: 11 }, on: { path: "framebuffer" }, times: 100 });
    expect(isVeyonError(await run(failureOf(computer.screenshot())), 11)).toBe(true);
  });

  it("in a format that the server lacks fails at once, in spite of its 503", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    const fault = lab.simulator.fault({
      do: { kind: "error", code: 9 },
      on: { path: "framebuffer" },
      times: 5,
    });
    const { ms, value } = await timed(() => failureOf(computer.screenshot()));
    expect(isVeyonError(value, 9)).toBe(true);
    expect({ ms, hits: fault.hits }).toEqual({ ms: 0, hits: 1 });
  });

  it("that was cut off on the way is asked for again", async () => {
    const lab = startLab();
    const computer = lab.connect().computer("pc-01");
    await run(computer.screenshot());
    lab.simulator.fault({ do: { kind: "cut" }, on: { path: "framebuffer" }, times: 2 });
    expect(await run(computer.screenshot())).toMatchObject({ width: 64, height: 40 });
  });
});
