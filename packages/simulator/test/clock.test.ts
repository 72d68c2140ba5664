import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { systemClock } from "../src/clock.ts";

describe("the machine's clock", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1000 });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("sleeps as long as it is told", async () => {
    const sleep = systemClock.sleep(50).then(() => systemClock.now());
    await vi.advanceTimersByTimeAsync(50);
    expect(await sleep).toBe(1050);
  });

  it("wakes up with the reason of a signal that aborts, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const sleep = systemClock.sleep(50, controller.signal);
    controller.abort(new Error("enough"));
    await expect(sleep).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not fall asleep when the signal has aborted before", async () => {
    await expect(systemClock.sleep(50, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("forgets the signal when it has slept", async () => {
    const controller = new AbortController();
    const sleep = systemClock.sleep(50, controller.signal);
    await vi.advanceTimersByTimeAsync(50);
    await sleep;
    controller.abort();
  });
});
