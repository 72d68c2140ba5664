import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check, Fields } from "@labkeeper/transport";
import {
  boolean,
  check,
  checkFields,
  isAbortError,
  list,
  oneOf,
  optional,
  refuse,
} from "@labkeeper/transport";
import { isClearable } from "../sync/records/attributes.ts";
import type { ColumnOptions } from "../sync/records/columns.ts";
import { isAttributePath } from "../sync/records/columns.ts";
import type { NotedSource } from "../sync/records/read-source.ts";
import { SourceError } from "../sync/records/source-error.ts";
import type { Encoding } from "./decode.ts";
import { decode } from "./decode.ts";
import { recordsOfCsv, recordsOfJson, recordsOfLines } from "./records-of.ts";

/** Where a list comes from: the name or URL of a file, its text or bytes, or pieces of either, such as a stream. */
export type RecordInput =
  | string
  | URL
  | { readonly text: string }
  | Uint8Array
  | AsyncIterable<string | Uint8Array>;

/** How a list is written. */
export interface RecordOptions extends ColumnOptions {
  /** Default: by the file's extension (`.csv`, `.tsv`, `.json`, `.ndjson`, `.jsonl`), else by its first character. */
  readonly format?: "csv" | "json" | "ndjson" | undefined;
  /** Default: what the file begins with, else UTF-8 if all of it is, else Windows-1252. */
  readonly encoding?: Encoding | undefined;
  /** What stands between the cells of CSV. Default: comma, semicolon, tab or `|`, whichever the first line has. */
  readonly delimiter?: string | undefined;
  /**
   * Whether the last line of CSV may lack its line break: if the file was cut off there, the last cell is wrong. Default:
   * `refuse`.
   */
  readonly unendedLine?: "refuse" | "allow" | undefined;
}

/** The records of a list, to be given to `sync`. Each reading reads the file anew. */
export interface Records extends AsyncIterable<Readonly<Record<string, unknown>>>, NotedSource {}

/**
 * Reads a list of users from CSV, a JSON array or JSON lines, as a whole or not at all.
 *
 * An empty cell, or an empty text, says nothing of its attribute, which is then left alone (`clearEmpty` changes that);
 * `null` in JSON empties it.
 *
 * @throws `InputError` for options that make no sense. While it is read, {@link SourceError} when the list is cut off or
 *   its columns stand for nothing.
 * @example
 * ```ts
 * import { readRecords } from "@labkeeper/kelvin/node";
 *
 * const records = readRecords("pupils.csv", {
 *   columns: { Vorname: "firstname", Nachname: "lastname", Schlüssel: "recordUid", Telefon: false },
 * });
 * ```
 */
export function readRecords(input: RecordInput, options: RecordOptions = {}): Records {
  checkFields("options", options, fields);
  const title = titleOf(input);
  return {
    title,
    notes: [],
    async *[Symbol.asyncIterator]() {
      const text = textOf(await contentOf(input, title), options, title);
      const format = options.format ?? formatOf(title, text);
      if (format === "json") yield* recordsOfJson(text, options, title);
      else if (format === "ndjson") yield* recordsOfLines(text, options, title);
      else yield* recordsOfCsv(text, options, title);
    },
  };
}

const path: Check = check("an attribute", isAttributePath);
const separator: Check = check("one character", (value) => typeof value === "string" && value.length === 1);

const fields: Fields<RecordOptions> = {
  format: optional(oneOf("csv", "json", "ndjson")),
  encoding: optional(oneOf("utf-8", "utf-16", "windows-1252")),
  delimiter: optional(separator),
  unendedLine: optional(oneOf("refuse", "allow")),
  columns: optional((name, value) => {
    if (typeof value !== "object" || value === null)
      refuse(name, "an object of headings and attributes", value);
    for (const [heading, one] of Object.entries(value)) if (one !== false) path(`${name}.${heading}`, one);
  }),
  otherColumns: optional(oneOf("refuse", "ignore")),
  clearEmpty: optional((name, value) => {
    if (!Array.isArray(value)) return boolean(name, value);
    return list(check("an attribute that can be empty", (one) => isAttributePath(one) && isClearable(one)))(
      name,
      value,
    );
  }),
  listSeparator: optional(separator),
};

function titleOf(input: RecordInput): string {
  if (typeof input === "string") return basename(input);
  return input instanceof URL ? basename(input.pathname) : "source";
}

async function contentOf(input: RecordInput, title: string): Promise<string | Uint8Array> {
  if (input instanceof Uint8Array) return input;
  try {
    if (typeof input === "string") return await readFile(input);
    if (input instanceof URL) return await readFile(fileURLToPath(input));
    return "text" in input ? input.text : await gather(input);
  } catch (error) {
    if (isAbortError(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(title, [
      { problem: `It could not be read to its end: ${why}`, remedy: "Give the whole list" },
    ]);
  }
}

async function gather(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece));
  return Buffer.concat(all);
}

function textOf(content: string | Uint8Array, { encoding }: RecordOptions, title: string): string {
  const text = typeof content === "string" ? content : decode(content, encoding, title);
  return text.replace(/^\ufeff/, "");
}

function formatOf(title: string, text: string): "csv" | "json" | "ndjson" {
  const extension = /\.(csv|tsv|txt|json|ndjson|jsonl)$/i.exec(title)?.[1]?.toLowerCase();
  if (extension === "json") return "json";
  if (extension === "ndjson" || extension === "jsonl") return "ndjson";
  if (extension !== undefined) return "csv";
  const first = text.trimStart().charAt(0);
  if (first === "[") return "json";
  return first === "{" ? "ndjson" : "csv";
}
