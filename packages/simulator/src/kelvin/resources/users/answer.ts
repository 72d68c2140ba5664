import type { Directory } from "../../directory/directory.ts";
import { nameFromDn } from "../../directory/names.ts";
import type { UserKind, UserRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import type { Call } from "../../http/call.ts";
import { InternalError } from "../../internal-error.ts";
import { isSchoolRole, partsOf } from "../../models/role-strings.ts";
import type { RoleName } from "../roles.ts";
import { isRoleName } from "../roles.ts";
import { UserDraft } from "./draft.ts";
import { shownGroups } from "./memberships.ts";

/** A user as v1 shows it, and what every write answers. */
export function userAnswer(draft: UserDraft, record: UserRecord, call: Call): object {
  const { urls, world } = call;
  const { name } = draft;
  if (name === null || draft.firstname === null || draft.lastname === null) throw new IncompleteUser(draft);
  return {
    dn: draft.dn,
    url: urls.user(name),
    ucsschool_roles: draft.ucsschoolRoles,
    udm_properties: shownProperties(world.settings, "user", record),
    name,
    school: urls.school(draft.school),
    firstname: draft.firstname,
    lastname: draft.lastname,
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

/** A user who lacks what every user must have, made elsewhere: the model of answers refuses it. */
export class IncompleteUser extends InternalError {
  readonly dn: string;
  /** What lists tell of it. */
  readonly explanation: string;

  constructor(draft: UserDraft) {
    super("validation error");
    this.dn = draft.dn ?? "";
    const missing = (["name", "firstname", "lastname"] as const).filter(
      (attribute) => draft[attribute] === null,
    );
    const errors = missing.map(
      (name) => `${name}\n  none is not an allowed value (type=type_error.none.not_allowed)`,
    );
    this.explanation = `${errors.length} validation error${errors.length > 1 ? "s" : ""} for UserModel\n${errors.join("\n")}`;
  }
}

/** The roles that role strings of the type `school` stand for, sorted. */
export function rolesIn(roleStrings: readonly string[]): readonly RoleName[] {
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
