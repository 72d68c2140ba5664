import { jsonAnswer } from "../../../answer.ts";
import type { PasswordHashes, UserRecord } from "../../directory/records.ts";
import { propertiesOf } from "../../directory/udm.ts";
import { refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { same } from "../../python/same.ts";
import type { World } from "../../world.ts";
import { RuleBroken } from "../rules.ts";
import { userAnswer } from "./answer.ts";
import { UserDraft } from "./draft.ts";
import type { FoundUser } from "./find.ts";
import { checkSides, resolveSides } from "./guardians.ts";
import { groupNamesOf } from "./memberships.ts";
import { updateRoleStrings } from "./roles.ts";
import { checkWorkGroupsExist, storeHashes, storeUser } from "./store.ts";
import { validateUser } from "./validate.ts";

/** What the fourth step of a change may set. */
export type UserValues = Pick<
  UserDraft,
  | "schools"
  | "firstname"
  | "lastname"
  | "birthday"
  | "expirationDate"
  | "email"
  | "password"
  | "disabled"
  | "classes"
  | "workgroups"
  | "ucsschoolRoles"
  | "recordUid"
  | "sourceUid"
  | "legalGuardians"
  | "legalWards"
  | "udmProperties"
>;

/** Values to set; what is not there, or undefined, stays. */
export type ChangedValues = { readonly [K in keyof UserValues]?: UserValues[K] | undefined };

/**
 * The fourth and the fifth step of a change: values, then hashes. Values equal to the present ones change nothing, and
 * then nothing is checked either.
 *
 * @param prepare what is done to the changed draft before it is checked
 * @throws Halt 400 if the import library refuses something, 422 if UDM does
 */
export function modifyUser(
  user: FoundUser,
  values: ChangedValues,
  hashes: PasswordHashes | null,
  call: Call,
  prepare: (draft: UserDraft) => void = () => {},
): ReturnType<Handler> {
  const { world } = call;
  const draft = UserDraft.of(user.record, user.kind, world.directory, world.settings.ldapBase);
  draft.udmProperties = propertiesOf(world.settings, "user", user.record);
  const changed = assign(draft, values);
  if (values.udmProperties === undefined) draft.udmProperties = new Map();
  const modified = changed ? modify(draft, user.record, world, prepare) : user.record;
  const record = hashes ? storeHashes(modified, hashes, world) : modified;
  return jsonAnswer(userAnswer(draft, record, call));
}

/** Whether any of the values is new. */
function assign(draft: UserDraft, values: ChangedValues): boolean {
  let changed = false;
  for (const name of Object.keys(values) as (keyof UserValues)[]) {
    if (assignOne(draft, name, values[name])) changed = true;
  }
  return changed;
}

function assignOne<K extends keyof UserValues>(
  draft: Pick<UserValues, K>,
  name: K,
  value: UserValues[K] | undefined,
): boolean {
  if (value === undefined || same(value, draft[name])) return false;
  draft[name] = value;
  return true;
}

function modify(
  draft: UserDraft,
  before: UserRecord,
  world: World,
  prepare: (draft: UserDraft) => void,
): UserRecord {
  const present = [...groupNamesOf(before, "workgroup", world.directory).values()].flat();
  try {
    prepare(draft);
    resolveSides(draft, world);
    checkWorkGroupsExist(draft, present, world);
    updateRoleStrings(draft);
    const findings = validateUser(draft, world, false);
    checkSides(draft, world, findings);
    findings.check();
    return storeUser(draft, before, world);
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    throw refused(400, error.message);
  }
}
