/** Waits in turns of the event loop, for tests whose clock stands still. */
export async function until(condition: () => boolean): Promise<void> {
  // What a busy machine brings late takes many turns; the bound only ends what would hang.
  for (let turn = 0; turn < 1_000_000; turn += 1) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error("the condition was never met");
}

/** Lets everything happen that needs no time. */
export async function settle(turns = 20): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
