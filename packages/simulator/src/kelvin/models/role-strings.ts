import { InternalError } from "../internal-error.ts";
import { repr } from "../python/repr.ts";
import type { PythonValue } from "../python/values.ts";
import { isDict, isList } from "../python/values.ts";
import { typeName } from "../validation/dates.ts";
import { Refusal } from "../validation/issues.ts";

/** The parts of a role string, `role:type:context`. */
export interface RoleString {
  readonly role: string;
  readonly type: string;
  readonly context: string;
}

/** Roles that may stand in role strings of the types `school` and `exam`. */
const knownRoles = new Set(
  (
    "pupil teacher legal_guardian staff computer_room dc_backup dc_master dc_slave dc_slave_admin dc_slave_edu exam_user " +
    "marketplace_share memberserver memberserver_admin memberserver_edu school school_admin school_admin_group " +
    "school_class school_class_share single_master student workgroup workgroup_share school_domain_group " +
    "school_teacher_group school_staff_group school_student_group school_legal_guardian_group ip_computer " +
    "linux_computer mac_computer ubuntu_computer win_computer teacher_computer veyon-backend"
  ).split(" "),
);

/** Whether a role may stand in role strings of the type `school`. */
export function isKnownRole(role: string): boolean {
  return knownRoles.has(role);
}

/** Roles that the database of v2 knows. */
const databaseRoles = new Set(
  "teacher student legal_guardian legal_ward school_class workgroup staff school school_admin".split(" "),
);

/** Whether v2 knows a role. */
export function isDatabaseRole(role: string): boolean {
  return databaseRoles.has(role);
}

/** Writes a role string of the type `school`. */
export function schoolRole(role: string, school: string): string {
  return `${role}:school:${school}`;
}

/** The parts of a well-formed role string; nothing if it has not three. */
export function partsOf(text: string): RoleString | undefined {
  const [role, type, context, ...rest] = text.split(":");
  if (role === undefined || type === undefined || context === undefined || rest.length > 0) return undefined;
  return { role, type, context };
}

/** The parts as the looser expression of the library finds them, which allows colons in the role. */
export function loosePartsOf(text: string): RoleString | undefined {
  const [, role, type, context] = /^(.+):(.+):(.+)$/.exec(text) ?? [];
  if (role === undefined || type === undefined || context === undefined) return undefined;
  return { role, type, context };
}

/** @throws InternalError if the role string is malformed, which nobody catches in the server */
export function isSchoolRole(text: string): boolean {
  const parts = partsOf(text);
  if (!parts) throw new InternalError(`Invalid UCS@school role string: ${repr(text)}.`);
  if (["school", "exam"].includes(parts.type) && !isKnownRole(parts.role)) return true;
  return parts.type === "school";
}

/**
 * What the model of users says of role strings. An unknown role ends the look at the list.
 *
 * @throws Refusal if a role string is malformed
 */
export function checkRoleStrings(value: PythonValue): PythonValue {
  for (const item of iterated(value)) {
    if (typeof item !== "string") throw new InternalError("no attribute 'split'");
    const parts = partsOf(item);
    if (!parts) throw new Refusal(`Invalid UCS@school role string: ${repr(item)}.`);
    if (["school", "exam"].includes(parts.type) && !isKnownRole(parts.role)) return value;
  }
  return value;
}

function iterated(value: PythonValue): Iterable<PythonValue> {
  if (typeof value === "string" || isList(value)) return value;
  if (isDict(value)) return value.keys();
  throw new Refusal(`'${typeName(value)}' object is not iterable`, "type_error");
}
