import type { Directory } from "../../directory/directory.ts";
import { kinds, userDn } from "../../directory/names.ts";
import type { UserKind, UserRecord } from "../../directory/records.ts";
import type { GroupNames } from "../../models/user.ts";
import { repr } from "../../python/repr.ts";
import type { Dict } from "../../python/values.ts";
import { groupNamesOf } from "./memberships.ts";

/**
 * A user under way between a request and the directory, as the server's library holds one: its DN follows name, kind and
 * school, and the former DN is remembered.
 */
export class UserDraft {
  kind: UserKind;
  name: string | null;
  school: string;
  schools: string[];
  firstname: string | null = null;
  lastname: string | null = null;
  birthday: string | null = null;
  expirationDate: string | null = null;
  email: string | null = null;
  password: string | null = null;
  disabled = false;
  classes: GroupNames = new Map();
  workgroups: GroupNames = new Map();
  ucsschoolRoles: readonly string[] = [];
  recordUid: string | null = null;
  sourceUid: string | null = null;
  /** Names or DNs. */
  legalGuardians: readonly string[] = [];
  /** Names or DNs. */
  legalWards: readonly string[] = [];
  /** What is to be set; `null` unsets. */
  udmProperties: Dict = new Map();
  /** Where the account is, or was to be when the draft was made. */
  oldDn: string | null;
  readonly #base: string;

  constructor(base: string, kind: UserKind, name: string | null, school: string, schools: readonly string[]) {
    this.#base = base;
    this.kind = kind;
    this.name = name;
    this.school = school;
    this.schools = schools.length === 0 && school ? [school] : [...schools];
    this.oldDn = null;
    this.oldDn = this.dn;
  }

  /** A user as the directory has it. */
  static of(record: UserRecord, kind: UserKind, directory: Directory, base: string): UserDraft {
    const draft = new UserDraft(base, kind, record.name, record.school, record.schools);
    draft.firstname = record.firstname;
    draft.lastname = record.lastname;
    draft.birthday = record.birthday;
    draft.expirationDate = record.expirationDate;
    draft.email = record.email;
    draft.disabled = record.disabled;
    draft.classes = kind === "staff" ? new Map() : groupNamesOf(record, "class", directory);
    draft.workgroups = groupNamesOf(record, "workgroup", directory);
    draft.ucsschoolRoles = record.ucsschoolRoles;
    draft.recordUid = record.recordUid;
    draft.sourceUid = record.sourceUid;
    draft.legalGuardians = dnsOf(record.legalGuardians, directory, base);
    draft.legalWards = dnsOf(record.legalWards, directory, base);
    return draft;
  }

  /** Nothing as long as a user without a name has never been anywhere. */
  get dn(): string | null {
    return this.name && this.school ? userDn(this.name, this.kind, this.school, this.#base) : this.oldDn;
  }

  /** As it stands in the server's texts. */
  get repr(): string {
    const { className } = kinds[this.kind];
    const dn = this.dn === this.oldDn ? repr(this.dn) : `${repr(this.dn)}, old_dn=${repr(this.oldDn)}`;
    return `${className}(name=${repr(this.name)}, school=${repr(this.school || null)}, dn=${dn})`;
  }
}

function dnsOf(ids: readonly number[], directory: Directory, base: string): string[] {
  return ids.flatMap((id) => {
    const user = directory.user(id);
    return user ? [userDn(user.name, user.kind, user.school, base)] : [];
  });
}
