import type { Session, SessionRequest, WithResponse } from "@labkeeper/transport";
import { Call, checkCallOptions, isLabkeeperError, within } from "@labkeeper/transport";
import { isVeyonError } from "../errors.ts";
import type { ConnectionPool } from "../pool/connection-pool.ts";
import type { Link } from "../pool/link.ts";
import type { ServerCalls } from "../server/server-calls.ts";

/** A request on the connection to a computer. */
export interface ComputerRequest<T> extends SessionRequest<T> {
  /** Values of the request that are secret; they are known to the session while it is under way. */
  readonly secrets?: readonly string[];
  /** Called after a failed attempt: true to send the request again on the same connection. */
  readonly again?: (error: unknown, link: Link, signal: AbortSignal | undefined) => Promise<boolean>;
}

/** Sends requests to one computer, each on the computer's connection. */
export class ComputerCalls {
  readonly host: string;
  /** The calls that need no connection. */
  readonly server: ServerCalls;
  readonly #session: Session;
  readonly #pool: ConnectionPool;
  readonly #total: number | undefined;

  /** @param total Milliseconds for a whole call that sets no limit of its own, the wait for a connection included. */
  constructor(
    host: string,
    session: Session,
    server: ServerCalls,
    pool: ConnectionPool,
    total: number | undefined,
  ) {
    this.host = host;
    this.server = server;
    this.#session = session;
    this.#pool = pool;
    this.#total = total;
  }

  /** Makes a call; what throws while it is made rejects it. */
  guard<T>(make: () => Call<T>): Call<T> {
    return new Call(Promise.resolve().then(() => make().withResponse()));
  }

  /** Takes a connection out of use that works no more, although the server still holds it. */
  discard(link: Link): void {
    this.#pool.discard(link);
  }

  /** Closes the connection, if there is one. */
  close(): Promise<void> {
    return this.#pool.remove(this.host);
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
    const { options = {}, secrets = [] } = request;
    checkCallOptions(options);
    const doing = `${request.doing} on ${this.host}`;
    const { timeout } = options;
    const total = (typeof timeout === "object" ? timeout.total : undefined) ?? this.#total;
    for (const secret of secrets) this.#session.secrets.learn(secret);
    try {
      return await within(total, doing, options.signal, (signal) =>
        this.#pool.use(this.host, doing, signal, (link) =>
          this.#exchange({ ...request, doing }, link, signal),
        ),
      );
    } finally {
      for (const secret of secrets) this.#session.secrets.forget(secret);
    }
  }

  async #exchange<T>(
    request: ComputerRequest<T>,
    link: Link,
    signal: AbortSignal | undefined,
  ): Promise<WithResponse<T>> {
    const { options = {}, again } = request;
    const { timeout } = options;
    const attempt = typeof timeout === "object" ? timeout.attempt : timeout;
    const headers = { "connection-uid": link.uid, ...request.headers };
    for (;;) {
      let failure: unknown;
      await link.turn.acquire(request.doing, signal);
      try {
        return await this.#session
          .send({
            ...request,
            headers,
            except: handledHere,
            options: { ...options, signal, timeout: attempt },
          })
          .withResponse();
      } catch (error) {
        failure = error;
      } finally {
        if (isLabkeeperError(failure) && givenUp.has(failure.code))
          setTimeout(() => link.turn.release(), rest);
        else link.turn.release();
      }
      if (!(await again?.(failure, link, signal))) throw failure;
    }
  }
}

/** The errors that leave the server at work on a request that nobody waits for any more. */
const givenUp: ReadonlySet<string> = new Set(["abort", "timeout.attempt"]);
/** How long such a connection is left alone, in milliseconds, so that no other request meets the first one. */
const rest = 1_000;

/** Repeated here or by the pool, not by the session: on another connection, or after a wait for the picture. */
function handledHere(error: unknown): boolean {
  return isVeyonError(error, 2) || isVeyonError(error, 10);
}
