import type { NewUser, UserChanges } from "@labkeeper/kelvin-model";
import { ConflictError, NotFoundError, ValidationError } from "@labkeeper/transport";
import { fold, haveSame } from "../../../src/sync/fold.ts";
import type { SyncServer, SyncUser, SyncUserSearch } from "../../../src/sync/server.ts";

/** A call that the server got. */
export interface SeenCall {
  readonly what:
    | "search"
    | "get"
    | "create"
    | "modify"
    | "delete"
    | "classes"
    | "create class"
    | "workgroups"
    | "school";
  readonly subject: unknown;
}

/** A server in memory that compares as directories do, with as few rules as sync's tests need. */
export class FakeServer implements SyncServer {
  readonly url = "https://kelvin.test/ucsschool/kelvin/";
  readonly people: Map<string, SyncUser> = new Map();
  readonly passwords: Map<string, string> = new Map();
  readonly groups: Readonly<Record<"classes" | "workgroups", Map<string, Set<string>>>> = {
    classes: new Map(),
    workgroups: new Map(),
  };
  readonly seen: SeenCall[] = [];
  /** Called before the server acts; what it throws is the answer. */
  before: (call: SeenCall) => void | Promise<void> = () => undefined;
  /** Called after the server has acted; what it throws is the answer. */
  after: (call: SeenCall) => void | Promise<void> = () => undefined;

  constructor(schools: readonly string[], users: Iterable<SyncUser> = []) {
    for (const school of schools) {
      this.groups.classes.set(school, new Set());
      this.groups.workgroups.set(school, new Set());
    }
    for (const one of users) this.put(one);
  }

  /** Puts a user there, and the classes that it is in. */
  put(user: SyncUser): void {
    this.people.set(fold(user.name), user);
    for (const [school, names] of Object.entries(user.schoolClasses)) {
      for (const name of names) this.groups.classes.get(school)?.add(name);
    }
  }

  user(name: string): SyncUser {
    const found = this.people.get(fold(name));
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  }

  /** The calls of one kind. */
  calls(what: SeenCall["what"]): unknown[] {
    return this.seen.filter((call) => call.what === what).map(({ subject }) => subject);
  }

  get changes(): SeenCall[] {
    return this.seen.filter(({ what }) => ["create", "modify", "delete", "create class"].includes(what));
  }

  readonly users: SyncServer["users"] = {
    search: (filters) =>
      this.#call("search", filters, () => [...this.people.values()].filter(matches(filters))),
    get: (name) => this.#call("get", name, () => this.#find(name)),
    create: (user) => this.#call("create", user.name, () => this.#create(user)),
    modify: (name, changes) => this.#call("modify", { name, changes }, () => this.#modify(name, changes)),
    delete: (name) => this.#call("delete", name, () => void this.people.delete(fold(this.#find(name).name))),
  };

  readonly classes: SyncServer["classes"] = {
    search: ({ school }) => this.#call("classes", school, () => this.#groups("classes", school)),
    create: ({ school, name }) =>
      this.#call("create class", `${school}/${name}`, () => this.#createClass(school, name)),
  };

  readonly workgroups: SyncServer["workgroups"] = {
    search: ({ school }) => this.#call("workgroups", school, () => this.#groups("workgroups", school)),
  };

  readonly schools: SyncServer["schools"] = {
    get: (name) =>
      this.#call("school", name, () => {
        const stored = this.#school(name);
        if (stored === undefined) throw missing(`No school with name='${name}' found.`);
        return { name: stored };
      }),
  };

  async #call<T>(what: SeenCall["what"], subject: unknown, act: () => T): Promise<T> {
    const call = { what, subject };
    this.seen.push(call);
    await this.before(call);
    const answer = structuredClone(act());
    await this.after(call);
    return answer;
  }

  #school(name: string): string | undefined {
    return [...this.groups.classes.keys()].find((one) => fold(one) === fold(name));
  }

  #find(name: string): SyncUser {
    const found = this.people.get(fold(name));
    if (!found) throw missing(`No object with name='${name}' found or not authorized.`);
    return found;
  }

  #groups(kind: "classes" | "workgroups", school: string): { name: string }[] {
    return [...(this.groups[kind].get(school) ?? [])].map((name) => ({ name }));
  }

  #createClass(school: string, name: string): void {
    const classes = this.groups.classes.get(school);
    if ([...(classes ?? [])].some((one) => fold(one) === fold(name))) throw conflict("School class exists.");
    classes?.add(name);
  }

  #create({ password, kelvinPasswordHashes: _, ucsschoolRoles: __, ...user }: NewUser): SyncUser {
    const name = user.name ?? `made.${this.people.size}`;
    const { recordUid = null, sourceUid = null, schools = [] } = user;
    if (this.people.has(fold(name))) throw conflict("School user exists.");
    const isSameUid = (one: SyncUser): boolean => one.recordUid === recordUid && one.sourceUid === sourceUid;
    if ([...this.people.values()].some(isSameUid))
      throw conflict(`School user exists (record_uid='${recordUid}').`);
    const { birthday = null, expirationDate = null, email = null, disabled = false } = user;
    const { schoolClasses = {}, workgroups = {}, udmProperties } = user;
    const school = user.school ?? schools[0] ?? "";
    const stored: SyncUser = {
      ...{
        name,
        recordUid,
        sourceUid,
        birthday,
        expirationDate,
        email,
        disabled,
        schoolClasses,
        workgroups,
        school,
      },
      ...{ firstname: user.firstname, lastname: user.lastname, roles: user.roles },
      schools: schools.length > 0 ? schools : [school],
      udmProperties: udmProperties ?? {},
      legalGuardians: user.legalGuardians ?? [],
      legalWards: user.legalWards ?? [],
    };
    this.put(stored);
    if (password !== undefined) this.passwords.set(fold(name), password);
    return stored;
  }

  #modify(name: string, changes: UserChanges): SyncUser {
    const user = this.#find(name);
    if (!user.recordUid || !user.sourceUid)
      throw refused("Mandatory attribute 'record_uid' has empty value.");
    const target = changes.name ?? user.name;
    if (fold(target) !== fold(name) && this.people.has(fold(target))) throw refused("Object exists.");
    const { udmProperties, password: _, kelvinPasswordHashes: __, ucsschoolRoles: ___, ...plain } = changes;
    const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
    const changed = { ...user, ...given, udmProperties: { ...user.udmProperties, ...udmProperties } };
    this.people.delete(fold(name));
    this.put(changed);
    return changed;
  }
}

function matches({ school, roles, recordUid, sourceUid }: SyncUserSearch): (user: SyncUser) => boolean {
  return (user) =>
    (school === undefined || user.schools.some((one) => fold(one) === fold(school))) &&
    (roles === undefined || haveSame(user.roles, roles)) &&
    (recordUid === undefined || like(user.recordUid, recordUid)) &&
    (sourceUid === undefined || like(user.sourceUid, sourceUid));
}

function like(value: string | null, pattern: string): boolean {
  const parts = fold(pattern)
    .split("*")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return value !== null && new RegExp(`^${parts.join(".*")}$`, "s").test(fold(value));
}

function missing(reason: string): NotFoundError {
  return new NotFoundError(reason, { status: 404, reason });
}

function conflict(reason: string): ConflictError {
  return new ConflictError(reason, { status: 409, reason });
}

/** The server's answer to values that it does not take. */
export function refused(reason: string): ValidationError {
  return new ValidationError(reason, { status: 400, reason, requestId: "6ed9e4a9" });
}
