import { AbortError } from "@labkeeper/transport";
import type { Link } from "./link.ts";

interface Caller {
  readonly grant: (link: Link) => void;
  readonly refuse: (error: unknown) => void;
}

/** A computer that needs a connection, with the calls that wait for it. */
export class WaitingComputer {
  readonly host: string;
  /** When the first call came, in milliseconds since 1970. */
  readonly since: number = Date.now();
  /** When its connection was asked for; undefined while it waits for room. */
  openingSince: number | undefined;
  readonly #callers = new Set<Caller>();
  readonly #whenAbandoned: () => void;

  /** Place of the first call's arrival in the order of the pool's events. */
  readonly order: number;

  /** @param whenAbandoned Called when the last caller has gone away. */
  constructor(host: string, order: number, whenAbandoned: () => void) {
    this.host = host;
    this.order = order;
    this.#whenAbandoned = whenAbandoned;
  }

  /** Whether nobody waits any more. */
  get abandoned(): boolean {
    return this.#callers.size === 0;
  }

  /** Waits with the others. The link comes with this caller already counted among its users. */
  join(doing: string, signal: AbortSignal | undefined): Promise<Link> {
    return new Promise((resolve, reject) => {
      const leave = () => signal?.removeEventListener("abort", abort);
      const caller: Caller = {
        grant: (link) => {
          leave();
          resolve(link);
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      const abort = () => {
        this.#callers.delete(caller);
        caller.refuse(new AbortError(doing, signal?.reason));
        if (this.#callers.size === 0) this.#whenAbandoned();
      };
      this.#callers.add(caller);
      if (signal?.aborted) abort();
      else signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Gives the link to all callers, counting them as its users at once, so that nobody can take it away between. */
  grant(link: Link): void {
    link.users += this.#callers.size;
    for (const caller of this.#callers) caller.grant(link);
    this.#callers.clear();
  }

  refuse(error: unknown): void {
    for (const caller of this.#callers) caller.refuse(error);
    this.#callers.clear();
  }
}
