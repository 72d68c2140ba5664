import { each } from "../each.ts";
import { fold, isSame } from "../fold.ts";
import { Lookup } from "../lookup.ts";
import type { MatchBy, SyncRecord } from "../records/read-record.ts";
import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { Asking } from "./asking.ts";
import { isAboutOneUser } from "./asking.ts";
import { nameClaim } from "./claims.ts";
import type { Match } from "./match.ts";
import { keyOf } from "./sort-records.ts";
import type { Warnings } from "./warnings.ts";

/** What the server says of those that a search did not find. */
export interface ConfirmedArrivals {
  /** Really absent: to be created. */
  readonly absent: readonly SyncRecord[];
  /** There after all: a search had missed them. */
  readonly found: readonly Match[];
  /** Users beyond the scope who have a name that a record wants. */
  readonly holders: ReadonlyMap<string, SyncUser>;
}

/**
 * Asks the server about everybody whom no search found, by record uid and by name: a search can miss somebody, and
 * creating a user who is at another school may move it away from there.
 */
export async function confirmArrivals(
  arrivals: readonly SyncRecord[],
  { scope, matchBy, users, warnings }: Confirming,
  { server, options, progress }: Asking,
): Promise<ConfirmedArrivals> {
  const ask = async ({ values }: SyncRecord, signal: AbortSignal): Promise<Answer> => {
    const lookup = new Lookup(server, { ...options.call, signal });
    const { name, recordUid } = values;
    try {
      const sameUid = recordUid === undefined ? [] : await lookup.byRecordUid(recordUid, scope.sourceUid);
      return { sameUid, sameName: name === undefined ? undefined : await lookup.byName(name) };
    } catch (error) {
      if (!isAboutOneUser(error)) throw error;
      return { error };
    }
  };
  const { concurrency, signal } = options;
  const answers = await each(arrivals, ask, { concurrency, signal, onProgress: progress("confirm") });
  const absent: SyncRecord[] = [];
  const found: Match[] = [];
  const holders = new Map<string, SyncUser>();
  for (const [index, record] of arrivals.entries()) {
    const { error, sameUid = [], sameName } = answers[index] ?? {};
    const { name = record.values.recordUid ?? "" } = record.values;
    const known = sameUid[0] ?? (matchBy === "name" ? sameName : undefined);
    if (error) {
      warnings.leave("unconfirmed", `${name}: whether it exists could not be found out. ${error.message}`, [
        record,
      ]);
    } else if (!known) {
      absent.push(record);
      if (sameName && !users.has(fold(name))) holders.set(nameClaim(name), sameName);
    } else if (
      sameUid.length < 2 &&
      isRecordOf(record, known, matchBy) &&
      scope.includes(known) &&
      known.recordUid
    ) {
      found.push({ user: known, record });
    } else {
      warnings.leave("outside-user", `${name}: ${whereabouts(known)}. Left alone`, [record]);
    }
  }
  return { absent, found, holders };
}

interface Answer {
  readonly sameUid?: readonly SyncUser[];
  readonly sameName?: SyncUser | undefined;
  readonly error?: Error;
}

/** What arrivals are confirmed with. */
export interface Confirming {
  readonly scope: Scope;
  readonly matchBy: MatchBy;
  /** The users of the scope that were found, by folded name. */
  readonly users: ReadonlyMap<string, SyncUser>;
  readonly warnings: Warnings;
}

function isRecordOf(record: SyncRecord, user: SyncUser, matchBy: MatchBy): boolean {
  const own = matchBy === "name" ? user.name : (user.recordUid ?? "");
  return isSame(own, keyOf(record.values, matchBy));
}

function whereabouts({ name, schools, roles, sourceUid, recordUid }: SyncUser): string {
  const ids = `source uid ${JSON.stringify(sourceUid)}, record uid ${JSON.stringify(recordUid)}`;
  return `exists outside the scope, or under another name, as ${name} (${roles.join(", ")} of ${schools.join(", ")}; ${ids})`;
}
