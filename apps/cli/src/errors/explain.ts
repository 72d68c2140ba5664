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

/** An error as it stands in JSON output. */
export interface ErrorDocument {
  /** What went wrong, as a word that programs can compare. */
  readonly code: string;
  readonly message: string;
  /** Veyon's own number of the error, where it told one. */
  readonly veyonCode?: number;
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
    retryable,
    mayHaveActed,
  };
}

const byVeyonCode: Readonly<Record<number, string>> = {
  5: "it does not offer this way of logging in",
  6: "log-in rejected. Check the key's name and that its public half is on the computer, or name and password",
  7: "the WebAPI server has no connection free. Other programs hold some; try again, or raise its ConnectionLimit",
  8: "no answer. It is off, has another name, or runs no Veyon",
  10: "no picture. It has gone away, or is just starting",
  12: "its version of Veyon does not match the server's",
};

/** Why a computer failed, in one line that fits every computer that failed in the same way. */
export function reasonOf(error: unknown, host: string): string {
  const maybe = isLabkeeperError(error) && error.mayHaveActed ? " It may have been done all the same." : "";
  if (isVeyonError(error, 5)) {
    const offered = error.offered.map(({ name, uuid }) => name ?? uuid).join(", ");
    return `${byVeyonCode[5]}.${offered === "" ? "" : ` It offers ${offered}.`}`;
  }
  if (isVeyonError(error)) {
    const known = byVeyonCode[error.veyonCode];
    if (known !== undefined) return `${known}.${maybe}`;
  }
  return `${plain(messageOf(error), host)}${maybe}`;
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
  return harmless(error instanceof Error ? error.message : String(error));
}

/** The message without what is told anyway: what was being done, and to which computer. */
function plain(message: string, host: string): string {
  const place = ` on ${host}`;
  const [, origin, rest] = /^.*? at (https?:\/\/\S+?): (.*)$/s.exec(message) ?? [];
  if (origin !== undefined && rest !== undefined) return `${origin}: ${rest}`;
  const at = message.indexOf(`${place}: `);
  const short = at < 0 ? message : message.slice(at + place.length + 2);
  return short.replaceAll(host, "it");
}
