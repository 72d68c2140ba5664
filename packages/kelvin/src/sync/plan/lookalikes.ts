import { fold } from "../fold.ts";
import type { SyncRecord } from "../records/read-record.ts";
import type { SyncUser } from "../server.ts";
import type { Matching } from "./match.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/**
 * Leaves new records and missing users alone whose record uids differ by leading zeros or spaces only: spreadsheets drop
 * these, and everybody would be created a second time.
 */
export function withoutLookalikes(matching: Matching, warnings: Warnings): Matching {
  const missing = new Map<string, SyncUser[]>();
  for (const user of matching.leavers) {
    const key = likeness(user.recordUid);
    missing.set(key, [...(missing.get(key) ?? []), user]);
  }
  const isLike = ({ values }: SyncRecord): boolean => missing.has(likeness(values.recordUid));
  const records = matching.arrivals.filter(isLike);
  if (records.length === 0) return matching;
  const users = new Set(records.flatMap(({ values }) => missing.get(likeness(values.recordUid)) ?? []));
  const names = some([...users].map(({ name, recordUid }) => `${name} (${JSON.stringify(recordUid)})`));
  warnings.leave(
    "ambiguous-user",
    `New record uids that differ only by leading zeros or spaces from those of users whom the list does not name: ${names}. Left alone; write them in the list as the server has them`,
    records,
    records.length + users.size,
  );
  return {
    ...matching,
    arrivals: matching.arrivals.filter((record) => !isLike(record)),
    leavers: matching.leavers.filter((user) => !users.has(user)),
  };
}

function likeness(recordUid: string | null | undefined): string {
  return fold(recordUid ?? "")
    .replace(/\s/g, "")
    .replace(/^0+(?=.)/, "");
}
