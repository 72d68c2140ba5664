import { byNames, byText } from "../list/filter.ts";
import type { Setting } from "../settings/setting.ts";
import { fixed, moreOrLess, names, properties, text, texts } from "../settings/setting.ts";
import { groupExamples } from "./group-examples.ts";
import type { Changing, Creating, Kind } from "./kind.ts";

/** What classes and work groups have in common. */
const group: Pick<Kind, "inSchool" | "columns" | "filters" | "required"> = {
  inSchool: true,
  required: [["name"]],
  columns: ["school", "name", "description", "users"],
  filters: [
    byNames("--school <patterns>", "school", "schools, separated by commas (default: all)"),
    byText("--name <pattern>", "name", "name; in patterns, * stands for any characters"),
  ],
};

const labels = { name: "Name", school: "School", description: "Description", users: "Members" };
const lastLabels = {
  createShare: "Share",
  udmProperties: "UDM",
  ucsschoolRoles: "Role strings",
  dn: "DN",
  url: "URL",
};

const settings: readonly Setting[] = [
  text("--name <name>", "name", "another name", "modify"),
  text("--description <text>", "description", "description"),
  names("--user <names>", "users", "members, and no others"),
  moreOrLess("--add-user <names>", "users", "add", "more members"),
  moreOrLess("--remove-user <names>", "users", "remove", "fewer members"),
];
const lastSettings: readonly Setting[] = [
  fixed("--without-share", "createShare", false, "without a share on the file server", { only: "create" }),
  texts("--ucsschool-role <text>", "ucsschoolRoles", "a role string of one's own", "modify"),
  ...properties(),
];

const clearable = {
  description: { attribute: "description", empty: null },
  user: { attribute: "users", empty: [] },
  "ucsschool-role": { attribute: "ucsschoolRoles", empty: [] },
};

/** The classes of schools. */
export const classes: Kind = {
  ...group,
  command: "classes",
  one: "class",
  many: "classes",
  json: "class",
  summary: "classes of schools and who is in them",
  labels: { ...labels, ...lastLabels },
  settings: [...settings, ...lastSettings],
  clearable,
  examples: groupExamples("classes", "1a", "2a"),
  missing: {
    move: "The server cannot move a class to another school. Create it there, and move its pupils with labkeeper kelvin users move.",
  },
  of: ({ classes }) => classes,
  creating: ({ classes }): Creating => classes,
  changing: ({ classes }): Changing => classes,
};

/** The work groups of schools. */
export const workgroups: Kind = {
  ...group,
  command: "workgroups",
  one: "work group",
  many: "work groups",
  json: "workgroup",
  summary: "work groups of schools and who is in them",
  labels: {
    ...labels,
    email: "E-mail",
    allowedEmailSendersUsers: "Senders",
    allowedEmailSendersGroups: "Sender groups",
    ...lastLabels,
  },
  settings: [
    ...settings,
    text("--email <address>", "email", "e-mail address of the group"),
    texts("--sender <dn>", "allowedEmailSendersUsers", "DN of a user who may write to that address"),
    texts("--sender-group <dn>", "allowedEmailSendersGroups", "DN of a group whose members may"),
    ...lastSettings,
  ],
  clearable: {
    ...clearable,
    email: { attribute: "email", empty: null },
    sender: { attribute: "allowedEmailSendersUsers", empty: [] },
    "sender-group": { attribute: "allowedEmailSendersGroups", empty: [] },
  },
  examples: groupExamples("workgroups", "chess", "choir"),
  missing: {
    move: "The server cannot move a work group to another school. Create it there.",
  },
  of: ({ workgroups }) => workgroups,
  creating: ({ workgroups }): Creating => workgroups,
  changing: ({ workgroups }): Changing => workgroups,
};
