import type { ComputerResult } from "@labkeeper/veyon";
import { foldHosts } from "../hosts/fold.ts";
import type { FailureWords } from "../report/group.ts";
import { reportResults } from "../report/report.ts";
import { sentence as sentenceOf } from "../report/sentence.ts";
import { tellFailures as tell } from "../report/tell-failures.ts";
import type { VeyonJob } from "./command.ts";
import { reasonOf } from "./reason.ts";

/** How the results of a command are told. */
export interface ReportStyle<T> {
  /** What is told of those that succeeded, in words. */
  readonly text: (succeeded: readonly { readonly host: string; readonly value: T }[]) => string;
  /** What is told of one that succeeded, in JSON. */
  readonly fields?: (value: T) => object;
  /** Whether a success counts as one for the exit code. Default: it does. */
  readonly isGood?: (value: T) => boolean;
}

/** How computers that failed are told. */
export const computerFailures: FailureWords = { reasonOf, fold: foldHosts };

/** Tells what became of each computer, and gives the exit code. */
export function report<T>(
  { io, interruption, command, flags }: VeyonJob,
  results: readonly ComputerResult<T>[],
  { text, fields = () => ({}), isGood }: ReportStyle<T>,
): number {
  return reportResults<T, ComputerResult<T>>(
    { io, interruption, command, json: flags.json === true },
    results,
    {
      list: "computers",
      key: ({ host }) => ({ host }),
      nameOf: ({ host }) => host,
      failures: computerFailures,
      text,
      fields,
      isGood,
    },
  );
}

/** Tells on the standard error output which computers failed and why. */
export function tellFailures({ io }: VeyonJob, results: readonly ComputerResult<unknown>[]): void {
  const failures = results.flatMap((result) =>
    result.ok ? [] : [{ name: result.host, error: result.error }],
  );
  tell(io, failures, computerFailures);
}

/**
 * A sentence such as `12 computers locked.` or `pc-01 locked.`
 *
 * @param done What was done, such as `locked`.
 */
export function sentence(
  done: string,
  total: number,
): (succeeded: readonly { readonly host: string }[]) => string {
  return (succeeded) =>
    sentenceOf(
      succeeded.map(({ host }) => host),
      { total, noun: "computers", done },
    );
}
