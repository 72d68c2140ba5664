/** The latest entries of a log. */
export class RequestLog<Entry> {
  readonly #limit: number;
  #entries: Entry[] = [];

  constructor(limit = 10_000) {
    this.#limit = limit;
  }

  get entries(): readonly Entry[] {
    return this.#entries.slice(-this.#limit);
  }

  add(entry: Entry): void {
    this.#entries.push(entry);
    // Dropping the older half now and then is cheaper than moving all entries at each request.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.entries.slice();
  }
}
