/**
 * HTTP sessions for Labkeeper's clients: what Veyon, Kelvin and oVirt have in common.
 *
 * @module
 */
export type { Auth, AuthContext } from "./auth/auth.ts";
export { LoginMemory } from "./auth/login-memory.ts";
export type { Token, TokenAuthOptions } from "./auth/token-auth.ts";
export { TokenAuth } from "./auth/token-auth.ts";
export type { ApiFacts, FieldProblems } from "./errors/api-error.ts";
export {
  ApiError,
  AuthError,
  ConflictError,
  isApiError,
  isAuthError,
  isConflictError,
  isNotFoundError,
  isRateLimitError,
  isServerError,
  isValidationError,
  NotFoundError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "./errors/api-error.ts";
export {
  AbortError,
  ClosedError,
  ConnectionError,
  isAbortError,
  isClosedError,
  isConnectionError,
  isProtocolError,
  isTimeoutError,
  isUnsupportedError,
  ProtocolError,
  TimeoutError,
  UnsupportedError,
} from "./errors/call-errors.ts";
export type { InputFacts } from "./errors/input-error.ts";
export { InputError, isInputError } from "./errors/input-error.ts";
export type { ErrorCode, ErrorFacts } from "./errors/labkeeper-error.ts";
export {
  brand,
  guardFor,
  isLabkeeperError,
  LabkeeperError,
  withMayHaveActed,
} from "./errors/labkeeper-error.ts";
export type { Check, Fields, Refusal } from "./input.ts";
export {
  boolean,
  callback,
  check,
  checkFields,
  integer,
  list,
  milliseconds,
  object,
  oneOf,
  optional,
  refuse,
  refuseSecret,
  secret,
  text,
} from "./input.ts";
export { Limiter } from "./limiter.ts";
export type { Logger } from "./logger.ts";
export type { ItemResult, ManyOptions, ManyProgress } from "./many.ts";
export { many } from "./many.ts";
export type { ConnectionOptions, TlsOptions } from "./platform/connection-options.ts";
export type { Received } from "./platform/platform.ts";
export type { Redact, SecretNames } from "./redaction/hide.ts";
export { Secrets } from "./redaction/secrets.ts";
export type { ErrorAnswer } from "./session/answer-error.ts";
export { errorByStatus, quote, retryAfter, serverTime } from "./session/answer-error.ts";
export type { ResponseInfo, WithResponse } from "./session/call.ts";
export { Call } from "./session/call.ts";
export type {
  CallOptions,
  Fetch,
  RetryOptions,
  Secret,
  SessionOptions,
  Timeouts,
} from "./session/options.ts";
export { callOptions, checkCallOptions, sessionOptions } from "./session/options.ts";
export type { Answer, ReadAs } from "./session/read-as.ts";
export { asBytes, asJson, asNothing, asText } from "./session/read-as.ts";
export { asStream } from "./session/read-as-stream.ts";
export type { Repeat } from "./session/repeat.ts";
export type { BodyProgress, SessionRequest } from "./session/request.ts";
export type { SessionSetup } from "./session/session.ts";
export { Session } from "./session/session.ts";
export { sleep } from "./sleep.ts";
export type { Query } from "./url.ts";
export { isLoopback, parseBaseUrl, pathSegment } from "./url.ts";
export { waitFor } from "./wait-for.ts";
export { within } from "./within.ts";
