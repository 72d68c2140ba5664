import type { GroupRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import type { Call } from "../../http/call.ts";
import { GroupDraft, groupKinds } from "./draft.ts";

/** A class or a work group as v1 shows it, and what every write answers. */
export function groupAnswer(draft: GroupDraft, record: GroupRecord, { urls, world }: Call): object {
  const { kind, school, relativeName } = draft;
  return {
    dn: draft.dn,
    url: urls.group(kind, school, relativeName),
    ucsschool_roles: draft.ucsschoolRoles,
    udm_properties: shownProperties(world.settings, groupKinds[kind].resource, record),
    name: relativeName,
    school: urls.school(school),
    description: draft.description,
    users: draft.users.map(({ name }) => urls.user(name)),
    create_share: true,
    ...(kind === "workgroup"
      ? {
          email: draft.email,
          allowed_email_senders_users: draft.allowedEmailSendersUsers,
          allowed_email_senders_groups: draft.allowedEmailSendersGroups,
        }
      : {}),
  };
}

/** A class or a work group as v1 shows it. */
export function groupRecordAnswer(record: GroupRecord, call: Call): object {
  const { directory, settings } = call.world;
  return groupAnswer(GroupDraft.of(record, directory.members(record.id), settings.ldapBase), record, call);
}
