/** Options of a single call; the last parameter of every operation. */
export interface OperationOptions {
  /** Stops the call; it rejects with an `AbortError` whose `cause` is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Time limit of each attempt in milliseconds, or of an attempt and of the whole call. */
  readonly timeout?:
    | number
    | { readonly attempt?: number | undefined; readonly total?: number | undefined }
    | undefined;
  /** Headers for this call's requests. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Query parameters besides those of the operation, which win, under their names on the wire. */
  readonly query?:
    | Readonly<Record<string, string | number | bigint | boolean | null | undefined>>
    | undefined;
  /** Names the call in the engine's jobs and logs. */
  readonly correlationId?: string | undefined;
  /** How many times the call is repeated at most (`false`: never), or all the settings. */
  readonly retry?: number | false | RepeatOptions | undefined;
}

/** How a call is repeated that failed before the server can have acted, or that is safe to repeat. */
export interface RepeatOptions {
  /** How many times at most. */
  readonly limit?: number | undefined;
  /** Pause before the first repeat, in milliseconds. */
  readonly backoff?: number | undefined;
  /** The longest pause, in milliseconds. */
  readonly maxBackoff?: number | undefined;
  /** The longest pause that a server may ask for, in milliseconds. */
  readonly maxRetryAfter?: number | undefined;
}

/** What an operation gives: await it for the value, or ask for the HTTP exchange too. */
export interface Answer<T> extends Promise<T> {
  /** The value together with the HTTP exchange that it came from. */
  withResponse(): Promise<{ readonly data: T; readonly response: Exchange }>;
}

/** What is known of the HTTP exchange behind a value. */
export interface Exchange {
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The id that the request carried, to be found in logs. */
  readonly correlationId: string;
  /** How many attempts were made. */
  readonly attempts: number;
  /** Milliseconds from the call to the end of the body, all attempts and waits included. */
  readonly duration: number;
}

/** The parameters of an operation that has none. */
export type NoParameters = Readonly<Record<string, never>>;
