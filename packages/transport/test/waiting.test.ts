import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortError, sleep, TimeoutError, waitFor, within } from "../src/index.ts";
import { failureOf } from "./support/session.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

describe("sleep", () => {
  it("waits for a time, and listens to its signal no longer", async () => {
    const { signal } = new AbortController();
    let over = false;
    const rest = sleep(100, "Resting", signal).then(() => {
      over = true;
    });
    await vi.advanceTimersByTimeAsync(99);
    expect(over).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await rest;
    expect(listeners(signal)).toBe(0);
    const unheeded = sleep(5, "Resting");
    await vi.advanceTimersByTimeAsync(5);
    await expect(unheeded).resolves.toBeUndefined();
  });

  it("ends at once when its signal is aborted, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const failure = failureOf(sleep(100, "Resting", controller.signal));
    controller.abort("enough");
    await expect(failure).resolves.toMatchObject({
      code: "abort",
      cause: "enough",
      message: "Resting: aborted by the caller.",
    });
    expect(vi.getTimerCount()).toBe(0);
    const early = failureOf(sleep(100, "Resting", controller.signal));
    expect(await early).toBeInstanceOf(AbortError);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("waitFor", () => {
  it("gives what the work gives, and listens no longer", async () => {
    const { signal } = new AbortController();
    await expect(waitFor(Promise.resolve(7), "Waiting", signal)).resolves.toBe(7);
    await expect(waitFor(Promise.resolve(7), "Waiting", undefined)).resolves.toBe(7);
    await expect(waitFor(Promise.reject(new Error("no")), "Waiting", signal)).rejects.toThrow("no");
    await Promise.resolve();
    expect(listeners(signal)).toBe(0);
  });

  it("ends the waiting when its signal is aborted, and not the work", async () => {
    const controller = new AbortController();
    let finish = (_: number) => {};
    const work = new Promise<number>((resolve) => {
      finish = resolve;
    });
    const failure = failureOf(waitFor(work, "Waiting", controller.signal));
    const other = waitFor(work, "Waiting", undefined);
    controller.abort("enough");
    await expect(failure).resolves.toMatchObject({ code: "abort", cause: "enough" });
    finish(7);
    await expect(other).resolves.toBe(7);
  });
});

describe("within", () => {
  const forEver = (signal: AbortSignal | undefined) => sleep(1_000_000, "Working", signal);

  it("runs work of several steps without a limit when there is none", async () => {
    const { signal } = new AbortController();
    await expect(within(undefined, "Working", signal, async (inner) => inner.aborted)).resolves.toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives what the work gives, and leaves nothing behind", async () => {
    const { signal } = new AbortController();
    await expect(within(100, "Working", signal, async () => 7)).resolves.toBe(7);
    await expect(within(100, "Working", undefined, () => Promise.reject(new Error("no")))).rejects.toThrow(
      "no",
    );
    expect(listeners(signal)).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stops the work when the time is over", async () => {
    const failure = failureOf(within(100, "Working", undefined, forEver));
    await vi.advanceTimersByTimeAsync(100);
    const error = await failure;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: "timeout.total",
      message: "Working: not done within 100 ms; a longer `timeout.total` may help.",
      mayHaveActed: false,
      retryable: true,
    });
  });

  it("remembers what the work may have done by then", async () => {
    const failure = failureOf(
      within(100, "Working", undefined, async (signal) => {
        await forEver(signal).catch((error: unknown) => {
          throw new AbortError("Working", error, true);
        });
      }),
    );
    await vi.advanceTimersByTimeAsync(100);
    await expect(failure).resolves.toMatchObject({ code: "timeout.total", mayHaveActed: true });
  });

  it("stops the rest of the work when a part of it fails", async () => {
    let rest: unknown;
    const failure = failureOf(
      within(undefined, "Working", undefined, async (signal) => {
        rest = failureOf(forEver(signal));
        throw new Error("no");
      }),
    );
    await expect(failure).resolves.toMatchObject({ message: "no" });
    await expect(rest).resolves.toMatchObject({ code: "abort", cause: { message: "no" } });
  });

  it("stops the work when the caller aborts it, before or while it runs", async () => {
    const controller = new AbortController();
    const failure = failureOf(within(100, "Working", controller.signal, forEver));
    controller.abort("enough");
    await expect(failure).resolves.toMatchObject({ code: "abort", cause: "enough" });
    const early = failureOf(within(100, "Working", controller.signal, forEver));
    await expect(early).resolves.toMatchObject({ code: "abort", cause: "enough" });
    expect(vi.getTimerCount()).toBe(0);
  });
});
