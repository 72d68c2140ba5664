/**
 * Under this symbol a record tells where it stands in its file. It survives `{ ...record }`, so that records which
 * a generator of one's own has changed on the way can still be named by their line.
 */
export const origin: unique symbol = Symbol.for("@labkeeper/kelvin/origin");

/** Where a record stands in its file. */
export interface Origin {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The heading of the column behind an attribute, where it is not the attribute's own name. */
  readonly headings?: ReadonlyMap<string, string> | undefined;
}

/** Where a record stands: its number in the list from 1, and its line where it came from a file. */
export interface Position {
  /** Its number in the list, from 1. */
  readonly record: number;
  /** The line on which it begins, from 1. */
  readonly line?: number | undefined;
}

/** A position in words. */
export function at({ record, line }: Position): string {
  return line === undefined ? `record ${record}` : `line ${line}`;
}
