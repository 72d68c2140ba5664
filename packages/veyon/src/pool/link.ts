import type { Limiter } from "@labkeeper/transport";

/** One authenticated connection from the WebAPI server to one computer, as the pool sees it. */
export interface Link {
  readonly host: string;
  /** What requests carry as `Connection-Uid`. */
  readonly uid: string;
  /** When the server ends it in any case, in milliseconds since 1970 by the local clock. */
  readonly validUntil: number;
  /**
   * Lets one request at a time through: servers before 4.9.5 can lock up for good when a feature is started
   * while another request runs on the same connection.
   */
  readonly turn: Limiter;
  /** How many calls use it now. */
  users: number;
  /** When the last call began: the server counts the idle time from there. */
  touched: number;
  /** Place of the end of its last call in the order of the pool's events. */
  served: number;
  /** It takes no further calls and is closed when the last one ends. */
  draining: boolean;
}

/**
 * The connection to give up when room is needed: the idle one that is needed latest.
 *
 * The usual caller asks for a whole room at once and again a moment later. Of the connections that served a
 * call after the event `since`, when the oldest waiting call came, that is the one that did so most recently: the others
 * of the round come first next time. Where none did, the one unused for the longest time. (Least recently used
 * alone would close in every round exactly those connections that the rest of the round needs.) With 0 all count
 * as served: for callers who go round a room a few at a time, so that calls come one after the other.
 */
export function chooseVictim(links: Iterable<Link>, since: number): Link | undefined {
  let served: Link | undefined;
  let unused: Link | undefined;
  for (const link of links) {
    if (link.users > 0) continue;
    if (link.served > since) {
      if (!served || link.served > served.served) served = link;
    } else if (!unused || link.served < unused.served) {
      unused = link;
    }
  }
  return served ?? unused;
}
