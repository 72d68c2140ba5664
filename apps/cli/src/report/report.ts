import { codeOfResults } from "../errors/exit-code.ts";
import { errorDocument } from "../errors/explain.ts";
import type { Interruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import type { FailureWords } from "./group.ts";
import { tellFailures } from "./tell-failures.ts";

/** What became of one thing. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

/** The command that reports. */
export interface Reporter {
  readonly io: Io;
  readonly interruption: Interruption;
  /** The command's name, such as `power off`. */
  readonly command: string;
  readonly json: boolean;
}

/** How results are told. */
export interface ReportStyle<T, R extends Result<T>> {
  /** What the list of results is called in JSON. */
  readonly list: string;
  /** What says in JSON which thing it was. */
  readonly key: (result: R) => object;
  /** What the thing is called in messages. */
  readonly nameOf: (result: R) => string;
  readonly failures: FailureWords;
  /** What is told of those that succeeded, in words. */
  readonly text: (succeeded: readonly (R & { readonly ok: true })[]) => string;
  /** What is told of one that succeeded, in JSON. */
  readonly fields: (value: T) => object;
  /** Whether a success counts as one for the exit code. Default: it does. */
  readonly isGood?: ((value: T) => boolean) | undefined;
}

/** Tells what became of each thing, and gives the exit code. */
export function reportResults<T, R extends Result<T>>(
  { io, interruption, command, json }: Reporter,
  results: readonly R[],
  style: ReportStyle<T, R>,
): number {
  const { list, key, nameOf, failures, text, fields, isGood = () => true } = style;
  const good = results.every((result) => result.ok && isGood(result.value));
  const code = codeOfResults(results) || (good ? 0 : 1);
  if (json) {
    const failed = results.filter(({ ok }) => !ok).length;
    const documents = results.map((result) =>
      result.ok
        ? { ...key(result), ok: true, ...fields(result.value) }
        : { ...key(result), ok: false, error: errorDocument(result.error) },
    );
    const counts = { total: results.length, ok: results.length - failed, failed };
    io.stdout.write(`${JSON.stringify({ command, ok: good, counts, [list]: documents }, undefined, 2)}\n`);
  } else {
    io.stdout.write(text(results.filter(isSuccess)));
    const failed = results.flatMap((result) =>
      result.ok ? [] : [{ name: nameOf(result), error: result.error }],
    );
    tellFailures(io, failed, failures);
  }
  return interruption.codeOr(code);
}

function isSuccess<R extends { readonly ok: boolean }>(result: R): result is R & { readonly ok: true } {
  return result.ok;
}
