import type { Kind, Thing } from "../kinds/kind.ts";
import { valueAt } from "../kinds/values.ts";

/** The attributes of an export, in the order of its columns. */
export type ExportFields = readonly string[];

/** The attributes of users that a list can bring back to the server. */
export const userFields: ExportFields = [
  "name",
  "recordUid",
  "sourceUid",
  "firstname",
  "lastname",
  "roles",
  "school",
  "schools",
  "schoolClasses",
  "workgroups",
  "email",
  "birthday",
  "expirationDate",
  "disabled",
  "legalGuardians",
  "legalWards",
];
const groupFields: ExportFields = ["school", "name", "description", "users"];

/** The attributes that an export has: all that a list can bring back to the server, and the UDM properties wanted. */
export function exportFields({ command }: Kind, properties: readonly string[]): ExportFields {
  const own = command === "users" ? userFields : groupFields;
  const more = command === "workgroups" ? ["email"] : [];
  return [...own, ...more, ...properties.map((name) => `udmProperties.${name}`)];
}

/** The value of an attribute as a cell of CSV, such that `kelvin sync` reads the same value again. */
export function cellOf(thing: Thing, field: string): string {
  const value = valueAt(thing, field);
  if (value === null || value === undefined) return "";
  // No name of a user, school, role, class or work group holds a comma.
  if (Array.isArray(value)) return value.join(",");
  if (typeof value === "object") return groupNames(value).join(",");
  return String(value);
}

/** Classes or work groups with their schools, as `DEMOSCHOOL-1a`. */
function groupNames(groups: object): string[] {
  return Object.entries(groups).flatMap(([school, names]) =>
    Array.isArray(names) ? names.map((name) => `${school}-${name}`) : [],
  );
}

/** The object of an export in JSON. What is not set is left out: null would empty it. */
export function documentOf(thing: Thing, fields: ExportFields): object {
  const values = fields.map((field) => [field, valueAt(thing, field)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== null && value !== undefined));
}
