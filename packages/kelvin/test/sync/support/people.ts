import type { SyncUser } from "../../../src/sync/server.ts";

/** A pupil of DEMOSCHOOL, who differs from others as told. */
export function pupil(name: string, differences: Partial<SyncUser> = {}): SyncUser {
  return {
    name,
    recordUid: `${name}-r`,
    sourceUid: "Kelvin",
    firstname: name.slice(0, 1).toUpperCase() + name.slice(1),
    lastname: "Lee",
    birthday: null,
    expirationDate: null,
    email: null,
    disabled: false,
    school: "DEMOSCHOOL",
    schools: ["DEMOSCHOOL"],
    roles: ["student"],
    schoolClasses: {},
    workgroups: {},
    legalGuardians: [],
    legalWards: [],
    udmProperties: {},
    ...differences,
  };
}

/** So many pupils: p1, p2, … */
export function pupils(count: number, differences: Partial<SyncUser> = {}): SyncUser[] {
  return Array.from({ length: count }, (_, index) => pupil(`p${index + 1}`, differences));
}

/** The record that a list would have for a user as it is. */
export function recordOf(
  user: SyncUser,
  differences: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const { name, recordUid, firstname, lastname } = user;
  return { name, recordUid, firstname, lastname, ...differences };
}

/** The records of users as they are. */
export function recordsOf(users: readonly SyncUser[]): Record<string, unknown>[] {
  return users.map((user) => recordOf(user));
}
