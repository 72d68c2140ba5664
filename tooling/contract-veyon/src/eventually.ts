import { setTimeout as pause } from "node:timers/promises";

/**
 * Looks again and again until something holds; real computers take their time.
 *
 * @param what What should hold, for the message of the error.
 * @param within Milliseconds; generous, since a busy machine must not make it fail.
 */
export async function eventually(
  what: string,
  holds: () => Promise<boolean>,
  within: number = 60_000,
): Promise<void> {
  const end = Date.now() + within;
  let failure: unknown;
  while (Date.now() < end) {
    try {
      if (await holds()) return;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await pause(100);
  }
  throw new Error(`${what}: not so within ${within} ms.`, { cause: failure });
}
