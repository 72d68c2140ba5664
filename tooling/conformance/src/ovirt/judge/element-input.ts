import type { OperationSchema, StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseObject, CaseValue } from "../cases.ts";
import type { Element } from "../xml/tree.ts";
import { parseXml } from "../xml/tree.ts";

/** The arguments of an operation that its body was made of, as the cases spell them. */
export function elementInput(body: string, { kind, body: bodySchema }: OperationSchema): CaseObject {
  const root = parseXml(body);
  if (kind === "action") return structOf(root, schema.struct("Action"));
  return bodySchema ? { [bodySchema.wireName]: structOf(root, schema.struct(bodySchema.type)) } : {};
}

function structOf(element: Element, struct: StructSchema): CaseObject {
  const value: Record<string, CaseValue> = { ...element.attributes };
  for (const child of element.children) {
    const attribute = struct.byElement.get(child.name);
    if (!attribute) throw new Error(`The model's ${struct.name} has no <${child.name}>`);
    const { kind, type, list, wireName } = attribute;
    const one = (part: Element) =>
      kind === "struct" ? structOf(part, schema.struct(type)) : scalarOf(part, kind);
    value[wireName] = list ? child.children.map(one) : one(child);
  }
  return value;
}

function scalarOf({ text }: Element, kind: string): CaseValue {
  if (kind === "boolean") return text === "true";
  if (kind === "integer") return { $integer: text };
  return kind === "decimal" ? Number(text) : text;
}
