import { fold } from "../fold.ts";
import type { MatchBy, RecordValues, SyncRecord } from "../records/read-record.ts";
import type { Scope } from "../scope.ts";
import { isSameValue } from "./same-value.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/** A list, by what can be done with its records. */
export interface SortedRecords {
  /** The record of each key that is to be brought about. */
  readonly wanted: ReadonlyMap<string, SyncRecord>;
  /** Keys whose users are in the list, but must be left alone. */
  readonly protected: Set<string>;
  /** What the list says that users are not matched by: names, or record uids of the scope's source. */
  readonly mentioned: ReadonlySet<string>;
}

/** What a record and a user of the server are compared by. */
export function keyOf(record: Pick<RecordValues, "name" | "recordUid">, matchBy: MatchBy): string {
  return fold(record[matchBy] ?? "");
}

/**
 * Sorts out the records of other schools, roles and sources, and those that contradict each other. Their users are left
 * alone: they are in the list, so they have not left.
 */
export function sortRecords(
  records: readonly SyncRecord[],
  matchBy: MatchBy,
  scope: Scope,
  warnings: Warnings,
): SortedRecords {
  const outside: SyncRecord[] = [];
  const partly: SyncRecord[] = [];
  const wanted = new Map<string, SyncRecord>();
  const repeated = new Map<string, SyncRecord[]>();
  const kept = new Set<string>();
  for (const record of records) {
    const key = keyOf(record.values, matchBy);
    if (belongsTo(scope, record.values)) {
      if (scope.beyond(schoolsOf(record.values)).length > 0) partly.push(record);
      const first = wanted.get(key);
      if (first) repeated.set(key, [...(repeated.get(key) ?? [first]), record]);
      else wanted.set(key, record);
    } else {
      outside.push(record);
      // A record uid means nothing without its source.
      if (matchBy === "name" || isOfSource(scope, record.values)) kept.add(key);
    }
  }
  if (outside.length > 0) {
    const message = `${outside.length} of the records are of other schools, roles or sources than the scope: not applied`;
    warnings.leave("outside-record", message, outside);
  }
  if (partly.length > 0) {
    const message = `${partly.length} of the records name schools outside the scope as well: what users have there stays as it is`;
    warnings.note("outside-record", message, partly);
  }
  for (const [key, same] of repeated) {
    const first = wanted.get(key);
    const subject = `${matchBy === "name" ? "name" : "record uid"} ${JSON.stringify(first?.values[matchBy])}`;
    if (same.every((other) => first && areEqual(first, other))) {
      warnings.note("duplicate-record", `${subject} is there several times, all the same`, same);
    } else {
      wanted.delete(key);
      kept.add(key);
      const what = some(differing(same));
      warnings.leave(
        "duplicate-record",
        `${subject} is there several times with different ${what}: not applied`,
        same,
      );
    }
  }
  for (const key of wanted.keys()) kept.delete(key);
  const mentioned = new Set(
    records
      .filter(({ values }) => matchBy === "recordUid" || isOfSource(scope, values))
      .map(({ values }) => keyOf(values, matchBy === "recordUid" ? "name" : "recordUid")),
  );
  mentioned.delete("");
  return { wanted, protected: kept, mentioned };
}

function belongsTo(scope: Scope, values: RecordValues): boolean {
  const schools = schoolsOf(values);
  const isElsewhere = schools.length > 0 && scope.within(schools).length === 0;
  return isOfSource(scope, values) && !isElsewhere && (!values.roles || scope.hasRoles(values.roles));
}

function schoolsOf({ school, schools = [] }: RecordValues): readonly string[] {
  return school === undefined ? schools : [school, ...schools];
}

function isOfSource({ sourceUid }: Scope, values: RecordValues): boolean {
  return values.sourceUid === undefined || values.sourceUid === sourceUid;
}

function areEqual(one: SyncRecord, other: SyncRecord): boolean {
  return one.password === other.password && differing([one, other]).length === 0;
}

function differing(records: readonly SyncRecord[]): string[] {
  const values = records.map((record) => new Map<string, unknown>(Object.entries(record.values)));
  const names = new Set(values.flatMap((map) => [...map.keys()]));
  return [...names].filter((name) =>
    values.some(
      (map) =>
        map.has(name) !== values[0]?.has(name) || !isSameValue(name, map.get(name), values[0].get(name)),
    ),
  );
}
