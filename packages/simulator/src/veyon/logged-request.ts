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
