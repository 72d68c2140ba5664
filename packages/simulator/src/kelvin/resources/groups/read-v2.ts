import { jsonAnswer } from "../../../answer.ts";
import type { Directory } from "../../directory/directory.ts";
import { databaseMatcher } from "../../directory/matching.ts";
import { groupDn, relativeName } from "../../directory/names.ts";
import type { GroupRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import { noObject } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { atLeast } from "../../http/query.ts";
import { partsOf } from "../../models/role-strings.ts";
import { sortByCodePoint } from "../../python/order.ts";
import { repr } from "../../python/repr.ts";
import { text } from "../../validation/checks.ts";
import { groupKinds } from "./draft.ts";
import { shortestSchool } from "./read.ts";

/** `GET /v2/classes/` and `/v2/workgroups/`: from the copy; the school must be spelt as it is, an unknown one has none. */
export function searchGroupsV2(kind: GroupRecord["kind"]): Handler {
  return (call) => {
    const school = call.query.required("school", atLeast(shortestSchool)) ?? "";
    const name = call.query.get("name", text);
    call.checkQuery();
    const copy = call.world.copy();
    const matches = name ? databaseMatcher(`${school}-${name}`, true) : () => true;
    const groups = copy
      .groupsOfSchool(school)
      .filter((group) => group.kind === kind && schoolOf(group, copy) === school && matches(group.name));
    sortByCodePoint(groups, (group) => group.name);
    return jsonAnswer(groups.map((group) => answer(group, copy, call)));
  };
}

/** `GET /v2/classes/{school}/{name}` and `/v2/workgroups/{school}/{name}`: `*` in the path is a wildcard. */
export function getGroupV2(kind: GroupRecord["kind"]): Handler {
  return (call) => {
    const name = call.parameter(1);
    const copy = call.world.copy();
    const matches = databaseMatcher(`${call.parameter(0)}-${name}`, true);
    const group = [...copy.groups].find((candidate) => candidate.kind === kind && matches(candidate.name));
    if (!group) throw noObject(repr(name));
    return jsonAnswer(answer(group, copy, call));
  };
}

function answer(group: GroupRecord, copy: Directory, { urls, world }: Call): object {
  const { kind } = group;
  const { resource, role } = groupKinds[kind];
  const school = schoolOf(group, copy);
  const name = relativeName(group.name, school);
  const roles = group.ucsschoolRoles.flatMap((text) => {
    const parts = partsOf(text);
    return parts?.type === "school" ? [parts.role] : [];
  });
  return {
    dn: groupDn(kind, group.name, group.school, world.settings.ldapBase),
    url: urls.group(kind, school, name),
    ucsschool_roles: [...new Set([role, ...roles])].map((known) => `${known}:school:${school}`).toSorted(),
    udm_properties: shownProperties(world.settings, resource, group, null),
    name,
    school: urls.school(school),
    description: group.description,
    users: copy
      .members(group.id)
      .map((user) => urls.user(user.name))
      .toSorted(),
    create_share: true,
    ...(kind === "workgroup"
      ? {
          email: group.email,
          allowed_email_senders_users: group.allowedEmailSendersUsers.toSorted(),
          allowed_email_senders_groups: group.allowedEmailSendersGroups.toSorted(),
        }
      : {}),
  };
}

/** The name of a group's school as the school itself spells it. */
function schoolOf(group: GroupRecord, copy: Directory): string {
  return copy.school(group.school)?.name ?? group.school;
}
