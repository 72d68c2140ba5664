import { platform } from "#platform";
import type { Auth } from "../auth/auth.ts";
import { ClosedError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import { boolean } from "../input.ts";
import { Limiter } from "../limiter.ts";
import { log } from "../logger.ts";
import type { Connections } from "../platform/platform.ts";
import { Secrets } from "../redaction/secrets.ts";
import { isLoopback, parseBaseUrl } from "../url.ts";
import type { ErrorAnswer } from "./answer-error.ts";
import type { WithResponse } from "./call.ts";
import { Call } from "./call.ts";
import type { SessionOptions } from "./options.ts";
import { checkCallOptions, checkSessionOptions } from "./options.ts";
import type { SessionRequest } from "./request.ts";
import { RunningCall } from "./running-call.ts";
import type { SessionContext } from "./session-context.ts";

/** Servers that were warned of: once is enough, however many clients they have in this process. */
const warned = new Set<string>();

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
  /** The header that carries the correlation id; `false` where it goes another way. Default: `x-request-id`. */
  readonly correlationHeader?: string | false | undefined;
}

/**
 * An HTTP session with one server: everything that the clients have in common. It opens by itself at the first
 * request, bounds what is in flight, repeats what may be repeated, and explains what failed.
 *
 * @example
 * ```ts
 * import { asJson, Session } from "@labkeeper/transport";
 *
 * const session = new Session({
 *   client: "example-client/1.0.0",
 *   url: "https://lab.example/api",
 *   options: { timeout: 10_000 },
 *   confidential: true,
 * });
 * const rooms = await session.send({
 *   doing: "Listing the rooms",
 *   method: "GET",
 *   path: "rooms",
 *   repeat: "safe",
 *   read: asJson<string[]>(),
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
  /** Bounds the requests in flight: to what `connections` can hold, where that is given, until a client sets it. */
  readonly limiter: Limiter;
  readonly #context: SessionContext;
  readonly #end = new AbortController();
  #connections: Connections | Promise<Connections> | undefined;
  #closing: Promise<void> | undefined;

  /** @throws {@link InputError} that names the option which makes no sense. */
  constructor(setup: SessionSetup) {
    const { client, options, confidential } = setup;
    // Were its name misspelt, nobody would be warned.
    boolean("confidential", confidential);
    checkSessionOptions(options);
    this.url = parseBaseUrl("url", setup.url);
    const { connections = Number.POSITIVE_INFINITY, pipelining = 1 } = options;
    // As many again are ready to be sent when a socket is free; what waits longer is not begun, so that it costs
    // little and the time limit of its attempt does not run.
    this.limiter = new Limiter(2 * connections * pipelining);
    this.#context = {
      ...setup,
      url: this.url,
      secrets: this.secrets,
      limiter: this.limiter,
      closing: this.#end.signal,
      connections: () => this.#open(),
    };
    const { origin, protocol } = this.url;
    if (confidential && protocol === "http:" && !isLoopback(this.url) && !warned.has(origin)) {
      warned.add(origin);
      log(
        options.logger ?? console,
        "warn",
        `${client}: credentials travel to ${origin} over plain http, readable by anyone on the way. Use https.`,
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
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { client, auth } = this.#context;
    this.#end.abort(new ClosedError(client));
    try {
      await auth?.close?.();
    } finally {
      const connections = await Promise.resolve(this.#connections).catch(() => undefined);
      await connections?.close?.();
    }
  }

  async #run<T>(request: SessionRequest<T>): Promise<WithResponse<T>> {
    checkCallOptions(request.options ?? {});
    return new RunningCall(this.#context, request).run();
  }

  #open(): Connections | Promise<Connections> {
    this.#end.signal.throwIfAborted();
    this.#connections ??= this.#connect();
    return this.#connections;
  }

  async #connect(): Promise<Connections> {
    const { options, secrets } = this.#context;
    try {
      const connections = await platform.connect(options, secrets, this.url);
      this.#connections = connections;
      return connections;
    } catch (error) {
      // A file that could not be read may be there the next time.
      this.#connections = undefined;
      throw error;
    }
  }
}
