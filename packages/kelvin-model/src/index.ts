// Generated from the API model by `pnpm codegen`: do not edit.

export type {
  SchoolClassFilter,
  SchoolFilter,
  UserFilter,
  UserFilterV2,
  WorkGroupFilter,
} from "./generated/filters.ts";
export { schoolClassFilters, schoolFilters, userFilters, workGroupFilters } from "./generated/filters.ts";
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
  SchoolClassReplacement,
  User,
  UserChanges,
  UserReplacement,
  WorkGroup,
  WorkGroupChanges,
  WorkGroupReplacement,
} from "./generated/interfaces.ts";
export {
  newSchool,
  newSchoolClass,
  newUser,
  newWorkGroup,
  passwordHashes,
  roleAnswer,
  schoolAnswer,
  schoolClassAnswer,
  schoolClassChanges,
  schoolClassReplacement,
  userAnswer,
  userChanges,
  userReplacement,
  workGroupAnswer,
  workGroupChanges,
  workGroupReplacement,
} from "./generated/schemas.ts";
export {
  passwordHashesAttributes,
  roleAttributes,
  schoolAttributes,
  schoolClassAttributes,
  userAttributes,
  workGroupAttributes,
} from "./generated/tables.ts";
export type {
  WireNewSchool,
  WireNewSchoolClass,
  WireNewUser,
  WireNewWorkGroup,
  WirePasswordHashes,
  WireRole,
  WireSchool,
  WireSchoolClass,
  WireSchoolClassChanges,
  WireSchoolClassReplacement,
  WireUser,
  WireUserChanges,
  WireUserReplacement,
  WireWorkGroup,
  WireWorkGroupChanges,
  WireWorkGroupReplacement,
} from "./generated/wire.ts";
export type { Attribute, AttributeKind, AttributeTable } from "./schema/attribute.ts";
export type { Filter, FilterKind, FilterTable } from "./schema/filter.ts";
