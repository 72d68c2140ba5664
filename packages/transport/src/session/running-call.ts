import { platform } from "#platform";
import { isAuthError } from "../errors/api-error.ts";
import { AbortError, ConnectionError, isAbortError, ProtocolError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError, withMayHaveActed } from "../errors/labkeeper-error.ts";
import type { Limiter } from "../limiter.ts";
import type { Connections } from "../platform/platform.ts";
import { carriedSecrets } from "../redaction/carried-secrets.ts";
import type { Secrets } from "../redaction/secrets.ts";
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
import type { SessionSetup } from "./session.ts";
import { settle } from "./settle.ts";
import { shownBody, sizeOf } from "./shown-body.ts";

/** What the calls of a session share. */
export interface Shared extends Omit<SessionSetup, "url" | "confidential"> {
  readonly url: URL;
  readonly secrets: Secrets;
  readonly limiter: Limiter;
  /** Aborted when the session closes; its reason is what calls then end with. */
  readonly closing: AbortSignal;
  /** What sends the requests, opened by the first one. */
  readonly connections: () => Connections | Promise<Connections>;
}

/** One call from its beginning to its end, over all its attempts. */
export class RunningCall<T> {
  /** What is being done, and where. */
  readonly doing: string;
  /** What stops the call, its time limits aside. */
  readonly signals: readonly (AbortSignal | undefined)[];
  /** The answer to the latest attempt. */
  response: Response | undefined;
  readonly #session: Shared;
  readonly #request: SessionRequest<T>;
  readonly #url: string;
  readonly #correlationId: string;
  readonly #body: SessionRequest<T>["body"];
  readonly #limits: { readonly attempt: number; readonly total: number | undefined };
  readonly #begun = performance.now();
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

  constructor(session: Shared, request: SessionRequest<T>) {
    const { client, url, options, correlationHeader = "x-request-id" } = session;
    const { json, timeout = 30_000, options: own = {} } = request;
    this.#session = session;
    this.#request = request;
    this.doing = `${request.doing} at ${url.origin}`;
    this.signals = [session.closing, own.signal];
    this.#url = url.href + request.path + queryText(request.query);
    this.#body = json === undefined ? request.body : JSON.stringify(json);
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
    this.#limits = settle({ attempt: timeout, total: noLimit }, "attempt", options.timeout, own.timeout);
  }

  /** Makes the call. */
  async run(): Promise<WithResponse<T>> {
    try {
      const data = await within(this.#limits.total, this.doing, this.signals, (stop) => this.#repeat(stop));
      const { response } = this;
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

  async text(): Promise<string> {
    const text = (await this.response?.text()) ?? "";
    this.#received = text;
    return text;
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array((await this.response?.arrayBuffer()) ?? []);
    this.#received = bytes;
    return bytes;
  }

  clean(text: string): string {
    return this.#secrets().clean(text);
  }

  nonsense(problem: string): ProtocolError {
    const type = this.response?.headers.get("content-type") ?? "no content type";
    const received = this.#received;
    const text = received instanceof Uint8Array ? new TextDecoder().decode(received) : String(received);
    const beginning = quote(this.#secrets().clean(text));
    return new ProtocolError(
      `${this.doing}: ${problem}: ${beginning} (${type}). Is the base path ${this.#session.url.pathname} right, or does a proxy answer?`,
      { code: "protocol", mayHaveActed: true },
    );
  }

  explain = (error: unknown): unknown => {
    this.#mayHaveActed = true;
    return this.#final(this.#explained(error));
  };

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
        options.logger?.debug(
          `${client} ${request.doing}: attempt ${this.#attempts} failed, the next one in ${Math.round(pause)} ms`,
        );
        await sleep(pause, this.doing, stop);
      }
    }
  }

  async #attempt(stop: AbortSignal): Promise<T> {
    const { auth, limiter } = this.#session;
    const { doing } = this;
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
    const answer: Answer = Object.assign(this, { response });
    if (response.ok) return read.read(answer);
    const { status, headers } = response;
    const text = await this.text();
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

  /** An exchange with a line in the log, whichever way it ends. */
  async #logged(exchange: Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      const data = await exchange;
      this.#log(started, this.response?.status, data);
      return data;
    } catch (error) {
      if (this.#received === undefined) {
        const explained = this.#explained(error);
        this.#log(started, explained.code);
        throw explained;
      }
      // The whole answer came: whatever read it failed, not the connection.
      this.#log(started, this.response?.status);
      throw error;
    }
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
    options.logger.debug(this.#secrets().clean(line + bodies));
  }

  /** What broke, as an error of the family. */
  #explained(error: unknown): LabkeeperError {
    if (isLabkeeperError(error)) return error;
    const { explanation, ...facts } = platform.explain(error, this.#session.url.origin);
    const secrets = this.#secrets();
    return new (facts.code === "protocol" ? ProtocolError : ConnectionError)(
      `${this.doing}: ${secrets.clean(explanation)}`,
      { ...facts, cause: secrets.cleanCause(error) },
    );
  }

  /** The error to show: that of the closing session rather than of what it interrupted, true for all attempts. */
  #final(error: unknown): unknown {
    if (!isLabkeeperError(error)) return error;
    const { aborted, reason } = this.#session.closing;
    const closed = aborted && isAbortError(error) && error.cause === reason;
    return withMayHaveActed(closed ? reason : error, this.#mayHaveActed);
  }

  #secrets(): Secrets {
    const { query, secretsSent } = this.#request;
    return carriedSecrets(this.#session.secrets, [this.#headers, query], this.#body, secretsSent);
  }
}

const noLimit: number | undefined = undefined;

/** Headers in lower case, the later ones winning. */
function joined(...layers: (Readonly<Record<string, string>> | undefined)[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const layer of layers) {
    for (const name in layer) headers[name.toLowerCase()] = layer[name] ?? "";
  }
  return headers;
}

function newId(): string {
  // Pages that are not served over https have no `randomUUID`.
  return crypto.randomUUID?.() ?? Math.random().toString(36).slice(2);
}
