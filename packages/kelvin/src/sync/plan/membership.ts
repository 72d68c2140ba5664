import type { RecordValues } from "../records/read-record.ts";
import type { Scope } from "../scope.ts";

/** The schools of a user. */
export interface Membership {
  /** The one in which the user's account lies. */
  readonly school: string;
  readonly schools: readonly string[];
}

/**
 * The schools that a user will be in. Those outside the scope stay as they are, the first one among them.
 *
 * `schools` of a record names all schools of the scope. `school` alone names the first one: where the user is not in it
 * yet, it replaces all schools of the scope, as it does on the server.
 */
export function membershipAfter(
  user: Membership,
  { school, schools }: Pick<RecordValues, "school" | "schools">,
  scope: Scope,
): Membership {
  if (schools === undefined && (school === undefined || school === user.school)) {
    return { school: user.school, schools: user.schools };
  }
  const first = school === undefined ? undefined : scope.school(school);
  const listed = schools === undefined ? undefined : scope.within(schools);
  const now = scope.within(user.schools);
  const next = inside(now, first, listed);
  const current = scope.school(user.school);
  return {
    school:
      current === undefined
        ? user.school
        : (first ?? (next.includes(current) ? current : (next[0] ?? current))),
    schools: sorted([...scope.beyond(user.schools), ...next]),
  };
}

/** The schools of a new user: those of its record that are in the scope; undefined where the record tells none. */
export function membershipOfNew(
  { school, schools = [] }: Pick<RecordValues, "school" | "schools">,
  scope: Scope,
): Membership | undefined {
  const first = school === undefined ? undefined : scope.school(school);
  const only = scope.schools.length === 1 ? scope.schools : [];
  const all = inside([...only], first, schools.length > 0 ? scope.within(schools) : undefined);
  const home = first ?? all[0];
  return home === undefined ? undefined : { school: home, schools: all };
}

function inside(now: string[], first: string | undefined, listed: string[] | undefined): string[] {
  if (listed !== undefined) return sorted(first === undefined ? listed : [...listed, first]);
  return first === undefined || now.includes(first) ? now : [first];
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
