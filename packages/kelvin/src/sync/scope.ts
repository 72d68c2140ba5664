import { fold, haveSame } from "./fold.ts";
import type { SyncUser } from "./server.ts";

/** Whom a sync is about. Nobody else is read as missing, changed or counted. */
export interface SyncScope {
  /** The schools that the list is complete for. */
  readonly schools: readonly string[];
  /** The roles that the list is complete for. A user is meant when all of its roles are among these. */
  readonly roles: readonly string[];
  /** Where the users come from: only those that carry exactly this `sourceUid` are meant. */
  readonly sourceUid: string;
}

/** Whether two scopes are about the same users. */
export function isSameScope(one: SyncScope, other: SyncScope): boolean {
  const isSourceSame = one.sourceUid === other.sourceUid;
  return isSourceSame && haveSame(one.schools, other.schools) && haveSame(one.roles, other.roles);
}

/** A {@link SyncScope} that can be asked. */
export class Scope {
  /** The schools as the server spells them. */
  readonly schools: readonly string[];
  readonly roles: readonly string[];
  readonly sourceUid: string;
  readonly #spelling: ReadonlyMap<string, string>;

  constructor({ schools, roles, sourceUid }: SyncScope) {
    this.#spelling = new Map(schools.map((school) => [fold(school), school]));
    this.schools = [...this.#spelling.values()];
    this.roles = [...new Set(roles)];
    this.sourceUid = sourceUid;
  }

  /** A school of the scope in the scope's spelling, whatever the case; undefined for any other school. */
  school(name: string): string | undefined {
    return this.#spelling.get(fold(name));
  }

  /** Those of the schools that belong to the scope, in its spelling. */
  within(schools: readonly string[]): string[] {
    return schools.flatMap((name) => this.school(name) ?? []);
  }

  /** Those of the schools that do not belong to the scope. */
  beyond(schools: readonly string[]): string[] {
    return schools.filter((name) => this.school(name) === undefined);
  }

  /** Whether all of the roles belong to the scope. */
  hasRoles(roles: readonly string[]): boolean {
    return roles.length > 0 && roles.every((role) => this.roles.includes(role));
  }

  /** Whether a user is meant. */
  includes({ schools, roles, sourceUid }: Pick<SyncUser, "schools" | "roles" | "sourceUid">): boolean {
    return sourceUid === this.sourceUid && this.hasRoles(roles) && this.within(schools).length > 0;
  }

  /**
   * The roles of each search that finds all users of a school who are meant. A search for `teacher` leaves out those
   * who are staff as well.
   */
  searches(): readonly (readonly string[])[] {
    const single = this.roles.map((role) => [role]);
    const both = ["teacher", "staff"];
    return both.every((role) => this.roles.includes(role)) ? [...single, both] : single;
  }
}
