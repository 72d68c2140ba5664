import type { ErrorCode } from "../errors/labkeeper-error.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { ConnectionOptions } from "./connection-options.ts";

/** A request as the session has it, for a `fetch` that need not take a `Request` apart. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  /** Whether ky watches the body on its way up: then the stream to send is the `Request`'s. */
  readonly watched: boolean;
  readonly signal: AbortSignal;
  /** Whether the answer must be a full `Response` with a stream, because its body is not read in one go. */
  readonly streamed: boolean;
}

/** What the session hands through ky to a platform's `fetch`. */
export interface WireInit {
  readonly wire: WireRequest;
}

/** A pool of connections and the `fetch` on it. */
export interface Connections {
  readonly fetch: (request: Request, init: WireInit) => Promise<Response>;
  readonly close: () => Promise<void>;
}

/** Why there was no answer. */
export interface Failure {
  readonly code: ErrorCode;
  /** What happened and what to try, as one or two sentences. */
  readonly explanation: string;
  readonly retryable: boolean;
  /** False only when the request surely did not arrive. */
  readonly mayHaveActed: boolean;
}

/** What differs between Node and the web. */
export interface Platform {
  /** Whether a `User-Agent` header can be set. */
  readonly setsUserAgent: boolean;
  /** Refuses options that make no sense here; opens nothing. */
  checkConnectionOptions(options: ConnectionOptions): void;
  /** Opens a pool; undefined when the global `fetch` is all there is. */
  connect(options: ConnectionOptions, secrets: Secrets): Promise<Connections> | undefined;
  /**
   * Explains why a `fetch` failed.
   *
   * @param origin Scheme, host and port that the request went to.
   */
  explain(error: unknown, origin: string): Failure;
  /** Whether something listens at a TCP port; undefined where the platform cannot tell. */
  listens(
    host: string,
    port: number,
    timeout: number,
    signal: AbortSignal | undefined,
  ): Promise<boolean> | undefined;
}
