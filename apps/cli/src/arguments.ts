import { InvalidArgumentError } from "commander";
import { parseDuration } from "./text/duration.ts";

/** Reads a whole number from `least` to `most`. */
export function parseWhole(least: number, most: number = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most)
      throw new InvalidArgumentError(`Give a whole number ${range}.`);
    return number;
  };
}

/** Reads a number from `least` to `most`. */
export function parseNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() === "" || !(number >= least && number <= most))
      throw new InvalidArgumentError(`Give a number from ${least} to ${most}.`);
    return number;
  };
}

/** Reads a duration such as `45m` or `1h30m`, as milliseconds. */
export function parsePositiveDuration(text: string): number {
  const ms = parseDuration(text);
  // The longest time that a timer can wait for.
  if (ms === undefined || ms <= 0 || ms > 2 ** 31 - 1)
    throw new InvalidArgumentError("Give a time such as 20s, 45m or 1h30m, of up to 24 days.");
  return ms;
}

/** Collects the values of an option that can be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
