/** One request and what became of it. Queries, headers and bodies are not kept: they may hold credentials. */
export interface LoggedRequest {
  /** HTTP method. */
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  /** The status of the answer; 0 if none was given. */
  readonly status: number;
  /** The name of the computer that the request was about, where that is known. */
  readonly host?: string;
}

/** The latest requests. */
export class RequestLog {
  readonly #limit: number;
  #entries: LoggedRequest[] = [];

  constructor(limit = 10_000) {
    this.#limit = limit;
  }

  get entries(): readonly LoggedRequest[] {
    return this.#entries.slice(-this.#limit);
  }

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
    // Dropping the older half now and then is cheaper than moving all entries at each request.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.entries.slice();
  }
}
