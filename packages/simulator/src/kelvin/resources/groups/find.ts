import { folded } from "../../directory/names.ts";
import type { GroupRecord, UserRecord } from "../../directory/records.ts";
import { noObject, noSchool } from "../../http/answers.ts";
import type { Urls } from "../../http/urls.ts";
import { unknownUrl } from "../../http/urls.ts";
import { repr } from "../../python/repr.ts";
import type { HttpUrl } from "../../validation/http-url.ts";
import type { World } from "../../world.ts";

/** The group of a school and a name, case aside. @throws Halt 404 if there is none */
export function findGroup(
  kind: GroupRecord["kind"],
  school: string,
  name: string,
  { directory }: World,
): GroupRecord {
  const fullName = `${school}-${name}`;
  const group = directory.groupNamed(fullName);
  if (group?.kind !== kind || folded(group.school) !== folded(school)) throw noObject(repr(fullName));
  return group;
}

/** A school's name as the directory spells it. @throws Halt 404 if there is none */
export function spelling(school: string, { schoolNames }: World): string {
  const found = schoolNames.spelling(school);
  if (found === undefined) throw noSchool(repr(school));
  return found;
}

/** The users that URLs stand for, any account included. @throws Halt 404 if one stands for none */
export function usersAt(references: readonly HttpUrl[], urls: Urls, { directory }: World): UserRecord[] {
  return references.map(({ text }) => {
    const user = directory.userNamed(urls.nameIn("user", text));
    if (!user) throw unknownUrl("user", text);
    return user;
  });
}
