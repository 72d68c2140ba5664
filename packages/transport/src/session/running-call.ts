import type { ClosedError } from "../errors/call-errors.ts";
import { AbortError, isAbortError, TimeoutError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError, withMayHaveActed } from "../errors/labkeeper-error.ts";
import { onAbort } from "../on-abort.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { Attempt } from "./attempt.ts";
import type { ResponseInfo, WithResponse } from "./call.ts";
import { carriedSecrets } from "./carried-secrets.ts";
import type { CallOptions, SessionOptions, Timeouts } from "./options.ts";
import { resolveRetry } from "./options.ts";
import type { RetrySettings } from "./repeat.ts";
import type { SessionRequest } from "./request.ts";

const outOfTime: unique symbol = Symbol("out of time");
const defaultTimeout = 30_000;

/** One call from its beginning to its end: its settings, and what may stop it. */
export class RunningCall {
  /** The id that the request carries: the caller's, or a random one. */
  correlationId: string;
  /** Time limit of each attempt, in milliseconds. */
  readonly timeout: number;
  readonly retry: RetrySettings;
  /** Aborted by the caller, by the time limit of the whole call, or when the session closes. */
  readonly signal: AbortSignal;
  /** A stream can be sent only once. */
  readonly sendsStream: boolean;
  /** How many attempts were begun. */
  attempts = 0;
  /** Whether an attempt may have made the server act. */
  mayHaveActed = false;
  readonly #request: SessionRequest<unknown>;
  readonly #origin: string;
  readonly #secrets: Secrets;
  #learnt: Map<Attempt, readonly string[]> | undefined;
  readonly #stop = new AbortController();
  readonly #leave: (() => void) | undefined;
  readonly #total: number | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #started = performance.now();
  #closed: ClosedError | undefined;

  constructor(request: SessionRequest<unknown>, session: SessionOptions, origin: string, secrets: Secrets) {
    const options: CallOptions = request.options ?? {};
    const own = timeouts(options.timeout);
    const client = timeouts(session.timeout);
    this.#request = request;
    this.#origin = origin;
    this.#secrets = secrets;
    this.timeout = own.attempt ?? client.attempt ?? request.timeout ?? defaultTimeout;
    this.#total = own.total ?? client.total;
    this.correlationId = options.correlationId ?? newId();
    this.retry = resolveRetry(session.retry, options.retry);
    this.sendsStream = request.body instanceof ReadableStream;
    this.signal = this.#stop.signal;
    const { signal } = options;
    if (signal?.aborted) this.#stop.abort(signal.reason);
    else if (signal) this.#leave = onAbort(signal, () => this.#stop.abort(signal.reason));
    if (this.#total !== undefined) this.#timer = setTimeout(() => this.#stop.abort(outOfTime), this.#total);
  }

  /** Ends the call because its session closes. */
  stop(reason: ClosedError): void {
    this.#closed = reason;
    this.#stop.abort(reason);
  }

  /** Stops the clock of the whole call: it has given all but a stream, which the caller reads at leisure. */
  stopClock(): void {
    clearTimeout(this.#timer);
  }

  /** Frees what the call holds. */
  end(): void {
    this.stopClock();
    this.#leave?.();
    if (this.#learnt) for (const value of [...this.#learnt.values()].flat()) this.#secrets.forget(value);
    this.#learnt = undefined;
  }

  /** All that must not be shown of an attempt: what the session knows, and until the call ends what it carries. */
  secretsOf(attempt: Attempt): Secrets {
    this.#learnt ??= new Map();
    if (!this.#learnt.has(attempt)) {
      const values = carriedSecrets(attempt);
      this.#learnt.set(attempt, values);
      for (const value of values) this.#secrets.learn(value);
    }
    return this.#secrets;
  }

  /** The value with what is known of its exchange. */
  answer<T>(data: T, response: Response | undefined): WithResponse<T> {
    return {
      data,
      response: new Exchange(response, this.correlationId, this.attempts, performance.now() - this.#started),
    };
  }

  /** The error to show: what stopped the call rather than what was interrupted, and the truth of all attempts. */
  explain(error: unknown): unknown {
    if (!isLabkeeperError(error)) return error;
    const stopped = isAbortError(error) && this.signal.aborted;
    return withMayHaveActed(stopped ? this.#whyStopped() : error, this.mayHaveActed);
  }

  #whyStopped(): LabkeeperError {
    const { doing } = this.#request;
    if (this.#closed) return this.#closed;
    if (this.signal.reason !== outOfTime) return new AbortError(doing, this.signal.reason);
    return new TimeoutError(
      `${doing} at ${this.#origin}: not done within ${this.#total} ms, all attempts and waits included (${this.attempts} begun).`,
      { code: "timeout.total", retryable: true },
    );
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
