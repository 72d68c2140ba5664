import {
  isApiError,
  isAuthError,
  isInputError,
  isLabkeeperError,
  isNotFoundError,
  isProtocolError,
} from "@labkeeper/transport";
import type { CaseObject, ExpectedError } from "../cases.ts";
import type { Verdict } from "../verdict.ts";

/** What a call ended with. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Runs something to its end. */
export async function outcomeOf(work: () => unknown): Promise<Outcome> {
  try {
    return { value: await work() };
  } catch (error) {
    return { error };
  }
}

/** Compares an error with that of the official SDK. */
export function compareError(
  verdict: Verdict,
  expected: ExpectedError,
  outcome: Outcome,
  nothingSent: boolean,
): void {
  if (!("error" in outcome)) {
    verdict.fail("outcome", expected, outcome.value);
    return;
  }
  const { error } = outcome;
  if (!isLabkeeperError(error)) {
    verdict.fail("error", expected, String(error));
    return;
  }
  // Other classes only say that the call fails.
  if (!["Error", "AuthError", "NotFoundError"].includes(expected.class)) {
    verdict.allow("class");
    return;
  }
  compareClass(verdict, expected, error, nothingSent);
  compareMessage(verdict, expected.message, error.message);
}

function compareClass(verdict: Verdict, expected: ExpectedError, error: unknown, nothingSent: boolean): void {
  if (expected.class === "AuthError" || expected.class === "NotFoundError") {
    const isSame = expected.class === "AuthError" ? isAuthError(error) : isNotFoundError(error);
    if (!isSame) verdict.fail("error class", expected.class, String(error));
  } else if (isApiError(error) || isProtocolError(error) || (nothingSent && isInputError(error))) {
    verdict.allow("class");
  } else {
    verdict.fail("error class", "one of our API or protocol errors", String(error));
  }
  if (expected.code !== undefined) {
    verdict.same("error status", expected.code, isApiError(error) ? error.status : undefined);
  }
  if (expected.fault !== undefined) compareFault(verdict, expected.fault, error);
}

function compareFault(verdict: Verdict, expected: CaseObject, error: unknown): void {
  const fault = typeof error === "object" && error !== null && "fault" in error ? error.fault : undefined;
  const sorted = (value: unknown) => JSON.stringify(Object.entries(value ?? { none: true }).sort());
  verdict.same("error fault", sorted(expected), sorted(fault));
}

function compareMessage(verdict: Verdict, expected: string, received: string): void {
  if (received === expected) return;
  if (received.includes(expected)) verdict.allow("message");
  else verdict.fail("error message", expected, received);
}
