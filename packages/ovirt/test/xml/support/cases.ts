import type { ValueSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";

/** A case of the conformance files: what the official Python SDK reads and writes. */
export interface DocumentCase {
  readonly key: string;
  readonly kind: "read" | "write";
  readonly type?: string;
  readonly value?: unknown;
  readonly xml: string;
  readonly read?: unknown;
  readonly error?: { readonly message: string };
  readonly quirk?: string;
}

/** The cases in a file of JSON lines. */
export function casesIn(text: string): DocumentCase[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((line): DocumentCase => JSON.parse(line));
}

/** A value of a case as our writer takes it. */
export function toInput(value: unknown, type: string): unknown {
  if (Array.isArray(value)) return value.map((member) => toInput(member, type));
  return inputOf(value, { kind: "struct", type });
}

function inputOf(value: unknown, { kind, type }: Pick<ValueSchema, "kind" | "type">): unknown {
  if (!isRecord(value)) return value;
  if (typeof value.$integer === "string") return BigInt(value.$integer);
  if (Array.isArray(value.$items)) {
    const members = value.$items.map((member) => inputOf(member, { kind, type }));
    return Object.assign(members, { href: value.$href });
  }
  const struct = schema.struct(type);
  const attributes = new Map(struct.attributes.map((each) => [each.wireName, each]));
  return Object.fromEntries(
    Object.entries(value).map(([wireName, member]) => {
      const attribute = attributes.get(wireName);
      if (!attribute) return [wireName, member];
      const input = Array.isArray(member)
        ? member.map((each) => inputOf(each, attribute))
        : inputOf(member, attribute);
      return [attribute.name, input];
    }),
  );
}

/** What was read, as the cases tell it; dates must have been read as texts. */
export function asExpected(value: unknown, type: string): unknown {
  return expectedOf(value, { kind: "struct", type });
}

function expectedOf(value: unknown, { kind, type }: Pick<ValueSchema, "kind" | "type">): unknown {
  if (typeof value === "bigint") return { $integer: String(value) };
  if (kind === "enum") return schema.enumeration(type).has.has(String(value)) ? value : undefined;
  if (kind === "date" && typeof value === "string") return instant(value);
  if (kind !== "struct" || !isRecord(value)) return value;
  const { byName } = schema.struct(type);
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => {
    const attribute = byName.get(name);
    if (!attribute) return [name, member];
    return [attribute.wireName, attribute.list ? listOf(member, attribute) : expectedOf(member, attribute)];
  });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}

/** A list, or what came only as a link to one. */
export function listOf(value: unknown, schemaOf: Pick<ValueSchema, "kind" | "type">): unknown {
  if (!Array.isArray(value)) return isRecord(value) ? { $href: value.href, $items: [] } : value;
  const items = value.map((member) => expectedOf(member, schemaOf) ?? null);
  const href: unknown = Reflect.get(value, "href");
  return href === undefined ? items : { $href: href, $items: items };
}

/** A case's expected value with its dates made comparable. */
export function normalised(value: unknown): unknown {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT\d\d:/.test(value) ? instant(value) : value;
  if (Array.isArray(value)) return value.map(normalised);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, normalised(member)]));
}

/** Milliseconds since 1970; without offset, as UTC. */
function instant(text: string): number {
  return Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
