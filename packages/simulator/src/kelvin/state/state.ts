import type { UserRecord } from "../directory/records.ts";
import { byCodePoint } from "../python/order.ts";
import { removeUser } from "../resources/users/store.ts";
import type { World } from "../world.ts";
import type { KelvinGroupState, KelvinSchoolState } from "./group-state.ts";
import { groupFrom, groupState, schoolFrom, schoolState } from "./group-state.ts";
import type { KelvinUserState, KelvinUserValues } from "./user-state.ts";
import { putUserState, userState } from "./user-state.ts";

/** All schools, groups and users in JSON, sorted by name (and school), so that two of them can be compared as texts. */
export interface KelvinDump {
  /** All schools. */
  readonly schools: readonly KelvinSchoolState[];
  /** The classes of all schools. */
  readonly classes: readonly KelvinGroupState[];
  /** The work groups of all schools. */
  readonly workgroups: readonly KelvinGroupState[];
  /** The users of all schools; accounts that are none are not among them. */
  readonly users: readonly KelvinUserState[];
}

/** What is in the directory, past the API: for looking, and for what happens elsewhere than over the API. */
export interface KelvinState extends KelvinDump {
  /** How many school users there are. */
  readonly userCount: number;
  /** The school user of this name, case aside. */
  user(name: string): KelvinUserState | undefined;
  /** The class of this name, case aside. */
  schoolClass(school: string, name: string): KelvinGroupState | undefined;
  /** The work group of this name, case aside. */
  workgroup(school: string, name: string): KelvinGroupState | undefined;
  /** Makes a user, or changes the one of this name, without any rule of the API: somebody else did it. */
  putUser(values: KelvinUserValues): void;
  /** Removes a user, if there is one: somebody else did it. */
  removeUser(name: string): void;
  /** All of it in JSON. */
  dump(): KelvinDump;
  /** Puts everything back as it was. Accounts that are no school users stay as they are. */
  restore(dump: KelvinDump): void;
}

/** The state of a world. */
export function stateOf(world: World): KelvinState {
  const { directory } = world;
  const schools = (): KelvinSchoolState[] => sorted([...directory.schools].map(schoolState));
  const groups = (kind: "class" | "workgroup"): KelvinGroupState[] =>
    sorted(
      [...directory.groups]
        .filter((group) => group.kind === kind)
        .map((group) => groupState(group, directory)),
    );
  const users = (): KelvinUserState[] =>
    sorted([...directory.users].flatMap((user) => stateOfUser(user) ?? []));
  const stateOfUser = (user: UserRecord | undefined): KelvinUserState | undefined =>
    user?.kind ? userState(user, user.kind, directory) : undefined;
  const group = (kind: "class" | "workgroup", name: string): KelvinGroupState | undefined => {
    const found = directory.groupNamed(name);
    return found?.kind === kind ? groupState(found, directory) : undefined;
  };
  const dump = (): KelvinDump => ({
    schools: schools(),
    classes: groups("class"),
    workgroups: groups("workgroup"),
    users: users(),
  });
  return {
    get schools() {
      return schools();
    },
    get classes() {
      return groups("class");
    },
    get workgroups() {
      return groups("workgroup");
    },
    get users() {
      return users();
    },
    get userCount() {
      let count = 0;
      for (const user of directory.users) if (user.kind) count += 1;
      return count;
    },
    user: (name) => stateOfUser(directory.userNamed(name)),
    schoolClass: (school, name) => group("class", `${school}-${name}`),
    workgroup: (school, name) => group("workgroup", `${school}-${name}`),
    putUser: (values) => putUserState(values, world),
    removeUser(name) {
      const user = directory.userNamed(name);
      if (user?.kind) removeUser(user, world);
    },
    dump,
    restore: (before) => restore(before, world),
  };
}

function restore(dump: KelvinDump, world: World): void {
  const { directory } = world;
  world.schoolNames.forget();
  for (const user of [...directory.users]) if (user.kind) directory.removeUser(user.id);
  for (const group of [...directory.groups]) directory.removeGroup(group.id);
  for (const school of [...directory.schools]) directory.removeSchool(school.id);
  for (const school of dump.schools) directory.putSchool(schoolFrom(school));
  for (const group of dump.classes) directory.putGroup(groupFrom("class", group));
  for (const group of dump.workgroups) directory.putGroup(groupFrom("workgroup", group));
  for (const { id, ...user } of dump.users) putUserState(user, world, id);
  // Once more, now that guardians and wards know each other.
  for (const { name, legalGuardians, legalWards } of dump.users) {
    if (legalGuardians.length + legalWards.length > 0)
      putUserState({ name, legalGuardians, legalWards }, world);
  }
  for (const { school, name, users } of [...dump.classes, ...dump.workgroups]) {
    const group = directory.groupNamed(`${school}-${name}`);
    const ids = users.flatMap((user) => directory.userNamed(user)?.id ?? []);
    if (group) directory.orderMembers(group.id, ids);
  }
}

function sorted<T extends { readonly name: string; readonly school?: string }>(items: T[]): T[] {
  return items.sort(
    (one, other) => byCodePoint(one.name, other.name) || byCodePoint(one.school ?? "", other.school ?? ""),
  );
}
