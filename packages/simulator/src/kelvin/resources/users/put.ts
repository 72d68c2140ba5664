import type { Handler } from "../../http/call.ts";
import type { GroupNames } from "../../models/user.ts";
import { newUserModel } from "../../models/user.ts";
import { byCodePoint } from "../../python/order.ts";
import { withCentury } from "../../validation/dates.ts";
import { convertUser } from "./convert.ts";
import type { UserDraft } from "./draft.ts";
import { asSchoolUser, findAccount } from "./find.ts";
import { bothSides, checkSide } from "./guardians.ts";
import { groupNamesOf } from "./memberships.ts";
import { modifyUser } from "./modify.ts";
import { moveUser, renameUser } from "./move.ts";
import { cleanGroupNames, draftFrom } from "./request.ts";

/** `PUT /users/{name}`: the steps of PATCH, with what the request does not say set back, apart from a few things. */
export const putUser: Handler = (call) => {
  const { world } = call;
  const { values, given } = call.body(newUserModel(world.settings));
  const account = findAccount(call.parameter(0), world);
  const wanted = draftFrom(values, call);
  let user = asSchoolUser(account);
  for (const side of bothSides) checkSide(side, values[side], (role) => role === user.kind);
  const school = wanted.school || elsewhere(user.record.school, wanted.schools);
  const left = user.record.school;
  const workgroups = groupNamesOf(user.record, "workgroup", world.directory);
  if (school) user = moveUser(user, school, wanted.schools, world);
  if (!given.has("workgroups")) {
    wanted.workgroups = user.record.school === left ? workgroups : without(workgroups, left);
  }
  user = renameUser(user, wanted.name, world);
  user = convertUser(user, wanted.kind, wanted, world);
  return modifyUser(user, valuesOf(wanted), values.kelvin_password_hashes, call, (draft) =>
    prepare(draft, world.now()),
  );
};

/** The school to move to if the present one is none of those that the user is to be in. */
function elsewhere(present: string, schools: readonly string[]): string | undefined {
  return schools.includes(present) ? undefined : schools.toSorted(byCodePoint)[0];
}

function valuesOf(wanted: UserDraft): Parameters<typeof modifyUser>[1] {
  const { schools, firstname, lastname, birthday, expirationDate, email, password, disabled, workgroups } =
    wanted;
  const { ucsschoolRoles, recordUid, sourceUid, udmProperties, kind } = wanted;
  return {
    schools,
    firstname,
    lastname,
    birthday,
    expirationDate,
    email,
    password,
    disabled,
    workgroups,
    ucsschoolRoles,
    recordUid,
    sourceUid,
    udmProperties,
    ...(kind === "staff" ? {} : { classes: wanted.classes }),
    ...(kind === "student" ? { legalGuardians: wanted.legalGuardians } : {}),
    ...(kind === "legal_guardian" ? { legalWards: wanted.legalWards } : {}),
  };
}

function without(workgroups: GroupNames, school: string): GroupNames {
  return new Map([...workgroups].filter(([name]) => name !== school));
}

function prepare(draft: UserDraft, now: number): void {
  draft.birthday = withCentury(draft.birthday, now);
  draft.schools = [...new Set(draft.schools)];
  draft.classes = draft.kind === "staff" ? new Map() : cleanGroupNames(draft.classes);
  draft.workgroups = cleanGroupNames(draft.workgroups);
}
