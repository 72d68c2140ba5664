/** One request and what became of it. Headers and bodies are not kept: they may hold credentials. */
export interface LoggedKelvinRequest {
  /** HTTP method. */
  readonly method: string;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The query with its question mark, or an empty text. */
  readonly query: string;
  /** The status of the answer; 0 if none was given. */
  readonly status: number;
  /** The id that the answer bears. */
  readonly requestId: string;
}
