import { isApiError, isNotFoundError } from "../errors/api-error.ts";
import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import type { Repeat } from "./operation.ts";
import type { SessionRequest } from "./request.ts";

/** The settings of repeats, all decided. */
export interface RetrySettings {
  limit: number;
  backoff: number;
  maxBackoff: number;
  maxRetryAfter: number;
}

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
export function pauseAfter(error: unknown, attempt: number, settings: RetrySettings): number {
  const backoff = Math.min(settings.backoff * 2 ** (attempt - 1), settings.maxBackoff);
  const asked = isApiError(error) ? (error.retryAfter ?? 0) : 0;
  return Math.max(backoff * (0.5 + Math.random() / 2), Math.min(asked, settings.maxRetryAfter));
}
