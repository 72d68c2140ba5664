const callbacksOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted, at once when it is aborted already. All callbacks of a signal share one
 * listener: a signal looks through its listeners at each addition, so that 20,000 calls with the same signal
 * would take seconds to begin.
 *
 * @returns What ends the listening.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = callbacksOf.get(signal) ?? new Set();
  if (signal.aborted) callback();
  else if (callbacks.add(callback).size === 1) {
    callbacksOf.set(signal, callbacks);
    signal.addEventListener("abort", runAll);
  }
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    callbacksOf.delete(signal);
    signal.removeEventListener("abort", runAll);
  };
}

function runAll(this: AbortSignal): void {
  const callbacks = callbacksOf.get(this) ?? [];
  callbacksOf.delete(this);
  for (const callback of callbacks) callback();
}
