import type { CallOptions, ReadAs, Session, SessionRequest, WithResponse } from "@labkeeper/transport";
import { AbortError, Call, checkCallOptions, sleep, within } from "@labkeeper/transport";
import { FramebufferNotAvailableError, isVeyonError } from "../errors.ts";
import type { ConnectionPool } from "../pool/connection-pool.ts";
import type { Link } from "../pool/link.ts";
import type { ServerCalls } from "../server/server-calls.ts";

/** A request on the connection to a computer. */
export interface ComputerRequest<T> extends SessionRequest<T> {
  /** How long a picture is waited for that is not there yet, in milliseconds. Default: not at all. */
  readonly patience?: number;
}

/** What the computers of a client share. */
export interface SharedCalls {
  readonly session: Session;
  /** The calls that need no connection. */
  readonly server: ServerCalls;
  readonly pool: ConnectionPool;
  /** Milliseconds for a whole call that sets no limit of its own, the wait for a connection included. */
  readonly total: number | undefined;
}

/** How long to wait before a picture is asked for again, in milliseconds. */
const pause = 150;

/** Sends requests to one computer, each on the computer's connection. */
export class ComputerCalls {
  readonly host: string;
  readonly shared: SharedCalls;

  constructor(host: string, shared: SharedCalls) {
    this.host = host;
    this.shared = shared;
  }

  /** Makes a call; what throws while it is made rejects it. */
  guard<T>(make: () => Call<T>): Call<T> {
    return new Call(Promise.resolve().then(() => make().withResponse()));
  }

  /** Asks for something on a connection of the pool. */
  get<T>(doing: string, path: string, read: ReadAs<T>, options: CallOptions | undefined): Call<T> {
    return this.send(() => ({
      doing,
      method: "GET",
      path,
      repeat: "safe",
      read,
      secretsReceived: [],
      options,
    }));
  }

  /**
   * Sends a request on a connection of the pool.
   *
   * @param build Makes the request; what it throws rejects the call.
   */
  send<T>(build: () => ComputerRequest<T>): Call<T> {
    return new Call(this.#run(build));
  }

  async #run<T>(build: () => ComputerRequest<T>): Promise<WithResponse<T>> {
    const request = build();
    const { options = {} } = request;
    checkCallOptions(options);
    const { timeout } = options;
    const { attempt, total = this.shared.total } =
      typeof timeout === "object" ? timeout : { attempt: timeout };
    const doing = `${request.doing} on ${this.host}`;
    const run = async (signal: AbortSignal | undefined) => {
      if (signal?.aborted) throw new AbortError(doing, signal.reason);
      const exact = { ...request, doing, options: { ...options, signal, timeout: attempt } };
      return this.shared.pool.use(this.host, (link) => this.#exchange(exact, link, signal));
    };
    return total === undefined ? run(options.signal) : within(total, doing, options.signal, run);
  }

  async #exchange<T>(
    request: ComputerRequest<T>,
    link: Link,
    signal: AbortSignal | undefined,
  ): Promise<WithResponse<T>> {
    const { doing, patience = 0 } = request;
    const { session, pool } = this.shared;
    for (let end = 0; ; ) {
      try {
        return await link.exchange(doing, signal, (uid) => {
          const headers = { "connection-uid": uid, ...request.headers };
          return session.send({ ...request, headers, except: handledHere }).withResponse();
        });
      } catch (error) {
        if (!patience || !isVeyonError(error, 10)) throw error;
        const now = Date.now();
        end ||= now + patience;
        if (now + pause > end) {
          pool.drain(link);
          throw new FramebufferNotAvailableError(
            `${doing}: no picture within ${patience} ms. The computer went away, or is still starting Veyon.`,
            error,
          );
        }
        await sleep(pause, doing, signal);
      }
    }
  }
}

/** Repeated here or by the pool, not by the session: on another connection, or after a wait for the picture. */
function handledHere(error: unknown): boolean {
  return isVeyonError(error, 2) || isVeyonError(error, 10);
}
