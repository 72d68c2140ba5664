import type { UdmProperties } from "../directory/records.ts";
import { fromPlain, plain } from "../python/values.ts";

/** UDM properties as a state shows them. */
export function plainProperties(properties: UdmProperties): Record<string, unknown> {
  return Object.fromEntries([...properties].map(([name, value]) => [name, plain(value)]));
}

/** UDM properties from a state. */
export function propertiesFrom(properties: Readonly<Record<string, unknown>>): UdmProperties {
  return new Map(Object.entries(properties).map(([name, value]) => [name, fromPlain(value)]));
}
