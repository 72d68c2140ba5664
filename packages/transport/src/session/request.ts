import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import type { Redact, SecretNames } from "../redaction/hide.ts";
import type { Query } from "../url.ts";
import type { CallOptions } from "./options.ts";
import type { ReadAs } from "./read-as.ts";
import type { Repeat } from "./repeat.ts";

/** How far a body has come. */
export interface BodyProgress {
  /** Bytes so far. */
  readonly transferredBytes: number;
  /** Bytes in all; 0 when unknown. */
  readonly totalBytes: number;
  /** Share from 0 to 1; 0 when unknown. */
  readonly percent: number;
}

/** A request as a client describes it to its session. */
export interface SessionRequest<T> {
  /** What is being done, as the beginning of a sentence: `Taking a screenshot of pc-01`. */
  readonly doing: string;
  /** HTTP method. */
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the base URL, without a leading slash, its segments encoded by `pathSegment`. */
  readonly path: string;
  /** Query; undefined values are left out. */
  readonly query?: Query | undefined;
  /** Headers of this operation. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** A body to be sent as JSON. */
  readonly json?: unknown;
  /** Any other body; a stream can be sent only once, so such a request is never repeated. */
  readonly body?: string | Uint8Array | ReadableStream<Uint8Array> | undefined;
  /** Whether the request may be repeated after it may have reached the server. */
  readonly repeat: Repeat;
  /** Errors that the client deals with itself: the session does not repeat after them. */
  readonly except?: ((error: LabkeeperError) => boolean) | undefined;
  /** How the body of the answer is read: `asJson(schema)`, `asText`, `asBytes`, `asStream` or `asNothing`. */
  readonly read: ReadAs<T>;
  /** Time limit of an attempt in milliseconds where the caller gives none. Default: 30,000. */
  readonly timeout?: number | undefined;
  /**
   * Secret attributes of the body sent, a list that may be empty, or what hides them in a body that is no JSON.
   * Without it, only its length is logged.
   */
  readonly secretsSent?: SecretNames | Redact | undefined;
  /** The same of the body received. */
  readonly secretsReceived?: SecretNames | Redact | undefined;
  /** Called as the body goes up. */
  readonly onUploadProgress?: ((progress: BodyProgress) => void) | undefined;
  /** Called as the body comes down. */
  readonly onDownloadProgress?: ((progress: BodyProgress) => void) | undefined;
  /** What the caller asked for with this call. */
  readonly options?: CallOptions | undefined;
}
