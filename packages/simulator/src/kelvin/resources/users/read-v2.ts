import { jsonAnswer } from "../../../answer.ts";
import type { Directory } from "../../directory/directory.ts";
import { databaseMatcher } from "../../directory/matching.ts";
import { folded } from "../../directory/names.ts";
import type { UserRecord } from "../../directory/records.ts";
import { shownProperties, storedProperty } from "../../directory/udm.ts";
import { noObject } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import type { Query } from "../../http/query.ts";
import { InternalError } from "../../internal-error.ts";
import { isReservedOnWindows } from "../../models/names.ts";
import { isDatabaseRole, partsOf, schoolRole } from "../../models/role-strings.ts";
import { sortByCodePoint } from "../../python/order.ts";
import { repr, str } from "../../python/repr.ts";
import type { PythonValue } from "../../python/values.ts";
import { isList, isNumber, numberOf } from "../../python/values.ts";
import type { Check } from "../../validation/checks.ts";
import { bool, text } from "../../validation/checks.ts";
import { date } from "../../validation/dates.ts";
import { isRoleName } from "../roles.ts";
import type { UserFilter } from "./filters.ts";
import { byText, byValues } from "./filters.ts";
import { groupNamesOf, shownGroups } from "./memberships.ts";

/** `GET /v2/users/{name}`: from the copy, case matters. */
export const getUserV2: Handler = (call) => {
  const name = call.parameter(0);
  const copy = call.world.copy();
  const user = copy.userNamed(name);
  if (!user || user.name !== name || !isShown(user, copy)) throw noObject(repr(name));
  return jsonAnswer(answer(user, copy, call));
};

/** `GET /v2/users/`: from the copy; parameters that it does not know, such as `roles`, are ignored, and empty ones. */
export const searchUsersV2: Handler = (call) => {
  const copy = call.world.copy();
  const filters = filtersOf(call, copy);
  call.checkQuery();
  const users = [...copy.users].filter(
    (user) => isShown(user, copy) && filters.every((matches) => matches(user)),
  );
  sortByCodePoint(users, ({ name }) => name);
  return jsonAnswer(users.map((user) => answer(user, copy, call)));
};

/** Exam users, users without a known school and those that break the rules are not in the database. */
export function isShown(user: UserRecord, copy: Directory): boolean {
  const { kind, firstname, lastname, name } = user;
  if (kind === undefined || kind === "exam_user" || firstname === null || lastname === null) return false;
  return schoolsOf(user, copy).length > 0 && !isReservedOnWindows(name);
}

const textFilters: Readonly<
  Record<string, { readonly read: (user: UserRecord) => string | null; readonly exactCase?: true }>
> = {
  name: { read: ({ name }) => name },
  firstname: { read: ({ firstname }) => firstname },
  lastname: { read: ({ lastname }) => lastname },
  email: { read: ({ email }) => email },
  record_uid: { read: recordUid, exactCase: true },
  source_uid: { read: sourceUid, exactCase: true },
};

function filtersOf({ query, world }: Call, copy: Directory): UserFilter[] {
  const filters = byValues({
    birthday: filled(query, "birthday", date),
    expirationDate: filled(query, "expiration_date", date),
    disabled: filled(query, "disabled", bool),
  });
  const school = query.get("school", text);
  if (school) {
    const matches = databaseMatcher(school, true);
    filters.push((user) => schoolsOf(user, copy).some(matches));
  }
  for (const [name, value] of query.last) {
    if (value === "") continue;
    const filter = textFilters[name];
    if (filter) filters.push(byText(filter.read, databaseMatcher(value, !filter.exactCase)));
    else if (world.settings.mappedUdmProperties.user.includes(name)) filters.push(byProperty(name, value));
  }
  return filters;
}

/** A parameter of some type, unless it is empty. */
function filled<T>(query: Query, name: string, check: Check<T>): T | undefined {
  return query.last.get(name) === "" ? undefined : query.get(name, check);
}

/** Digits are compared as numbers, which the database cannot do with a list. */
function byProperty(name: string, wanted: string): UserFilter {
  const digits = wanted.replace(/^-+/, "");
  if (/^\d+$/.test(digits)) return (user) => isNumberOrText(propertyOf(name, user), digits);
  if (!wanted.includes("*")) return (user) => holds(propertyOf(name, user), wanted);
  const matches = databaseMatcher(wanted, true);
  return (user) => {
    const value = propertyOf(name, user);
    return value !== null && !isList(value) && matches(str(value));
  };
}

function isNumberOrText(value: PythonValue, digits: string): boolean {
  if (value === null) return false;
  if (isNumber(value)) return numberOf(value) === Number(digits);
  if (typeof value !== "string" || !/^\s*[+-]?\d+\s*$/.test(value)) {
    throw new InternalError("invalid input syntax for type integer");
  }
  return Number(value) === Number(digits);
}

function holds(value: PythonValue, wanted: string): boolean {
  return isList(value) ? value.includes(wanted) : value === wanted;
}

function propertyOf(name: string, user: UserRecord): PythonValue {
  return storedProperty(name, user.id, user.udmProperties);
}

/** The database must have something. */
function recordUid(user: UserRecord): string {
  return user.recordUid ?? user.name;
}

function sourceUid(user: UserRecord): string {
  return user.sourceUid ?? "nubus";
}

/** Schools that exist and are spelt as they are. */
export function schoolsOf({ schools }: UserRecord, copy: Directory): string[] {
  return schools.filter((name) => copy.school(name)?.name === name);
}

function answer(user: UserRecord, copy: Directory, { urls, world }: Call): object {
  const schools = schoolsOf(user, copy);
  const nameUrls = (ids: readonly number[]): string[] =>
    ids.flatMap((id) => {
      const other = copy.user(id);
      return other ? [urls.user(other.name)] : [];
    });
  const primary = schools.find((name) => folded(name) === folded(user.school)) ?? schools[0] ?? user.school;
  const held = schools.flatMap((school) => rolesAt(school, user).map((role) => ({ role, school })));
  const roles = new Set(held.map(({ role }) => role).filter(isRoleName));
  return {
    dn: world.dnOf(user),
    url: urls.user(user.name),
    ucsschool_roles: held.map(({ role, school }) => schoolRole(role, school)),
    udm_properties: shownProperties(world.settings, "user", user, null),
    name: user.name,
    school: urls.school(primary),
    firstname: user.firstname ?? "",
    lastname: user.lastname ?? "",
    birthday: user.birthday,
    disabled: user.disabled,
    email: user.email,
    expiration_date: user.expirationDate,
    record_uid: recordUid(user),
    roles: [...roles].toSorted().map((role) => urls.role(role)),
    schools: schools.map((school) => urls.school(school)).toSorted(),
    school_classes: shownGroups(groupNamesOf(user, "class", copy)),
    workgroups: shownGroups(groupNamesOf(user, "workgroup", copy)),
    source_uid: sourceUid(user),
    legal_guardians: nameUrls(user.legalGuardians),
    legal_wards: nameUrls(user.legalWards),
  };
}

/** The roles that a user's role strings give at a school, of whatever type these are. */
function rolesAt(school: string, { ucsschoolRoles }: UserRecord): string[] {
  const roles = ucsschoolRoles.flatMap((text) => {
    const parts = partsOf(text);
    return parts?.context === school && isDatabaseRole(parts.role) ? [parts.role] : [];
  });
  return [...new Set(roles)];
}
