import type { Directory } from "../../directory/directory.ts";
import { nameFromDn } from "../../directory/names.ts";
import type { UserKind, UserRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import type { Call } from "../../http/call.ts";
import { InternalError } from "../../internal-error.ts";
import { checkUserName } from "../../models/names.ts";
import { isSchoolRole, partsOf } from "../../models/role-strings.ts";
import { Refusal } from "../../validation/issues.ts";
import type { RoleName } from "../roles.ts";
import { isRoleName } from "../roles.ts";
import { UserDraft } from "./draft.ts";
import { shownGroups } from "./memberships.ts";

/** A user as v1 shows it, and what every write answers. */
export function userAnswer(draft: UserDraft, record: UserRecord, call: Call): object {
  const { urls, world } = call;
  const { name, firstname, lastname } = checkedFacts(draft, world.settings.allowWindowsNames);
  return {
    dn: draft.dn,
    url: urls.user(name),
    ucsschool_roles: draft.ucsschoolRoles,
    udm_properties: shownProperties(world.settings, "user", record),
    name,
    school: urls.school(draft.school),
    firstname,
    lastname,
    birthday: draft.birthday,
    disabled: draft.disabled,
    email: draft.email,
    expiration_date: draft.expirationDate,
    record_uid: record.recordUid,
    roles: rolesIn(draft.ucsschoolRoles).map((role) => urls.role(role)),
    schools: draft.schools.map((school) => urls.school(school)).toSorted(),
    school_classes: shownGroups(draft.kind === "staff" ? new Map() : draft.classes),
    workgroups: shownGroups(draft.workgroups),
    source_uid: record.sourceUid,
    legal_guardians: draft.legalGuardians.map((dn) => urls.user(nameFromDn(dn))),
    legal_wards: draft.legalWards.map((dn) => urls.user(nameFromDn(dn))),
  };
}

/** A user as v1 shows it. */
export function recordAnswer(record: UserRecord, kind: UserKind, directory: Directory, call: Call): object {
  return userAnswer(UserDraft.of(record, kind, directory, call.world.settings.ldapBase), record, call);
}

/** What every user must have. */
interface UserFacts {
  readonly name: string;
  readonly firstname: string;
  readonly lastname: string;
}

/** @throws RuleBreaker if something is missing, or the name is none that the API would take */
function checkedFacts(draft: UserDraft, allowWindowsNames: boolean): UserFacts {
  const problems: string[] = [];
  try {
    checkUserName(draft.name, allowWindowsNames);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.push(`name\n  ${error.message} (type=${error.type})`);
  }
  for (const attribute of ["firstname", "lastname"] as const) {
    if (draft[attribute] !== null) continue;
    problems.push(`${attribute}\n  none is not an allowed value (type=type_error.none.not_allowed)`);
  }
  if (problems.length > 0) throw new RuleBreaker(draft.dn ?? "", problems);
  return { name: draft.name ?? "", firstname: draft.firstname ?? "", lastname: draft.lastname ?? "" };
}

/** A user who breaks the rules, made elsewhere: the model of answers refuses it. */
export class RuleBreaker extends InternalError {
  readonly dn: string;
  /** What lists tell of it. */
  readonly explanation: string;

  constructor(dn: string, problems: readonly string[]) {
    super("validation error for UserModel");
    this.dn = dn;
    const count = `${problems.length} validation error${problems.length > 1 ? "s" : ""}`;
    this.explanation = `${count} for UserModel\n${problems.join("\n")}`;
  }
}

/** The roles that role strings of the type `school` stand for, sorted. */
function rolesIn(roleStrings: readonly string[]): readonly RoleName[] {
  const known = rolesByStrings.get(roleStrings);
  if (known) return known;
  const found = findRoles(roleStrings);
  rolesByStrings.set(roleStrings, found);
  return found;
}

/** Many users share one list of role strings. */
const rolesByStrings = new WeakMap<readonly string[], readonly RoleName[]>();

function findRoles(roleStrings: readonly string[]): RoleName[] {
  const roles = new Set<RoleName>();
  for (const text of roleStrings) {
    if (!isSchoolRole(text)) continue;
    const role = partsOf(text)?.role ?? "";
    if (role === "exam_user") roles.add("student");
    else if (isRoleName(role)) roles.add(role);
    else throw new InternalError(`Unknown UCS@school role '${text}'.`);
  }
  return [...roles].toSorted();
}
