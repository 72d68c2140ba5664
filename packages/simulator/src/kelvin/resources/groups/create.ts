import { jsonAnswer } from "../../../answer.ts";
import type { GroupRecord } from "../../directory/records.ts";
import { refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import type { Mailing, NewClass } from "../../models/group.ts";
import { newClassModel, newWorkGroupModel } from "../../models/group.ts";
import { schoolRole } from "../../models/role-strings.ts";
import { keepingRules } from "../rules.ts";
import { groupAnswer } from "./answer.ts";
import { GroupDraft, groupKinds } from "./draft.ts";
import { spelling, usersAt } from "./find.ts";
import { storeGroup, validateGroup } from "./store.ts";

/** `POST /classes/` */
export const createClass: Handler = (call) => {
  const { values } = call.body(newClassModel(call.world.settings));
  const draft = groupDraft("class", values, call);
  draft.school = spelling(draft.school, call.world);
  draft.name = `${draft.school}-${values.name}`;
  return created(draft, call);
};

/** `POST /workgroups/`: the school is spelt as in the request. */
export const createWorkGroup: Handler = (call) => {
  const { values } = call.body(newWorkGroupModel(call.world.settings));
  return created(groupDraft("workgroup", values, call), call);
};

/** A group as POST and PUT describe it, with its references resolved. @throws Halt 404 if one leads nowhere */
export function groupDraft(
  kind: GroupRecord["kind"],
  values: NewClass & Partial<Mailing>,
  { urls, world }: Call,
): GroupDraft {
  const school = urls.nameIn("school", values.school.text);
  const draft = new GroupDraft(world.settings.ldapBase, kind, `${school}-${values.name}`, school);
  draft.users = usersAt(values.users ?? [], urls, world);
  draft.description = values.description;
  draft.email = values.email ?? null;
  draft.allowedEmailSendersUsers = values.allowed_email_senders_users ?? [];
  draft.allowedEmailSendersGroups = values.allowed_email_senders_groups ?? [];
  draft.udmProperties = values.udm_properties ?? new Map();
  return draft;
}

function created(draft: GroupDraft, call: Call): ReturnType<Handler> {
  const { world } = call;
  const { exists, label, role } = groupKinds[draft.kind];
  if (world.directory.groupNamed(draft.name)?.kind === draft.kind) throw refused(409, exists);
  draft.ucsschoolRoles = [schoolRole(role, draft.school)];
  keepingRules(
    () => validateGroup(draft, world),
    (words) => refused(400, `Failed to create ${label} ${draft.repr}: ${words}`),
  );
  return jsonAnswer(groupAnswer(draft, storeGroup(draft, undefined, world), call), 201);
}
