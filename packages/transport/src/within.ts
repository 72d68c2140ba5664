import { isAbortError, TimeoutError } from "./errors/call-errors.ts";

/**
 * Runs work of several steps within one time limit.
 *
 * @param ms Milliseconds for all of it; undefined for no limit.
 * @param doing What is being done, for the message of the error.
 * @param work Gets a signal that is aborted by the caller's, or when the time is over.
 * @throws {@link TimeoutError} with code `timeout.total` when the time is over.
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
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  if (ms === undefined) return work(signal);
  const stop = new AbortController();
  const outOfTime = new Error("out of time");
  const forward = () => stop.abort(signal?.reason);
  const timer = setTimeout(() => stop.abort(outOfTime), ms);
  if (signal?.aborted) forward();
  signal?.addEventListener("abort", forward, { once: true });
  try {
    return await work(stop.signal);
  } catch (error) {
    if (!isAbortError(error) || stop.signal.reason !== outOfTime) throw error;
    throw new TimeoutError(`${doing}: not done within ${ms} ms, all attempts and waits included.`, {
      code: "timeout.total",
      retryable: true,
      mayHaveActed: error.mayHaveActed,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", forward);
  }
}
