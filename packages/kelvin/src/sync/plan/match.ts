import { fold } from "../fold.ts";
import type { MatchBy, SyncRecord } from "../records/read-record.ts";
import type { SyncUser } from "../server.ts";
import type { SortedRecords } from "./sort-records.ts";
import type { Warnings } from "./warnings.ts";
import { some } from "./warnings.ts";

/** A user with its record. */
export interface Match {
  readonly user: SyncUser;
  readonly record: SyncRecord;
}

/** Who belongs together. */
export interface Matching {
  readonly matches: readonly Match[];
  /** Records without a user. */
  readonly arrivals: readonly SyncRecord[];
  /** Users without a record. */
  readonly leavers: readonly SyncUser[];
}

/** Brings the users of the scope and the records together. */
export function match(
  users: Iterable<SyncUser>,
  records: SortedRecords,
  matchBy: MatchBy,
  warnings: Warnings,
): Matching {
  const found = new Map<string, SyncUser>();
  const twins = new Map<string, SyncUser[]>();
  const unmatchable: SyncUser[] = [];
  for (const user of users) {
    const key = keyOfUser(user, matchBy);
    const first = found.get(key);
    // Who has no record uid was made by hand; the server refuses any change to it.
    if (!user.recordUid) unmatchable.push(user);
    else if (first) twins.set(key, [...(twins.get(key) ?? [first]), user]);
    else found.set(key, user);
  }
  if (unmatchable.length > 0) {
    const names = some(unmatchable.map(({ name }) => name));
    warnings.leave(
      "no-record-uid",
      `Without a record uid, so that nothing is known of them: ${names}. Left alone`,
      [],
      unmatchable.length,
    );
    for (const user of unmatchable) records.protected.add(keyOfUser(user, matchBy));
  }
  const matches: Match[] = [];
  const leavers: SyncUser[] = [];
  for (const [key, first] of found) {
    const record = records.wanted.get(key);
    const same = twins.get(key);
    const exact = same?.filter(({ recordUid }) => recordUid === record?.values.recordUid) ?? [first];
    // Which of several it would be is chance.
    const user = exact.length === 1 ? exact[0] : undefined;
    if (record && user) matches.push({ user, record });
    if (record && same) {
      const names = some(same.filter((one) => one !== user).map(({ name }) => name));
      const message = `Record uids that are the same as another one's, or differ only by their case: ${names}. Left alone`;
      warnings.leave("ambiguous-user", message, [record]);
    }
    if (!record && !records.protected.has(key)) leavers.push(...(same ?? [first]));
  }
  // Perhaps the same person under another record uid, or name: nobody who is in the list in any way has left.
  const isMentioned = (user: SyncUser): boolean =>
    records.mentioned.has(keyOfUser(user, matchBy === "name" ? "recordUid" : "name"));
  const doubtful = leavers.filter(isMentioned);
  if (doubtful.length > 0) {
    const names = some(doubtful.map(({ name, recordUid }) => `${name} (${recordUid})`));
    const other = matchBy === "name" ? "record uid under another name" : "name with another record uid";
    warnings.leave(
      "ambiguous-user",
      `The list has their ${other}: ${names}. Left alone`,
      [],
      doubtful.length,
    );
  }
  const arrivals = [...records.wanted].filter(([key]) => !found.has(key) && !records.protected.has(key));
  return {
    matches,
    arrivals: arrivals.map(([, record]) => record),
    leavers: leavers.filter((user) => !isMentioned(user)),
  };
}

function keyOfUser(user: SyncUser, matchBy: MatchBy): string {
  return matchBy === "name" ? fold(user.name) : fold(user.recordUid ?? "");
}
