import { hasKnownDomain } from "../../directory/names.ts";
import type { GroupRecord, UserRecord } from "../../directory/records.ts";
import { newGroup } from "../../directory/records.ts";
import { changedProperties } from "../../directory/udm.ts";
import { nameInUse, udmError } from "../../http/answers.ts";
import { InternalError } from "../../internal-error.ts";
import { checkGroupName } from "../../models/names.ts";
import type { World } from "../../world.ts";
import { checkRoleFormat, Findings } from "../rules.ts";
import type { GroupDraft } from "./draft.ts";

/** @throws RuleBroken with all that the library finds wrong with a group, InternalError if its name lacks the school */
export function validateGroup(draft: GroupDraft, world: World): void {
  const findings = new Findings();
  findings.note("name", () => checkGroupName(draft.name));
  checkRoleFormat(draft.ucsschoolRoles, findings);
  if (draft.email && !/^[^@].*@.*[^@]$/s.test(draft.email))
    findings.add("email", "Not a valid email address!");
  checkDns("allowed_email_senders_users", draft.allowedEmailSendersUsers, findings);
  checkDns("allowed_email_senders_groups", draft.allowedEmailSendersGroups, findings);
  if (!world.directory.school(draft.school)) {
    findings.add(
      "school",
      `The school "${draft.school}" does not exist. Please choose an existing one or create it.`,
    );
  }
  if (!draft.name.startsWith(`${draft.school}-`)) {
    throw new InternalError(`Missing school prefix in name: ${draft.repr}.`);
  }
  findings.check();
}

/**
 * Writes a draft to the directory, as UDM does.
 *
 * @param before the group as it is; nothing for a new one
 * @throws Halt 422 if UDM refuses something
 */
export function storeGroup(draft: GroupDraft, before: GroupRecord | undefined, world: World): GroupRecord {
  const { directory, settings } = world;
  const kind = before ? "ModifyError" : "CreateError";
  const twin = directory.groupNamed(draft.name);
  if (twin && twin.id !== before?.id) {
    throw nameInUse(kind, draft.name);
  }
  if (draft.email && draft.email !== before?.email) checkMailDomain(draft.email, kind, world);
  const base = before ?? newGroup(draft.kind, directory.nextId(), draft.name, draft.school);
  const record: GroupRecord = {
    ...base,
    // A change never moves a group, however its request spells the school.
    school: base.school,
    name: draft.name,
    description: draft.description || null,
    ucsschoolRoles: draft.ucsschoolRoles,
    email: draft.email || null,
    allowedEmailSendersUsers: draft.allowedEmailSendersUsers,
    allowedEmailSendersGroups: draft.allowedEmailSendersGroups,
    udmProperties: changedProperties(settings, base, draft.udmProperties, kind),
  };
  directory.putGroup(record);
  setMembers(record.id, draft.users, world);
  return record;
}

function setMembers(group: number, users: readonly UserRecord[], { directory }: World): void {
  const wanted = new Set(users.map(({ id }) => id));
  for (const member of directory.members(group)) {
    if (!wanted.has(member.id)) {
      directory.putUser({ ...member, groups: member.groups.filter((id) => id !== group) });
    }
  }
  for (const id of wanted) {
    const user = directory.user(id);
    if (user && !user.groups.includes(group)) directory.putUser({ ...user, groups: [...user.groups, group] });
  }
  directory.orderMembers(group, [...wanted]);
}

const dn = /^(?:[^=,]+=[^=,]+,)*[^=,]+=[^=,]+$/;

function checkDns(attribute: string, dns: readonly string[], findings: Findings): void {
  const wrong = dns.find((text) => !dn.test(text));
  if (wrong === "") findings.add(attribute, "An empty value is not allowed");
  else if (wrong !== undefined) findings.add(attribute, "Not a valid LDAP DN");
}

function checkMailDomain(email: string, kind: "CreateError" | "ModifyError", { settings }: World): void {
  if (hasKnownDomain(email, settings.mailDomains)) return;
  const rule = "The domain part of the following mail addresses is not in list of configured mail domains";
  throw udmError(kind, `${rule}: ${email}.`, "mailAddress");
}
