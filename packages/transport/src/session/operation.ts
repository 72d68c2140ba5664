/**
 * Whether a call may be repeated after it may have reached the server. It is declared for each operation by
 * the client, never derived from the HTTP method.
 *
 * - `safe`: any number of times: reads, and changes that end in the same state.
 * - `once`: never: it acts each time. It is still repeated when it surely did not arrive.
 * - `delete`: as `safe`; a 404 after an attempt without an answer counts as done.
 */
export type Repeat = "safe" | "once" | "delete";

/**
 * How the body of an answer is read: as parsed JSON, as text, as `Uint8Array`, as `ReadableStream`, or not at all.
 *
 * A stream is handed over with the head of the answer. From there on it has no time limit and takes no place in
 * the session's limiter; the call's signal and the end of the session still stop it.
 */
export type ReadAs = "json" | "text" | "bytes" | "stream" | "nothing";
