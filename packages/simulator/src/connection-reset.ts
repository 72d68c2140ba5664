/**
 * A connection that broke, as `fetch` reports it: a `TypeError` whose cause carries the error code of the
 * network stack, such as `ECONNRESET`. A server that carries a simulator ends its socket when it sees one.
 */
export class ConnectionBroken extends TypeError {
  override readonly name = "TypeError";
  override readonly cause: Error & { readonly code: BrokenConnectionCode };

  constructor(message: string, code: BrokenConnectionCode, detail: string) {
    super(message);
    this.cause = Object.assign(new Error(detail), { code });
  }
}

/** How a connection broke: torn down by the peer, refused, or ended by the peer before the body was complete. */
export type BrokenConnectionCode = "ECONNRESET" | "ECONNREFUSED" | "UND_ERR_SOCKET";

/** Whether this error means that the connection broke, rather than that the handler has a mistake. */
export function isConnectionBroken(error: unknown): error is ConnectionBroken {
  return error instanceof ConnectionBroken;
}

/** The peer tore the connection down before the whole head of the answer was there. */
export function connectionReset(): ConnectionBroken {
  return new ConnectionBroken("fetch failed", "ECONNRESET", "read ECONNRESET");
}

/** Nobody listens (any more). */
export function connectionRefused(): ConnectionBroken {
  return new ConnectionBroken("fetch failed", "ECONNREFUSED", "connect ECONNREFUSED");
}

/** The peer tore the connection down in the middle of the body. */
export function bodyReset(): ConnectionBroken {
  return new ConnectionBroken("terminated", "ECONNRESET", "read ECONNRESET");
}

/** The peer ended the connection properly, but with bytes of the body missing. */
export function bodyCut(): ConnectionBroken {
  return new ConnectionBroken("terminated", "UND_ERR_SOCKET", "other side closed");
}
