import { brand, guardFor, InputError } from "@labkeeper/transport";
import type { Position } from "./origin.ts";
import { at } from "./origin.ts";

/** What is wrong with one value of a list. */
export interface SourceProblem extends Partial<Position> {
  /** The column's heading, or the attribute. */
  readonly column?: string | undefined;
  /** What is wrong. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
}

const shown = 20;

/**
 * A list of users was refused as a whole: it is empty, cut off or has mistakes in it. A record that was merely
 * skipped would look as if its user had left.
 */
export class SourceError extends InputError {
  static {
    brand(SourceError, "SourceError");
  }
  /** Everything that is wrong with it. */
  readonly problems: readonly SourceProblem[];

  /** @param source What the list is called, such as the name of its file. */
  constructor(source: string, problems: readonly SourceProblem[]) {
    const more = problems.length - shown;
    super({
      path: source,
      expected: "a complete list of users without mistakes",
      received: problems.length === 1 ? "one with a problem" : `one with ${problems.length} problems`,
      remedy: [...problems.slice(0, shown).map(describe), ...(more > 0 ? [`… and ${more} more.`] : [])].join(
        "\n",
      ),
    });
    this.problems = problems;
  }
}

/** Whether a value is a {@link SourceError}, of whichever installed copy. */
export const isSourceError: (value: unknown) => value is SourceError =
  /* @__PURE__ */ guardFor("SourceError");

function describe({ record, line, column, problem, remedy }: SourceProblem): string {
  const place = record === undefined && line === undefined ? [] : [at({ record: record ?? 0, line })];
  if (column !== undefined) place.push(`column ${JSON.stringify(column)}`);
  const where = place.join(", ");
  return `${where}${where && ": "}${problem}. ${remedy}.`;
}
