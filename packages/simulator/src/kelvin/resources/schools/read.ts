import { jsonAnswer } from "../../../answer.ts";
import { ldapMatcher } from "../../directory/matching.ts";
import type { SchoolRecord } from "../../directory/records.ts";
import { shownProperties } from "../../directory/udm.ts";
import { empty, noSchool } from "../../http/answers.ts";
import type { Call, Handler } from "../../http/call.ts";
import { repr } from "../../python/repr.ts";
import { text } from "../../validation/checks.ts";

/** `GET /v1/schools/`: an empty name is none. */
export const listSchools: Handler = (call) => {
  const name = call.query.get("name", text);
  const matches = name ? ldapMatcher(name) : () => true;
  const schools = [...call.world.directory.schools].filter((school) => matches(school.name));
  return jsonAnswer(schools.map((school) => schoolAnswer(school, call)));
};

/** `GET /v1/schools/{name}` */
export const getSchool: Handler = (call) => {
  const name = call.parameter(0);
  const school = call.world.directory.school(name);
  if (!school) throw noSchool(repr(name));
  return jsonAnswer(schoolAnswer(school, call));
};

/** `HEAD /v1/schools/{name}`: the one read that reminds the server of a school that it did not find before. */
export const headSchool: Handler = (call) => {
  const name = call.parameter(0);
  call.world.schoolNames.refresh(name);
  return empty(call.world.directory.school(name) ? 200 : 404);
};

/** A school as v1 shows it. */
export function schoolAnswer(school: SchoolRecord, { urls, world }: Call): object {
  return {
    dn: world.schoolDn(school.name),
    url: urls.school(school.name),
    ucsschool_roles: [`school:school:${school.name}`],
    udm_properties: shownProperties(world.settings, "school", school),
    name: school.name,
    display_name: school.displayName,
    educational_servers: school.educationalServers,
    administrative_servers: school.administrativeServers,
    class_share_file_server: school.classShareFileServer,
    home_share_file_server: school.homeShareFileServer,
  };
}
