import { isAbortError } from "@labkeeper/transport";
import type { ComputerResult } from "@labkeeper/veyon";
import { codeOfResults } from "../errors/exit-code.ts";
import { errorDocument } from "../errors/explain.ts";
import { groupFailures } from "../errors/group.ts";
import { foldHosts } from "../hosts/fold.ts";
import { paintFor } from "../terminal/paint.ts";
import type { VeyonJob } from "./command.ts";

/** How the results of a command are told. */
export interface ReportStyle<T> {
  /** What is told of those that succeeded, in words. */
  readonly text: (succeeded: readonly { readonly host: string; readonly value: T }[]) => string;
  /** What is told of one that succeeded, in JSON. */
  readonly fields?: (value: T) => object;
  /** Whether a success counts as one for the exit code. Default: it does. */
  readonly isGood?: (value: T) => boolean;
}

/** Tells what became of each computer, and gives the exit code. */
export function report<T>(
  job: VeyonJob,
  results: readonly ComputerResult<T>[],
  style: ReportStyle<T>,
): number {
  const { io, flags, command, interruption } = job;
  const { text, fields = () => ({}), isGood = () => true } = style;
  const good = results.every((result) => result.ok && isGood(result.value));
  const code = codeOfResults(results) || (good ? 0 : 1);
  if (flags.json) {
    const failed = results.filter(({ ok }) => !ok).length;
    const computers = results.map((result) =>
      result.ok
        ? { host: result.host, ok: true, ...fields(result.value) }
        : { host: result.host, ok: false, error: errorDocument(result.error) },
    );
    const counts = { total: results.length, ok: results.length - failed, failed };
    io.stdout.write(`${JSON.stringify({ command, ok: good, counts, computers }, undefined, 2)}\n`);
  } else {
    io.stdout.write(text(results.filter((result) => result.ok)));
    tellFailures(job, results);
  }
  return interruption.codeOr(code);
}

/** Tells on the standard error output which computers failed and why. */
export function tellFailures({ io }: VeyonJob, results: readonly ComputerResult<unknown>[]): void {
  const paint = paintFor(io.stderr.colors);
  const failures = results.filter((result) => !result.ok);
  const stopped = failures.filter(({ error }) => isAbortError(error));
  const own = failures.filter(({ error }) => !isAbortError(error));
  for (const line of groupFailures(own)) io.stderr.write(`${paint.bad("failed:")} ${line}\n`);
  if (stopped.length > 0) {
    const hosts = foldHosts(stopped.map(({ host }) => host));
    io.stderr.write(`${paint.notice("interrupted:")} ${hosts}\n`);
  }
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
  return (succeeded) => {
    const [only] = succeeded;
    if (!only) return "";
    if (total === 1) return `${only.host} ${done}.\n`;
    const some = succeeded.length === total ? `All ${total}` : `${succeeded.length} of ${total}`;
    return `${some} computers ${done}.\n`;
  };
}
