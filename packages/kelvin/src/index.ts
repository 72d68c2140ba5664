/**
 * A client for the UCS\@school Kelvin REST API: users, classes, work groups, schools and roles.
 *
 * @module kelvin
 */
export type {
  NewSchool,
  NewSchoolClass,
  NewUser,
  NewWorkGroup,
  PasswordHashes,
  Role,
  RoleName,
  School,
  SchoolClass,
  SchoolClassChanges,
  SchoolClassFilter,
  SchoolClassReplacement,
  SchoolFilter,
  User,
  UserChanges,
  UserFilter,
  UserFilterV2,
  UserReplacement,
  WorkGroup,
  WorkGroupChanges,
  WorkGroupFilter,
  WorkGroupReplacement,
} from "@labkeeper/kelvin-model";
export type {
  CallOptions,
  Logger,
  RetryOptions,
  Secret,
  SessionOptions,
  Timeouts,
  TlsOptions,
} from "@labkeeper/transport";
export { ApiView } from "./api-view.ts";
export type { BulkOptions } from "./bulk.ts";
export { KelvinClient } from "./client.ts";
export type { KelvinError, KelvinProblem } from "./errors/kelvin-error.ts";
export { isKelvinError } from "./errors/kelvin-error.ts";
export type { KelvinObject } from "./fetch-url.ts";
export type { TokenClaims } from "./log-in/token-claims.ts";
export { tokenClaims } from "./log-in/token-claims.ts";
export type { ApiVersion, KelvinOptions } from "./options.ts";
export type { LdapHashes } from "./password-hashes.ts";
export { krb5KeyBytes, krb5KeyFrom, ldapHashes } from "./password-hashes.ts";
export type { RawRequest } from "./raw.ts";
export type { Modification } from "./resources/changeable.ts";
export { ChangeableResource } from "./resources/changeable.ts";
export { Classes, WorkGroups } from "./resources/groups.ts";
export type { GroupKey, NameKey } from "./resources/keys.ts";
export { ReadableResource } from "./resources/readable.ts";
export { Roles } from "./resources/roles.ts";
export type { SchoolCreation } from "./resources/schools.ts";
export { Schools } from "./resources/schools.ts";
export type { Move } from "./resources/users.ts";
export { Users } from "./resources/users.ts";
export type { SyncReport } from "./sync/apply/report.ts";
export type { SyncOptions } from "./sync/options.ts";
export type { SyncPlan } from "./sync/plan/plan.ts";
export type { SyncProgress } from "./sync/progress.ts";
export type { SyncSource } from "./sync/records/read-source.ts";
export type { SyncOutcome } from "./sync/run.ts";
export type { SyncScope } from "./sync/scope.ts";
