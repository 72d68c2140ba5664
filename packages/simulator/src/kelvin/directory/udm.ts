import { udmError } from "../http/answers.ts";
import type { UdmResource } from "../models/udm-properties.ts";
import type { KelvinSettings, UdmType } from "../options.ts";
import type { Dict, PythonValue } from "../python/values.ts";
import { isList, plain } from "../python/values.ts";
import { typeName } from "../validation/dates.ts";
import type { UdmProperties } from "./records.ts";
import { noProperties } from "./records.ts";

/** What part of the settings UDM properties depend on. */
export type UdmSettings = Pick<KelvinSettings, "mappedUdmProperties" | "udmTypes">;

/** Numbers that every user and every group has. */
const numbers: Readonly<Record<string, number>> = { uidNumber: 2000, gidNumber: 5000 };

/**
 * All configured UDM properties of an object, as an answer shows them.
 *
 * @param unsetList what stands for a list that is not set: v1 says `[]`, v2 `null`
 */
export function shownProperties(
  settings: UdmSettings,
  resource: UdmResource,
  record: { readonly id: number; readonly udmProperties: UdmProperties },
  unsetList: readonly never[] | null = [],
): Readonly<Record<string, unknown>> {
  const shown: Record<string, unknown> = {};
  for (const name of settings.mappedUdmProperties[resource]) {
    const value = record.udmProperties.get(name);
    shown[name] = value === undefined ? unset(name, record.id, settings, unsetList) : plain(value);
  }
  return shown;
}

/** All configured UDM properties of an object, as UDM has them. */
export function propertiesOf(
  settings: UdmSettings,
  resource: UdmResource,
  { id, udmProperties }: { readonly id: number; readonly udmProperties: UdmProperties },
): UdmProperties {
  return new Map(
    settings.mappedUdmProperties[resource].map((name) => {
      const value = storedProperty(name, id, udmProperties);
      return [name, value === null && settings.udmTypes[name] === "list of strings" ? [] : value];
    }),
  );
}

/** The value of a property as it is stored, or as UDM made it up; `null` if there is none. */
export function storedProperty(name: string, id: number, properties: UdmProperties): PythonValue {
  const stored = properties.get(name);
  if (stored !== undefined) return stored;
  const first = numbers[name];
  return first === undefined ? null : first + id;
}

function unset(name: string, id: number, settings: UdmSettings, unsetList: readonly never[] | null): unknown {
  if (settings.udmTypes[name] === "list of strings") return unsetList;
  return storedProperty(name, id, noProperties);
}

/**
 * The properties of an object with changes: `null` unsets one, and a number that UDM made up is not stored.
 *
 * @throws Halt 422 if a value is of the wrong type
 */
export function changedProperties(
  settings: UdmSettings,
  before: { readonly id?: number; readonly udmProperties: UdmProperties },
  changes: Dict | null,
  kind: "CreateError" | "ModifyError",
): UdmProperties {
  if (!changes || changes.size === 0) return before.udmProperties;
  const after = new Map(before.udmProperties);
  for (const [name, value] of changes) {
    const isUnset = value === null || value === "" || (isList(value) && value.length === 0);
    const isMadeUp = before.id !== undefined && value === storedProperty(name, before.id, noProperties);
    if (isUnset || isMadeUp) after.delete(name);
    else after.set(name, typed(settings.udmTypes[name] ?? "string", name, value, kind));
  }
  return after;
}

function typed(
  type: UdmType,
  name: string,
  value: PythonValue,
  kind: "CreateError" | "ModifyError",
): PythonValue {
  const fits =
    type === "integer"
      ? typeof value === "number"
      : type === "string"
        ? typeof value === "string"
        : isList(value) && value.every((item) => typeof item === "string");
  if (fits) return value;
  throw udmError(
    kind,
    `The property ${name} has an invalid value: Value must be of type ${type} not ${typeName(value)}.`,
    name,
  );
}
