import { isAbortError } from "@labkeeper/transport";
import type { ReadingRules, SyncRecord } from "./read-record.ts";
import { readRecord } from "./read-record.ts";
import type { SourceProblem } from "./source-error.ts";
import { isSourceError, SourceError } from "./source-error.ts";

/** A list of users: objects whose names are the attributes of the API. */
export type SyncSource = Iterable<unknown> | AsyncIterable<unknown>;

/** A list that was read and checked. */
export interface CheckedSource {
  readonly records: readonly SyncRecord[];
  /** What its reader found odd, but no mistake. */
  readonly notes: readonly string[];
}

/** Lists that were read from a file may have something to say about it. */
export interface NotedSource {
  /** What is odd about the file, but no mistake. Complete once all records were read. */
  readonly notes: readonly string[];
  /** What the list is called in errors, such as the name of its file. */
  readonly title: string;
}

/**
 * Reads a list to its end.
 *
 * @throws {@link SourceError} when it is empty, when it breaks off, or when any of its records has a mistake: a record
 *   left out would look as if its user had left.
 */
export async function readSource(
  source: SyncSource & Partial<NotedSource>,
  rules: ReadingRules,
): Promise<CheckedSource> {
  const title = source.title ?? "source";
  const records: SyncRecord[] = [];
  const problems: SourceProblem[] = [];
  try {
    for await (const raw of source) {
      records.push(readRecord(raw, records.length + 1, rules, problems));
    }
  } catch (error) {
    if (isSourceError(error) || isAbortError(error)) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(title, [
      {
        problem: `It broke off after ${records.length} records: ${why}`,
        remedy: "Nothing was read as missing and nothing was changed; give the whole list",
      },
    ]);
  }
  if (records.length === 0) {
    throw new SourceError(title, [
      { problem: "There are no records in it", remedy: "If everybody has left indeed, do that by hand" },
    ]);
  }
  if (problems.length > 0) throw new SourceError(title, problems);
  return { records, notes: source.notes ?? [] };
}
