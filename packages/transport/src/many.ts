import { AbortError } from "./errors/call-errors.ts";
import { Limiter } from "./limiter.ts";

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

/**
 * Works on many items at a time. Never rejects and never loses one item's failure: the results stand in the
 * order of the items.
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
  const limiter = new Limiter(options.concurrency ?? Number.POSITIVE_INFINITY);
  const stop = new AbortController();
  const forward = () => stop.abort(options.signal?.reason);
  if (options.signal?.aborted) forward();
  options.signal?.addEventListener("abort", forward, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    stop.signal.addEventListener("abort", () =>
      reject(new AbortError("Working on many items", stop.signal.reason, true)),
    );
  });
  aborted.catch(() => undefined);
  let done = 0;
  let failed = 0;

  const attempt = async (item: I): Promise<ItemResult<I, T>> => {
    try {
      await limiter.acquire("Working on many items", stop.signal);
      try {
        // Work that does not listen to the signal must not hold up the others' results.
        return { item, ok: true, value: await Promise.race([work(item, stop.signal), aborted]) };
      } finally {
        limiter.release();
      }
    } catch (error) {
      return { item, ok: false, error };
    }
  };
  const run = async (item: I): Promise<ItemResult<I, T>> => {
    const latest = await attempt(item);
    done += 1;
    if (!latest.ok) failed += 1;
    options.onProgress?.({ done, failed, total: list.length, latest });
    return latest;
  };
  try {
    return await Promise.all(list.map(run));
  } catch (error) {
    // Only the caller's own `onProgress` can throw here.
    stop.abort(error);
    throw error;
  } finally {
    options.signal?.removeEventListener("abort", forward);
  }
}
