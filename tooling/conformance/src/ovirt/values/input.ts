import type { StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseObject, CaseValue } from "../cases.ts";

/** What a value of a case is, from the model. */
export interface ValueType {
  readonly kind: string;
  readonly type: string;
}

/** A value of a case as it is given to the client. */
export function toInput(value: CaseValue, type: ValueType): unknown {
  if (value === null) return undefined;
  if (isList(value)) return value.map((item) => toInput(item, type));
  if (typeof value !== "object") return value;
  if (typeof value.$integer === "string") return BigInt(value.$integer);
  if (value.$items !== undefined || value.$href !== undefined) return listInput(value, type);
  return structInput(value, schema.struct(type.type));
}

function listInput({ $items = [], $href }: CaseObject, type: ValueType): unknown {
  const items = toInput($items, type);
  return $href === undefined ? items : Object.assign(items as object, { href: $href });
}

function structInput(value: CaseObject, struct: StructSchema): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [wireName, part] of Object.entries(value)) {
    if (wireName === "href") input.href = part;
    const attribute = struct.attributes.find((each) => each.wireName === wireName);
    if (attribute) input[attribute.name] = toInput(part, attribute);
    else if (wireName !== "href") throw new Error(`The model's ${struct.name} has no ${wireName}`);
  }
  return input;
}

/** `Array.isArray`, which does not know of read-only lists. */
export function isList(value: CaseValue): value is readonly CaseValue[] {
  return Array.isArray(value);
}
