import type { Session, SessionRequest, WithResponse } from "@labkeeper/transport";
import { AbortError, Call, checkCallOptions, within } from "@labkeeper/transport";
import { isVeyonError } from "../errors.ts";
import type { ConnectionPool } from "../pool/connection-pool.ts";
import type { Link } from "../pool/link.ts";
import type { ServerCalls } from "../server/server-calls.ts";

/** A request on the connection to a computer. */
export interface ComputerRequest<T> extends SessionRequest<T> {
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
    this.#pool.drain(link);
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
    const { options = {} } = request;
    checkCallOptions(options);
    const { timeout } = options;
    const { attempt, total = this.#total } = typeof timeout === "object" ? timeout : { attempt: timeout };
    const doing = `${request.doing} on ${this.host}`;
    return await within(total, doing, options.signal, async (signal) => {
      if (signal?.aborted) throw new AbortError(doing, signal.reason);
      const exact = { ...request, doing, options: { ...options, signal, timeout: attempt } };
      return this.#pool.use(this.host, (link) => this.#exchange(exact, link));
    });
  }

  async #exchange<T>(request: ComputerRequest<T>, link: Link): Promise<WithResponse<T>> {
    const { doing, options, again } = request;
    for (;;) {
      try {
        return await link.exchange(doing, options?.signal, (uid) =>
          this.#session
            .send({
              ...request,
              headers: { "connection-uid": uid, ...request.headers },
              except: handledHere,
            })
            .withResponse(),
        );
      } catch (error) {
        if (!(await again?.(error, link, options?.signal))) throw error;
      }
    }
  }
}

/** Repeated here or by the pool, not by the session: on another connection, or after a wait for the picture. */
function handledHere(error: unknown): boolean {
  return isVeyonError(error, 2) || isVeyonError(error, 10);
}
