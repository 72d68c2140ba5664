import type { Attribute, AttributeTable } from "@labkeeper/kelvin-model";
import { passwordHashesAttributes } from "@labkeeper/kelvin-model";

/** An attribute with its name here. */
export interface NamedAttribute extends Attribute {
  readonly name: string;
}

/** The attributes of a model, to be found by either name. */
export interface Model {
  readonly byName: ReadonlyMap<string, NamedAttribute>;
  readonly byWire: ReadonlyMap<string, NamedAttribute>;
}

/** Makes a table searchable. */
export function modelOf(table: AttributeTable): Model {
  const attributes = Object.entries(table).map(([name, attribute]) => ({ name, ...attribute }));
  return {
    byName: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    byWire: new Map(attributes.map((attribute) => [attribute.wire, attribute])),
  };
}

/** The hashes of a password. */
export const hashes: Model = /* @__PURE__ */ modelOf(passwordHashesAttributes);
