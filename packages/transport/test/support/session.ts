import { onTestFinished } from "vitest";
import type { SessionOptions, SessionRequest, SessionSetup } from "../../src/index.ts";
import { asJson, Session } from "../../src/index.ts";

/** A session that is closed when the test ends. */
export function open(url: string, options: SessionOptions = {}, setup: Partial<SessionSetup> = {}): Session {
  const session = new Session({
    client: "labkeeper-test/1.0.0",
    url,
    options,
    confidential: false,
    ...setup,
  });
  onTestFinished(() => session.close().catch(() => undefined));
  return session;
}

/** A request for `things`, which may be repeated and is answered with JSON. */
export function request<T = unknown>(changes: Partial<SessionRequest<T>> = {}): SessionRequest<T> {
  return {
    doing: "Reading things",
    method: "GET",
    path: "things",
    repeat: "safe",
    read: asJson(),
    ...changes,
  };
}

/** What a call ended with, to be looked at: its error, or that it had none. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("expected the call to fail");
}

/** Repeats without the waiting. */
export const atOnce = { backoff: 0.001, maxBackoff: 0.001, maxRetryAfter: 0.001 };
