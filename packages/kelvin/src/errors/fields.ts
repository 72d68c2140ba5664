import type { FieldProblems } from "@labkeeper/transport";
import { ourNames } from "../wire/names.ts";
import type { Told } from "./told.ts";

/** What is wrong with each attribute, under its name here. */
export function fieldsOf({ text, findings, ofLibrary }: Told): FieldProblems {
  const fields = new Map<string, string[]>();
  const add = (field: string, problem: string) => {
    const problems = fields.get(field) ?? [];
    if (!problems.includes(problem)) fields.set(field, [...problems, problem]);
  };
  for (const { loc, msg, type } of findings) {
    const [first, ...rest] = loc.filter((part) => part !== "__root__").map(String);
    if (first === undefined) add("", msg);
    else if (type.startsWith("UdmError:")) add(directoryNames[first] ?? first, msg);
    else add(path(places.has(first) ? rest : [first, ...rest]), msg);
  }
  if (ofLibrary) {
    const [, kind = ""] = /^Could not find object of type '(\w+)'/.exec(text) ?? [];
    if (kind) add(kind === "user" ? "users" : kind, text);
  }
  if (findings.length === 0) for (const name of namedIn(text)) add(name, reasonIn(text));
  return Object.fromEntries(fields);
}

/** Where the server found the value, before its name. */
const places = new Set(["body", "query", "path"]);

/** What the directory calls our attributes, where it has other names. */
const directoryNames: Readonly<Record<string, string>> = {
  mailPrimaryAddress: "email",
  mailAddress: "email",
  userexpiry: "expirationDate",
  username: "name",
  allowedEmailUsers: "allowedEmailSendersUsers",
  allowedEmailGroups: "allowedEmailSendersGroups",
  ucsschoolRecordUID: "recordUid",
  ucsschoolSourceUID: "sourceUid",
  ucsschoolRole: "ucsschoolRoles",
};

function path([first = "", ...rest]: readonly string[]): string {
  // Below the hashes are names of ours; in the other attributes are data, such as names of schools.
  const inside = first === "kelvin_password_hashes" ? rest.map(ourName) : rest;
  return [ourName(first), ...inside].join(".");
}

function ourName(wireName: string): string {
  return ourNames.get(wireName) ?? wireName;
}

/** The reason alone, without a server object's description before it. */
function reasonIn(text: string): string {
  return text.replace(/^Failed to create Import\w+\(.*?\): /s, "");
}

/** The attributes that a sentence speaks of: in quotes, as missing, or as its subject. */
function namedIn(text: string): string[] {
  const words = reasonIn(text).matchAll(/'(\w+)'|(\w+)=None|^([A-Z][a-z]+)(?= is )/g);
  return [...words]
    .map(([, quoted, missing, subject]) => ourNames.get(quoted ?? missing ?? subject?.toLowerCase() ?? ""))
    .filter((name) => name !== undefined);
}
