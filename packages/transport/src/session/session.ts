import { platform } from "#platform";
import type { Auth } from "../auth/auth.ts";
import { isAuthError } from "../errors/api-error.ts";
import { AbortError, ClosedError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import { Limiter } from "../limiter.ts";
import type { Logger } from "../logger.ts";
import type { Connections } from "../platform/platform.ts";
import { Secrets } from "../redaction/secrets.ts";
import { sleep } from "../sleep.ts";
import { parseBaseUrl, queryText } from "../url.ts";
import type { ErrorAnswer } from "./answer-error.ts";
import type { Attempt } from "./attempt.ts";
import { explainBroken, send } from "./attempt.ts";
import { callersStream } from "./body-stream.ts";
import type { WithResponse } from "./call.ts";
import { Call } from "./call.ts";
import type { LineFacts } from "./log-line.ts";
import { logged } from "./log-line.ts";
import type { Fetch, SessionOptions } from "./options.ts";
import { checkCallOptions, checkSessionOptions } from "./options.ts";
import { warnOfPlainHttp } from "./plain-http.ts";
import { readAnswer } from "./read-answer.ts";
import { isDone, mayRepeat, pauseAfter } from "./repeat.ts";
import type { SessionRequest } from "./request.ts";
import { RunningCall } from "./running-call.ts";

/** What a client sets up its session with. */
export interface SessionSetup {
  /** Name and version of the client for `User-Agent` and messages, such as `labkeeper-veyon/1.0.0`. */
  readonly client: string;
  /** The server's base URL. */
  readonly url: string | URL;
  /** What the client's user asked for. */
  readonly options: SessionOptions;
  /** How the session proves who is calling, unless the client does that itself. */
  readonly auth?: Auth | undefined;
  /** Whether secrets travel on this session, so that plain http is worth a warning. */
  readonly confidential: boolean;
  /** Makes an error of an answer that is no success; undefined leaves it to the status. */
  readonly readError?: ((answer: ErrorAnswer) => LabkeeperError | undefined) | undefined;
  /** The header that carries the correlation id. Default: `x-request-id`. */
  readonly correlationHeader?: string | undefined;
}

/** How far an attempt came. */
interface Progress {
  /** What the authentication used. */
  proof: unknown;
  sent: boolean;
}

/**
 * An HTTP session with one server: everything that the clients have in common. It opens by itself at the first
 * request, bounds what is in flight, repeats what may be repeated, and explains what failed.
 *
 * @example
 * ```ts
 * import { Session } from "@labkeeper/transport";
 *
 * const session = new Session({
 *   client: "example-client/1.0.0",
 *   url: "https://lab.example/api",
 *   options: { timeout: 10_000 },
 *   confidential: true,
 * });
 * const rooms = await session.send<string[]>({
 *   doing: "Listing the rooms",
 *   method: "GET",
 *   path: "rooms",
 *   repeat: "safe",
 *   read: "json",
 * });
 * console.log(rooms);
 * await session.close();
 * ```
 */
export class Session {
  /** The base URL; its path ends with a slash. */
  readonly url: URL;
  /** What must never be shown; clients teach it the secrets that they handle. */
  readonly secrets: Secrets = new Secrets();
  /** Bounds the requests in flight. No limit until a client sets one. */
  readonly limiter: Limiter = new Limiter(Number.POSITIVE_INFINITY);
  readonly #setup: SessionSetup;
  readonly #logger: Logger | undefined;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #correlationHeader: string;
  readonly #calls = new Set<RunningCall>();
  #closed: ClosedError | undefined;
  #closing: Promise<void> | undefined;
  #connections: Promise<Connections> | undefined;
  #ready: Connections | undefined;

  /** @throws {@link InputError} that names the option which makes no sense. */
  constructor(setup: SessionSetup) {
    const { options } = setup;
    this.url = parseBaseUrl("url", setup.url);
    checkSessionOptions(options);
    this.#setup = setup;
    this.#logger = options.logger;
    this.#headers = {
      ...(platform.setsUserAgent && { "user-agent": setup.client }),
      ...lowerCase(options.headers),
    };
    this.#correlationHeader = (setup.correlationHeader ?? "x-request-id").toLowerCase();
    if (setup.confidential) warnOfPlainHttp(setup.client, this.url, options.logger);
  }

  /** Sends a request, with all that the session does for it. */
  send<T>(request: SessionRequest<T>): Call<T> {
    return new Call(this.#run(request));
  }

  /** Whether something listens at a TCP port of a host; undefined where the platform cannot tell. */
  listens(host: string, port: number, timeout: number, signal?: AbortSignal): Promise<boolean> | undefined {
    return platform.listens(host, port, timeout, signal);
  }

  /** Logs out, refuses further requests, ends those under way and closes all connections. */
  close(): Promise<void> {
    this.#closing ??= this.#close(new ClosedError(this.#setup.client));
    return this.#closing;
  }

  async #close(closed: ClosedError): Promise<void> {
    this.#closed = closed;
    for (const call of this.#calls) call.stop(closed);
    try {
      await this.#setup.auth?.close?.();
    } finally {
      const connections = await this.#connections?.catch(() => undefined);
      await connections?.close();
    }
  }

  async #run<T>(request: SessionRequest<T>): Promise<WithResponse<T>> {
    checkCallOptions(request.options ?? {});
    if (this.#closed) throw this.#closed;
    const call = new RunningCall(request, this.#setup.options, this.url.origin, this.secrets);
    this.#calls.add(call);
    try {
      const answer = await this.#repeat(request, call);
      if (answer.data instanceof ReadableStream) call.stopClock();
      else this.#end(call);
      return answer;
    } catch (error) {
      this.#end(call);
      throw call.explain(error);
    }
  }

  #end(call: RunningCall): void {
    this.#calls.delete(call);
    call.end();
  }

  async #repeat<T>(request: SessionRequest<T>, call: RunningCall): Promise<WithResponse<T>> {
    const { auth } = this.#setup;
    let renewed = false;
    for (;;) {
      call.attempts += 1;
      const progress: Progress = { proof: undefined, sent: false };
      try {
        return await this.#attempt(request, call, progress);
      } catch (error) {
        const { proof, sent } = progress;
        if (sent && isDone(error, request.repeat, call.mayHaveActed))
          return call.answer(undefined as T, undefined);
        if (sent && isLabkeeperError(error)) call.mayHaveActed ||= error.mayHaveActed;
        if (auth && sent && !renewed && isAuthError(error) && error.status === 401) {
          renewed = await auth.renew(error, proof, { signal: call.signal });
          if (renewed && !call.sendsStream) continue;
        }
        if (call.sendsStream || call.attempts > call.retry.limit || !mayRepeat(error, request, sent))
          throw error;
        const pause = pauseAfter(error, call.attempts, call.retry);
        this.#logger?.debug(
          `${this.#setup.client} ${request.doing}: attempt ${call.attempts} failed, the next one in ${Math.round(pause)} ms`,
        );
        await sleep(pause, request.doing, call.signal);
      }
    }
  }

  async #attempt<T>(
    request: SessionRequest<T>,
    call: RunningCall,
    progress: Progress,
  ): Promise<WithResponse<T>> {
    // Awaiting what is there already costs time in each of many thousand calls.
    const place = this.limiter.acquire(request.doing, call.signal);
    if (place) await place;
    try {
      const { auth, options, readError } = this.#setup;
      const attempt = this.#prepare(request, call);
      const secrets = () => call.secretsOf(attempt);
      if (auth) progress.proof = await auth.authorize(attempt.headers, { signal: call.signal });
      const fetch = options.fetch ?? this.#ready ?? (await this.#open());
      progress.sent = true;
      const sending = send(attempt, fetch, secrets);
      const received = await (this.#logger
        ? logged(sending, attempt, this.#lineFacts(call), secrets, this.#logger)
        : sending);
      const { body, response } = received;
      const guarded =
        body instanceof ReadableStream ? { response, body: this.#guard(body, attempt, call) } : received;
      const { pathname: basePath } = this.url;
      const { correlationId } = call;
      const data = await readAnswer(attempt, request, guarded, {
        basePath,
        correlationId,
        secrets,
        readError,
      });
      return call.answer(data, response);
    } finally {
      this.limiter.release();
    }
  }

  #prepare(request: SessionRequest<unknown>, call: RunningCall): Attempt {
    const { json, options } = request;
    const headers: Record<string, string> = {
      accept: request.read === "json" ? "application/json" : "*/*",
      ...this.#headers,
      ...lowerCase(request.headers),
      ...lowerCase(options?.headers),
    };
    if (options?.correlationId === undefined)
      call.correlationId = headers[this.#correlationHeader] ?? call.correlationId;
    headers[this.#correlationHeader] = call.correlationId;
    if (json !== undefined) headers["content-type"] ??= "application/json";
    return {
      doing: request.doing,
      url: this.url.href + request.path + queryText(request.query),
      origin: this.url.origin,
      headers,
      body: json === undefined ? request.body : JSON.stringify(json),
      timeout: call.timeout,
      signal: call.signal,
      request,
    };
  }

  #lineFacts({ correlationId, attempts }: RunningCall): LineFacts {
    const { client, options } = this.#setup;
    return { client, correlationId, attempt: attempts, bodies: options.logBodies === true };
  }

  /** A body that the caller reads, under the eyes of its call. */
  #guard(body: ReadableStream<Uint8Array>, attempt: Attempt, call: RunningCall): ReadableStream<Uint8Array> {
    const explain = (error: unknown) => {
      call.mayHaveActed = true;
      const { aborted, reason } = call.signal;
      return call.explain(
        aborted
          ? new AbortError(attempt.doing, reason)
          : explainBroken(attempt, error, call.secretsOf(attempt)),
      );
    };
    return callersStream(body, call.signal, explain, () => this.#end(call));
  }

  /** The platform's connections, opened once; the global `fetch` where there are none to open. */
  #open(): Promise<Connections> | Fetch {
    if (this.#closed) throw this.#closed;
    this.#connections ??= platform.connect(this.#setup.options, this.secrets)?.then(
      (connections) => {
        this.#ready = connections;
        return connections;
      },
      (error) => {
        // A file that could not be read may be there the next time.
        this.#connections = undefined;
        throw error;
      },
    );
    return this.#connections ?? ((request) => globalThis.fetch(request));
  }
}

function lowerCase(
  headers: Readonly<Record<string, string>> | undefined,
): Record<string, string> | undefined {
  if (headers === undefined) return undefined;
  const lower: Record<string, string> = {};
  for (const name in headers) lower[name.toLowerCase()] = headers[name] ?? "";
  return lower;
}
