import { jsonAnswer } from "../../../answer.ts";
import type { Matcher } from "../../directory/matching.ts";
import { ldapMatcher } from "../../directory/matching.ts";
import { kindOf } from "../../directory/names.ts";
import type { UserKind, UserRecord } from "../../directory/records.ts";
import { storedProperty } from "../../directory/udm.ts";
import { refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { matching, oneOf } from "../../http/query.ts";
import { sortByCodePoint } from "../../python/order.ts";
import { str } from "../../python/repr.ts";
import type { PythonValue } from "../../python/values.ts";
import { isList } from "../../python/values.ts";
import { bool, text } from "../../validation/checks.ts";
import { date } from "../../validation/dates.ts";
import type { World } from "../../world.ts";
import type { RoleName } from "../roles.ts";
import { declaredRoleNames } from "../roles.ts";
import { RuleBreaker, recordAnswer } from "./answer.ts";
import type { UserFilter } from "./filters.ts";
import { byText, byValues } from "./filters.ts";

/** Filters by text, and what they look at. */
const textFilters: Readonly<Record<string, (user: UserRecord) => string | null>> = {
  name: ({ name }) => name,
  email: ({ email }) => email,
  record_uid: ({ recordUid }) => recordUid,
  source_uid: ({ sourceUid }) => sourceUid,
  firstname: ({ firstname }) => firstname,
  lastname: ({ lastname }) => lastname,
};

/**
 * `GET /v1/users/`: all filters must match; names that are no filter are ignored. One user who breaks the rules makes
 * all fail.
 */
export const searchUsers: Handler = (call) => {
  const { world } = call;
  const kinds = kindsWanted(call);
  const { candidates, filters } = filtersOf(call);
  const found = candidates.filter(
    (user) =>
      user.kind !== undefined && user.kind !== "exam_user" && filters.every((matches) => matches(user)),
  );
  const users = kinds ? found.filter(({ kind }) => kind === kinds) : found;
  sortByCodePoint(users, ({ name }) => name);
  const write = (user: UserRecord): Uint8Array => jsonAnswer(answerFor(user, world, call)).body;
  return { status: 200, type: "application/json", body: world.texts.list(users, call.urls.base, write) };
};

function answerFor(user: UserRecord, world: World, call: Call): object {
  try {
    return recordAnswer(user, user.kind ?? "student", world.directory, call);
  } catch (error) {
    if (!(error instanceof RuleBreaker)) throw error;
    throw refused(500, `Validation error when reading user '${error.dn}': ${error.explanation}`);
  }
}

/** The kind of user that `roles` stands for. @throws Halt 422 if the combination stands for none */
function kindsWanted(call: Call): UserKind | undefined {
  const { query } = call;
  query.get("school", text);
  query.get("name", text);
  query.get("email", matching(/^.+@.+$/, "^.+@.+$"));
  query.get("birthday", date);
  query.get("expiration_date", date);
  query.get("disabled", bool);
  const roles = query.all("roles", oneOf(declaredRoleNames));
  call.checkQuery();
  if (!roles) return undefined;
  const distinct = new Set<RoleName>(roles);
  if (distinct.size > 1 && !(distinct.size === 2 && distinct.has("staff") && distinct.has("teacher"))) {
    const shown = roles.map((role) => `<SchoolUserRole.${role}: '${role}'>`).join(", ");
    throw refused(422, `Unknown value for 'roles' property: [${shown}]`);
  }
  return kindOf(roles);
}

function filtersOf({ world, query }: Call): {
  readonly candidates: UserRecord[];
  readonly filters: UserFilter[];
} {
  const filters: UserFilter[] = [];
  const school = query.get("school", text);
  const schools = query.last.get("schools");
  const candidates =
    school && !school.includes("*") ? world.directory.usersOfSchool(school) : [...world.directory.users];
  if (school?.includes("*")) filters.push(bySchool(ldapMatcher(school)));
  if (schools !== undefined) filters.push(bySchool(ldapMatcher(schools)));
  for (const wanted of query.all("ucsschool_roles", text) ?? []) {
    const matches = ldapMatcher(wanted);
    filters.push((user) => user.ucsschoolRoles.some(matches));
  }
  for (const [name, value] of query.last) {
    const read = textFilters[name];
    if (read) filters.push(byText(read, ldapMatcher(value)));
    else if (world.settings.mappedUdmProperties.user.includes(name))
      filters.push(byProperty(name, ldapMatcher(value)));
  }
  const values = byValues({
    birthday: query.get("birthday", date),
    expirationDate: query.get("expiration_date", date),
    disabled: query.get("disabled", bool),
  });
  filters.push(...values);
  return { candidates, filters };
}

function bySchool(matches: Matcher): UserFilter {
  return (user) => user.schools.some(matches);
}

/** Of a property with several values, any may match. */
function byProperty(name: string, matches: Matcher): UserFilter {
  return (user) => valuesOf(storedProperty(name, user.id, user.udmProperties)).some(matches);
}

function valuesOf(value: PythonValue): string[] {
  if (value === null) return [];
  return isList(value) ? value.map(str) : [str(value)];
}
