import type { ErrorCode } from "../errors/labkeeper-error.ts";
import type { Fields } from "../input.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { Fetch } from "../session/options.ts";
import type { BodyProgress } from "../session/request.ts";
import type { ConnectionOptions } from "./connection-options.ts";

/** A request as the session has it. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  readonly signal: AbortSignal;
  /** Whether the body of the answer is read as a stream. */
  readonly streamed: boolean | undefined;
  readonly onUploadProgress: ((progress: BodyProgress) => void) | undefined;
  readonly onDownloadProgress: ((progress: BodyProgress) => void) | undefined;
}

/** An answer: as much of a `Response` as the session uses. */
export type Received = Pick<Response, "status" | "ok" | "type" | "headers" | "body" | "text" | "arrayBuffer">;

/** What sends the requests of a session. */
export interface Connections {
  readonly send: (request: WireRequest) => Promise<Received>;
  readonly close?: () => Promise<void>;
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
  /** Checks of the options that it takes; those that it does not take are refused by name. */
  readonly connectionOptions: Fields<ConnectionOptions>;
  /**
   * Opens a pool of connections, where there are any to open; a `fetch` makes its own.
   *
   * @param url The server's base URL.
   */
  connect(
    options: ConnectionOptions & { readonly fetch?: Fetch | undefined },
    secrets: Secrets,
    url: URL,
  ): Connections | Promise<Connections>;
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
