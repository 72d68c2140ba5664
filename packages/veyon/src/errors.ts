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

/** Code 1: the server did not understand the request's data. */
export class InvalidDataError extends ValidationError {
  static {
    brand(InvalidDataError, "InvalidDataError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 1;
}

/** Code 2: the connection to the computer has ended. The client opens a new one by itself, once. */
export class InvalidConnectionError extends AuthError {
  static {
    brand(InvalidConnectionError, "InvalidConnectionError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 2;
}

/** Code 3: the server does not know the feature. */
export class InvalidFeatureError extends ValidationError {
  static {
    brand(InvalidFeatureError, "InvalidFeatureError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 3;
}

/** Code 4: the credentials are malformed, such as key data that is no key. */
export class InvalidCredentialsError extends ValidationError {
  static {
    brand(InvalidCredentialsError, "InvalidCredentialsError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 4;
}

/** Code 5: the computer does not offer this way of authentication. */
export class AuthenticationMethodNotAvailableError extends ValidationError {
  static {
    brand(AuthenticationMethodNotAvailableError, "AuthenticationMethodNotAvailableError");
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
    brand(AuthenticationFailedError, "AuthenticationFailedError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 6;
}

/** Code 7: all connections or all threads of the WebAPI server are taken. */
export class ConnectionLimitReachedError extends RateLimitError {
  static {
    brand(ConnectionLimitReachedError, "ConnectionLimitReachedError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 7;
}

/** Code 8: the computer did not answer the WebAPI server: it is off, unknown, or runs no Veyon. */
export class ConnectionTimedOutError extends ApiError {
  static {
    brand(ConnectionTimedOutError, "ConnectionTimedOutError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 8;
}

/** Code 9: the server cannot make pictures of this format. */
export class UnsupportedImageFormatError extends ValidationError {
  static {
    brand(UnsupportedImageFormatError, "UnsupportedImageFormatError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 9;
}

/** Code 10: there is no picture: the computer is still connecting, or has gone away. */
export class FramebufferNotAvailableError extends ServerError {
  static {
    brand(FramebufferNotAvailableError, "FramebufferNotAvailableError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 10;
}

/** Code 11: the server could not encode the picture. */
export class FramebufferEncodingError extends ServerError {
  static {
    brand(FramebufferEncodingError, "FramebufferEncodingError");
  }
  /** Veyon's own number of this error. */
  readonly veyonCode = 11;
}

/** Code 12: server and computer speak different versions of the protocol. */
export class ProtocolMismatchError extends ServerError {
  static {
    brand(ProtocolMismatchError, "ProtocolMismatchError");
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

interface Row {
  readonly make: new (message: string, facts: ApiFacts) => VeyonError;
  /** What it means and what to try. */
  readonly advice: string;
  readonly retryable?: true;
  /** True where the server may have begun to act before it failed. */
  readonly mayHaveActed?: true;
}

/** What each code means: CONTRACT of the Veyon WebAPI 4.5 to 4.11. */
const rows: Readonly<Record<number, Row>> = {
  1: { make: InvalidDataError, advice: "the server did not understand the request's data" },
  2: { make: InvalidConnectionError, advice: "the connection to the computer has ended", retryable: true },
  3: {
    make: InvalidFeatureError,
    advice: "the server does not know this feature; `features.list()` tells which it has",
  },
  4: {
    make: InvalidCredentialsError,
    advice: "the credentials are malformed. Is the key whole, with its BEGIN and END lines?",
  },
  5: {
    make: AuthenticationMethodNotAvailableError,
    advice: "the computer does not offer this way of authentication",
  },
  6: {
    make: AuthenticationFailedError,
    advice:
      "the computer rejected the credentials. Check the key's name and whether its public part is on the computer, or user name and password",
  },
  7: {
    make: ConnectionLimitReachedError,
    advice: "all connections or threads of the WebAPI server are taken; other programs may hold some",
    retryable: true,
  },
  8: {
    make: ConnectionTimedOutError,
    advice: "the computer did not answer. Is it on, is its name right, and does it run Veyon?",
  },
  9: { make: UnsupportedImageFormatError, advice: "the server cannot make pictures of this format" },
  10: {
    make: FramebufferNotAvailableError,
    advice: "there is no picture: the computer is still connecting, or has gone away",
    retryable: true,
  },
  11: { make: FramebufferEncodingError, advice: "the server could not encode the picture", retryable: true },
  12: {
    make: ProtocolMismatchError,
    advice: "WebAPI server and computer run versions of Veyon that do not match",
  },
};

/** Makes the error that Veyon's body tells of; undefined when the body is not Veyon's. */
export function readVeyonError(answer: ErrorAnswer): VeyonError | undefined {
  const error = errorIn(answer.text);
  const row = rows[error?.code ?? 0];
  if (!error || !row) return undefined;
  const said = [error.message, error.details].filter((text) => text !== undefined && text !== "").join(": ");
  return new row.make(
    `${answer.doing} at ${answer.origin}: ${row.advice} (Veyon error ${error.code}${said && `: ${said}`}).`,
    {
      status: answer.status,
      reason: error.message ?? `Veyon error ${error.code}`,
      detail: error.details,
      requestId: answer.correlationId,
      retryable: row.retryable,
      mayHaveActed: row.mayHaveActed,
    },
  );
}

function errorIn(text: string): { code: number; message?: string; details?: string } | undefined {
  try {
    const { error } = JSON.parse(text);
    if (typeof error?.code !== "number") return undefined;
    return {
      code: error.code,
      ...(typeof error.message === "string" && { message: error.message }),
      ...(typeof error.details === "string" && { details: error.details }),
    };
  } catch {
    return undefined;
  }
}
