import { jsonAnswer } from "../../../answer.ts";
import type { UserRecord } from "../../directory/records.ts";
import { noSchool, refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { InternalError } from "../../internal-error.ts";
import { partsOf, schoolRole } from "../../models/role-strings.ts";
import type { GroupNames } from "../../models/user.ts";
import { newUserModel } from "../../models/user.ts";
import { byCodePoint } from "../../python/order.ts";
import { repr } from "../../python/repr.ts";
import { withCentury } from "../../validation/dates.ts";
import type { World } from "../../world.ts";
import { keepingRules, RuleBroken } from "../rules.ts";
import { recordAnswer } from "./answer.ts";
import type { UserDraft } from "./draft.ts";
import { bothSides, checkSide, checkSides, resolveSides } from "./guardians.ts";
import { changeSchool } from "./move.ts";
import { cleanGroupNames, draftFrom } from "./request.ts";
import { checkWorkGroupsExist, storeHashes, storeUser } from "./store.ts";
import { validateUser } from "./validate.ts";

/** `POST /users/` */
export const createUser: Handler = (call) => {
  const { world } = call;
  const { values } = call.body(newUserModel(world.settings));
  const draft = draftFrom(values, call);
  correctSpelling(draft, world);
  if (draft.name && world.directory.userNamed(draft.name)) throw refused(409, "School user exists.");
  for (const side of bothSides) checkSide(side, values[side], (role) => role === draft.kind);
  const created = keepingRules(
    () => create(draft, call),
    (words) => refused(400, `Failed to create ${draft.repr}: ${words}`),
  );
  const record = values.kelvin_password_hashes
    ? storeHashes(created, values.kelvin_password_hashes, world)
    : created;
  return jsonAnswer(recordAnswer(record, draft.kind, world.directory, call), 201);
};

function create(draft: UserDraft, { world }: Call): ReturnType<typeof storeUser> {
  draft.sourceUid ||= world.settings.sourceUid;
  if (!draft.recordUid) {
    throw new RuleBroken(
      `source_uid or record_uid are not set (source_uid=${repr(draft.sourceUid)} record_uid=${repr(draft.recordUid)}).`,
    );
  }
  const twin = world.directory.userWithRecord(draft.sourceUid, draft.recordUid);
  prepare(draft, world);
  if (twin) {
    moveTwin(twin, draft, world);
    throw twinFound(draft);
  }
  validateUser(draft, world, true);
  checkWorkGroupsExist(draft, [], world);
  const findings = validateUser(draft, world, false);
  checkSides(draft, world, findings);
  findings.check();
  return storeUser(draft, undefined, world);
}

/** What the import library makes of a user before it checks it. */
function prepare(draft: UserDraft, world: World): void {
  draft.schools = [...new Set(draft.schools)];
  if (!draft.schools.includes(draft.school)) {
    const [first = ""] = draft.schools.toSorted(byCodePoint);
    draft.school = first;
  }
  draft.classes = draft.kind === "staff" ? new Map() : cleanGroupNames(draft.classes);
  draft.workgroups = cleanGroupNames(draft.workgroups);
  draft.birthday = withCentury(draft.birthday, world.now());
  resolveSides(draft, world);
}

/** Looking for a user of these ids has an effect if it is in another school. */
function moveTwin(twin: UserRecord, draft: UserDraft, world: World): void {
  if (twin.kind && !draft.schools.includes(twin.school))
    changeSchool({ record: twin, kind: twin.kind }, draft.school, [], world);
}

function twinFound({ name, recordUid, sourceUid }: UserDraft): Error {
  return refused(
    409,
    `School user exists (name=${repr(name)}, record_uid=${repr(recordUid)}, source_uid=${repr(sourceUid)}).`,
  );
}

/** Spells schools as the directory does. @throws Halt 404 if there is no such school */
function correctSpelling(draft: UserDraft, { schoolNames }: World): void {
  const spelt = (name: string): string => {
    const school = schoolNames.spelling(name);
    if (school === undefined) throw noSchool(repr(name));
    return school;
  };
  if (draft.school) draft.school = spelt(draft.school);
  draft.schools = draft.schools.map(spelt);
  const corrected = (name: string): string =>
    draft.schools.find((school) => school.toLowerCase() === name.toLowerCase()) ?? name;
  draft.ucsschoolRoles = draft.ucsschoolRoles.map((text) => {
    const parts = partsOf(text);
    if (!parts) throw new InternalError(`Invalid UCS@school role string: ${repr(text)}.`);
    return parts.type === "school" ? schoolRole(parts.role, corrected(parts.context)) : text;
  });
  draft.classes = respelt(draft.classes, corrected);
  draft.workgroups = respelt(draft.workgroups, corrected);
}

function respelt(mapping: GroupNames, corrected: (school: string) => string): GroupNames {
  return new Map([...mapping].map(([school, names]) => [corrected(school), names]));
}
