import { isAbortError, isLabkeeperError } from "@labkeeper/transport";
import { exitCodes } from "../exit-codes.ts";
import { CliError } from "./cli-error.ts";
import { isBadInput, isRejection, isServerProblem } from "./explain.ts";

/** The exit code for what became of each computer, user or the like. */
export function codeOfResults(
  results: readonly { readonly ok: boolean; readonly error?: unknown }[],
): number {
  const errors = results.filter(({ ok }) => !ok).map(({ error }) => error);
  if (errors.length === 0) return exitCodes.ok;
  if (errors.length < results.length) return exitCodes.someFailed;
  // Nothing was done at all: then it matters why.
  const own = errors.filter((error) => !isAbortError(error));
  if (own.some(isRejection)) return exitCodes.rejected;
  if (own.length > 0 && own.every(isServerProblem)) return exitCodes.unreachable;
  if (own.length > 0 && own.every(isBadInput)) return exitCodes.badInput;
  return exitCodes.someFailed;
}

/** The exit code for an error that ended the whole program. */
export function codeOfError(error: unknown): number {
  if (error instanceof CliError) return error.exitCode;
  return isLabkeeperError(error) ? codeOfResults([{ ok: false, error }]) : exitCodes.internal;
}
