/** One side of a negotiation with Kerberos. */
export interface Negotiation {
  /** What goes behind `Authorization: Negotiate`. */
  readonly token: string;
  /**
   * Checks the server's own proof of who it is.
   *
   * @param answer The value of its header `WWW-Authenticate`.
   */
  readonly verify: (answer: string | null) => Promise<void>;
}

/** Begins a negotiation with a server, with the credentials that this machine has. */
export type Negotiate = (host: string) => Promise<Negotiation>;
