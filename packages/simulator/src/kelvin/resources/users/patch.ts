import type { Handler } from "../../http/call.ts";
import type { Urls } from "../../http/urls.ts";
import { isSchoolRole } from "../../models/role-strings.ts";
import type { UserChanges } from "../../models/user.ts";
import { userChangesModel } from "../../models/user.ts";
import { byCodePoint } from "../../python/order.ts";
import type { Body } from "../../validation/model.ts";
import type { World } from "../../world.ts";
import type { RoleName } from "../roles.ts";
import { convertUser } from "./convert.ts";
import type { FoundUser } from "./find.ts";
import { asSchoolUser, findAccount } from "./find.ts";
import { bothSides, checkSide, namesOf } from "./guardians.ts";
import type { ChangedValues } from "./modify.ts";
import { modifyUser } from "./modify.ts";
import { moveUser, renameUser } from "./move.ts";
import { kindWith, rolesFrom } from "./roles.ts";

/**
 * `PATCH /users/{name}`: move, rename, change roles, modify, write hashes. A step that fails leaves those before it done.
 */
export const patchUser: Handler = (call) => {
  const { world } = call;
  const body = call.body(userChangesModel(world.settings));
  const account = findAccount(call.parameter(0), world);
  const { values } = body;
  const { school, schools, roles, ...wanted } = wantedChanges(body, call.urls);
  let user = asSchoolUser(account);
  for (const side of bothSides) {
    const future = roles ?? [];
    checkSide(side, values[side], (role) => role === user.kind || future.some((name) => name.includes(role)));
  }
  user = moveAsWanted(user, school, schools, world);
  if (body.given.has("name")) user = renameUser(user, values.name, world);
  if (roles) {
    const along = { classes: wanted.classes ?? new Map(), workgroups: wanted.workgroups ?? new Map() };
    user = convertUser(user, kindWith(roles), along, world);
  }
  const ucsschoolRoles = wanted.ucsschoolRoles && withKeptRoles(wanted.ucsschoolRoles, user);
  const changes = { schools: schools && [...schools], ...wanted, ucsschoolRoles };
  return modifyUser(user, changes, values.kelvin_password_hashes, call);
};

/** What a PATCH sends, with its references resolved to names. */
interface WantedChanges extends Omit<ChangedValues, "schools"> {
  readonly school: string | undefined;
  readonly schools: readonly string[] | undefined;
  readonly roles: readonly RoleName[] | undefined;
}

function wantedChanges({ values, given }: Body<UserChanges>, urls: Urls): WantedChanges {
  /** A value that was sent; `null` is one, or was refused before. */
  const sent = <K extends keyof UserChanges>(name: K): UserChanges[K] | undefined =>
    given.has(name) ? values[name] : undefined;
  const schools = sent("schools")?.map(({ text }) => urls.nameIn("school", text));
  const school = values.school ? urls.nameIn("school", values.school.text) : undefined;
  const guardians = sent("legal_guardians");
  const wards = sent("legal_wards");
  return {
    school,
    // The school alone means that the user is in no other one.
    schools: schools ?? (school === undefined ? undefined : [school]),
    roles: values.roles ? rolesFrom(values.roles, urls) : undefined,
    firstname: sent("firstname"),
    lastname: sent("lastname"),
    birthday: sent("birthday"),
    expirationDate: sent("expiration_date"),
    email: sent("email"),
    recordUid: sent("record_uid"),
    sourceUid: sent("source_uid"),
    disabled: values.disabled ?? undefined,
    password: sent("password"),
    classes: values.school_classes ?? undefined,
    workgroups: values.workgroups ?? undefined,
    ucsschoolRoles: sent("ucsschool_roles"),
    udmProperties: values.udm_properties ?? undefined,
    legalGuardians: guardians && namesOf(guardians, urls),
    legalWards: wards && namesOf(wards, urls),
  };
}

function moveAsWanted(
  user: FoundUser,
  wanted: string | undefined,
  schools: readonly string[] | undefined,
  world: World,
): FoundUser {
  if (!schools) return user;
  const [first] = schools.toSorted(byCodePoint);
  const school = wanted ?? (schools.includes(user.record.school) ? undefined : first);
  return school === undefined ? user : moveUser(user, school, schools, world);
}

/** Strings of the type `school` are left as they are; all others are replaced. */
function withKeptRoles(sent: readonly string[], { record }: FoundUser): string[] {
  return [...sent.filter((text) => !isSchoolRole(text)), ...record.ucsschoolRoles.filter(isSchoolRole)];
}
