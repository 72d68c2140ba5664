import type * as v from "valibot";
import { expectTypeOf } from "vitest";
import type {
  NewUser,
  PasswordHashes,
  RoleName,
  SchoolClass,
  SchoolClassChanges,
  SchoolClassReplacement,
  User,
  UserChanges,
  UserFilter,
  UserFilterV2,
  UserReplacement,
  userAnswer,
  userChanges,
  userFilters,
  WireUser,
  WireUserChanges,
  WorkGroup,
  WorkGroupReplacement,
} from "../src/index.ts";

// Answers: null where the server has it, undefined where older servers lack it.
expectTypeOf<User["email"]>().toEqualTypeOf<string | null>();
expectTypeOf<User["expirationDate"]>().toEqualTypeOf<string | null>();
expectTypeOf<User["firstname"]>().toEqualTypeOf<string>();
expectTypeOf<User["schools"]>().toEqualTypeOf<readonly string[]>();
expectTypeOf<User["workgroups"]>().toEqualTypeOf<Readonly<Record<string, readonly string[]>> | undefined>();
expectTypeOf<"password" extends keyof User ? true : false>().toEqualTypeOf<false>();

// The known roles are completed, and others pass.
expectTypeOf<"teacher">().toExtend<RoleName>();
expectTypeOf<string>().toExtend<RoleName>();

// What was loaded can be sent back, unless it lacks the ids that the server demands.
expectTypeOf<User>().not.toExtend<UserReplacement>();
expectTypeOf<User & { recordUid: string; sourceUid: string }>().toExtend<UserReplacement>();
expectTypeOf<SchoolClass>().toExtend<SchoolClassReplacement>();
expectTypeOf<WorkGroup>().toExtend<WorkGroupReplacement>();

// PATCH: null only where it removes something.
expectTypeOf<{ email: null; birthday: null; expirationDate: null }>().toExtend<UserChanges>();
expectTypeOf<{ school: null }>().not.toExtend<UserChanges>();
expectTypeOf<{ disabled: null }>().not.toExtend<UserChanges>();
expectTypeOf<{ schoolClasses: null }>().not.toExtend<UserChanges>();
expectTypeOf<"school" extends keyof SchoolClassChanges ? true : false>().toEqualTypeOf<false>();
expectTypeOf<"createShare" extends keyof SchoolClassChanges ? true : false>().toEqualTypeOf<false>();

// POST.
expectTypeOf<{ firstname: "A"; lastname: "B"; roles: ["student"]; school: "S" }>().toExtend<NewUser>();
expectTypeOf<NewUser["kelvinPasswordHashes"]>().toEqualTypeOf<PasswordHashes | undefined>();

// The schemas say what they let through.
expectTypeOf<v.InferOutput<typeof userAnswer>>().toEqualTypeOf<WireUser>();
expectTypeOf<v.InferOutput<typeof userChanges>>().toEqualTypeOf<WireUserChanges>();
expectTypeOf<v.InferInput<typeof userAnswer>>().toEqualTypeOf<unknown>();

// Filters.
expectTypeOf<keyof typeof userFilters>().toEqualTypeOf<keyof UserFilter>();
expectTypeOf<Exclude<keyof UserFilter, keyof UserFilterV2>>().toEqualTypeOf<"roles" | "ucsschoolRoles">();
