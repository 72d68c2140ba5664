import { hasKnownDomain } from "../../directory/names.ts";
import type { PasswordHashes, UserRecord } from "../../directory/records.ts";
import { noProperties } from "../../directory/records.ts";
import { changedProperties } from "../../directory/udm.ts";
import { udmError } from "../../http/answers.ts";
import { repr } from "../../python/repr.ts";
import type { World } from "../../world.ts";
import { RuleBroken } from "../rules.ts";
import type { UserDraft } from "./draft.ts";
import { idsOf, maintainOtherSides } from "./guardians.ts";
import { classFor, wantedGroups } from "./memberships.ts";

/**
 * Writes a draft to the directory, as UDM does. Classes that are missing are made first, and stay even if the rest fails.
 *
 * @param before the user as it is; nothing for a new one
 * @throws RuleBroken or Halt if a class cannot be made or UDM refuses something
 */
export function storeUser(draft: UserDraft, before: UserRecord | undefined, world: World): UserRecord {
  const { directory, settings } = world;
  const kind = before ? "ModifyError" : "CreateError";
  const groups = groupIds(draft, world);
  if (draft.email !== (before?.email ?? null)) checkMailDomain(draft.email, kind, world);
  if (draft.password && before) checkPasswordPolicy(draft.password, before, world);
  const udmProperties = changedProperties(
    settings,
    before ?? { udmProperties: noProperties },
    draft.udmProperties,
    kind,
  );
  const id = before?.id ?? directory.nextId();
  const { password: _, passwordHashes: __, oldPasswords: ___, ...rest } = before ?? {};
  const record: UserRecord = {
    ...rest,
    id,
    name: draft.name ?? "",
    kind: draft.kind,
    school: draft.school,
    schools: [...draft.schools],
    firstname: draft.firstname,
    lastname: draft.lastname,
    birthday: draft.birthday,
    expirationDate: draft.expirationDate,
    email: draft.email,
    recordUid: draft.recordUid,
    sourceUid: draft.sourceUid,
    disabled: draft.disabled,
    ucsschoolRoles: draft.ucsschoolRoles,
    groups,
    legalGuardians: idsOf(draft.legalGuardians, world),
    legalWards: idsOf(draft.legalWards, world),
    udmProperties,
    ...passwordsOf(draft.password, before),
  };
  directory.putUser(record);
  maintainOtherSides(before, record, directory);
  return record;
}

/** Writes password hashes, which needs no permission of any policy. */
export function storeHashes(record: UserRecord, passwordHashes: PasswordHashes, world: World): UserRecord {
  const { password: _, ...rest } = record;
  const changed = { ...rest, passwordHashes };
  world.directory.putUser(changed);
  return changed;
}

/** Removes a user from the directory, and from wherever it is referred to. */
export function removeUser(record: UserRecord, world: World): void {
  maintainOtherSides(record, { ...record, legalGuardians: [], legalWards: [] }, world.directory);
  world.directory.removeUser(record.id);
}

/** @throws RuleBroken if a work group that the user is not in yet does not exist */
export function checkWorkGroupsExist(
  draft: UserDraft,
  present: readonly string[],
  { directory }: World,
): void {
  for (const { school, name } of wantedGroups(draft.workgroups)) {
    if (present.includes(name) || directory.groupNamed(name)?.kind === "workgroup") continue;
    throw new RuleBroken(
      `Work group ${repr(name)} of school ${repr(school)} does not exist, please create it first.`,
    );
  }
}

function groupIds(draft: UserDraft, { directory, settings }: World): number[] {
  const classes = draft.kind === "staff" ? [] : wantedGroups(draft.classes);
  const ids = classes.map((wanted) => classFor(wanted, directory, settings.ldapBase).id);
  for (const { name } of wantedGroups(draft.workgroups)) {
    const group = directory.groupNamed(name);
    if (group?.kind === "workgroup") ids.push(group.id);
  }
  return [...new Set(ids)];
}

function checkMailDomain(
  email: string | null,
  kind: "CreateError" | "ModifyError",
  { settings }: World,
): void {
  if (email === null) return;
  if (hasKnownDomain(email, settings.mailDomains)) return;
  const rule = "The domain part of the primary mail address is not in list of configured mail domains";
  throw udmError(kind, `${rule}: ${email}.`, "mailPrimaryAddress");
}

function checkPasswordPolicy(password: string, before: UserRecord, { settings }: World): void {
  const { passwordPolicyLength, passwordHistory } = settings;
  if ([...password].length < passwordPolicyLength) {
    const rule = `The password is too short, at least ${passwordPolicyLength} characters needed!`;
    throw udmError("ModifyError", `Password policy error: ${rule}`, "password");
  }
  const old = [...(before.oldPasswords ?? []), before.password];
  if (passwordHistory > 0 && old.slice(-passwordHistory).includes(password)) {
    const rule = "Password has been used before. Please choose a different one.";
    throw udmError("ModifyError", rule, "password");
  }
}

function passwordsOf(
  password: string | null,
  before: UserRecord | undefined,
): Pick<UserRecord, "password" | "passwordHashes" | "oldPasswords"> {
  const old = before?.oldPasswords ?? [];
  if (password) {
    const oldPasswords = before?.password === undefined ? old : [...old, before.password];
    return { password, ...(oldPasswords.length > 0 ? { oldPasswords } : {}) };
  }
  return {
    ...(before?.password === undefined ? {} : { password: before.password }),
    ...(before?.passwordHashes === undefined ? {} : { passwordHashes: before.passwordHashes }),
    ...(old.length > 0 ? { oldPasswords: old } : {}),
  };
}
