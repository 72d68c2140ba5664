import { jsonAnswer } from "../../../answer.ts";
import type { Directory } from "../../directory/directory.ts";
import { databaseMatcher } from "../../directory/matching.ts";
import { folded, groupDn, nameFromDn, relativeName, userDn } from "../../directory/names.ts";
import type { GroupRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import { noObject } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { atLeast } from "../../http/query.ts";
import { isDatabaseRole, partsOf, schoolRole } from "../../models/role-strings.ts";
import { sortByCodePoint } from "../../python/order.ts";
import { repr } from "../../python/repr.ts";
import { text } from "../../validation/checks.ts";
import { isShown, schoolsOf } from "../users/read-v2.ts";
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
      .filter(
        (group) =>
          group.kind === kind && group.school === school && isKnown(group, copy) && matches(group.name),
      );
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
    const group = [...copy.groups].find(
      (candidate) => candidate.kind === kind && isKnown(candidate, copy) && matches(candidate.name),
    );
    if (!group) throw noObject(repr(name));
    return jsonAnswer(answer(group, copy, call));
  };
}

/** A group whose school is not spelt as the school itself is not in the database. */
function isKnown({ school }: GroupRecord, copy: Directory): boolean {
  return copy.school(school)?.name === school;
}

function answer(group: GroupRecord, copy: Directory, { urls, world }: Call): object {
  const { kind, school } = group;
  const { resource } = groupKinds[kind];
  const { ldapBase } = world.settings;
  const name = relativeName(group.name, school);
  return {
    dn: groupDn(kind, group.name, school, ldapBase),
    url: urls.group(kind, school, name),
    ucsschool_roles: rolesOf(group).map((known) => schoolRole(known, school)),
    udm_properties: shownProperties(world.settings, resource, group, null),
    name,
    school: urls.school(school),
    description: group.description,
    users: copy
      .members(group.id)
      .filter((user) => isShown(user, copy) && schoolsOf(user, copy).includes(school))
      .map((user) => urls.user(user.name))
      .toSorted(),
    create_share: true,
    ...(kind === "workgroup"
      ? {
          email: group.email,
          allowed_email_senders_users: usersAt(group.allowedEmailSendersUsers, copy, ldapBase),
          allowed_email_senders_groups: groupsAt(group.allowedEmailSendersGroups, copy, ldapBase),
        }
      : {}),
  };
}

function rolesOf({ kind, ucsschoolRoles }: GroupRecord): string[] {
  const roles = ucsschoolRoles.flatMap((text) => partsOf(text)?.role ?? []);
  return [...new Set([groupKinds[kind].role, ...roles.filter(isDatabaseRole)])].toSorted();
}

/** Those DNs that are one of a school user. */
function usersAt(dns: readonly string[], copy: Directory, base: string): string[] {
  return dns
    .filter((dn) => {
      const user = copy.userNamed(nameFromDn(dn));
      return (
        user && isShown(user, copy) && folded(userDn(user.name, user.kind, user.school, base)) === folded(dn)
      );
    })
    .toSorted();
}

/** Those DNs that are one of a class or a work group. */
function groupsAt(dns: readonly string[], copy: Directory, base: string): string[] {
  return dns
    .filter((dn) => {
      const group = copy.groupNamed(nameFromDn(dn));
      return (
        group &&
        isKnown(group, copy) &&
        folded(groupDn(group.kind, group.name, group.school, base)) === folded(dn)
      );
    })
    .toSorted();
}
