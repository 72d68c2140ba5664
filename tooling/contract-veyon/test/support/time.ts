import { asNothing, Session } from "@labkeeper/transport";
import { onTestFinished, vi } from "vitest";

// The first request loads what sends it. That takes a while in real time, for which a stopped clock cannot wait.
await new Session({
  client: "labkeeper-test/1.0.0",
  url: "https://veyon.test",
  options: { fetch: async () => new Response() },
  confidential: false,
}).send({ doing: "Loading", method: "GET", path: "", repeat: "safe", read: asNothing });

/** Stops the clock until the end of the test: time passes only in {@link run} and {@link pass}. */
export function stopTheClock(): void {
  vi.useFakeTimers({
    now: Date.UTC(2026, 0, 15, 8, 30),
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Lets time pass, from one timer to the next, until the work is done. */
export async function run<T>(work: PromiseLike<T>): Promise<T> {
  let pending = true;
  const end = () => {
    pending = false;
  };
  const outcome = Promise.resolve(work);
  outcome.then(end, end);
  for (let steps = 0; ; steps += 1) {
    await settle();
    if (!pending) return outcome;
    if (vi.getTimerCount() === 0) throw new Error("Nothing is left that could ever end this work.");
    if (steps === 200_000) throw new Error("This work goes on for ever.");
    vi.advanceTimersToNextTimer();
  }
}

/** Lets that many milliseconds pass. */
export async function pass(ms: number): Promise<void> {
  await run(new Promise<void>((resolve) => setTimeout(resolve, ms)));
}

/** How many milliseconds some work takes, and what it gives. */
export async function timed<T>(
  work: () => PromiseLike<T>,
): Promise<{ readonly ms: number; readonly value: T }> {
  const start = Date.now();
  const value = await run(work());
  return { ms: Date.now() - start, value };
}

/** The error that some work ends with. The work may still be under way. */
export function failureOf(work: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(work).then(
    () => {
      throw new Error("This was expected to fail.");
    },
    (error: unknown) => error,
  );
}

/** Lets everything happen that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
