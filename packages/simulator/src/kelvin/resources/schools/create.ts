import { jsonAnswer } from "../../../answer.ts";
import type { SchoolRecord } from "../../directory/records.ts";
import { noProperties } from "../../directory/records.ts";
import { changedProperties } from "../../directory/udm.ts";
import { refused } from "../../http/answers.ts";
import type { Handler } from "../../http/call.ts";
import type { NewSchool } from "../../models/school.ts";
import { newSchoolModel } from "../../models/school.ts";
import { repr } from "../../python/repr.ts";
import { bool } from "../../validation/checks.ts";
import type { World } from "../../world.ts";
import { keepingRules, RuleBroken } from "../rules.ts";
import { schoolAnswer } from "./read.ts";

/** `POST /schools/`. If the UDM properties are refused, the school stays. */
export const createSchool: Handler = (call) => {
  const { world } = call;
  call.query.get("alter_dhcpd_base", bool);
  const { values } = call.body(newSchoolModel(world.settings));
  if (world.directory.school(values.name)) throw refused(409, "School exists.");
  checkServers(values, world);
  const school = record(values, world);
  world.directory.putSchool(school);
  const udmProperties = changedProperties(world.settings, school, values.udm_properties, "ModifyError");
  const complete = { ...school, udmProperties };
  if (udmProperties.size > 0) world.directory.putSchool(complete);
  return jsonAnswer(schoolAnswer(complete, call), 201);
};

function record(values: NewSchool, world: World): SchoolRecord {
  const { name } = values;
  const educational = values.educational_servers[0] || `dc${name}`;
  keepingRules(
    () => checkNames(values, educational),
    (words) => refused(422, `Failed to create school with parameters ${shown(values)}: ${words}`),
  );
  const share = values.home_share_file_server || values.class_share_file_server || educational;
  return {
    id: world.directory.nextId(),
    name,
    displayName: values.display_name || name,
    educationalServers: [educational],
    administrativeServers: values.administrative_servers,
    // Another one than for the homes gets lost: the server looks for it among the schools.
    classShareFileServer: [share, "", null].includes(values.class_share_file_server) ? share : null,
    homeShareFileServer: values.home_share_file_server || share,
    udmProperties: noProperties,
  };
}

/** @throws Halt 422 for several servers of a kind, or a file server that nobody knows */
function checkServers(values: NewSchool, world: World): void {
  for (const attribute of ["administrative_servers", "educational_servers"] as const) {
    if (values[attribute].length > 1) {
      throw refused(422, `More than one host in parameter '${attribute}' is not supported.`);
    }
  }
  const coming = [`dc${values.name}`, ...values.administrative_servers, ...values.educational_servers];
  for (const attribute of ["class_share_file_server", "home_share_file_server"] as const) {
    const host = values[attribute];
    if (!host || coming.includes(host) || isKnownHost(host, world)) continue;
    throw refused(
      422,
      `Host ${repr(host)} in parameter '${attribute}' does not exist and will not be automatically created. Supply the ` +
        "name of an existing host or one from 'administrative_servers' or 'educational_servers' (or none to " +
        "automatically use the educational server).",
    );
  }
}

function isKnownHost(host: string, { directory }: World): boolean {
  const hosts = [...directory.schools].flatMap((school) => [
    ...school.educationalServers,
    ...school.administrativeServers,
  ]);
  return hosts.some((known) => known.toLowerCase() === host.toLowerCase());
}

/** The most characters of a host's name. */
const longestHost = 13;

/** @throws RuleBroken for names that no server can have */
function checkNames(values: NewSchool, educational: string): void {
  const [administrative] = values.administrative_servers;
  if (administrative && administrative.length > longestHost) {
    throw new RuleBroken(
      `The specified hostname for the administrative DC is too long (>${longestHost} characters).`,
    );
  }
  if (educational.length > longestHost) {
    throw new RuleBroken(
      values.educational_servers.length > 0
        ? `The specified hostname for the educational DC is too long (>${longestHost} characters). `
        : `Automatically generated hostname for the educational DC is too long (>${longestHost} characters). ` +
            "Please pass the desired hostname(s) as parameters.",
    );
  }
  const findings = new Map<string, string[]>();
  const hosts = { dc_name: educational, dc_name_administrative: administrative };
  for (const [attribute, host] of Object.entries(hosts)) {
    const messages: string[] = [];
    if (host && !/^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(host)) {
      messages.push("Invalid Domain Controller name");
    }
    if (educational === administrative) {
      messages.push("Hostname of educational DC and administrative DC must not be equal");
    }
    if (messages.length > 0) findings.set(attribute, messages);
  }
  if (findings.size === 0) return;
  const lines = [...findings].map(([attribute, messages]) => `${attribute}: ${repr(messages)}\n`);
  throw new RuleBroken(`The following fields reported errors during validation:\n${lines.join("")}`);
}

/** As Python writes the request's model. */
function shown(values: NewSchool): string {
  return repr(
    new Map(
      Object.entries({
        udm_properties: values.udm_properties ?? new Map(),
        name: values.name,
        display_name: values.display_name,
        educational_servers: values.educational_servers,
        administrative_servers: values.administrative_servers,
        class_share_file_server: values.class_share_file_server,
        home_share_file_server: values.home_share_file_server,
      }),
    ),
  );
}
