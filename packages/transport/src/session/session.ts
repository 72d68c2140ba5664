import { platform } from "#platform";
import type { Auth } from "../auth/auth.ts";
import { isAuthError } from "../errors/api-error.ts";
import { ClosedError, ProtocolError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import { Limiter } from "../limiter.ts";
import type { Logger } from "../logger.ts";
import type { Connections } from "../platform/platform.ts";
import { Secrets } from "../redaction/secrets.ts";
import { sleep } from "../sleep.ts";
import { isLoopback, parseBaseUrl, queryText } from "../url.ts";
import type { ErrorAnswer } from "./answer-error.ts";
import { errorByStatus, quote, redirectError } from "./answer-error.ts";
import type { Attempt, Received } from "./attempt.ts";
import { send } from "./attempt.ts";
import type { WithResponse } from "./call.ts";
import { Call } from "./call.ts";
import { exchangeLine } from "./log-line.ts";
import type { SessionOptions } from "./options.ts";
import { checkCallOptions, checkSessionOptions } from "./options.ts";
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

/** What an authentication used for a request. */
interface Proof {
  used: unknown;
}

/**
 * An HTTP session with one server: everything that the clients have in common. It opens by itself at the first
 * request, bounds what is in flight, repeats what may be repeated, and explains what failed.
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
  readonly #calls = new Set<RunningCall>();
  #closed: ClosedError | undefined;
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
    if (setup.confidential && this.url.protocol === "http:" && !isLoopback(this.url)) {
      (this.#logger ?? console).warn(
        `${setup.client}: credentials for ${this.url.origin} travel over plain http, readable by anyone on the way. Use https.`,
      );
    }
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
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = new ClosedError(this.#setup.client);
    for (const call of this.#calls) call.stop(this.#closed);
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
    const call = new RunningCall(request, this.#setup.options);
    this.#calls.add(call);
    try {
      return await this.#repeat(request, call);
    } finally {
      this.#calls.delete(call);
      call.end();
    }
  }

  async #repeat<T>(request: SessionRequest<T>, call: RunningCall): Promise<WithResponse<T>> {
    const { auth } = this.#setup;
    let mayHaveActed = false;
    let renewed = false;
    for (;;) {
      call.attempts += 1;
      const proof: Proof = { used: undefined };
      try {
        return await this.#attempt(request, call, proof);
      } catch (failure) {
        const error = call.explain(failure, request.doing, this.url.origin, mayHaveActed);
        if (isDone(error, request.repeat, mayHaveActed)) return call.answer(undefined as T, undefined);
        mayHaveActed ||= isLabkeeperError(error) && error.mayHaveActed;
        if (auth && !renewed && isAuthError(error) && error.status === 401) {
          renewed = await auth.renew(error, proof.used, { signal: call.signal });
          if (renewed) continue;
        }
        if (call.attempts > call.retry.limit || !mayRepeat(error, request)) throw error;
        await this.#pause(request, call, pauseAfter(error, call.attempts, call.retry), mayHaveActed);
      }
    }
  }

  async #pause(
    request: SessionRequest<unknown>,
    call: RunningCall,
    ms: number,
    mayHaveActed: boolean,
  ): Promise<void> {
    this.#logger?.debug(
      `${this.#setup.client} ${request.doing}: attempt ${call.attempts} failed, the next one in ${Math.round(ms)} ms`,
    );
    try {
      await sleep(ms, request.doing, call.signal);
    } catch (error) {
      throw call.explain(error, request.doing, this.url.origin, mayHaveActed);
    }
  }

  async #attempt<T>(request: SessionRequest<T>, call: RunningCall, proof: Proof): Promise<WithResponse<T>> {
    await this.limiter.acquire(request.doing, call.signal);
    try {
      const { auth, correlationHeader = "x-request-id" } = this.#setup;
      const headers: Record<string, string> = {
        accept: request.read === "json" ? "application/json" : "*/*",
        ...this.#headers,
        ...request.headers,
        ...lowerCase(request.options?.headers),
      };
      headers[correlationHeader] ??= call.correlationId;
      let { body } = request;
      if (request.json !== undefined) {
        body = JSON.stringify(request.json);
        headers["content-type"] ??= "application/json";
      }
      if (auth) proof.used = await auth.authorize(headers, { signal: call.signal });
      const url = this.url.href + request.path + queryText(request.query);
      const attempt: Attempt = {
        doing: request.doing,
        url,
        origin: this.url.origin,
        headers,
        body,
        timeout: call.timeout,
        signal: call.signal,
        request,
      };
      const started = performance.now();
      let received: Received | undefined;
      try {
        received = await send(attempt, this.#setup.options.fetch ?? (await this.#open()), this.secrets);
      } finally {
        if (this.#logger) this.#log(attempt, received, call, performance.now() - started);
      }
      return call.answer(await this.#read(request, received, call), received.response);
    } finally {
      this.limiter.release();
    }
  }

  /** The platform's connections, opened once; the global `fetch` where there are none to open. */
  #open(): Connections | Promise<Connections> | ((request: Request) => Promise<Response>) {
    if (this.#ready) return this.#ready;
    this.#connections ??= platform.connect(this.#setup.options, this.secrets)?.then((connections) => {
      this.#ready = connections;
      return connections;
    });
    return this.#connections ?? ((request) => globalThis.fetch(request));
  }

  async #read<T>(request: SessionRequest<T>, { response, body }: Received, call: RunningCall): Promise<T> {
    const { status } = response;
    if ((status >= 300 && status < 400) || response.type === "opaqueredirect") {
      throw redirectError(
        request.doing,
        new URL(request.path, this.url),
        status,
        response.headers.get("location"),
      );
    }
    if (!response.ok) {
      const answer: ErrorAnswer = {
        doing: request.doing,
        origin: this.url.origin,
        request: `${request.method} ${this.url.pathname}${request.path}`,
        status,
        headers: response.headers,
        text: this.secrets.clean(String(body)),
        correlationId: call.correlationId,
      };
      throw this.#setup.readError?.(answer) ?? errorByStatus(answer);
    }
    if (request.read === "nothing") return undefined as T;
    if (request.read !== "json") return body as T;
    return this.#parse(request, String(body), response);
  }

  async #parse<T>(request: SessionRequest<T>, text: string, response: Response): Promise<T> {
    const fail = (problem: string): never => {
      throw new ProtocolError(
        `${request.doing} at ${this.url.origin}: ${problem} It began with ${quote(this.secrets.clean(text))} (${response.headers.get("content-type") ?? "no content type"}). Check the base path of the URL (${this.url.pathname}), and whether a proxy answers instead of the server.`,
        { code: "protocol", mayHaveActed: true },
      );
    };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return fail("the answer is not JSON, or was cut off.");
    }
    if (!request.schema) return value as T;
    const checked = await request.schema["~standard"].validate(value);
    if (!checked.issues) return checked.value;
    const [issue] = checked.issues;
    const path = issue?.path?.map((step) => String(typeof step === "object" ? step.key : step)).join(".");
    return fail(`the answer is not what the protocol says${path ? ` at ${path}` : ""}.`);
  }

  #log(attempt: Attempt, received: Received | undefined, call: RunningCall, duration: number): void {
    const line = exchangeLine(
      attempt,
      received,
      {
        correlationId: call.correlationId,
        attempt: call.attempts,
        duration,
        bodies: this.#setup.options.logBodies === true,
      },
      this.secrets,
    );
    this.#logger?.debug(`${this.#setup.client} ${line}`);
  }
}

function lowerCase(headers: Readonly<Record<string, string>> | undefined): Record<string, string> {
  const lower: Record<string, string> = {};
  for (const name in headers) lower[name.toLowerCase()] = headers[name] ?? "";
  return lower;
}
