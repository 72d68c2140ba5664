import { AbortError, ClosedError, TimeoutError } from "../errors/call-errors.ts";
import type { ResponseInfo, WithResponse } from "./call.ts";
import type { CallOptions, SessionOptions, Timeouts } from "./options.ts";
import { resolveRetry } from "./options.ts";
import type { RetrySettings } from "./repeat.ts";
import type { SessionRequest } from "./request.ts";

const outOfTime: unique symbol = Symbol("out of time");
const defaultTimeout = 30_000;

/** One call from its beginning to its end: its settings, and what may stop it. */
export class RunningCall {
  readonly correlationId: string;
  /** Time limit of each attempt, in milliseconds. */
  readonly timeout: number;
  readonly retry: RetrySettings;
  /** Aborted by the caller, by the time limit of the whole call, or when the session closes. */
  readonly signal: AbortSignal;
  /** How many attempts were begun. */
  attempts = 0;
  readonly #stop = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #onAbort = () => this.#stop.abort(this.#caller?.reason);
  readonly #total: number | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #started = performance.now();

  constructor(request: SessionRequest<unknown>, session: SessionOptions) {
    const options: CallOptions = request.options ?? {};
    const own = timeouts(options.timeout);
    const client = timeouts(session.timeout);
    this.timeout = own.attempt ?? client.attempt ?? request.timeout ?? defaultTimeout;
    this.#total = own.total ?? client.total;
    this.correlationId = options.correlationId ?? newId();
    this.retry = resolveRetry(session.retry, options.retry);
    // A stream can be read only once.
    if (request.body instanceof ReadableStream) this.retry.limit = 0;
    this.signal = this.#stop.signal;
    this.#caller = options.signal;
    if (this.#caller?.aborted) this.#onAbort();
    else this.#caller?.addEventListener("abort", this.#onAbort, { once: true });
    if (this.#total !== undefined) this.#timer = setTimeout(() => this.#stop.abort(outOfTime), this.#total);
  }

  /** Ends the call because its session closes. */
  stop(reason: ClosedError): void {
    this.#stop.abort(reason);
  }

  /** Frees what the call holds. */
  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#onAbort);
  }

  /** The value with what is known of its exchange. */
  answer<T>(data: T, response: Response | undefined): WithResponse<T> {
    return {
      data,
      response: new Exchange(response, this.correlationId, this.attempts, performance.now() - this.#started),
    };
  }

  /** The error to show: what stopped the call, rather than the wait that was interrupted. */
  explain(error: unknown, doing: string, origin: string, mayHaveActedBefore: boolean): unknown {
    if (!(error instanceof AbortError)) return error;
    const mayHaveActed = error.mayHaveActed || mayHaveActedBefore;
    const { reason } = this.signal;
    if (reason instanceof ClosedError) return reason;
    if (reason === outOfTime) {
      return new TimeoutError(
        `${doing} at ${origin}: not done within ${this.#total} ms, all attempts and waits included (${this.attempts} begun).`,
        { code: "timeout.total", retryable: true, mayHaveActed },
      );
    }
    return new AbortError(doing, error.cause, mayHaveActed);
  }
}

class Exchange implements ResponseInfo {
  readonly #response: Response | undefined;
  readonly correlationId: string;
  readonly attempts: number;
  readonly duration: number;

  constructor(response: Response | undefined, correlationId: string, attempts: number, duration: number) {
    this.#response = response;
    this.correlationId = correlationId;
    this.attempts = attempts;
    this.duration = duration;
  }

  get status(): number {
    return this.#response?.status ?? 404;
  }

  get headers(): Headers {
    return this.#response?.headers ?? new Headers();
  }
}

function timeouts(timeout: number | Timeouts | undefined): Timeouts {
  return typeof timeout === "number" ? { attempt: timeout } : (timeout ?? {});
}

function newId(): string {
  // Pages that are not served over https have no `randomUUID`.
  return (
    globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`
  );
}
