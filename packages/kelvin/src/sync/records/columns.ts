import { isSame } from "../fold.ts";
import type { AttributePath } from "./attributes.ts";
import { isAttribute, isClearable, kindOf, pathOf, udmPrefix } from "./attributes.ts";
import type { SourceProblem } from "./source-error.ts";

/** How the columns of a table, or the names in objects, become attributes. */
export interface ColumnOptions {
  /**
   * The attribute that each column stands for, by its heading; false leaves it out. Columns that are called like an
   * attribute (`record_uid`, `Record UID`, `recordUid`) need no entry.
   */
  readonly columns?: Readonly<Record<string, AttributePath | false>> | undefined;
  /** What becomes of columns that stand for nothing. Default: `refuse`, since one may be misspelt. */
  readonly otherColumns?: "refuse" | "ignore" | undefined;
  /**
   * Whether an empty cell empties the attribute on the server: all that can be empty, or those listed. Default: false, so
   * that it leaves the attribute alone: most lists have cells that somebody did not fill in.
   */
  readonly clearEmpty?: boolean | readonly AttributePath[] | undefined;
  /** What stands between the texts of a list in one cell, such as classes. Default: a comma. */
  readonly listSeparator?: string | undefined;
}

/** Whether a text is the path of an attribute that a column can stand for. */
export function isAttributePath(value: unknown): value is AttributePath {
  if (typeof value !== "string") return false;
  if (value.startsWith(udmPrefix)) return value.length > udmPrefix.length;
  return value !== "udmProperties" && isAttribute(value);
}

/** A column of a table and the attribute that it stands for. */
export interface Column {
  readonly index: number;
  readonly path: AttributePath;
}

/** Finds out what the columns of a table stand for; what is wrong with them is added to `problems`. */
export function mapColumns(
  headings: readonly string[],
  options: ColumnOptions,
  problems: SourceProblem[],
): Column[] {
  const { columns = {}, otherColumns = "refuse" } = options;
  const known = headings.filter((heading) => heading !== "").map((heading) => JSON.stringify(heading));
  for (const heading of Object.keys(columns)) {
    if (headings.some((one) => isSame(one, heading))) continue;
    const problem = `There is no column ${JSON.stringify(heading)}`;
    problems.push({ line: 1, problem, remedy: `There are ${known.join(", ")}` });
  }
  const mapped: Column[] = [];
  for (const [index, heading] of headings.entries()) {
    const path = pathFor(heading, columns);
    const other = mapped.find((one) => one.path === path);
    if (other) {
      const problem = `Two columns stand for \`${path}\`: ${known[other.index]} and ${JSON.stringify(heading)}`;
      problems.push({ line: 1, problem, remedy: "Leave one of them out: `columns` maps it to false" });
    } else if (path) mapped.push({ index, path });
    else if (path === undefined && otherColumns === "refuse" && heading !== "") {
      const problem = "it stands for no attribute";
      const remedy = "Map it in `columns` to an attribute or to false, or set `otherColumns` to ignore";
      problems.push({ line: 1, column: heading, problem, remedy });
    }
  }
  return mapped;
}

/** What a heading stands for: an attribute, false for nothing by order, undefined for nothing that is known. */
export function pathFor(
  heading: string,
  columns: Readonly<Record<string, AttributePath | false>>,
): AttributePath | false | undefined {
  const own = Object.keys(columns).find((one) => isSame(one, heading));
  return own === undefined ? pathOf(heading) : columns[own];
}

/** What a cell says of its attribute: nothing (undefined), empty (null), or its text, which may be a list. */
export function readCell(
  text: string,
  path: AttributePath,
  options: ColumnOptions,
): string | readonly string[] | null | undefined {
  const { clearEmpty = false, listSeparator = "," } = options;
  if (text.trim() === "") {
    const clears =
      typeof clearEmpty === "boolean" ? clearEmpty && isClearable(path) : clearEmpty.includes(path);
    return clears ? null : undefined;
  }
  const kind = kindOf(path);
  return kind === "list" || kind === "groups" ? text.split(listSeparator).map((one) => one.trim()) : text;
}
