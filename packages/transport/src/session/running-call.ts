import { platform } from "#platform";
import { isAuthError } from "../errors/api-error.ts";
import { AbortError, ConnectionError, isAbortError, ProtocolError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError, withMayHaveActed } from "../errors/labkeeper-error.ts";
import { log } from "../logger.ts";
import type { Connections, Received } from "../platform/platform.ts";
import { carriedSecrets } from "../redaction/carried-secrets.ts";
import type { Secrets } from "../redaction/secrets.ts";
import { shorten } from "../shorten.ts";
import { sleep } from "../sleep.ts";
import { queryText } from "../url.ts";
import { waitFor } from "../wait-for.ts";
import { within } from "../within.ts";
import type { ErrorAnswer } from "./answer-error.ts";
import { errorByStatus, quote, redirectError } from "./answer-error.ts";
import type { ResponseInfo, WithResponse } from "./call.ts";
import type { Answer } from "./read-as.ts";
import { isDone, mayRepeat, pauseAfter, retryDefaults } from "./repeat.ts";
import type { SessionRequest } from "./request.ts";
import { joined, jsonText, newId } from "./request-parts.ts";
import type { SessionContext } from "./session-context.ts";
import { settle } from "./settle.ts";
import { shownBody, sizeOf } from "./shown-body.ts";

/** Time limits in milliseconds; undefined for none. */
interface Limits {
  readonly attempt: number;
  readonly total: number | undefined;
}

/** One call from its beginning to its end, over all its attempts. */
export class RunningCall<T> {
  /** What is being done, and where. */
  readonly #doing: string;
  /** What stops the call, its time limits aside. */
  readonly #signals: readonly (AbortSignal | undefined)[];
  readonly #session: SessionContext;
  readonly #request: SessionRequest<T>;
  readonly #url: string;
  readonly #correlationId: string;
  readonly #body: SessionRequest<T>["body"];
  readonly #limits: Limits;
  readonly #begun = performance.now();
  /** The answer to the latest attempt. */
  #response: Received | undefined;
  /** What the latest attempt carried. */
  #headers: Readonly<Record<string, string>>;
  /** How much of the answer to the latest attempt was read. */
  #received: string | Uint8Array | undefined;
  /** What the authentication of the latest attempt used. */
  #proof: unknown;
  /** Whether the latest attempt was sent. */
  #sent = false;
  #attempts = 0;
  /** Whether any attempt may have made the server act. */
  #mayHaveActed = false;

  constructor(session: SessionContext, request: SessionRequest<T>) {
    const { client, url, options, correlationHeader = "x-request-id" } = session;
    const { json, timeout = 30_000, options: own = {} } = request;
    this.#session = session;
    this.#request = request;
    this.#doing = `${shorten(request.doing)} at ${url.origin}`;
    this.#signals = [session.closing, own.signal];
    this.#url = url.href + request.path + queryText(request.query);
    this.#body = json === undefined ? request.body : jsonText(json);
    const headers = joined(
      { accept: request.read.accept ?? "*/*" },
      json === undefined ? undefined : { "content-type": "application/json" },
      platform.setsUserAgent ? { "user-agent": client } : undefined,
      options.headers,
      request.headers,
      own.headers,
    );
    const idHeader = correlationHeader ? correlationHeader.toLowerCase() : undefined;
    this.#correlationId = own.correlationId ?? headers[idHeader ?? ""] ?? newId();
    if (idHeader) headers[idHeader] = this.#correlationId;
    this.#headers = headers;
    this.#limits = settle<Limits>(
      { attempt: timeout, total: undefined },
      "attempt",
      options.timeout,
      own.timeout,
    );
  }

  /** Makes the call. */
  async run(): Promise<WithResponse<T>> {
    try {
      const data = await within(this.#limits.total, this.#doing, this.#signals, (stop) => this.#repeat(stop));
      const response = this.#response;
      const info: ResponseInfo = {
        status: response?.status ?? 0,
        get headers() {
          return response?.headers ?? new Headers();
        },
        correlationId: this.#correlationId,
        attempts: this.#attempts,
        duration: performance.now() - this.#begun,
      };
      return { data, response: info };
    } catch (error) {
      throw this.#final(error);
    }
  }

  async #repeat(stop: AbortSignal): Promise<T> {
    const { auth, client, options } = this.#session;
    const request = this.#request;
    // A stream can be sent only once.
    const oneShot = this.#body instanceof ReadableStream;
    let renewed = false;
    for (;;) {
      this.#attempts += 1;
      try {
        return await this.#attempt(stop);
      } catch (error) {
        const sent = this.#sent;
        if (sent && isDone(error, request.repeat, this.#mayHaveActed)) return undefined as T;
        if (sent && isLabkeeperError(error)) this.#mayHaveActed ||= error.mayHaveActed;
        if (auth && sent && !renewed && isAuthError(error) && error.status === 401) {
          renewed = await auth.renew(error, this.#proof, { signal: stop });
          if (renewed && !oneShot) continue;
        }
        const retry = settle(retryDefaults, "limit", options.retry, request.options?.retry);
        if (oneShot || this.#attempts > retry.limit || !mayRepeat(error, request, sent)) throw error;
        const pause = pauseAfter(error, this.#attempts, retry);
        log(
          options.logger,
          "debug",
          `${client} ${request.doing}: attempt ${this.#attempts} failed, the next one in ${Math.round(pause)} ms`,
        );
        await sleep(pause, this.#doing, stop);
      }
    }
  }

  async #attempt(stop: AbortSignal): Promise<T> {
    const { auth, limiter } = this.#session;
    const doing = this.#doing;
    this.#sent = false;
    this.#received = undefined;
    await limiter.acquire(doing, stop);
    try {
      const headers = { ...this.#headers };
      if (auth) this.#proof = await auth.authorize(headers, { signal: stop });
      this.#headers = headers;
      const connections = await this.#session.connections();
      if (stop.aborted) throw new AbortError(doing, stop.reason);
      this.#sent = true;
      return await this.#logged(
        within(
          this.#limits.attempt,
          doing,
          stop,
          (signal) => waitFor(this.#exchange(connections, signal), doing, signal, true),
          "timeout.attempt",
        ),
      );
    } finally {
      limiter.release();
    }
  }

  async #exchange({ send }: Connections, signal: AbortSignal): Promise<T> {
    const { url, readError } = this.#session;
    const { method, path, read, doing, onUploadProgress, onDownloadProgress } = this.#request;
    const response = await send({
      url: this.#url,
      method,
      headers: this.#headers,
      body: this.#body,
      signal,
      streamed: read.streamed,
      onUploadProgress,
      onDownloadProgress,
    });
    // What `Response.error()` makes, with which simulators and service workers play a broken connection.
    if (response.type === "error") throw new TypeError("network error");
    this.#response = response;
    const answer = this.#answer(response);
    if (response.ok) return read.read(answer);
    const { status, headers } = response;
    const text = await answer.text();
    const secrets = this.#secrets();
    const refusal: ErrorAnswer = {
      doing,
      origin: url.origin,
      request: `${method} ${url.pathname}${path}`,
      status,
      headers,
      text: secrets.clean(text),
      correlationId: this.#correlationId,
    };
    const known = readError?.(refusal);
    if (known) throw known;
    // 304 answers a condition that the caller set.
    if ((status >= 300 && status < 400 && status !== 304) || response.type === "opaqueredirect") {
      throw redirectError(refusal, this.#url, secrets);
    }
    throw errorByStatus(refusal);
  }

  /** An answer as what reads it sees it. */
  #answer(response: Received): Answer {
    const doing = this.#doing;
    return {
      doing,
      response,
      signals: this.#signals,
      text: () => this.#receive(response.text()),
      bytes: () => this.#receive(response.arrayBuffer().then((bytes) => new Uint8Array(bytes))),
      clean: (text) => this.#secrets().clean(text),
      nonsense: (problem) => {
        const type = response.headers.get("content-type") ?? "no content type";
        const received = this.#received;
        const text = received instanceof Uint8Array ? new TextDecoder().decode(received) : String(received);
        const beginning = quote(this.#secrets().clean(text));
        return new ProtocolError(
          `${doing}: ${problem}: ${beginning} (${type}). Is the base path ${this.#session.url.pathname} right, or does a proxy answer?`,
          { code: "protocol", mayHaveActed: true },
        );
      },
      explain: (error) => {
        this.#mayHaveActed = true;
        return this.#final(this.#explained(error));
      },
    };
  }

  async #receive<B extends string | Uint8Array>(body: Promise<B>): Promise<B> {
    const received = await body;
    this.#received = received;
    return received;
  }

  /** An exchange with a line in the log, whichever way it ends. */
  async #logged(exchange: Promise<T>): Promise<T> {
    const started = performance.now();
    let data: T;
    try {
      data = await exchange;
    } catch (error) {
      if (this.#received === undefined) {
        const explained = this.#explained(error);
        this.#log(started, explained.code);
        throw explained;
      }
      // The whole answer came: whatever read it failed, not the connection.
      this.#log(started, this.#response?.status);
      throw error;
    }
    this.#log(started, this.#response?.status, data);
    return data;
  }

  #log(started: number, outcome: string | number | undefined, data?: unknown): void {
    const { client, options } = this.#session;
    if (!options.logger) return;
    const { method, secretsSent, secretsReceived } = this.#request;
    const body = this.#body;
    const received = this.#received ?? (data instanceof ReadableStream ? data : undefined);
    const line = `${client} ${method} ${this.#url} ${outcome} in ${Math.round(performance.now() - started)} ms, ${sizeOf(body)} up, ${sizeOf(received)} down, attempt ${this.#attempts}, id ${this.#correlationId}`;
    const bodies = options.logBodies
      ? shownBody(" > ", body, secretsSent) + shownBody(" < ", received, secretsReceived)
      : "";
    log(options.logger, "debug", this.#secrets().clean(line + bodies));
  }

  /** What broke, as an error of the family. */
  #explained(error: unknown): LabkeeperError {
    if (isLabkeeperError(error)) return error;
    const { explanation, ...facts } = platform.explain(error, this.#session.url.origin);
    const secrets = this.#secrets();
    return new (facts.code === "protocol" ? ProtocolError : ConnectionError)(
      `${this.#doing}: ${secrets.clean(explanation)}`,
      { ...facts, cause: secrets.cleanCause(error) },
    );
  }

  /**
   * The error to show: that of the closing session rather than of what it interrupted, true for all attempts, with the
   * id of the request. What a log-in failed with has its own.
   */
  #final(error: unknown): unknown {
    if (!isLabkeeperError(error)) return error;
    const { aborted, reason } = this.#session.closing;
    const closed = aborted && isAbortError(error) && error.cause === reason;
    const shown = withMayHaveActed(closed ? reason : error, this.#mayHaveActed);
    return shown.code === "closed" || "requestId" in shown
      ? shown
      : Object.assign(shown, { requestId: this.#correlationId });
  }

  #secrets(): Secrets {
    const { query, secretsSent } = this.#request;
    return carriedSecrets(this.#session.secrets, [this.#headers, query], this.#body, secretsSent);
  }
}
