import { groupDn, relativeName } from "../../directory/names.ts";
import type { GroupRecord, UserRecord } from "../../directory/records.ts";
import { loosePartsOf, schoolRole } from "../../models/role-strings.ts";
import { repr } from "../../python/repr.ts";
import type { Dict } from "../../python/values.ts";

/** What the server calls the two kinds of groups. */
export const groupKinds = {
  class: {
    resource: "school_class",
    className: "SchoolClass",
    label: "school class",
    role: "school_class",
    exists: "School class exists.",
  },
  workgroup: {
    resource: "workgroup",
    className: "WorkGroup",
    label: "school workgroup",
    role: "workgroup",
    exists: "school workgroup exists.",
  },
} as const;

/** A class or a work group under way between a request and the directory. */
export class GroupDraft {
  readonly kind: GroupRecord["kind"];
  school: string;
  /** With the name of the school. */
  name: string;
  description: string | null = null;
  users: readonly UserRecord[] = [];
  ucsschoolRoles: readonly string[] = [];
  email: string | null = null;
  allowedEmailSendersUsers: readonly string[] = [];
  allowedEmailSendersGroups: readonly string[] = [];
  /** What is to be set; `null` unsets. */
  udmProperties: Dict = new Map();
  readonly #base: string;

  constructor(base: string, kind: GroupRecord["kind"], name: string, school: string) {
    this.#base = base;
    this.kind = kind;
    this.name = name;
    this.school = school;
  }

  /** A group as the directory has it. */
  static of(record: GroupRecord, users: readonly UserRecord[], base: string): GroupDraft {
    const draft = new GroupDraft(base, record.kind, record.name, record.school);
    draft.description = record.description;
    draft.users = users;
    draft.ucsschoolRoles = record.ucsschoolRoles;
    draft.email = record.email;
    draft.allowedEmailSendersUsers = record.allowedEmailSendersUsers;
    draft.allowedEmailSendersGroups = record.allowedEmailSendersGroups;
    return draft;
  }

  get dn(): string {
    return groupDn(this.kind, this.name, this.school, this.#base);
  }

  /** Without the name of the school. */
  get relativeName(): string {
    return relativeName(this.name, this.school);
  }

  /** As it stands in the server's texts. */
  get repr(): string {
    const { className } = groupKinds[this.kind];
    return `${className}(name=${repr(this.name)}, school=${repr(this.school)}, dn=${repr(this.dn)})`;
  }

  /** Adds the role string that the group must have, and removes those of other schools. */
  updateRoleStrings(): void {
    const parts = this.ucsschoolRoles.flatMap((text) => {
      const found = loosePartsOf(text);
      return found ? [{ text, ...found }] : [];
    });
    const contexts = parts.map(({ context }) => context).filter((context) => context !== "-");
    const isNew = !contexts.includes(this.school);
    const others = contexts.filter((context) => context !== this.school);
    if (!isNew && others.length === 0) return;
    const kept = parts.filter(({ type, context }) => type !== "school" || !others.includes(context));
    const added = isNew ? [schoolRole(groupKinds[this.kind].role, this.school)] : [];
    this.ucsschoolRoles = [...kept.map(({ text }) => text), ...added];
  }
}
