import type { GroupRecord, UserKind } from "./records.ts";

/** What the server knows about a kind of user. */
export interface KindFacts {
  /** Name of the Python class, which stands in texts. */
  readonly className: string;
  /** Below the OU. */
  readonly container: string;
  /** Roles in role strings, in the server's order. */
  readonly roles: readonly string[];
}

/** The kinds of school users. */
export const kinds: Readonly<Record<UserKind, KindFacts>> = {
  student: { className: "ImportStudent", container: "cn=schueler,cn=users", roles: ["student"] },
  teacher: { className: "ImportTeacher", container: "cn=lehrer,cn=users", roles: ["teacher"] },
  staff: { className: "ImportStaff", container: "cn=mitarbeiter,cn=users", roles: ["staff"] },
  teacher_and_staff: {
    className: "ImportTeachersAndStaff",
    container: "cn=lehrer und mitarbeiter,cn=users",
    roles: ["teacher", "staff"],
  },
  legal_guardian: {
    className: "ImportLegalGuardian",
    container: "cn=sorgeberechtigte,cn=users",
    roles: ["legal_guardian"],
  },
  school_admin: { className: "ImportSchoolAdmin", container: "cn=admins,cn=users", roles: ["school_admin"] },
  exam_user: { className: "ImportStudent", container: "cn=examusers", roles: ["exam_user"] },
};

/** The kind of user with these roles; further roles do not count. */
export function kindOf(roles: readonly string[]): UserKind | undefined {
  const has = (role: string): boolean => roles.includes(role);
  if (has("student")) return "student";
  if (has("teacher")) return has("staff") ? "teacher_and_staff" : "teacher";
  if (has("staff")) return "staff";
  if (has("legal_guardian")) return "legal_guardian";
  return has("school_admin") ? "school_admin" : undefined;
}

/** DN of a school. */
export function schoolDn(school: string, base: string): string {
  return `ou=${escapeDn(school)},${base}`;
}

/** DN of a user. */
export function userDn(name: string, kind: UserKind | undefined, school: string, base: string): string {
  const rdn = `uid=${escapeDn(name)}`;
  return kind ? `${rdn},${kinds[kind].container},${schoolDn(school, base)}` : `${rdn},cn=users,${base}`;
}

/** DN of a class or a work group; the name holds that of the school. */
export function groupDn(kind: GroupRecord["kind"], name: string, school: string, base: string): string {
  const container = kind === "class" ? "cn=klassen,cn=schueler,cn=groups" : "cn=schueler,cn=groups";
  return `cn=${escapeDn(name)},${container},${schoolDn(school, base)}`;
}

/** Escapes what has a meaning in a DN. */
export function escapeDn(text: string): string {
  if (/^[\w.-]*$/.test(text)) return text;
  return text
    .replace(/[\\,+"<>;=]/g, "\\$&")
    .replaceAll("\0", "\\\0")
    .replace(/ $/, "\\ ")
    .replace(/^[# ]/, "\\$&");
}

/** The value of a DN's first part. */
export function nameFromDn(dn: string): string {
  const [, escaped = ""] = /^[^=]*=((?:\\.|[^\\,])*)/s.exec(dn) ?? [];
  return escaped
    .replace(/\\([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/gs, "$1");
}

/** As LDAP compares names: without case. */
export function folded(text: string): string {
  return text.toLowerCase();
}

/** A group's name without that of its school. */
export function relativeName(name: string, school: string): string {
  return folded(name).startsWith(`${folded(school)}-`) ? name.slice(school.length + 1) : name;
}

/** Whether an address is at one of these domains. */
export function hasKnownDomain(email: string, domains: readonly string[]): boolean {
  const domain = folded(email.slice(email.lastIndexOf("@") + 1));
  return domains.some((known) => folded(known) === domain);
}
