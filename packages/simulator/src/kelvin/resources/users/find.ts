import type { UserKind, UserRecord } from "../../directory/records.ts";
import { noObject } from "../../http/answers.ts";
import { repr } from "../../python/repr.ts";
import type { World } from "../../world.ts";

/** A school user as the directory has it. */
export interface FoundUser {
  readonly record: UserRecord;
  readonly kind: UserKind;
}

/** The account of a name. @throws Halt 404 if there is none */
export function findAccount(name: string, { directory }: World): UserRecord {
  const record = directory.userNamed(name);
  if (!record) throw noObject(repr(name));
  return record;
}

/** The account as a school user. @throws Halt 404 if it is none: the server does not know its name then */
export function asSchoolUser(record: UserRecord): FoundUser {
  if (!record.kind) throw noObject("None");
  return { record, kind: record.kind };
}
