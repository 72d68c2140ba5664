import { milliseconds } from "./input.ts";
import { waitFor } from "./wait-for.ts";

/**
 * Waits for a time.
 *
 * @param ms Milliseconds above 0, at most 2³¹−1.
 * @param doing What waits, for the message of the error.
 * @throws {@link InputError} when no timer can wait for that long.
 * @throws {@link AbortError} as soon as `signal` is aborted.
 */
export async function sleep(ms: number, doing: string, signal?: AbortSignal): Promise<void> {
  milliseconds("ms", ms);
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return waitFor(promise, doing, signal, false, () => clearTimeout(timer));
}
