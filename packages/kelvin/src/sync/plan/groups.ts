import { fold, isSame } from "../fold.ts";
import type { Scope } from "../scope.ts";
import type { Groups } from "../server.ts";

/** The classes or work groups that the schools of the scope have. */
export type KnownGroups = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A class or work group of a school. */
export interface GroupName {
  readonly school: string;
  readonly name: string;
}

/** The names of groups by school, ready to be looked up. */
export function knownGroups(
  lists: Iterable<readonly [school: string, names: readonly string[]]>,
): KnownGroups {
  return new Map(
    [...lists].map(([school, names]) => [school, new Map(names.map((name) => [fold(name), name]))]),
  );
}

/** What {@link groupsAfter} found. */
export interface GroupsAfter {
  /** The groups that the user will be in. */
  readonly groups: Groups;
  /** Groups of the record that the server does not have. */
  readonly missing: readonly GroupName[];
  /** Schools that the record has groups for, although the user will not be in them. */
  readonly elsewhere: readonly string[];
}

/** How {@link groupsAfter} goes about it. */
export interface GroupRules {
  readonly scope: Scope;
  readonly known: KnownGroups;
  /** Whether missing groups will be created. */
  readonly create: boolean;
}

/**
 * The groups that a user will be in.
 *
 * Groups of schools outside the scope, and of those that the record does not mention, stay; groups of schools that the
 * user leaves go. Where a group is missing and will not be created, the groups of its school stay as they are: taking
 * the user out of one group because another is misspelt would be wrong.
 *
 * @param given What the record says; null for none at all.
 * @param schools The schools that the user will be in.
 */
export function groupsAfter(
  current: Groups,
  given: Groups | null | undefined,
  schools: readonly string[],
  { scope, known, create }: GroupRules,
): GroupsAfter {
  const missing: GroupName[] = [];
  const groups: Record<string, readonly string[]> = {};
  for (const school of schools) {
    const now = namesAt(current, school) ?? [];
    const own = given === null ? [] : given && namesAt(given, school);
    let names = now;
    if (own && scope.school(school) !== undefined) {
      const stored = known.get(school);
      const absent = own.filter((name) => !stored?.has(fold(name)));
      for (const name of absent) missing.push({ school, name });
      const isKept = absent.length > 0 && !create && now.length > 0;
      if (!isKept) names = own.flatMap((name) => stored?.get(fold(name)) ?? (create ? name : []));
    }
    if (names.length > 0) groups[school] = names.length > 1 ? [...new Set(names)].sort() : names;
  }
  const elsewhere = Object.keys(given ?? {}).filter(
    (name) => !schools.some((school) => isSame(school, name)),
  );
  return { groups, missing, elsewhere };
}

/** The groups at a school, whatever the case of its name; undefined where it is not named. */
export function namesAt(groups: Groups, school: string): readonly string[] | undefined {
  if (Object.hasOwn(groups, school)) return groups[school];
  return Object.entries(groups).find(([name]) => isSame(name, school))?.[1];
}
