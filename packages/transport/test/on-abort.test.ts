import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import { onAbort } from "../src/on-abort.ts";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

describe("Listening to a signal that many listen to", () => {
  it("costs the signal one listener, however many they are, and none when all have left", () => {
    const { signal } = new AbortController();
    const leave = Array.from({ length: 50 }, () => onAbort(signal, () => undefined));
    expect(listeners(signal)).toBe(1);
    for (const each of leave) each();
    expect(listeners(signal)).toBe(0);
    onAbort(signal, () => undefined)();
    expect(listeners(signal)).toBe(0);
  });

  it("calls everyone back once, in order, but for those who left", () => {
    const controller = new AbortController();
    const called: string[] = [];
    onAbort(controller.signal, () => called.push("a"));
    const leave = onAbort(controller.signal, () => called.push("b"));
    onAbort(controller.signal, () => {
      called.push("c");
      leaveLate();
    });
    const leaveLate = onAbort(controller.signal, () => called.push("d"));
    leave();
    controller.abort();
    controller.abort();
    expect(called).toEqual(["a", "c"]);
    leave();
  });

  it("calls everyone back although one of them throws, whose error surfaces by itself", async () => {
    const controller = new AbortController();
    const surfaced = new Promise((resolve) => {
      process.once("unhandledRejection", resolve);
    });
    const callback = vi.fn();
    onAbort(controller.signal, () => {
      throw new Error("mine");
    });
    onAbort(controller.signal, callback);
    controller.abort();
    expect(callback).toHaveBeenCalledOnce();
    await expect(surfaced).resolves.toMatchObject({ message: "mine" });
  });

  it("leaves those alone who came anew after all others had left", () => {
    const controller = new AbortController();
    const leave = onAbort(controller.signal, () => undefined);
    leave();
    const callback = vi.fn();
    onAbort(controller.signal, callback);
    leave();
    controller.abort();
    expect(callback).toHaveBeenCalledOnce();
  });
});
