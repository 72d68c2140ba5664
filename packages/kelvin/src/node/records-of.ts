import type { ColumnOptions } from "../sync/records/columns.ts";
import { mapColumns, pathFor, readCell } from "../sync/records/columns.ts";
import type { Origin, Position } from "../sync/records/origin.ts";
import { origin } from "../sync/records/origin.ts";
import type { SourceProblem } from "../sync/records/source-error.ts";
import { SourceError } from "../sync/records/source-error.ts";
import type { CsvOptions } from "./csv-rows.ts";
import { readCsv } from "./csv-rows.ts";

type RawRecord = Readonly<Record<string, unknown>>;

/** The records of a CSV file. */
export async function* recordsOfCsv(
  text: string,
  options: ColumnOptions & CsvOptions,
  title: string,
): AsyncGenerator<RawRecord> {
  const table = await readCsv(text, options, title);
  const problems: SourceProblem[] = [];
  const columns = mapColumns(table.headings, options, problems);
  for (const { cells, line } of table.rows) {
    const index = cells.findIndex((cell, at) => table.headings[at] === "" && cell.trim() !== "");
    if (index < 0) continue;
    const remedy = "Give its column a heading on the first line, or remove it";
    problems.push({ line, problem: `Cell ${index + 1} stands in a column without a heading`, remedy });
  }
  if (problems.length > 0) throw new SourceError(title, problems);
  const headings = new Map<string, string>(
    columns.map(({ index, path }) => [path, table.headings[index] ?? ""]),
  );
  for (const { cells, line } of table.rows) {
    const record: Record<string | symbol, unknown> = { [origin]: { line, headings } satisfies Origin };
    for (const { index, path } of columns) record[path] = readCell(cells[index] ?? "", path, options);
    yield record;
  }
}

/** The records of a JSON array. */
export function* recordsOfJson(text: string, options: ColumnOptions, title: string): Generator<RawRecord> {
  const list = parse(text, undefined, title);
  if (!Array.isArray(list)) {
    throw new SourceError(title, [
      { problem: "It is no JSON array", remedy: "Write [ … ] around its objects" },
    ]);
  }
  for (const [index, record] of list.entries()) {
    yield mapNames(record, options, { title, position: { record: index + 1 } });
  }
}

/** The records of a file with one JSON object on each line. */
export function* recordsOfLines(text: string, options: ColumnOptions, title: string): Generator<RawRecord> {
  for (const [index, content] of text.split(/\r\n|\n/).entries()) {
    if (content.trim() === "") continue;
    const line = index + 1;
    const record = mapNames(parse(content, line, title), options, { title, position: { line } });
    yield { ...record, [origin]: { line } satisfies Origin };
  }
}

function parse(text: string, line: number | undefined, title: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine's own message quotes the text around, in which a password may stand.
    const position = /position \d+/.exec(String(error))?.[0];
    const problem = `It is not valid JSON${position === undefined ? "" : ` at ${position}`}`;
    throw new SourceError(title, [{ line, problem, remedy: "Give the whole file: perhaps it is cut off" }]);
  }
}

/** An object by the names of attributes. What is no object stays: whoever checks records will say so. */
function mapNames(
  value: unknown,
  options: ColumnOptions,
  { title, position }: { readonly title: string; readonly position: Partial<Position> },
): RawRecord {
  // A record is checked by whoever reads it; here only its names matter.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value as RawRecord;
  const { columns = {}, otherColumns = "refuse" } = options;
  const record: Record<string, unknown> = {};
  const names = new Map<string, string>();
  for (const [name, one] of Object.entries(value)) {
    const path = pathFor(name, columns);
    const other = path && names.get(path);
    if (other) {
      const problem = `Two names stand for \`${path}\`: ${JSON.stringify(other)} and ${JSON.stringify(name)}`;
      const remedy = "Leave one of them out: `columns` maps it to false";
      throw new SourceError(title, [{ ...position, problem, remedy }]);
    }
    if (path) names.set(path, name);
    if (path) record[path] = typeof one === "string" ? readCell(one, path, options) : one;
    else if (path === undefined && (name === "udmProperties" || otherColumns === "refuse"))
      record[name] = one;
  }
  return record;
}
