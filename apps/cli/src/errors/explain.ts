import { isKelvinError } from "@labkeeper/kelvin";
import type { FieldProblems } from "@labkeeper/transport";
import {
  isApiError,
  isAuthError,
  isConnectionError,
  isInputError,
  isLabkeeperError,
  isProtocolError,
} from "@labkeeper/transport";
import { isVeyonError } from "@labkeeper/veyon";
import { harmless } from "../text/cells.ts";
import { inOptionWords } from "./option-words.ts";

/** An error as it stands in JSON output. */
export interface ErrorDocument {
  /** What went wrong, as a word that programs can compare. */
  readonly code: string;
  readonly message: string;
  /** Veyon's own number of the error, where it told one. */
  readonly veyonCode?: number;
  /** What a Kelvin server found wrong, as a word, and with which attributes; and the id of the request in its log. */
  readonly kelvinProblem?: string;
  readonly fields?: FieldProblems;
  readonly requestId?: string;
  /** Whether the same command may succeed later. */
  readonly retryable: boolean;
  /** Whether it may have been done in spite of the error. */
  readonly mayHaveActed: boolean;
}

/** The facts of an error, for programs. */
export function errorDocument(error: unknown): ErrorDocument {
  if (!isLabkeeperError(error))
    return { code: "internal", message: messageOf(error), retryable: false, mayHaveActed: false };
  const { code, message, retryable, mayHaveActed } = error;
  return {
    code,
    message,
    ...(isVeyonError(error) && { veyonCode: error.veyonCode }),
    ...(isKelvinError(error) && {
      kelvinProblem: error.kelvinProblem,
      ...(Object.keys(error.fields).length > 0 && { fields: error.fields }),
      ...(error.requestId !== undefined && { requestId: error.requestId }),
    }),
    retryable,
    mayHaveActed,
  };
}

/** Whether an error says something about the server, whichever computer was meant. */
export function isServerProblem(error: unknown): boolean {
  return isConnectionError(error) || isProtocolError(error);
}

/** Whether the key or the password was rejected, or cannot be used there. */
export function isRejection(error: unknown): boolean {
  return (
    isVeyonError(error, 4) ||
    isVeyonError(error, 5) ||
    isVeyonError(error, 6) ||
    (isAuthError(error) && !isVeyonError(error))
  );
}

/** Whether the mistake is in the arguments. */
export function isBadInput(error: unknown): boolean {
  return isInputError(error) || (isApiError(error) && isVeyonError(error, 9));
}

/** The message of any error, without control characters. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return harmless(inOptionWords(message));
}
