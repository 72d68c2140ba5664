import { jsonAnswer } from "../../../answer.ts";
import type { GroupRecord } from "../../directory/records.ts";
import { refused } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { InternalError } from "../../internal-error.ts";
import type { ClassChanges, Mailing } from "../../models/group.ts";
import {
  classChangesModel,
  newClassModel,
  newWorkGroupModel,
  workGroupChangesModel,
} from "../../models/group.ts";
import type { Body } from "../../validation/model.ts";
import { assign } from "../assign.ts";
import { keepingRules } from "../rules.ts";
import { groupAnswer } from "./answer.ts";
import { groupDraft } from "./create.ts";
import { GroupDraft } from "./draft.ts";
import { findGroup, spelling, usersAt } from "./find.ts";
import { storeGroup, validateGroup } from "./store.ts";

/** `PATCH /classes/{school}/{name}` */
export const patchClass: Handler = (call) => {
  const body = call.body(classChangesModel(call.world.settings));
  return patched("class", spelling(call.parameter(0), call.world), body, call);
};

/** `PATCH /workgroups/{school}/{name}` */
export const patchWorkGroup: Handler = (call) => {
  const body = call.body(workGroupChangesModel(call.world.settings));
  return patched("workgroup", call.parameter(0), body, call);
};

/** `PUT /classes/{school}/{name}` */
export const putClass: Handler = (call) => {
  const { world, urls } = call;
  const { values } = call.body(newClassModel(world.settings));
  const school = spelling(call.parameter(0), world);
  if (urls.nameIn("school", values.school.text).toLowerCase() !== school.toLowerCase()) {
    throw refused(422, "Moving of class to other school is not allowed.");
  }
  const record = findGroup("class", school, call.parameter(1), world);
  const wanted = groupDraft("class", values, call);
  return replaced(record, wanted, { school: record.school, name: `${school}-${values.name}` }, call);
};

/** `PUT /workgroups/{school}/{name}`: schools are compared as they are spelt. */
export const putWorkGroup: Handler = (call) => {
  const { world, urls } = call;
  const { values } = call.body(newWorkGroupModel(world.settings));
  if (urls.nameIn("school", values.school.text) !== call.parameter(0)) {
    throw refused(422, "Moving a workgroup to another school is not allowed.");
  }
  const record = findGroup("workgroup", call.parameter(0), call.parameter(1), world);
  const wanted = groupDraft("workgroup", values, call);
  return replaced(record, wanted, wanted, call);
};

function patched(
  kind: GroupRecord["kind"],
  school: string,
  { values, given }: Body<ClassChanges & Partial<Mailing>>,
  call: Call,
): ReturnType<Handler> {
  const { world, urls } = call;
  const record = findGroup(kind, school, call.parameter(1), world);
  const users = values.users ? usersAt(values.users, urls, world) : undefined;
  const draft = draftOf(record, call);
  const name = given.has("name") ? `${school}-${values.name ?? "None"}` : undefined;
  if (given.has("ucsschool_roles") && values.ucsschool_roles === null) {
    throw new InternalError("'NoneType' object is not iterable");
  }
  /** A value that was sent; `null` is one. */
  const sent = <K extends keyof typeof values>(key: K) => (given.has(key) ? values[key] : undefined);
  const changed = assign(draft, {
    name,
    description: sent("description"),
    ucsschoolRoles: values.ucsschool_roles ?? undefined,
    users,
    udmProperties: values.udm_properties ?? undefined,
    email: sent("email"),
    allowedEmailSendersUsers: sent("allowed_email_senders_users"),
    allowedEmailSendersGroups: sent("allowed_email_senders_groups"),
  });
  const stored = changed ? modified(draft, record, call) : record;
  return jsonAnswer(groupAnswer(draft, stored, call));
}

function replaced(
  record: GroupRecord,
  wanted: GroupDraft,
  { school, name }: Pick<GroupDraft, "school" | "name">,
  call: Call,
): ReturnType<Handler> {
  const draft = draftOf(record, call);
  draft.school = school;
  draft.name = name;
  draft.description = wanted.description;
  draft.users = wanted.users;
  draft.email = wanted.email;
  draft.allowedEmailSendersUsers = wanted.allowedEmailSendersUsers;
  draft.allowedEmailSendersGroups = wanted.allowedEmailSendersGroups;
  draft.udmProperties = wanted.udmProperties;
  draft.ucsschoolRoles = [];
  return jsonAnswer(groupAnswer(draft, modified(draft, record, call), call));
}

function draftOf(record: GroupRecord, { world }: Call): GroupDraft {
  return GroupDraft.of(record, world.directory.members(record.id), world.settings.ldapBase);
}

function modified(draft: GroupDraft, record: GroupRecord, { world }: Call): GroupRecord {
  draft.updateRoleStrings();
  keepingRules(
    () => validateGroup(draft, world),
    (words) => refused(400, words),
  );
  return storeGroup(draft, record, world);
}
