import { AbortError } from "./errors/call-errors.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Waits for a time.
 *
 * @param ms Milliseconds.
 * @param doing What waits, for the message of the error.
 * @throws {@link AbortError} as soon as `signal` is aborted.
 */
export function sleep(ms: number, doing: string, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AbortError(doing, signal.reason));
      return;
    }
    const leave =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(new AbortError(doing, signal.reason));
      });
    const timer = setTimeout(() => {
      leave?.();
      resolve();
    }, ms);
  });
}
