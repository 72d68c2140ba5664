import { jsonAnswer } from "../../../answer.ts";
import { ldapMatcher } from "../../directory/matching.ts";
import type { GroupRecord } from "../../directory/records.ts";
import { empty, udmError } from "../../http/answers.ts";
import type { Handler } from "../../http/call.ts";
import { atLeast } from "../../http/query.ts";
import { InternalError } from "../../internal-error.ts";
import { text } from "../../validation/checks.ts";
import { groupRecordAnswer } from "./answer.ts";
import { findGroup } from "./find.ts";

/** The fewest characters of a school's name in a search. */
export const shortestSchool = 2;

/** `GET /v1/classes/` and `/v1/workgroups/`: the name goes into an LDAP filter as it is. */
export function searchGroups(kind: GroupRecord["kind"]): Handler {
  return (call) => {
    const { directory, settings } = call.world;
    const school = call.query.required("school", atLeast(shortestSchool)) ?? "";
    const name = call.query.get("name", text);
    call.checkQuery();
    if (!directory.school(school)) {
      throw udmError("APICommunicationError", `No such object: ou=${school},${settings.ldapBase}`);
    }
    if (name && /[()\\]/.test(name)) throw new InternalError("bad search filter");
    const matches = name ? ldapMatcher(`${school}-${name}`) : () => true;
    const groups = directory
      .groupsOfSchool(school)
      .filter((group) => group.kind === kind && matches(group.name));
    return jsonAnswer(groups.map((group) => groupRecordAnswer(group, call)));
  };
}

/** `GET /v1/classes/{school}/{name}` and `/v1/workgroups/{school}/{name}` */
export function getGroup(kind: GroupRecord["kind"]): Handler {
  return (call) =>
    jsonAnswer(groupRecordAnswer(findGroup(kind, call.parameter(0), call.parameter(1), call.world), call));
}

/** `DELETE /classes/{school}/{name}` and `/workgroups/{school}/{name}` */
export function deleteGroup(kind: GroupRecord["kind"]): Handler {
  return (call) => {
    const { id } = findGroup(kind, call.parameter(0), call.parameter(1), call.world);
    call.world.directory.removeGroup(id);
    return empty(204);
  };
}
