import { isApiError, isNotFoundError } from "../errors/api-error.ts";
import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import type { SessionRequest } from "./request.ts";

/**
 * Whether a call may be repeated after it may have reached the server. It is declared for each operation by
 * the client, never derived from the HTTP method.
 *
 * - `safe`: any number of times: reads, and changes that end in the same state.
 * - `once`: never: it acts each time. It is still repeated when it surely did not arrive.
 * - `delete`: as `safe`; a 404 after an attempt without an answer counts as done.
 */
export type Repeat = "safe" | "once" | "delete";

/** The settings of repeats where nobody says otherwise. */
export const retryDefaults = { limit: 3, backoff: 200, maxBackoff: 5_000, maxRetryAfter: 30_000 };

/**
 * Whether a failed attempt may be followed by another: when a repeat may help, and either the server surely
 * did not act or acting again does no harm.
 *
 * @param sent Whether the request was sent; a log-in before it may have failed instead.
 */
export function mayRepeat(
  error: unknown,
  { repeat, except }: Pick<SessionRequest<unknown>, "repeat" | "except">,
  sent: boolean,
): boolean {
  if (!isLabkeeperError(error) || !error.retryable || except?.(error)) return false;
  return repeat !== "once" || !sent || !error.mayHaveActed;
}

/** Whether a delete is done: it is gone, and an earlier attempt without an answer may have been what removed it. */
export function isDone(error: unknown, repeat: Repeat, mayHaveActedBefore: boolean): boolean {
  return repeat === "delete" && mayHaveActedBefore && isNotFoundError(error);
}

/**
 * Milliseconds to wait before the next attempt: doubling, shortened at random by up to half so that many
 * clients do not come back at once, and never less than the server asked for, up to a cap.
 *
 * @param attempt Number of the attempt that failed, from 1.
 */
export function pauseAfter(error: unknown, attempt: number, settings: typeof retryDefaults): number {
  const backoff = Math.min(settings.backoff * 2 ** (attempt - 1), settings.maxBackoff);
  const asked = isApiError(error) ? (error.retryAfter ?? 0) : 0;
  return Math.max(backoff * (0.5 + Math.random() / 2), Math.min(asked, settings.maxRetryAfter));
}
