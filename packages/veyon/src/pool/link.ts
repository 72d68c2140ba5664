import { isAbortError, isTimeoutError, Limiter } from "@labkeeper/transport";
import type { OpenedConnection } from "./server-connections.ts";

/** How long a connection rests after a request that was given up, in milliseconds. */
const rest = 1_000;

/**
 * One authenticated connection from the WebAPI server to one computer, from the moment when it is wanted until
 * the server has closed it.
 */
export class Link {
  readonly host: string;
  /** When it was first wanted, in milliseconds since 1970. */
  readonly since: number = Date.now();
  /** Resolved when it counts no more, neither here nor on the server. */
  readonly gone: PromiseWithResolvers<void> = Promise.withResolvers<void>();
  /**
   * `leaving`: it takes no more calls, and is closed when the last one ends. `lost`: its opening or its closing
   * was not answered, so that nobody knows whether the server holds it.
   */
  state: "waiting" | "opening" | "open" | "leaving" | "lost" | "ended" = "waiting";
  /** How many calls use it or wait for it. */
  users = 0;
  /** When its opening or its last call began: the server counts the idle time from there. */
  touched = 0;
  /** When the server ends it in any case, in milliseconds since 1970 by the local clock. */
  validUntil = 0;
  #uid = "";
  #refusal: unknown;
  /** Nobody's turn before it is open; then one request at a time. */
  readonly #turn: Limiter = new Limiter(0);

  constructor(host: string) {
    this.host = host;
  }

  /** Whether the computer's next call uses it. */
  get takesCalls(): boolean {
    return this.state === "waiting" || this.state === "opening" || this.state === "open";
  }

  /** The server has opened it: requests may go. */
  open({ uid, validUntil }: OpenedConnection): void {
    this.state = "open";
    this.#uid = uid;
    this.#refusal = undefined;
    this.touched = Date.now();
    this.validUntil = validUntil;
    this.#turn.capacity = 1;
  }

  /** It will not be opened: all that wait for it fail. */
  refuse(error: unknown): void {
    this.#refusal = error;
    this.#turn.capacity = Number.POSITIVE_INFINITY;
  }

  /**
   * Sends a request once the connection is open and no other request is under way on it: servers before 4.9.5
   * can lock up for good when a feature is started while another request runs on the same connection. So it
   * rests for a while when the server may still be at work on a request that nobody waits for any more.
   *
   * @param send Is given what goes into `Connection-Uid`.
   */
  async exchange<T>(
    doing: string,
    signal: AbortSignal | undefined,
    send: (uid: string) => Promise<T>,
  ): Promise<T> {
    await this.#turn.acquire(doing, signal);
    let pause = 0;
    try {
      if (this.#refusal) throw this.#refusal;
      return await send(this.#uid);
    } catch (error) {
      if ((isAbortError(error) || isTimeoutError(error)) && error.mayHaveActed) pause = rest;
      throw error;
    } finally {
      if (pause) setTimeout(() => this.#turn.release(), pause);
      else this.#turn.release();
    }
  }
}
