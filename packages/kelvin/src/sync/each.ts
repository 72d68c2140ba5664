import { AbortError } from "@labkeeper/transport";

/** How {@link each} goes about its work. */
export interface EachOptions {
  /** How many items are worked on at once. */
  readonly concurrency: number;
  readonly signal?: AbortSignal | undefined;
  /** Called after each item. */
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/**
 * Works on many items at a time. The first failure stops it all and is thrown, once whatever was under way has ended:
 * nothing goes on behind the caller's back.
 *
 * @returns The results in the order of the items.
 * @throws `AbortError` when the signal is aborted.
 */
export async function each<I, T>(
  items: readonly I[],
  work: (item: I, signal: AbortSignal) => Promise<T>,
  { concurrency, signal, onProgress }: EachOptions,
): Promise<T[]> {
  const stop = new AbortController();
  const both = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const results: T[] = [];
  const failures: unknown[] = [];
  const queue = items.entries();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (both.aborted) return;
      results[index] = await work(item, both);
      done += 1;
      onProgress?.({ done, total: items.length });
    }
  };
  const guarded = async (): Promise<void> => {
    try {
      await worker();
    } catch (error) {
      failures.push(error);
      stop.abort(error);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, guarded));
  if (signal?.aborted) throw new AbortError("Syncing", signal.reason);
  if (failures.length > 0) throw failures[0];
  return results;
}
