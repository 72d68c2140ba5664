import type { AttributeTable } from "@labkeeper/kelvin-model";
import {
  passwordHashesAttributes,
  roleAttributes,
  schoolAttributes,
  schoolClassAttributes,
  userAttributes,
  workGroupAttributes,
} from "@labkeeper/kelvin-model";

const tables: readonly AttributeTable[] = [
  userAttributes,
  passwordHashesAttributes,
  schoolAttributes,
  schoolClassAttributes,
  workGroupAttributes,
  roleAttributes,
];

/** Our names by those on the wire; no two models call the same attribute differently. */
export const ourNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  tables.flatMap((table) => Object.entries(table).map(([name, { wire }]) => [wire, name] as const)),
);

/** The names on the wire of what must never be shown, and the usual ones among UDM properties. */
export const secretNames: readonly string[] = [
  ...tables.flatMap((table) =>
    Object.values(table)
      .filter(({ secret }) => secret)
      .map(({ wire }) => wire),
  ),
  "userPassword",
  "sambaNTPassword",
  "krb5Key",
  "pwhistory",
];
