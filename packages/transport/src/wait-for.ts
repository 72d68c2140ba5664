import { AbortError } from "./errors/call-errors.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Waits for work; an aborted signal ends the waiting, not the work, for which others may wait as well.
 *
 * @param doing What waits, for the message of the error.
 * @param mayHaveActed Whether the work may have acted when the waiting ends.
 * @param giveUp Called at once when the signal is aborted.
 * @throws {@link AbortError} when `signal` is aborted first.
 */
export function waitFor<T>(
  work: Promise<T>,
  doing: string,
  signal: AbortSignal | undefined,
  mayHaveActed: boolean = false,
  giveUp?: () => unknown,
): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const leave = onAbort(signal, () => {
      giveUp?.();
      reject(new AbortError(doing, signal.reason, mayHaveActed));
    });
    work.then(resolve, reject).finally(leave);
  });
}
