import type { Directory } from "../../directory/directory.ts";
import { folded, groupDn } from "../../directory/names.ts";
import type { GroupRecord, UserRecord } from "../../directory/records.ts";
import { newGroup } from "../../directory/records.ts";
import { nameInUse } from "../../http/answers.ts";
import { checkGroupName } from "../../models/names.ts";
import { schoolRole } from "../../models/role-strings.ts";
import type { GroupNames } from "../../models/user.ts";
import { Findings } from "../rules.ts";

/** The full names of a user's classes or work groups, by those schools that the user is in. */
export function groupNamesOf(user: UserRecord, kind: GroupRecord["kind"], directory: Directory): GroupNames {
  const names = new Map<string, string[]>();
  for (const id of user.groups) {
    const group = directory.group(id);
    if (group?.kind !== kind) continue;
    for (const school of user.schools) {
      if (folded(school) === folded(group.school)) addTo(names, school, group.name);
    }
  }
  return names;
}

/** A group that a user is to be in. */
export interface WantedGroup {
  /** As the user's mapping spells it. */
  readonly school: string;
  /** With the name of the school. */
  readonly name: string;
}

/** The groups that a mapping names, with the school's name in front of each. */
export function wantedGroups(mapping: GroupNames): WantedGroup[] {
  return [...mapping].flatMap(([school, names]) =>
    names.map((name) => ({ school, name: name.startsWith(`${school}-`) ? name : `${school}-${name}` })),
  );
}

/** Most users have no work groups. */
const nothing: Readonly<Record<string, readonly string[]>> = {};

/** A mapping as answers show it: sorted, and the schools' names taken out of the groups'. */
export function shownGroups(mapping: GroupNames): Readonly<Record<string, readonly string[]>> {
  if (mapping.size === 0) return nothing;
  const shown = new Map<string, string[]>();
  for (const { school, name } of wantedGroups(mapping))
    addTo(shown, school, name.replaceAll(`${school}-`, ""));
  const schools = [...shown.keys()].toSorted();
  return Object.fromEntries(schools.map((school) => [school, (shown.get(school) ?? []).toSorted()]));
}

/**
 * The class of a name; it is made if there is none.
 *
 * @throws RuleBroken if no class may have this name, Halt 422 if a work group has it
 */
export function classFor({ school, name }: WantedGroup, directory: Directory, ldapBase: string): GroupRecord {
  const existing = directory.groupNamed(name);
  if (existing?.kind === "class" && isAt(existing, school)) return existing;
  const findings = new Findings();
  findings.note("name", () => checkGroupName(name));
  findings.check();
  if (existing) throw nameInUse("CreateError", name);
  const group: GroupRecord = {
    ...newGroup("class", directory.nextId(), name, school),
    ucsschoolRoles: [schoolRole("school_class", school)],
  };
  directory.putGroup(group);
  return group;

  function isAt(group: GroupRecord, other: string): boolean {
    return (
      folded(groupDn("class", group.name, group.school, ldapBase)) ===
      folded(groupDn("class", name, other, ldapBase))
    );
  }
}

function addTo(names: Map<string, string[]>, school: string, name: string): void {
  const present = names.get(school);
  if (present) present.push(name);
  else names.set(school, [name]);
}
