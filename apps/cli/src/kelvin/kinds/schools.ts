import type { CallOptions } from "@labkeeper/kelvin";
import { Option } from "commander";
import { byText } from "../list/filter.ts";
import { names, properties, text } from "../settings/setting.ts";
import type { Creating, Kind, Thing } from "./kind.ts";

/** What creating a school takes, as far as commands know. */
interface SchoolCreator {
  create(school: object, how: object, call: CallOptions): PromiseLike<Thing>;
}

interface SchoolFlags {
  readonly alterDhcpdBase?: "yes" | "no";
}

/** The schools. */
export const schools: Kind = {
  command: "schools",
  one: "school",
  many: "schools",
  json: "school",
  summary: "schools",
  inSchool: false,
  labels: {
    name: "Name",
    displayName: "Display name",
    educationalServers: "Educational server",
    administrativeServers: "Administrative server",
    classShareFileServer: "Class shares on",
    homeShareFileServer: "Homes on",
    udmProperties: "UDM",
    ucsschoolRoles: "Role strings",
    dn: "DN",
    url: "URL",
  },
  columns: ["name", "displayName", "educationalServers", "administrativeServers"],
  filters: [byText("--name <pattern>", "name", "name; in patterns, * stands for any characters")],
  required: [["name"]],
  settings: [
    text("--display-name <text>", "displayName", "name for people (default: the name)"),
    names("--educational-server <name>", "educationalServers", "server for teaching (default: dcNAME)"),
    names(
      "--administrative-server <name>",
      "administrativeServers",
      "server for the administration (default: none)",
    ),
    text(
      "--class-share-server <name>",
      "classShareFileServer",
      "server with the classes' shares (default: the one for teaching)",
    ),
    text(
      "--home-share-server <name>",
      "homeShareFileServer",
      "server with the users' homes (default: the one for teaching)",
    ),
    ...properties(),
  ],
  clearable: {},
  examples: {
    list: [
      ["kelvin schools list", "All schools"],
      ["kelvin schools list --name 'S*' --names", "Names alone"],
    ],
    show: [["kelvin schools show DEMOSCHOOL", "Everything about a school"]],
    exists: [["kelvin schools exists DEMOSCHOOL", "Whether there is such a school: exit code 0 or 1"]],
    create: [
      ["kelvin schools create SCHOOL4 --display-name 'School Four'", "A school; the server takes its time"],
    ],
  },
  missing: {
    modify: "The server cannot change schools. Use its own administration.",
    move: "Schools do not belong to anything that they could be moved to.",
    delete: "The server cannot delete schools. Use its own administration.",
  },
  of: ({ schools }) => schools,
  creating({ schools }, { alterDhcpdBase }: SchoolFlags): Creating {
    const creator: SchoolCreator = schools;
    const how = { ...(alterDhcpdBase !== undefined && { alterDhcpdBase: alterDhcpdBase === "yes" }) };
    return { create: (school, call) => creator.create(school, how, call) };
  },
  creatingOptions: () => [
    new Option("--alter-dhcpd-base <answer>", "whether DHCP is kept below the school").choices(["yes", "no"]),
  ],
};
