import { isAbortError, TimeoutError } from "./errors/call-errors.ts";
import { onAbort } from "./on-abort.ts";

/**
 * Runs work of several steps within one time limit.
 *
 * @param ms Milliseconds for all of it; undefined for no limit.
 * @param doing What is being done, for the message of the error.
 * @param signals What else may stop it.
 * @param work Gets a signal that is aborted by the others, when the time is over, or when the work has failed, so
 *   that whatever it began ends with it.
 * @param code Which limit it is; at the same time the option that sets it.
 * @throws {@link TimeoutError} with that code when the time is over.
 *
 * @example
 * ```ts
 * import { sleep, within } from "@labkeeper/transport";
 *
 * await within(5_000, "Restarting the room", undefined, async (signal) => {
 *   await sleep(100, "Restarting the room", signal);
 * });
 * ```
 */
export async function within<T>(
  ms: number | undefined,
  doing: string,
  signals: AbortSignal | readonly (AbortSignal | undefined)[] | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  code: "timeout.total" | "timeout.attempt" = "timeout.total",
): Promise<T> {
  const stop = new AbortController();
  const outOfTime = Symbol("out of time");
  const leave = [signals].flat().map((signal) => signal && onAbort(signal, () => stop.abort(signal.reason)));
  const timer = ms === undefined ? undefined : setTimeout(() => stop.abort(outOfTime), ms);
  try {
    return await work(stop.signal);
  } catch (error) {
    stop.abort(error);
    if (!isAbortError(error) || stop.signal.reason !== outOfTime) throw error;
    throw new TimeoutError(`${doing}: not done within ${ms} ms; a longer \`${code}\` may help.`, {
      code,
      retryable: true,
      mayHaveActed: error.mayHaveActed,
    });
  } finally {
    clearTimeout(timer);
    for (const each of leave) each?.();
  }
}
