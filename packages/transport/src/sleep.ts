import { AbortError } from "./errors/call-errors.ts";

/**
 * Waits for a time.
 *
 * @param ms Milliseconds.
 * @param doing What waits, for the message of the error.
 * @throws {@link AbortError} as soon as `signal` is aborted.
 */
export function sleep(ms: number, doing: string, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(new AbortError(doing, signal?.reason));
    };
    if (signal?.aborted) {
      reject(new AbortError(doing, signal.reason));
      return;
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
