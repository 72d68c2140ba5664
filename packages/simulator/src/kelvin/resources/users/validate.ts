import { folded } from "../../directory/names.ts";
import { checkUserName, groupNameRule, isGroupName } from "../../models/names.ts";
import { loosePartsOf } from "../../models/role-strings.ts";
import type { GroupNames } from "../../models/user.ts";
import { repr } from "../../python/repr.ts";
import type { World } from "../../world.ts";
import { checkRoleFormat, Findings, RuleBroken } from "../rules.ts";
import type { UserDraft } from "./draft.ts";

/**
 * The checks of the import library. What its base library finds is collected and left to the caller; what it finds
 * itself ends the change at once.
 *
 * @param checkName whether name and password are looked at, too
 * @throws RuleBroken
 */
export function validateUser(draft: UserDraft, world: World, checkName: boolean): Findings {
  if (checkName) checkNameAndPassword(draft, world);
  const findings = validateByLibrary(draft, world);
  for (const [attribute, value] of mandatory(draft)) {
    if (value === null || value === "") {
      throw new RuleBroken(`Mandatory attribute '${attribute}' has empty value.`);
    }
  }
  if (draft.email && !/^[^@]+@.+\..+/.test(draft.email)) {
    throw new RuleBroken(`Email address '${draft.email}' has invalid format.`);
  }
  for (const name of [...draft.classes.values()].flat()) {
    if (!isGroupName(name)) throw new RuleBroken(`Invalid school class name: ${repr(name)}`);
  }
  checkSchoolsExist([...draft.schools, draft.school], world);
  return findings;
}

/** @throws RuleBroken if there is no such school */
export function checkSchoolsExist(schools: readonly string[], { directory }: World): void {
  for (const school of schools) {
    if (!directory.school(school)) throw new RuleBroken(`School ${repr(school)} does not exist.`);
  }
}

function checkNameAndPassword({ name, kind, password }: UserDraft, { settings }: World): void {
  if (!name) throw new RuleBroken("No username was created.");
  const longest = kind === "student" ? settings.studentNameLength : settings.usernameLength;
  if ([...name].length > longest) throw new RuleBroken(`Username '${name}' is longer than allowed.`);
  if (password && [...password].length < settings.passwordLength) {
    throw new RuleBroken(`Password is shorter than ${settings.passwordLength} characters.`);
  }
}

function mandatory(draft: UserDraft): [string, string | null][] {
  return [
    ["firstname", draft.firstname],
    ["lastname", draft.lastname],
    ["name", draft.name],
    ["record_uid", draft.recordUid],
    ["school", draft.school],
    ["source_uid", draft.sourceUid],
  ];
}

function validateByLibrary(draft: UserDraft, world: World): Findings {
  const findings = new Findings();
  findings.note("name", () => checkUserName(draft.name, world.settings.allowWindowsNames));
  for (const [attribute, label] of [
    ["firstname", "First name"],
    ["lastname", "Last name"],
  ] as const) {
    if (draft[attribute] === null) {
      findings.add(attribute, `"${label}" is required. Please provide this information.`);
    }
  }
  if (draft.email && !/^[^@].*@.*[^@]$/s.test(draft.email))
    findings.add("email", "Not a valid email address!");
  checkRoleStrings(draft, findings);
  if (draft.email && isTaken(draft.email, draft.name, world)) {
    findings.add(
      "email",
      "The email address is already taken by another user. Please change the email address.",
    );
  }
  checkGroups("school_classes", draft.classes, draft, findings);
  checkGroups("workgroups", draft.workgroups, draft, findings);
  return findings;
}

function checkRoleStrings(draft: UserDraft, findings: Findings): void {
  const schools = [...draft.schools, draft.school];
  checkRoleFormat(draft.ucsschoolRoles, findings);
  for (const text of draft.ucsschoolRoles) {
    const parts = loosePartsOf(text);
    if (parts?.type !== "school" || parts.context === "-" || schools.includes(parts.context)) continue;
    findings.add(
      "ucsschool_roles",
      `Context ${text} is not allowed for ${draft.dn}. Object is not in that school.`,
    );
  }
}

function isTaken(email: string, name: string | null, { directory }: World): boolean {
  return directory.usersWithEmail(email).some((user) => folded(user.name) !== folded(name ?? ""));
}

function checkGroups(
  attribute: "school_classes" | "workgroups",
  mapping: GroupNames,
  draft: UserDraft,
  findings: Findings,
): void {
  const schools = [...draft.schools, draft.school].map(folded);
  for (const school of mapping.keys()) {
    if (schools.includes(folded(school))) continue;
    findings.add(
      attribute,
      `School ${repr(school)} in '${attribute}' is missing in the users 'school(s)' attributes.`,
    );
  }
  for (const name of [...mapping.values()].flat()) {
    if (!isGroupName(name)) findings.add(attribute, groupNameRule);
  }
}
