import { jsonAnswer } from "../../../answer.ts";
import { databaseMatcher } from "../../directory/matching.ts";
import type { SchoolRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import { empty, noSchool } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { sortByCodePoint } from "../../python/order.ts";
import { repr } from "../../python/repr.ts";
import { text } from "../../validation/checks.ts";
import { schoolAnswer } from "./read.ts";

/** `GET /v2/schools/`: from the copy, sorted. */
export const listSchoolsV2: Handler = (call) => {
  const name = call.query.get("name", text);
  const matches = name ? databaseMatcher(name, true) : () => true;
  const schools = [...call.world.copy().schools].filter((school) => matches(school.name));
  sortByCodePoint(schools, ({ name }) => name);
  return jsonAnswer(schools.map((school) => answer(school, call)));
};

/** `GET /v2/schools/{name}`: from the copy, case matters. */
export const getSchoolV2: Handler = (call) => {
  const name = call.parameter(0);
  const school = find(name, call);
  if (!school) throw noSchool(repr(name));
  return jsonAnswer(answer(school, call));
};

/** `HEAD /v2/schools/{name}` */
export const headSchoolV2: Handler = (call) => empty(find(call.parameter(0), call) ? 200 : 404);

function find(name: string, { world }: Call): SchoolRecord | undefined {
  const school = world.copy().school(name);
  return school?.name === name ? school : undefined;
}

function answer(school: SchoolRecord, call: Call): object {
  return {
    ...schoolAnswer(school, call),
    display_name: school.displayName || null,
    educational_servers: school.educationalServers.toSorted(),
    administrative_servers: school.administrativeServers.toSorted(),
    udm_properties: shownProperties(call.world.settings, "school", school, null),
  };
}
