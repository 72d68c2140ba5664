/**
 * What went wrong, as a word that programs can compare. The first part names the error class.
 *
 * | code | meaning |
 * | --- | --- |
 * | `input` | a value was refused before anything was sent |
 * | `unsupported` | this server, or this platform, cannot do it |
 * | `closed` | the client was closed |
 * | `connection.refused` | nothing listens at that address and port |
 * | `connection.dns` | the host name could not be resolved |
 * | `connection.unreachable` | no route to the host, or it did not answer a connection attempt |
 * | `connection.reset` | the connection broke in the middle of a request |
 * | `connection.tls-untrusted` | the certificate was not issued by a trusted authority |
 * | `connection.tls-expired` | the certificate has expired, or is not valid yet |
 * | `connection.tls-hostname` | the certificate belongs to another host name |
 * | `connection.tls` | any other TLS failure |
 * | `connection.proxy` | the proxy cannot be reached, or refused to make the connection |
 * | `connection.failed` | the platform does not say why (browsers never do) |
 * | `timeout.attempt`, `timeout.total`, `timeout.wait` | one attempt, the whole call, or a condition waited for took too long |
 * | `abort` | the caller's signal was aborted |
 * | `api`, `api.auth`, `api.not-found`, `api.conflict`, `api.validation`, `api.rate-limit`, `api.server` | the server answered with an error |
 * | `protocol`, `protocol.redirect` | the answer makes no sense, or is a redirect |
 */
export type ErrorCode =
  | "input"
  | "unsupported"
  | "closed"
  | "connection.refused"
  | "connection.dns"
  | "connection.unreachable"
  | "connection.reset"
  | "connection.tls-untrusted"
  | "connection.tls-expired"
  | "connection.tls-hostname"
  | "connection.tls"
  | "connection.proxy"
  | "connection.failed"
  | "timeout.attempt"
  | "timeout.total"
  | "timeout.wait"
  | "abort"
  | "api"
  | "api.auth"
  | "api.not-found"
  | "api.conflict"
  | "api.validation"
  | "api.rate-limit"
  | "api.server"
  | "protocol"
  | "protocol.redirect";

/** The facts that every error of the family carries. */
export interface ErrorFacts {
  /** What went wrong, as a word that programs can compare. */
  readonly code: ErrorCode;
  /** Whether the same call may succeed when it is made again. Default: false. */
  readonly retryable?: boolean | undefined;
  /** Whether the server may have done what was asked in spite of the error. Default: false. */
  readonly mayHaveActed?: boolean | undefined;
  /** The error that led to this one, free of secrets. */
  readonly cause?: unknown;
}

/**
 * The root of the error family: one `catch` serves all clients.
 *
 * A message says what was being done, to which host, what happened and what to try. It never holds a secret.
 * Use {@link isLabkeeperError} instead of `instanceof` where two copies of the package may be installed.
 *
 * @example
 * ```ts
 * import { isLabkeeperError, isNotFoundError } from "@labkeeper/transport";
 *
 * function report(error: unknown): string {
 *   if (isNotFoundError(error)) return "There is no such thing.";
 *   if (!isLabkeeperError(error)) throw error;
 *   return error.mayHaveActed ? `${error.message} It may have been done all the same.` : error.message;
 * }
 * ```
 */
export class LabkeeperError extends Error {
  static {
    brand(LabkeeperError, "LabkeeperError");
  }
  /** What went wrong, as a word that programs can compare. */
  readonly code: ErrorCode;
  /** Whether the same call may succeed when it is made again. */
  readonly retryable: boolean;
  /** Whether the server may have done what was asked in spite of the error. */
  readonly mayHaveActed: boolean;
  /** The id that the request carried, where there was one: to be found in the server's log. */
  declare readonly requestId?: string | undefined;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts);
    this.code = facts.code;
    this.retryable = facts.retryable ?? false;
    this.mayHaveActed = facts.mayHaveActed ?? false;
  }
}

/** The error as it is, but for `mayHaveActed`: a copy, since other calls may end with the same error. */
export function withMayHaveActed<E extends LabkeeperError>(error: E, mayHaveActed: boolean): E {
  if (error.mayHaveActed === mayHaveActed) return error;
  // `Error` looks whether there is a cause, which is not enumerable and so not copied below.
  const withCause: ErrorOptions = error;
  const copy: E = Object.setPrototypeOf(new Error(error.message, withCause), Object.getPrototypeOf(error));
  return Object.assign(copy, error, { stack: error.stack, mayHaveActed });
}

/**
 * Gives a class of the family its name and its mark. The mark is a registered symbol, so that a guard of one
 * installed copy of a package recognises the errors of another.
 *
 * Clients brand the error classes that they add.
 */
export function brand(errorClass: { readonly prototype: Error }, name: string): void {
  Object.assign(errorClass.prototype, { name, [mark(name)]: true });
}

/** Makes a guard for the class that was branded with `name`. */
export function guardFor<E extends LabkeeperError>(name: string): (value: unknown) => value is E {
  const symbol = mark(name);
  return (value): value is E => typeof value === "object" && value !== null && symbol in value;
}

function mark(name: string): symbol {
  return Symbol.for(`@labkeeper/error/${name}`);
}

/** Whether a value is an error of the Labkeeper family, of whichever installed copy. */
export const isLabkeeperError: (value: unknown) => value is LabkeeperError =
  /* @__PURE__ */ guardFor("LabkeeperError");
