import { jsonAnswer } from "../../../answer.ts";
import type { PasswordHashes, UserRecord } from "../../directory/records.ts";
import { propertiesOf } from "../../directory/udm.ts";
import { refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import type { World } from "../../world.ts";
import { assign } from "../assign.ts";
import { keepingRules } from "../rules.ts";
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

function modify(
  draft: UserDraft,
  before: UserRecord,
  world: World,
  prepare: (draft: UserDraft) => void,
): UserRecord {
  const present = [...groupNamesOf(before, "workgroup", world.directory).values()].flat();
  return keepingRules(
    () => {
      prepare(draft);
      resolveSides(draft, world);
      checkWorkGroupsExist(draft, present, world);
      updateRoleStrings(draft);
      const findings = validateUser(draft, world, false);
      checkSides(draft, world, findings);
      findings.check();
      return storeUser(draft, before, world);
    },
    (words) => refused(400, words),
  );
}
