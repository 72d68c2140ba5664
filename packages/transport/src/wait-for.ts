import { AbortError } from "./errors/call-errors.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Waits for work that others wait for too: an aborted signal ends the waiting, not the work.
 *
 * @throws {@link AbortError} when `signal` is aborted first.
 */
export function waitFor<T>(work: Promise<T>, doing: string, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(new AbortError(doing, signal.reason));
    if (signal.aborted) abort();
    const leave = onAbort(signal, abort);
    work.then(resolve, reject).finally(leave);
  });
}
