import { isAbortError } from "@labkeeper/transport";
import type { Io } from "../io.ts";
import { paintFor } from "../terminal/paint.ts";
import type { Failure, FailureWords } from "./group.ts";
import { groupFailures } from "./group.ts";

/** Tells on the standard error output what failed and why. */
export function tellFailures(io: Io, failures: readonly Failure[], words: FailureWords): void {
  const paint = paintFor(io.stderr.colors);
  const stopped = failures.filter(({ error }) => isAbortError(error));
  const own = failures.filter(({ error }) => !isAbortError(error));
  for (const line of groupFailures(own, words)) io.stderr.write(`${paint.bad("failed:")} ${line}\n`);
  if (stopped.length > 0) {
    const names = words.fold(stopped.map(({ name }) => name));
    io.stderr.write(`${paint.notice("interrupted:")} ${names}\n`);
  }
}
