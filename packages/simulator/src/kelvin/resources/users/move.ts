import { folded } from "../../directory/names.ts";
import { refused, udmError } from "../../http/answers.ts";
import { InternalError } from "../../internal-error.ts";
import { checkUserName } from "../../models/names.ts";
import { repr } from "../../python/repr.ts";
import { Refusal } from "../../validation/issues.ts";
import type { World } from "../../world.ts";
import { keepingRules } from "../rules.ts";
import { UserDraft } from "./draft.ts";
import type { FoundUser } from "./find.ts";
import { movedRoleStrings } from "./roles.ts";
import { checkSchoolsExist, validateUser } from "./validate.ts";

/**
 * The first step of a change: to another primary school. What the user had in the old one gets lost.
 *
 * @param schools all schools that the user is to be in
 * @throws Halt 422 if the school is none of these; InternalError for whatever the import library refuses
 */
export function moveUser(
  user: FoundUser,
  school: string,
  schools: readonly string[],
  world: World,
): FoundUser {
  const { record } = user;
  if (!(schools.length > 0 ? schools : record.schools).includes(school)) {
    throw refused(422, `New 'school' ${repr(school)} not in current or future 'schools'.`);
  }
  return school === record.school ? user : changeSchool(user, school, schools, world);
}

/**
 * Moves a user to a school, whatever the others are.
 *
 * @param future schools that the user will be in, which its classes may belong to meanwhile
 * @throws InternalError for whatever the import library refuses
 */
export function changeSchool(
  { record, kind }: FoundUser,
  school: string,
  future: readonly string[],
  world: World,
): FoundUser {
  const draft = UserDraft.of(record, kind, world.directory, world.settings.ldapBase);
  keepingRules(
    () => {
      checkSchoolsExist([...record.schools, record.school, school], world);
      draft.schools = [...new Set([...record.schools, school, ...future])];
      validateUser(draft, world, false).check();
    },
    // Nobody in the server catches this.
    (words) => new InternalError(words),
  );
  const left = record.school;
  const moved = {
    ...record,
    school,
    schools: [...record.schools.filter((other) => other !== left && other !== school), school],
    groups: record.groups.filter((id) => folded(world.directory.group(id)?.school ?? "") !== folded(left)),
    ucsschoolRoles: movedRoleStrings(draft, left, school),
  };
  world.directory.putUser(moved);
  return { record: moved, kind };
}

/** The second step: another name. @throws Halt 400 if the import library refuses it, 422 if UDM does */
export function renameUser(user: FoundUser, name: string | null, world: World): FoundUser {
  const { record, kind } = user;
  if (name === record.name) return user;
  const draft = UserDraft.of(record, kind, world.directory, world.settings.ldapBase);
  draft.name = name;
  keepingRules(
    () => validateUser(draft, world, true),
    (words) => refused(400, `Renaming ${draft.repr} from ${repr(record.name)} to ${repr(name)}: ${words}`),
  );
  const renamed = { ...record, name: name ?? "" };
  checkByUdm(renamed.name, record.id, world);
  world.directory.putUser(renamed);
  return { record: renamed, kind };
}

function checkByUdm(name: string, id: number, world: World): void {
  const other = world.directory.userNamed(name);
  if (other && other.id !== id) {
    throw udmError(
      "ModifyError",
      `The username is already in use as username or as mail address: ${name}.`,
      "username",
    );
  }
  try {
    checkUserName(name, true);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw udmError("ModifyError", error.message, "username");
  }
}
