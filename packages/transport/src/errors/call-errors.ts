import { brand, guardFor, LabkeeperError } from "./labkeeper-error.ts";

/** No answer, because there was no usable connection: refused, unknown host, TLS, reset. */
export class ConnectionError extends LabkeeperError {
  static {
    brand(ConnectionError, "ConnectionError");
  }
}

/** No answer in time. The message says which time ran out: of one attempt, of the whole call, or of a wait. */
export class TimeoutError extends LabkeeperError {
  static {
    brand(TimeoutError, "TimeoutError");
  }
}

/** The caller's `signal` was aborted; `cause` is the signal's reason. */
export class AbortError extends LabkeeperError {
  static {
    brand(AbortError, "AbortError");
  }

  /**
   * @param doing What was being done.
   * @param cause The signal's reason.
   * @param mayHaveActed Whether the request may have reached the server.
   */
  constructor(doing: string, cause: unknown, mayHaveActed = false) {
    super(`${doing}: aborted by the caller.`, { code: "abort", cause, mayHaveActed });
  }
}

/** This server or this platform cannot do what was asked; the message says what can. */
export class UnsupportedError extends LabkeeperError {
  static {
    brand(UnsupportedError, "UnsupportedError");
  }

  constructor(message: string) {
    super(message, { code: "unsupported" });
  }
}

/** The client was closed before or during the call. */
export class ClosedError extends LabkeeperError {
  static {
    brand(ClosedError, "ClosedError");
  }

  /**
   * @param what What was closed, such as `The Veyon client`.
   * @param mayHaveActed Whether a request under way may have reached the server.
   */
  constructor(what: string, mayHaveActed = false) {
    super(`${what} is closed. Make a new one.`, { code: "closed", mayHaveActed });
  }
}

/**
 * The answer makes no sense: not what the protocol says, cut off, not parseable, or a redirect. The message
 * quotes the first bytes and names the usual cause, such as a wrong base path.
 */
export class ProtocolError extends LabkeeperError {
  static {
    brand(ProtocolError, "ProtocolError");
  }
}

/** Whether a value is a {@link ConnectionError}, of whichever installed copy. */
export const isConnectionError: (value: unknown) => value is ConnectionError =
  /* @__PURE__ */ guardFor("ConnectionError");
/** Whether a value is a {@link TimeoutError}, of whichever installed copy. */
export const isTimeoutError: (value: unknown) => value is TimeoutError =
  /* @__PURE__ */ guardFor("TimeoutError");
/** Whether a value is an {@link AbortError}, of whichever installed copy. */
export const isAbortError: (value: unknown) => value is AbortError = /* @__PURE__ */ guardFor("AbortError");
/** Whether a value is an {@link UnsupportedError}, of whichever installed copy. */
export const isUnsupportedError: (value: unknown) => value is UnsupportedError =
  /* @__PURE__ */ guardFor("UnsupportedError");
/** Whether a value is a {@link ClosedError}, of whichever installed copy. */
export const isClosedError: (value: unknown) => value is ClosedError =
  /* @__PURE__ */ guardFor("ClosedError");
/** Whether a value is a {@link ProtocolError}, of whichever installed copy. */
export const isProtocolError: (value: unknown) => value is ProtocolError =
  /* @__PURE__ */ guardFor("ProtocolError");
