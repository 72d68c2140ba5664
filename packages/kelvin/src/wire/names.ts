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
const attributes = /* @__PURE__ */ tables.flatMap((table) => Object.entries(table));

/** Our names by those on the wire; no two models call the same attribute differently. */
export const ourNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  attributes.map(([name, { wire }]) => [wire, name]),
);

/** The names on the wire of what must never be shown, and the usual ones among UDM properties. */
export const secretNames: readonly string[] = [
  ...attributes.flatMap(([, { secret, wire }]) => (secret ? wire : [])),
  "userPassword",
  "sambaNTPassword",
  "krb5Key",
  "pwhistory",
];
