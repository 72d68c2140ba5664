import { folded } from "./names.ts";
import type { GroupRecord, SchoolRecord, UserRecord } from "./records.ts";
import { Index, Table } from "./table.ts";

/** A record that came (there was none before), changed or went (there is none now). */
export type Change =
  | ChangeOf<"users", UserRecord>
  | ChangeOf<"groups", GroupRecord>
  | ChangeOf<"schools", SchoolRecord>;

interface ChangeOf<Name, R> {
  readonly table: Name;
  readonly id: number;
  readonly before: R | undefined;
  readonly after: R | undefined;
}

/**
 * Users, groups and schools, found by what LDAP finds them by: without regard to case. It knows no rules; whoever
 * writes to it has checked them.
 */
export class Directory {
  readonly #usersByName = new Index();
  readonly #usersBySchool = new Index();
  readonly #usersByGroup = new Index();
  readonly #usersByEmail = new Index();
  readonly #usersByRecord = new Index();
  readonly #groupsByName = new Index();
  readonly #groupsBySchool = new Index();
  readonly #schoolsByName = new Index();
  readonly #users = new Table<UserRecord>([
    { index: this.#usersByName, keys: ({ name }) => [folded(name)] },
    { index: this.#usersBySchool, keys: ({ kind, schools }) => (kind ? schools.map(folded) : []) },
    { index: this.#usersByGroup, keys: ({ groups }) => groups.map(String) },
    { index: this.#usersByEmail, keys: ({ email }) => (email ? [folded(email)] : []) },
    { index: this.#usersByRecord, keys: (user) => recordKeys(user.sourceUid, user.recordUid) },
  ]);
  readonly #groups = new Table<GroupRecord>([
    { index: this.#groupsByName, keys: ({ name }) => [folded(name)] },
    { index: this.#groupsBySchool, keys: ({ school }) => [folded(school)] },
  ]);
  readonly #schools = new Table<SchoolRecord>([
    { index: this.#schoolsByName, keys: ({ name }) => [folded(name)] },
  ]);
  readonly #onChange: (change: Change) => void;
  #lastId = 0;
  #generation = 0;

  constructor(onChange: (change: Change) => void = () => {}) {
    this.#onChange = onChange;
  }

  /** An id that nothing has had yet. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** Grows whenever something changes that shows in other records than its own: the name of a group, or a guardian's DN. */
  get generation(): number {
    return this.#generation;
  }

  get users(): Iterable<UserRecord> {
    return this.#users.values();
  }

  get groups(): Iterable<GroupRecord> {
    return this.#groups.values();
  }

  get schools(): Iterable<SchoolRecord> {
    return this.#schools.values();
  }

  user(id: number): UserRecord | undefined {
    return this.#users.get(id);
  }

  userNamed(name: string): UserRecord | undefined {
    return this.#users.first(this.#usersByName, folded(name));
  }

  usersOfSchool(school: string): UserRecord[] {
    return this.#users.all(this.#usersBySchool, folded(school));
  }

  usersWithEmail(email: string): UserRecord[] {
    return this.#users.all(this.#usersByEmail, folded(email));
  }

  userWithRecord(sourceUid: string, recordUid: string): UserRecord | undefined {
    const [key = ""] = recordKeys(sourceUid, recordUid);
    return this.#users.first(this.#usersByRecord, key);
  }

  /** The members of a group, in the order in which they came. */
  members(group: number): UserRecord[] {
    return this.#users.all(this.#usersByGroup, String(group));
  }

  group(id: number): GroupRecord | undefined {
    return this.#groups.get(id);
  }

  /** @param name with that of the school */
  groupNamed(name: string): GroupRecord | undefined {
    return this.#groups.first(this.#groupsByName, folded(name));
  }

  groupsOfSchool(school: string): GroupRecord[] {
    return this.#groups.all(this.#groupsBySchool, folded(school));
  }

  school(name: string): SchoolRecord | undefined {
    return this.#schools.first(this.#schoolsByName, folded(name));
  }

  putUser(record: UserRecord): void {
    this.#set({ table: "users", id: record.id, before: undefined, after: record });
  }

  removeUser(id: number): void {
    this.#set({ table: "users", id, before: undefined, after: undefined });
  }

  putGroup(record: GroupRecord): void {
    this.#set({ table: "groups", id: record.id, before: undefined, after: record });
  }

  removeGroup(id: number): void {
    for (const member of this.members(id)) {
      this.putUser({ ...member, groups: member.groups.filter((group) => group !== id) });
    }
    this.#set({ table: "groups", id, before: undefined, after: undefined });
  }

  /** Puts the members of a group in order. */
  orderMembers(group: number, ids: readonly number[]): void {
    this.#usersByGroup.order(String(group), ids);
  }

  putSchool(record: SchoolRecord): void {
    this.#set({ table: "schools", id: record.id, before: undefined, after: record });
  }

  removeSchool(id: number): void {
    this.#set({ table: "schools", id, before: undefined, after: undefined });
  }

  /** Does what was done to another directory, or undoes it. */
  apply(change: Change, direction: "after" | "before" = "after"): void {
    const { table, id } = change;
    if (table === "users") this.#users.set(id, change[direction]);
    else if (table === "groups") this.#groups.set(id, change[direction]);
    else this.#schools.set(id, change[direction]);
  }

  /** A directory with the same records. */
  copy(): Directory {
    const copy = new Directory();
    for (const record of this.schools) copy.putSchool(record);
    for (const record of this.groups) copy.putGroup(record);
    for (const record of this.users) copy.putUser(record);
    return copy;
  }

  #set(change: Change): void {
    this.#lastId = Math.max(this.#lastId, change.id);
    const complete = this.#exchange(change);
    if (showsElsewhere(complete)) this.#generation += 1;
    this.#onChange(complete);
  }

  /** Tells the record before, too. */
  #exchange(change: Change): Change {
    const { id } = change;
    if (change.table === "users") return { ...change, before: this.#users.set(id, change.after) };
    if (change.table === "groups") return { ...change, before: this.#groups.set(id, change.after) };
    return { ...change, before: this.#schools.set(id, change.after) };
  }
}

function showsElsewhere(change: Change): boolean {
  if (change.table === "schools" || !change.before) return false;
  if (change.table === "groups") return change.before.name !== change.after?.name;
  const { before, after } = change;
  if (before.legalGuardians.length + before.legalWards.length === 0) return false;
  return before.name !== after?.name || before.kind !== after.kind || before.school !== after.school;
}

function recordKeys(sourceUid: string | null, recordUid: string | null): string[] {
  return sourceUid === null || recordUid === null ? [] : [`${folded(sourceUid)}\0${folded(recordUid)}`];
}
