import type { ApiFacts, ErrorAnswer } from "@labkeeper/transport";
import {
  ApiError,
  AuthError,
  brand,
  isApiError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "@labkeeper/transport";
import type { AuthenticationMethod } from "./credentials.ts";

interface Meaning {
  readonly errorClass: new (message: string, facts: ApiFacts) => VeyonError;
  /** What happened and what to try. */
  readonly advice: string;
  readonly retryable: boolean;
}

/** What each code means: CONTRACT of the Veyon WebAPI 4.5 to 4.11. The classes below write themselves in. */
const meanings = new Map<unknown, Meaning>();

function define(
  code: VeyonErrorCode,
  errorClass: Meaning["errorClass"],
  name: string,
  advice: string,
  retryable: boolean = false,
): void {
  brand(errorClass, name);
  meanings.set(code, { errorClass, advice, retryable });
}

/** Code 1: the server did not understand the request's data. */
export class InvalidDataError extends ValidationError {
  static {
    define(1, InvalidDataError, "InvalidDataError", "the server did not understand the request");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 1;
}

/** Code 2: the connection to the computer has ended. The client opens a new one by itself, once. */
export class InvalidConnectionError extends AuthError {
  static {
    define(2, InvalidConnectionError, "InvalidConnectionError", "the connection has ended", true);
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 2;
}

/** Code 3: the server does not know the feature. */
export class InvalidFeatureError extends ValidationError {
  static {
    define(3, InvalidFeatureError, "InvalidFeatureError", "unknown feature; see `features.list()`");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 3;
}

/** Code 4: the credentials are malformed, such as key data that is no key. */
export class InvalidCredentialsError extends ValidationError {
  static {
    define(
      4,
      InvalidCredentialsError,
      "InvalidCredentialsError",
      "malformed credentials. Is the key whole, from BEGIN to END?",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 4;
}

/** Code 5: the computer does not offer this way of authentication. */
export class AuthenticationMethodNotAvailableError extends ValidationError {
  static {
    define(
      5,
      AuthenticationMethodNotAvailableError,
      "AuthenticationMethodNotAvailableError",
      "the computer does not offer this method",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 5;
  /** The ways that the computer offers; empty when it could not be asked. */
  readonly offered: readonly AuthenticationMethod[];

  constructor(message: string, facts: ApiFacts, offered: readonly AuthenticationMethod[] = []) {
    const names = offered.map(({ name, uuid }) => name ?? uuid).join(", ");
    super(names ? `${message} It offers ${names}.` : message, facts);
    this.offered = offered;
  }
}

/** Code 6: the computer rejected the key, the key's name or the password. */
export class AuthenticationFailedError extends AuthError {
  static {
    define(
      6,
      AuthenticationFailedError,
      "AuthenticationFailedError",
      "the computer rejected the credentials. Does it have the public key? Are name and password right?",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 6;
}

/** Code 7: all connections or all threads of the WebAPI server are taken. */
export class ConnectionLimitReachedError extends RateLimitError {
  static {
    define(
      7,
      ConnectionLimitReachedError,
      "ConnectionLimitReachedError",
      "no connection is free; other programs may hold some",
      true,
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 7;
}

/** Code 8: the computer did not answer the WebAPI server: it is off, unknown, or runs no Veyon. */
export class ConnectionTimedOutError extends ApiError {
  static {
    define(
      8,
      ConnectionTimedOutError,
      "ConnectionTimedOutError",
      "the computer did not answer. Is it on, its name right, Veyon running?",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 8;
}

/** Code 9: the server cannot make pictures of this format. */
export class UnsupportedImageFormatError extends ValidationError {
  static {
    define(
      9,
      UnsupportedImageFormatError,
      "UnsupportedImageFormatError",
      "the server cannot make this format",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 9;
}

/** Code 10: there is no picture: the computer is still connecting, or has gone away. */
export class FramebufferNotAvailableError extends ServerError {
  static {
    define(
      10,
      FramebufferNotAvailableError,
      "FramebufferNotAvailableError",
      "no picture: the computer is still connecting, or has gone away",
      true,
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 10;
}

/** Code 11: the server could not encode the picture. */
export class FramebufferEncodingError extends ServerError {
  static {
    define(
      11,
      FramebufferEncodingError,
      "FramebufferEncodingError",
      "the server could not encode the picture",
      true,
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 11;
}

/** Code 12: server and computer speak different versions of the protocol. */
export class ProtocolMismatchError extends ServerError {
  static {
    define(
      12,
      ProtocolMismatchError,
      "ProtocolMismatchError",
      "the versions of server and computer do not match",
    );
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 12;
}

/** Any error that Veyon itself reported, told apart by `veyonCode`. */
export type VeyonError =
  | InvalidDataError
  | InvalidConnectionError
  | InvalidFeatureError
  | InvalidCredentialsError
  | AuthenticationMethodNotAvailableError
  | AuthenticationFailedError
  | ConnectionLimitReachedError
  | ConnectionTimedOutError
  | UnsupportedImageFormatError
  | FramebufferNotAvailableError
  | FramebufferEncodingError
  | ProtocolMismatchError;

/** The numbers of Veyon's errors. */
export type VeyonErrorCode = VeyonError["veyonCode"];

/**
 * Whether a value is an error that Veyon reported, or one with that number, of whichever installed copy.
 *
 * @example
 * ```ts
 * import { isVeyonError, VeyonClient } from "@labkeeper/veyon";
 *
 * async function isOff(veyon: VeyonClient, host: string): Promise<boolean> {
 *   try {
 *     await veyon.computer(host).user();
 *     return false;
 *   } catch (error) {
 *     if (isVeyonError(error, 8)) return true;
 *     throw error;
 *   }
 * }
 * ```
 */
export function isVeyonError<C extends VeyonErrorCode = VeyonErrorCode>(
  value: unknown,
  code?: C,
): value is Extract<VeyonError, { veyonCode: C }> {
  if (!isApiError(value) || !("veyonCode" in value)) return false;
  return code === undefined || value.veyonCode === code;
}

/** Makes the error that Veyon's body tells of; undefined when the body is not Veyon's. */
export function readVeyonError({
  text,
  doing,
  origin,
  status,
  correlationId,
}: ErrorAnswer): VeyonError | undefined {
  const { code, message, details } = errorIn(text);
  const meaning = meanings.get(code);
  if (!meaning) return undefined;
  const number = `Veyon error ${code}`;
  const said = [number, message, details].filter((part) => part).join(": ");
  return new meaning.errorClass(`${doing} at ${origin}: ${meaning.advice} (${said}).`, {
    status,
    reason: message ?? number,
    detail: details,
    requestId: correlationId,
    retryable: meaning.retryable,
  });
}

function errorIn(body: string): {
  code?: unknown;
  message?: string | undefined;
  details?: string | undefined;
} {
  try {
    const { code, message, details } = JSON.parse(body).error;
    return { code, message: textIn(message), details: textIn(details) };
  } catch {
    return {};
  }
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
