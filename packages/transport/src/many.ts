import { integer } from "./input.ts";
import { Limiter } from "./limiter.ts";
import { waitFor } from "./wait-for.ts";
import { within } from "./within.ts";

/** What became of one item: its value, or the error that it ended with. */
export type ItemResult<I, T> =
  | { readonly item: I; readonly ok: true; readonly value: T }
  | { readonly item: I; readonly ok: false; readonly error: unknown };

/** How far a piece of work on many items has come. */
export interface ManyProgress<I, T> {
  /** How many items are done, with or without success. */
  readonly done: number;
  /** How many of them failed. */
  readonly failed: number;
  /** How many there are. */
  readonly total: number;
  /** The result that was just added. */
  readonly latest: ItemResult<I, T>;
}

/** How {@link many} goes about its work. */
export interface ManyOptions<I, T> {
  /** How many items are worked on at once. Default: as many as there are. */
  readonly concurrency?: number;
  /** Stops at once: no further item is started, and the items not done end with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each item. */
  readonly onProgress?: ((progress: ManyProgress<I, T>) => void) | undefined;
}

const doing = "Working on many items";
const checkConcurrency = /* @__PURE__ */ integer(1);

/**
 * Works on many items at a time, and never loses one item's failure: the results stand in the order of the
 * items. It rejects only when the options make no sense or `onProgress` throws.
 *
 * @example
 * ```ts
 * import { many } from "@labkeeper/transport";
 *
 * const results = await many(["a", "b"], async (name, signal) => fetch(`https://example.org/${name}`, { signal }), {
 *   concurrency: 10,
 *   onProgress: ({ done, total }) => console.log(`${done} of ${total}`),
 * });
 * const failed = results.filter((result) => !result.ok);
 * ```
 */
export async function many<I, T>(
  items: Iterable<I>,
  work: (item: I, signal: AbortSignal) => Promise<T>,
  options: ManyOptions<I, T> = {},
): Promise<ItemResult<I, T>[]> {
  const list = [...items];
  const { concurrency = Number.POSITIVE_INFINITY, signal, onProgress } = options;
  if (concurrency !== Number.POSITIVE_INFINITY) checkConcurrency("concurrency", concurrency);
  const limiter = new Limiter(concurrency);
  let done = 0;
  let failed = 0;
  let reporting = false;
  const attempt = async (item: I, stop: AbortSignal): Promise<ItemResult<I, T>> => {
    try {
      const place = limiter.acquire(doing, stop);
      // What has a place begins at once.
      if (place) await place;
      // Work that does not listen to the signal must not hold up the results of the rest.
      return { item, ok: true, value: await waitFor(work(item, stop), doing, stop, true) };
    } catch (error) {
      return { item, ok: false, error };
    }
  };
  const workOn = async (item: I, stop: AbortSignal): Promise<ItemResult<I, T>> => {
    const latest = await attempt(item, stop);
    // A report that threw ends it all: nothing more is reported, and no place becomes free.
    if (reporting) return latest;
    done += 1;
    if (!latest.ok) failed += 1;
    reporting = true;
    onProgress?.({ done, failed, total: list.length, latest });
    reporting = false;
    limiter.release();
    return latest;
  };
  return within(undefined, doing, signal, (stop) => Promise.all(list.map((item) => workOn(item, stop))));
}
