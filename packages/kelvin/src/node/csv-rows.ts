import { SourceError } from "../sync/records/source-error.ts";
import type { Row } from "./row.ts";

/** A table read from CSV. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

/** How CSV is written. */
export interface CsvOptions {
  /** What stands between cells. Default: that of the first line. */
  readonly delimiter?: string | undefined;
  /** What to do with a last line that has no line break. Default: `refuse`. */
  readonly unendedLine?: "refuse" | "allow" | undefined;
}

/**
 * Reads CSV. Every line must have as many cells as the first one.
 *
 * @throws {@link SourceError} when it is cut off or has lines of different lengths.
 */
export async function readCsv(
  text: string,
  { delimiter, unendedLine = "refuse" }: CsvOptions,
  title: string,
): Promise<CsvTable> {
  const { parse, CsvError } = await import("csv-parse/sync");
  const plain = text.replace(/\r\n?/g, "\n");
  const [hint, told] = /^sep=(.)\n/i.exec(plain) ?? [];
  const body = hint === undefined ? plain : plain.slice(hint.length);
  const skipped = hint === undefined ? 0 : 1;
  const refuse = (line: number, problem: string, remedy: string): never => {
    throw new SourceError(title, [{ line: skipped + line, problem, remedy }]);
  };
  const all: Row[] = [];
  let read = 0;
  try {
    parse(body, {
      delimiter: delimiter ?? told ?? detectDelimiter(body),
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: "\n",
      on_record: (cells: string[], { lines }) => {
        // It tells the line on which the record ends.
        all.push({ cells, line: skipped + lines - breaksIn(cells) });
        read = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== "CSV_QUOTE_NOT_CLOSED") {
      // The library's own message quotes the cell.
      refuse(Number(error.lines), "A quote stands where none may be", inQuotes);
    }
    const blank = /^\n*/.exec(body.split("\n").slice(read).join("\n"))?.[0].length ?? 0;
    refuse(
      read + blank + 1,
      "A quoted cell begins here and never ends",
      "Give the whole file, or close the quote",
    );
  }
  const [first, ...rest] = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const headings = first?.cells.map((cell) => cell.trim()) ?? [];
  for (const [index, { cells, line }] of rest.entries()) {
    if (cells.length === headings.length) continue;
    const what = `It has ${cells.length} cells, and the first line has ${headings.length}`;
    const isCutOff = index === rest.length - 1 && cells.length < headings.length;
    refuse(
      line - skipped,
      what,
      isCutOff
        ? "Give the whole file: it is cut off here"
        : "Put cells with the delimiter in them into quotes",
    );
  }
  if (unendedLine === "refuse" && !/(?:^|\n)[^\S\n]*$/.test(body)) {
    // Half a record uid would be that of somebody else.
    refuse(
      body.split("\n").length,
      "It does not end with a line break: the file may be cut off within its last cell",
      "Give the whole file; if it is whole, end it with a line break, or set `unendedLine` to allow",
    );
  }
  return { headings, rows: rest };
}

const inQuotes = 'Put cells with quotes in them into quotes, and write each of these twice: ""';

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

/** The delimiter that the first line has most of, outside quotes. */
function detectDelimiter(text: string): string {
  const line = /^\s*((?:"[^"]*"|[^"\r\n])*)/.exec(text)?.[1]?.replace(/"[^"]*"/g, "") ?? "";
  const counts = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
