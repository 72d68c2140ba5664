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
  const { doubt } = words;
  const isDoubtful = ({ error }: Failure): boolean =>
    doubt !== undefined && isAbortError(error) && error.mayHaveActed;
  const tellStopped = (some: readonly Failure[], more: string): void => {
    const names = words.fold(some.map(({ name }) => name));
    if (some.length > 0) io.stderr.write(`${paint.notice("interrupted:")} ${names}${more}\n`);
  };
  tellStopped(
    stopped.filter((one) => !isDoubtful(one)),
    "",
  );
  tellStopped(stopped.filter(isDoubtful), `: ${doubt}`);
}
