/** How long a computer that did not answer is not asked again, in milliseconds. */
const memory = 30_000;

/**
 * Computers that did not answer. Finding that out takes 15 s and a thread of the server, so for a while the
 * next calls fail at once with what is known. After that they are tried again, a few at a time.
 */
export class AbsentComputers {
  readonly #absent = new Map<string, { readonly error: unknown; readonly since: number }>();

  remember(host: string, error: unknown): void {
    this.#absent.set(host, { error, since: Date.now() });
  }

  /** The computer answered, or someone knows better. */
  forget(host: string): void {
    this.#absent.delete(host);
  }

  /** Throws what is known of a computer that did not answer in the last 30 s. */
  check(host: string): void {
    const known = this.#absent.get(host);
    if (known && Date.now() - known.since < memory) throw known.error;
  }

  /** Whether the computer did not answer when it was last asked, however long ago. */
  isSuspect(host: string): boolean {
    return this.#absent.has(host);
  }
}
