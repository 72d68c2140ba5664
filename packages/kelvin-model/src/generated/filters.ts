// Generated from the API model by `pnpm codegen`: do not edit.

import type { FilterTable } from "../schema/filter.ts";
import type { RoleName } from "./interfaces.ts";

/** What to search schools by; all of it must match. */
export interface SchoolFilter {
  /** Name, ignoring case. `*` stands for any characters. */
  readonly name?: string | undefined;
}

/** The filters of searches for schools. */
export const schoolFilters: FilterTable<keyof SchoolFilter> = {
  name: { wire: "name", kind: "text", wildcard: true },
};

/** What to search classes by; all of it must match. */
export interface SchoolClassFilter {
  /** Name of the school. Spell it as the server does: v2 finds nothing otherwise. */
  readonly school: string;
  /** Name, ignoring case. `*` stands for any characters. */
  readonly name?: string | undefined;
}

/** The filters of searches for classes. */
export const schoolClassFilters: FilterTable<keyof SchoolClassFilter> = {
  school: { wire: "school", kind: "text", required: true },
  name: { wire: "name", kind: "text", wildcard: true },
};

/** What to search workgroups by; all of it must match. */
export interface WorkGroupFilter {
  /** Name of the school. Spell it as the server does: v2 finds nothing otherwise. */
  readonly school: string;
  /** Name, ignoring case. `*` stands for any characters. */
  readonly name?: string | undefined;
}

/** The filters of searches for workgroups. */
export const workGroupFilters: FilterTable<keyof WorkGroupFilter> = {
  school: { wire: "school", kind: "text", required: true },
  name: { wire: "name", kind: "text", wildcard: true },
};

/** What to search users by; all of it must match. */
export interface UserFilter {
  /** Login name, ignoring case. `*` stands for any characters. */
  readonly name?: string | undefined;
  /** First name, ignoring case. `*` stands for any characters. */
  readonly firstname?: string | undefined;
  /** Last name, ignoring case. `*` stands for any characters. */
  readonly lastname?: string | undefined;
  /** Record uid; only v1 ignores case. `*` stands for any characters. */
  readonly recordUid?: string | undefined;
  /** Source uid; only v1 ignores case. `*` stands for any characters. */
  readonly sourceUid?: string | undefined;
  /** Name of one of the user's schools, ignoring case. `*` stands for any characters. */
  readonly school?: string | undefined;
  /** E-mail address, ignoring case, with something before and after the `@`. `*` stands for any characters. */
  readonly email?: string | undefined;
  /** Day of birth, `YYYY-MM-DD`. */
  readonly birthday?: string | undefined;
  /** Day on which the account ends, `YYYY-MM-DD`. */
  readonly expirationDate?: string | undefined;
  /**
   * Whether the account is disabled. A known mistake of the server: disabled users whose account also ends
   * may be missing.
   */
  readonly disabled?: boolean | undefined;
  /**
   * Roles: one, or teacher and staff; `["teacher"]` does not find those who are staff too. Only v1: v2
   * ignores it.
   */
  readonly roles?: readonly RoleName[] | undefined;
  /** Role strings, which must all match, ignoring case. Only v1: v2 ignores it. `*` stands for any characters. */
  readonly ucsschoolRoles?: readonly string[] | undefined;
  /**
   * Properties that the server is configured for, by their UDM names, each sent as a parameter of its own.
   * v1: `*` stands for any characters, and several values are searched one by one. v2: exact and with case,
   * unless there is a `*`.
   */
  readonly udmProperties?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** What to search users by at v2, which ignores the other filters and would return everything. */
export type UserFilterV2 = Omit<UserFilter, "roles" | "ucsschoolRoles">;

/** The filters of searches for users. */
export const userFilters: FilterTable<keyof UserFilter> = {
  name: { wire: "name", kind: "text", wildcard: true },
  firstname: { wire: "firstname", kind: "text", wildcard: true },
  lastname: { wire: "lastname", kind: "text", wildcard: true },
  recordUid: { wire: "record_uid", kind: "text", wildcard: true },
  sourceUid: { wire: "source_uid", kind: "text", wildcard: true },
  school: { wire: "school", kind: "text", wildcard: true },
  email: { wire: "email", kind: "text", wildcard: true, address: true },
  birthday: { wire: "birthday", kind: "date" },
  expirationDate: { wire: "expiration_date", kind: "date" },
  disabled: { wire: "disabled", kind: "boolean" },
  roles: { wire: "roles", kind: "role", repeated: true, onlyV1: true },
  ucsschoolRoles: { wire: "ucsschool_roles", kind: "text", wildcard: true, repeated: true, onlyV1: true },
  udmProperties: { wire: "udm_properties", kind: "properties" },
};
