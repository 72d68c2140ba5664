import type {
  NewUser,
  Role,
  School,
  SchoolClass,
  User,
  UserChanges,
  UserFilter,
  UserFilterV2,
  UserReplacement,
  WorkGroup,
} from "@labkeeper/kelvin-model";
import type { CallOptions, WithResponse } from "@labkeeper/transport";
import { Call, checkFields, optional, refuse, text, UnsupportedError } from "@labkeeper/transport";
import { guard, withoutAnswer } from "../server/guard.ts";
import { ChangeableResource } from "./changeable.ts";
import { definitions } from "./definition.ts";
import type { Classes, WorkGroups } from "./groups.ts";
import type { NameKey } from "./keys.ts";
import { ResourceCalls } from "./resource-calls.ts";
import type { Roles } from "./roles.ts";
import { SchoolSpellings } from "./school-spellings.ts";
import type { Schools } from "./schools.ts";

/** Where a user goes. */
export interface Move {
  /** Name of the new school, in any case. */
  readonly school: string;
  /**
   * Name of the school that the user leaves, so that all others stay; the new one becomes the primary school where this
   * was it. Default: all schools are left.
   */
  readonly from?: string | undefined;
}

/** What users refer to. */
interface Neighbours {
  readonly classes: Classes;
  readonly workgroups: WorkGroups;
  readonly schools: Schools;
  readonly roles: Roles;
}

/**
 * The users of all schools: pupils, teachers, staff, legal guardians and administrators.
 *
 * @typeParam Filter What they can be searched by at this version of the API.
 */
export class Users<Filter extends UserFilterV2 = UserFilter> extends ChangeableResource<
  User,
  NameKey,
  Filter,
  NewUser,
  UserChanges,
  UserReplacement
> {
  readonly #calls: ResourceCalls<User>;
  /** At v1, which reads the truth. */
  readonly #live: ResourceCalls<User>;
  readonly #spellings: SchoolSpellings;
  readonly #neighbours: Neighbours;

  /** @internal */
  constructor(calls: ResourceCalls<User>, neighbours: Neighbours) {
    super(calls);
    const { server } = calls;
    this.#calls = calls;
    this.#live = new ResourceCalls(server, "v1", definitions.users);
    this.#spellings = new SchoolSpellings(server);
    this.#neighbours = neighbours;
  }

  /**
   * Finds all users who match every filter: `{}` finds all of the domain. The server sends them in one answer.
   *
   * @param filter Refused when anything in it might be no filter to this version of the API, since the server would
   *   then return everybody: unknown names, empty values, undefined.
   * @throws `UnsupportedError` when the server is not configured for a UDM property that was to be searched by, and so
   *   has ignored it.
   * @example
   * ```ts
   * import type { KelvinClient } from "@labkeeper/kelvin";
   *
   * async function mailAddresses(kelvin: KelvinClient): Promise<(string | null)[]> {
   *   const pupils = await kelvin.users.search({ school: "DEMOSCHOOL", roles: ["student"], lastname: "M*" });
   *   return pupils.map(({ email }) => email);
   * }
   * ```
   */
  override search(filter: Filter, options?: CallOptions): Call<User[]> {
    return super.search(filter, options).map((users) => {
      const unknown = Object.keys(filter.udmProperties ?? {}).find((name) =>
        users.some(({ udmProperties }) => !Object.hasOwn(udmProperties, name)),
      );
      // What was returned has not been filtered.
      if (unknown !== undefined) {
        throw new UnsupportedError(
          `filter.udmProperties.${unknown}: the server does not show this property, and ignores it.`,
        );
      }
      return users;
    });
  }

  /**
   * Creates a user. Never sent twice; an error whose `mayHaveActed` is true may have come after it was created.
   *
   * @throws `ConflictError` when there is one of that name, ignoring case, or with the same record uid and source uid.
   */
  override create(user: NewUser, options?: CallOptions): Call<User> {
    return guard(() => {
      const { school, schools }: { school?: unknown; schools?: unknown } = Object(user);
      if (school !== undefined && Array.isArray(schools) && schools.length > 0) {
        // The server would silently take another one.
        const isAmong = schools.some((name) => String(name).toLowerCase() === String(school).toLowerCase());
        if (!isAmong) refuse("user.school", `one of its \`schools\`, ${schools.join(", ")}`, school);
      }
      return super.create(user, options);
    });
  }

  /**
   * Moves a user to another school; classes, work groups and roles at the schools that are left end. Reads the user
   * first, to say which classes and work groups stay where any end, and sends nothing when there is nothing to change.
   * Never sent twice.
   *
   * @throws `ValidationError` with the problem `reference` when there is no such school: then nothing was changed.
   */
  move(key: NameKey, to: Move, options?: CallOptions): Call<User> {
    return new Call(this.#move(key, to, options));
  }

  /** Reads the classes of a user. */
  classesOf(user: NameKey, options?: CallOptions): Call<SchoolClass[]> {
    return this.#related(user, options, ({ schoolClasses }) =>
      groupsIn(schoolClasses).map((key) => this.#neighbours.classes.get(key, options)),
    );
  }

  /** Reads the work groups of a user. */
  workgroupsOf(user: NameKey, options?: CallOptions): Call<WorkGroup[]> {
    return this.#related(user, options, ({ workgroups }) =>
      groupsIn(workgroups).map((key) => this.#neighbours.workgroups.get(key, options)),
    );
  }

  /** Reads the schools of a user. */
  schoolsOf(user: NameKey, options?: CallOptions): Call<School[]> {
    return this.#related(user, options, ({ schools }) =>
      schools.map((name) => this.#neighbours.schools.get(name, options)),
    );
  }

  /** Reads the roles of a user. */
  rolesOf(user: NameKey, options?: CallOptions): Call<Role[]> {
    return this.#related(user, options, ({ roles }) =>
      roles.map((name) => this.#neighbours.roles.get(name, options)),
    );
  }

  /** Reads the legal guardians of a student. */
  guardiansOf(user: NameKey, options?: CallOptions): Call<User[]> {
    return this.#related(user, options, ({ legalGuardians = [] }) =>
      legalGuardians.map((name) => this.get(name, options)),
    );
  }

  /** Reads the students whom a legal guardian stands for. */
  wardsOf(user: NameKey, options?: CallOptions): Call<User[]> {
    return this.#related(user, options, ({ legalWards = [] }) =>
      legalWards.map((name) => this.get(name, options)),
    );
  }

  /** Follows the names in a user who was loaded, or is loaded now. */
  #related<T>(key: NameKey, options: CallOptions | undefined, follow: (user: User) => Call<T>[]): Call<T[]> {
    const read = async (): Promise<WithResponse<T[]>> => {
      const user = isLoaded(key) ? key : await this.get(key, options);
      const answers = await Promise.all(follow(user).map((call) => call.withResponse()));
      const data = answers.map((answer) => answer.data);
      return { data, response: answers.at(-1)?.response ?? withoutAnswer(data).response };
    };
    return new Call(read());
  }

  async #move(key: NameKey, to: Move, options: CallOptions | undefined): Promise<WithResponse<User>> {
    checkFields("to", to, { school: text, from: optional(text) });
    const school = await this.#spellings.of(to.school, options);
    const user = await this.#live.get(key, options);
    const isLeft = (name: string) => (to.from ?? name).toLowerCase() === name.toLowerCase();
    if (!user.schools.some(isLeft)) {
      refuse("to.from", `one of the user's schools, ${user.schools.join(", ")}`, to.from);
    }
    // Groups may spell their school otherwise than their users do.
    const schools = new Map(
      [...user.schools.filter((name) => !isLeft(name)), school].map((name) => [name.toLowerCase(), name]),
    );
    const stay = (groups: User["workgroups"]) =>
      groups &&
      Object.fromEntries(Object.entries(groups).filter(([name]) => schools.has(name.toLowerCase())));
    const changes = {
      school: schools.get(user.school.toLowerCase()) ?? school,
      schools: [...schools.values()],
      // The server refuses to leave a school whose groups stay.
      schoolClasses: stay(user.schoolClasses),
      workgroups: stay(user.workgroups),
    };
    // What is as it was is not sent: somebody else may be changing it.
    return this.#calls.modify(user, changes, options, "Moving").withResponse();
  }
}

function isLoaded(key: NameKey): key is User {
  return ["schools", "roles"].every((name) => name in Object(key));
}

function groupsIn(names: User["schoolClasses"] | undefined): { school: string; name: string }[] {
  return Object.entries(names ?? {}).flatMap(([school, each]) => each.map((name) => ({ school, name })));
}
