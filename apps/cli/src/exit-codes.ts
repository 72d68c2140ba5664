import type { Ending } from "./io.ts";

/** What the program's exit code says. Scripts may rely on it. */
export const exitCodes = {
  /** Everything was done. */
  ok: 0,
  /** Some computers or users failed, or are not there; the others were dealt with. */
  someFailed: 1,
  /** A mistake in the arguments, the environment, a file or the configuration. Nothing was done. */
  badInput: 2,
  /** The server could not be reached. */
  unreachable: 3,
  /** The key or the password was rejected. */
  rejected: 4,
  /** The plan of a sync was refused: too many users of a school would leave, or become other people. Nothing was done. */
  refused: 5,
  /** A mistake in Labkeeper itself. */
  internal: 70,
} as const;

const endings: Readonly<Record<Ending, number>> = { SIGHUP: 129, SIGINT: 130, SIGPIPE: 141, SIGTERM: 143 };

/** The exit code of a program that was told to end: 128 and the signal's number, as shells have it. */
export function endingCode(ending: Ending): number {
  return endings[ending];
}
