import type { Directory } from "../directory/directory.ts";
import { kinds } from "../directory/names.ts";
import type { PasswordHashes, UserKind, UserRecord } from "../directory/records.ts";
import { newGroup, none } from "../directory/records.ts";
import { schoolRole } from "../models/role-strings.ts";
import { classFor, groupNamesOf, shownGroups } from "../resources/users/memberships.ts";
import type { World } from "../world.ts";
import { plainAccount } from "../world.ts";
import { plainProperties, propertiesFrom } from "./udm-properties.ts";

/** A school user as the directory has it, with nothing left out. */
export interface KelvinUserState {
  /** Stays when the user is renamed. */
  readonly id: number;
  /** The user name. */
  readonly name: string;
  /** What the account is, which its role follows from. */
  readonly kind: UserKind;
  /** The OU that the account lies in. */
  readonly school: string;
  /** All OUs that the user belongs to. */
  readonly schools: readonly string[];
  /** Given name. */
  readonly firstname: string | null;
  /** Family name. */
  readonly lastname: string | null;
  /** `YYYY-MM-DD` */
  readonly birthday: string | null;
  /** `YYYY-MM-DD` */
  readonly expirationDate: string | null;
  /** Mail address. */
  readonly email: string | null;
  /** Whether the account is switched off. */
  readonly disabled: boolean;
  /** Id in the source. */
  readonly recordUid: string | null;
  /** Name of the source. */
  readonly sourceUid: string | null;
  /** Role strings, `role:type:context`. */
  readonly ucsschoolRoles: readonly string[];
  /** Names by school. */
  readonly schoolClasses: Readonly<Record<string, readonly string[]>>;
  /** Names by school. */
  readonly workgroups: Readonly<Record<string, readonly string[]>>;
  /** User names. */
  readonly legalGuardians: readonly string[];
  /** User names. */
  readonly legalWards: readonly string[];
  /** Those that are set. */
  readonly udmProperties: Readonly<Record<string, unknown>>;
  /** `null`: a random one, or hashes. */
  readonly password: string | null;
  /** Hashes that were set instead of a password. */
  readonly passwordHashes: PasswordHashes | null;
}

/** What is told of a user who is made or changed elsewhere; the rest stays, or is what it is without further ado. */
export type KelvinUserValues = { readonly name: string } & Partial<Omit<KelvinUserState, "id" | "name">>;

/** The state of a user. */
export function userState(user: UserRecord, kind: UserKind, directory: Directory): KelvinUserState {
  const namesOf = (ids: readonly number[]): string[] => ids.flatMap((id) => directory.user(id)?.name ?? []);
  return {
    id: user.id,
    name: user.name,
    kind,
    school: user.school,
    schools: user.schools,
    firstname: user.firstname,
    lastname: user.lastname,
    birthday: user.birthday,
    expirationDate: user.expirationDate,
    email: user.email,
    disabled: user.disabled,
    recordUid: user.recordUid,
    sourceUid: user.sourceUid,
    ucsschoolRoles: user.ucsschoolRoles,
    schoolClasses: shownGroups(groupNamesOf(user, "class", directory)),
    workgroups: shownGroups(groupNamesOf(user, "workgroup", directory)),
    legalGuardians: namesOf(user.legalGuardians),
    legalWards: namesOf(user.legalWards),
    udmProperties: plainProperties(user.udmProperties),
    password: user.password ?? null,
    passwordHashes: user.passwordHashes ?? null,
  };
}

/** Writes a user as somebody else would who knows no rules of the API. Classes and work groups are made as needed. */
export function putUserState(values: KelvinUserValues, world: World, id?: number): void {
  const { directory } = world;
  const before = directory.userNamed(values.name);
  const record = before?.kind ? before : newSchoolUser(values, id ?? directory.nextId(), world);
  const {
    schoolClasses,
    workgroups,
    legalGuardians,
    legalWards,
    udmProperties,
    password,
    passwordHashes,
    ...plainValues
  } = values;
  const { password: oldPassword, passwordHashes: oldHashes, ...rest } = record;
  const groups =
    schoolClasses || workgroups
      ? [
          ...(schoolClasses ? classIds(schoolClasses, world) : idsOfKind(record, "class", directory)),
          ...(workgroups ? workGroupIds(workgroups, directory) : idsOfKind(record, "workgroup", directory)),
        ]
      : record.groups;
  const idsOf = (names: readonly string[]): number[] =>
    names.flatMap((name) => directory.userNamed(name)?.id ?? []);
  const newPassword = password === undefined ? oldPassword : (password ?? undefined);
  const newHashes = passwordHashes === undefined ? oldHashes : (passwordHashes ?? undefined);
  directory.putUser({
    ...rest,
    ...plainValues,
    groups,
    legalGuardians: legalGuardians ? idsOf(legalGuardians) : record.legalGuardians,
    legalWards: legalWards ? idsOf(legalWards) : record.legalWards,
    udmProperties: udmProperties ? propertiesFrom(udmProperties) : record.udmProperties,
    ...(newPassword === undefined ? {} : { password: newPassword }),
    ...(newHashes === undefined ? {} : { passwordHashes: newHashes }),
  });
}

function newSchoolUser(values: KelvinUserValues, id: number, { settings }: World): UserRecord {
  const kind = values.kind ?? "student";
  const school = values.school ?? values.schools?.[0] ?? settings.schools[0]?.name ?? "";
  const schools = values.schools ?? [school];
  return {
    ...plainAccount(id, values.name),
    kind,
    school,
    schools,
    firstname: values.name,
    recordUid: null,
    ucsschoolRoles: kinds[kind].roles.flatMap((role) => schools.map((name) => schoolRole(role, name))),
    groups: none,
  };
}

function idsOfKind(user: UserRecord, kind: "class" | "workgroup", directory: Directory): number[] {
  return user.groups.filter((id) => directory.group(id)?.kind === kind);
}

function classIds(mapping: KelvinUserState["schoolClasses"], { directory, settings }: World): number[] {
  return wanted(mapping).map((group) => classFor(group, directory, settings.ldapBase).id);
}

function workGroupIds(mapping: KelvinUserState["workgroups"], directory: Directory): number[] {
  return wanted(mapping).map(({ school, name }) => {
    const existing = directory.groupNamed(name);
    if (existing) return existing.id;
    const group = {
      ...newGroup("workgroup", directory.nextId(), name, school),
      ucsschoolRoles: [schoolRole("workgroup", school)],
    };
    directory.putGroup(group);
    return group.id;
  });
}

function wanted(
  mapping: Readonly<Record<string, readonly string[]>>,
): { readonly school: string; readonly name: string }[] {
  return Object.entries(mapping).flatMap(([school, names]) =>
    names.map((name) => ({ school, name: `${school}-${name}` })),
  );
}
