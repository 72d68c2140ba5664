import { waitFor } from "./wait-for.ts";

/**
 * Waits for a time.
 *
 * @param ms Milliseconds.
 * @param doing What waits, for the message of the error.
 * @throws {@link AbortError} as soon as `signal` is aborted.
 */
export function sleep(ms: number, doing: string, signal?: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  return waitFor(promise, doing, signal, false, () => clearTimeout(timer));
}
