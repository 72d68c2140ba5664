import { getEventListeners } from "node:events";
import { describe, expect, it, vi } from "vitest";
import type { ManyProgress } from "../src/index.ts";
import { InputError, isAbortError, many } from "../src/index.ts";
import { settle } from "./support/until.ts";

describe("Working on many items", () => {
  it("gives the results in the order of the items, whichever is done first", async () => {
    const results = await many([3, 1, 2], async (turns) => {
      await settle(turns);
      return turns * 10;
    });
    expect(results).toEqual([
      { item: 3, ok: true, value: 30 },
      { item: 1, ok: true, value: 10 },
      { item: 2, ok: true, value: 20 },
    ]);
  });

  it("keeps the failure of one item beside the success of the others", async () => {
    const error = new Error("no");
    const results = await many(["a", "b", "c"], async (item) => {
      if (item === "b") throw error;
      return item;
    });
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(results[1]).toEqual({ item: "b", ok: false, error });
  });

  it("keeps an error that was thrown rather than rejected", async () => {
    const results = await many([1], () => {
      throw new Error("at once");
    });
    expect(results[0]).toMatchObject({ ok: false, error: { message: "at once" } });
  });

  it("takes any iterable, an empty one included", async () => {
    await expect(many(new Set<string>(), async () => 1)).resolves.toEqual([]);
    await expect(many(new Map([["a", 1]]).keys(), async (key) => key)).resolves.toEqual([
      { item: "a", ok: true, value: "a" },
    ]);
  });

  it("never works on more at once than told", async () => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await settle(1);
      running -= 1;
    };
    await many(Array(50).fill(0), work, { concurrency: 7 });
    expect(most).toBe(7);
    most = 0;
    await many(Array(50).fill(0), work);
    expect(most).toBe(50);
    await many(Array(50).fill(0), work, { concurrency: Number.POSITIVE_INFINITY });
    expect(most).toBe(50);
  });

  it("takes work that gives its value at once", async () => {
    await expect(many([1], (item) => item + 1)).resolves.toEqual([{ item: 1, ok: true, value: 2 }]);
  });

  it.each([
    ["concurency", { concurency: 1 }],
    ["signal", { signal: {} }],
    ["onProgress", { onProgress: "bar" }],
    ["options", null],
  ])("refuses options that make no sense, naming `%s`", async (path, options) => {
    await expect(many([1], async () => 1, options as object)).rejects.toMatchObject({ code: "input", path });
  });

  it("refuses what is no work", async () => {
    await expect(many([1], undefined as never)).rejects.toMatchObject({ path: "work" });
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses to work on %d at once", async (concurrency) => {
    await expect(many([1], async () => 1, { concurrency })).rejects.toBeInstanceOf(InputError);
  });

  it("reports progress after each item", async () => {
    const seen: ManyProgress<number, number>[] = [];
    const work = async (item: number) => {
      if (item === 2) throw new Error("two");
      return item;
    };
    await many([1, 2, 3], work, { concurrency: 1, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ done, failed, total }) => [done, failed, total])).toEqual([
      [1, 0, 3],
      [2, 1, 3],
      [3, 1, 3],
    ]);
    expect(seen[1]?.latest).toMatchObject({ item: 2, ok: false });
  });

  it("stops, and works on nothing more, when the caller's own report throws", async () => {
    const work = vi.fn(async () => settle(1));
    const onProgress = vi.fn(() => {
      throw new Error("broken bar");
    });
    await expect(many(Array(20).fill(0), work, { concurrency: 3, onProgress })).rejects.toThrow("broken bar");
    await settle();
    expect(work).toHaveBeenCalledTimes(3);
    expect(onProgress).toHaveBeenCalledTimes(1);
  });
});

describe("Aborting work on many items", () => {
  it("starts nothing more, and tells of each item what became of it", async () => {
    const controller = new AbortController();
    const started: number[] = [];
    const results = many(
      [0, 1, 2, 3],
      async (item) => {
        started.push(item);
        if (item === 0) return "done";
        controller.abort("enough");
        // Work that does not listen holds nothing up.
        return new Promise<string>(() => undefined);
      },
      { concurrency: 1, signal: controller.signal },
    );
    const [first, second, third, fourth] = await results;
    expect(started).toEqual([0, 1]);
    expect(first).toEqual({ item: 0, ok: true, value: "done" });
    expect(second).toMatchObject({
      ok: false,
      error: { code: "abort", cause: "enough", mayHaveActed: true },
    });
    expect(third).toMatchObject({ ok: false, error: { code: "abort", mayHaveActed: false } });
    expect(fourth).toMatchObject({ item: 3, ok: false });
  });

  it("frees the place only of what had one", async () => {
    const controller = new AbortController();
    const started: number[] = [];
    const progress: number[] = [];
    await many(
      [0, 1, 2],
      async (item) => {
        started.push(item);
        controller.abort();
        await settle(1);
      },
      { concurrency: 1, signal: controller.signal, onProgress: ({ done }) => progress.push(done) },
    );
    expect(started).toEqual([0]);
    expect(progress).toEqual([1, 2, 3]);
  });

  it("hands the signal on to the work", async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    const all = many(
      [1],
      (_, signal) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => {
            seen.push(signal.reason);
            resolve(undefined);
          });
        }),
      { signal: controller.signal },
    );
    controller.abort("enough");
    await all;
    expect(seen).toEqual(["enough"]);
  });

  it("starts nothing at all when the signal is aborted already", async () => {
    const work = vi.fn(async () => 1);
    const results = await many([1, 2], work, { signal: AbortSignal.abort("enough") });
    expect(work).not.toHaveBeenCalled();
    expect(results.every((result) => !result.ok && isAbortError(result.error))).toBe(true);
  });

  it("listens to the signal once, however many items there are, and no longer than the work lasts", async () => {
    const { signal } = new AbortController();
    const all = many(Array(30).fill(0), () => settle(1), { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(1);
    await all;
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
