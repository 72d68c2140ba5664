import type { ErrorCode } from "./labkeeper-error.ts";
import { brand, guardFor, LabkeeperError } from "./labkeeper-error.ts";

/** What the server said when it refused a call. */
export interface ApiFacts {
  /** HTTP status of the answer. */
  readonly status: number;
  /** The server's short reason. */
  readonly reason: string;
  /** The server's longer explanation, where it gave one. */
  readonly detail?: string | undefined;
  /** The id that the request carried, to be found in the server's log. */
  readonly requestId?: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable?: boolean | undefined;
  /** Whether the server may have acted in spite of its answer. */
  readonly mayHaveActed?: boolean | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter?: number | undefined;
}

/** The server answered with an error. */
export class ApiError extends LabkeeperError {
  static {
    brand(ApiError, "ApiError");
  }
  /** The code of this class, which its subclasses replace. */
  static readonly errorCode: ErrorCode = "api";
  /** HTTP status of the answer. */
  readonly status: number;
  /** The server's short reason. */
  readonly reason: string;
  /** The server's longer explanation, where it gave one. */
  readonly detail: string | undefined;
  /** The id that the request carried, to be found in the server's log. */
  override readonly requestId: string | undefined;
  /** How long the server asked to wait before the next attempt, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(message: string, facts: ApiFacts) {
    const { retryable, mayHaveActed } = facts;
    super(message, { code: new.target.errorCode, retryable, mayHaveActed });
    this.status = facts.status;
    this.reason = facts.reason;
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.retryAfter = facts.retryAfter;
  }
}

/** The server did not accept who is calling, or does not allow them this (401, 403). */
export class AuthError extends ApiError {
  static {
    brand(AuthError, "AuthError");
  }
  static override readonly errorCode: ErrorCode = "api.auth";
}

/** What was asked for does not exist (404, 410). */
export class NotFoundError extends ApiError {
  static {
    brand(NotFoundError, "NotFoundError");
  }
  static override readonly errorCode: ErrorCode = "api.not-found";
}

/** The call contradicts what the server holds (409, 412). */
export class ConflictError extends ApiError {
  static {
    brand(ConflictError, "ConflictError");
  }
  static override readonly errorCode: ErrorCode = "api.conflict";
}

/** What the server found wrong with each field: its path, and the reasons. */
export type FieldProblems = Readonly<Record<string, readonly string[]>>;

/** The server refused the values that it was sent (400, 422). */
export class ValidationError extends ApiError {
  static {
    brand(ValidationError, "ValidationError");
  }
  static override readonly errorCode: ErrorCode = "api.validation";
  /** What the server found wrong with each field; empty when it does not say. */
  readonly fields: FieldProblems;

  constructor(message: string, facts: ApiFacts & { readonly fields?: FieldProblems }) {
    super(message, facts);
    this.fields = facts.fields ?? {};
  }
}

/** The server has no room for the call right now (429). It surely did not act. */
export class RateLimitError extends ApiError {
  static {
    brand(RateLimitError, "RateLimitError");
  }
  static override readonly errorCode: ErrorCode = "api.rate-limit";
}

/** The server failed (5xx). */
export class ServerError extends ApiError {
  static {
    brand(ServerError, "ServerError");
  }
  static override readonly errorCode: ErrorCode = "api.server";
}

/** Whether a value is an {@link ApiError} or one of its kinds, of whichever installed copy. */
export const isApiError: (value: unknown) => value is ApiError = /* @__PURE__ */ guardFor("ApiError");
/** Whether a value is an {@link AuthError}, of whichever installed copy. */
export const isAuthError: (value: unknown) => value is AuthError = /* @__PURE__ */ guardFor("AuthError");
/** Whether a value is a {@link NotFoundError}, of whichever installed copy. */
export const isNotFoundError: (value: unknown) => value is NotFoundError =
  /* @__PURE__ */ guardFor("NotFoundError");
/** Whether a value is a {@link ConflictError}, of whichever installed copy. */
export const isConflictError: (value: unknown) => value is ConflictError =
  /* @__PURE__ */ guardFor("ConflictError");
/** Whether a value is a {@link ValidationError}, of whichever installed copy. */
export const isValidationError: (value: unknown) => value is ValidationError =
  /* @__PURE__ */ guardFor("ValidationError");
/** Whether a value is a {@link RateLimitError}, of whichever installed copy. */
export const isRateLimitError: (value: unknown) => value is RateLimitError =
  /* @__PURE__ */ guardFor("RateLimitError");
/** Whether a value is a {@link ServerError}, of whichever installed copy. */
export const isServerError: (value: unknown) => value is ServerError =
  /* @__PURE__ */ guardFor("ServerError");
