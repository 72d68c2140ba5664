import type { Scope } from "../scope.ts";
import type { SyncUser } from "../server.ts";
import type { Draft } from "./draft.ts";
import type { PlanSchool } from "./plan.ts";

/** Counts for each school of the scope who is there and who would leave. */
export function countSchools(
  scope: Scope,
  users: Iterable<SyncUser>,
  leavers: Iterable<SyncUser>,
): readonly PlanSchool[] {
  const all = bySchool(scope, users);
  const leaving = bySchool(scope, leavers);
  return scope.schools.map((name) => ({
    name,
    users: all.get(name)?.users ?? 0,
    enabled: all.get(name)?.enabled ?? 0,
    leavers: leaving.get(name)?.users ?? 0,
    enabledLeavers: leaving.get(name)?.enabled ?? 0,
  }));
}

/**
 * The users whom the list itself disables or lets expire: a column that was mapped wrongly would do it to everybody.
 *
 * @param today As YYYY-MM-DD.
 */
export function leaversByList(drafts: readonly Draft[], today: string): readonly SyncUser[] {
  const isPast = (date: unknown): boolean => typeof date === "string" && date.slice(0, 10) <= today;
  return drafts.flatMap(({ before, changes }) => {
    if (!before || before.disabled) return [];
    const leaves = changes.some(
      ({ attribute, old, new: value }) =>
        (attribute === "disabled" && value === true) ||
        (attribute === "expirationDate" && isPast(value) && !isPast(old)),
    );
    return leaves ? [before] : [];
  });
}

function bySchool(scope: Scope, users: Iterable<SyncUser>): Map<string, { users: number; enabled: number }> {
  const counts = new Map<string, { users: number; enabled: number }>();
  for (const user of users) {
    for (const school of new Set(scope.within(user.schools))) {
      const count = counts.get(school) ?? { users: 0, enabled: 0 };
      counts.set(school, { users: count.users + 1, enabled: count.enabled + (user.disabled ? 0 : 1) });
    }
  }
  return counts;
}

/**
 * Why so many must not leave. The limit holds for every single school, since a missing file of one would not show among
 * all; and among those who are enabled as well, since those who left years ago make a school look larger than it is.
 *
 * @param share The largest share of a school that may leave, from 0 to 1.
 */
export function refusalsFor(schools: readonly PlanSchool[], share: number): readonly string[] {
  return schools.flatMap(({ name, users, enabled, leavers, enabledLeavers }) => {
    const ofAll = { part: leavers, whole: users, what: "users" };
    const ofEnabled = { part: enabledLeavers, whole: enabled, what: "enabled users" };
    const worse = shareOf(ofEnabled) > shareOf(ofAll) ? ofEnabled : ofAll;
    // 0.07 × 100 is a little more than 7 to a computer.
    if (shareOf(worse) <= share + 1e-9) return [];
    const { part, whole, what } = worse;
    const enough = Math.ceil(shareOf(worse) * 1_000) / 1_000;
    return [
      `${part} of the ${whole} ${what} of ${name} (${percent(shareOf(worse))}) would be deactivated or deleted; the limit is ${percent(share)}. If that is right, raise \`maxLeavers\` to ${enough}.`,
    ];
  });
}

interface Part {
  readonly part: number;
  readonly whole: number;
}

function shareOf({ part, whole }: Part): number {
  return whole === 0 ? 0 : part / whole;
}

/** A share from 0 to 1 for people. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}
