/** How long a rejected log-in is remembered, in milliseconds. */
const rejectionTime = 30_000;

/**
 * Remembers rejected log-ins, so that a wrong password is tried once and not for each of 20,000 calls, which
 * would lock the account. A rejection is forgotten after 30 s, or at once for other credentials.
 */
export class LoginMemory {
  readonly #rejected = new Map<string, { readonly error: unknown; readonly until: number }>();

  /**
   * Remembers that a log-in was rejected.
   *
   * @param credentials Text that is the same for the same credentials. Kept in memory, never shown.
   */
  remember(credentials: string, error: unknown): void {
    for (const [old, { until }] of this.#rejected) if (until <= Date.now()) this.#rejected.delete(old);
    this.#rejected.set(credentials, { error, until: Date.now() + rejectionTime });
  }

  /** Throws the remembered error when these credentials were rejected less than 30 s ago. */
  check(credentials: string): void {
    const rejection = this.#rejected.get(credentials);
    if (rejection === undefined) return;
    if (rejection.until > Date.now()) throw rejection.error;
    this.#rejected.delete(credentials);
  }
}
