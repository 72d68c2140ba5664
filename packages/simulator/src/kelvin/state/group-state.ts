import type { Directory } from "../directory/directory.ts";
import { relativeName } from "../directory/names.ts";
import type { GroupRecord, SchoolRecord } from "../directory/records.ts";
import { plainProperties, propertiesFrom } from "./udm-properties.ts";

/** A class or a work group as the directory has it. */
export interface KelvinGroupState {
  /** Stays when the group is renamed. */
  readonly id: number;
  /** The OU that it belongs to. */
  readonly school: string;
  /** Without that of the school. */
  readonly name: string;
  /** Free text. */
  readonly description: string | null;
  /** User names. */
  readonly users: readonly string[];
  /** Role strings, `role:type:context`. */
  readonly ucsschoolRoles: readonly string[];
  /** Of work groups only, as the two below. */
  readonly email: string | null;
  /** DNs. */
  readonly allowedEmailSendersUsers: readonly string[];
  /** DNs. */
  readonly allowedEmailSendersGroups: readonly string[];
  /** Those that are set. */
  readonly udmProperties: Readonly<Record<string, unknown>>;
}

/** A school as the directory has it. */
export interface KelvinSchoolState {
  /** Stays for ever. */
  readonly id: number;
  /** Name of the OU. */
  readonly name: string;
  /** Name for people. */
  readonly displayName: string | null;
  /** Host names. */
  readonly educationalServers: readonly string[];
  /** Host names. */
  readonly administrativeServers: readonly string[];
  /** Host name of the server for class shares. */
  readonly classShareFileServer: string | null;
  /** Host name of the server for home folders. */
  readonly homeShareFileServer: string | null;
  /** Those that are set. */
  readonly udmProperties: Readonly<Record<string, unknown>>;
}

/** The state of a class or a work group. */
export function groupState(group: GroupRecord, directory: Directory): KelvinGroupState {
  return {
    id: group.id,
    school: group.school,
    name: relativeName(group.name, group.school),
    description: group.description,
    users: directory.members(group.id).map(({ name }) => name),
    ucsschoolRoles: group.ucsschoolRoles,
    email: group.email,
    allowedEmailSendersUsers: group.allowedEmailSendersUsers,
    allowedEmailSendersGroups: group.allowedEmailSendersGroups,
    udmProperties: plainProperties(group.udmProperties),
  };
}

/** A group from its state; its members bring themselves. */
export function groupFrom(kind: GroupRecord["kind"], { users: _, ...state }: KelvinGroupState): GroupRecord {
  return {
    ...state,
    kind,
    name: `${state.school}-${state.name}`,
    udmProperties: propertiesFrom(state.udmProperties),
  };
}

/** The state of a school. */
export function schoolState(school: SchoolRecord): KelvinSchoolState {
  return { ...school, udmProperties: plainProperties(school.udmProperties) };
}

/** A school from its state. */
export function schoolFrom(state: KelvinSchoolState): SchoolRecord {
  return { ...state, udmProperties: propertiesFrom(state.udmProperties) };
}
