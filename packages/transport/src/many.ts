import { AbortError } from "./errors/call-errors.ts";
import { checkInteger } from "./input.ts";

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
  if (concurrency !== Number.POSITIVE_INFINITY) checkInteger("concurrency", concurrency, 1);
  const results: ItemResult<I, T>[] = [];
  const stop = new AbortController();
  const underWay = new Set<(reason: unknown) => void>();
  let failed = 0;
  let done = 0;

  // Work that does not listen to the signal must not hold up the results of the rest.
  const stopped = (reason: unknown) => {
    stop.abort(reason);
    for (const reject of underWay) reject(new AbortError(doing, reason, true));
  };
  const onAbort = () => stopped(signal?.reason);
  const attempt = async (item: I): Promise<ItemResult<I, T>> => {
    let forget: (() => void) | undefined;
    try {
      if (stop.signal.aborted) throw new AbortError(doing, stop.signal.reason);
      const value = await new Promise<T>((resolve, reject) => {
        underWay.add(reject);
        forget = () => underWay.delete(reject);
        work(item, stop.signal).then(resolve, reject);
      });
      return { item, ok: true, value };
    } catch (error) {
      return { item, ok: false, error };
    } finally {
      forget?.();
    }
  };
  const queue = list.entries();
  let broken = false;
  const worker = async () => {
    for (const [index, item] of queue) {
      const latest = await attempt(item);
      if (broken) return;
      results[index] = latest;
      done += 1;
      if (!latest.ok) failed += 1;
      onProgress?.({ done, failed, total: list.length, latest });
    }
  };
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, list.length) }, worker));
    return results;
  } catch (error) {
    broken = true;
    stopped(error);
    throw error;
  } finally {
    signal?.removeEventListener("abort", onAbort);
  }
}
