import type { StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { CaseObject, CaseValue } from "../cases.ts";
import type { Verdict } from "../verdict.ts";
import { instantOf, isSameDate, isWhole } from "./dates.ts";
import type { ValueType } from "./input.ts";
import { isList } from "./input.ts";

/** Compares what the client read with what the official SDK read, by the model and without the client's reader. */
export function compareValue(
  verdict: Verdict,
  path: string,
  expected: CaseValue | undefined,
  received: unknown,
  type: ValueType & { readonly list: boolean },
): void {
  if (isNothing(expected)) compareNothing(verdict, path, received, type);
  else if (type.list) compareList(verdict, path, expected, received, type);
  else compareOne(verdict, path, expected, received, type);
}

function compareNothing(
  verdict: Verdict,
  path: string,
  received: unknown,
  { kind, type, list }: ValueType & { readonly list: boolean },
): void {
  if (received === undefined || received === null) return;
  // What the official SDK drops, because its enum does not know it.
  const isUnknownValue = kind === "enum" && !list && typeof received === "string";
  if (isUnknownValue && !schema.enumeration(type).has.has(received)) verdict.allow("enum");
  else verdict.fail(path, undefined, received);
}

function compareList(
  verdict: Verdict,
  path: string,
  expected: CaseValue,
  received: unknown,
  type: ValueType,
): void {
  const { items, href } = listOf(expected);
  if (!Array.isArray(received)) {
    const isLink = typeof received === "object" && received !== null && href !== undefined;
    if (!isLink || items.length > 0) {
      verdict.fail(path, expected, received);
      return;
    }
    verdict.allow("link");
    verdict.same(`${path}.$href`, JSON.stringify({ href }), JSON.stringify(received));
    return;
  }
  verdict.same(`${path}.$href`, href, Reflect.get(received, "href"));
  verdict.same(`${path}.length`, items.length, received.length);
  for (const [index, item] of items.entries()) {
    compareValue(verdict, `${path}[${index}]`, item, received[index], { ...type, list: false });
  }
}

function listOf(value: CaseValue): { items: readonly CaseValue[]; href?: CaseValue } {
  if (isList(value)) return { items: value };
  const { $items = [], $href } = value as CaseObject;
  return { items: $items as readonly CaseValue[], ...($href !== undefined && { href: $href }) };
}

function compareOne(
  verdict: Verdict,
  path: string,
  expected: CaseValue,
  received: unknown,
  { kind, type }: ValueType,
): void {
  if (kind === "struct") {
    compareStruct(verdict, path, expected, received, schema.struct(type));
    return;
  }
  if (kind === "date" && typeof expected === "string") {
    compareDate(verdict, path, expected, received);
    return;
  }
  const wanted = isObject(expected) && "$integer" in expected ? BigInt(String(expected.$integer)) : expected;
  verdict.same(path, wanted, received);
}

/** A `Date` tells milliseconds; a text, where these were asked for, tells all that came. */
function compareDate(verdict: Verdict, path: string, expected: string, received: unknown): void {
  if (received instanceof Date) {
    if (!isWhole(expected)) verdict.allow("date");
    verdict.same(path, instantOf(expected), received.getTime());
  } else if (typeof received !== "string" || !isSameDate(expected, received)) {
    verdict.fail(path, expected, received);
  }
}

function compareStruct(
  verdict: Verdict,
  path: string,
  expected: CaseValue,
  received: unknown,
  struct: StructSchema,
): void {
  if (!isObject(expected) || typeof received !== "object" || received === null || Array.isArray(received)) {
    verdict.fail(path, expected, received);
    return;
  }
  verdict.same(`${path}.href`, expected.href, Reflect.get(received, "href"));
  const seen = new Set(["href"]);
  for (const attribute of struct.attributes) {
    const { name, wireName } = attribute;
    seen.add(name);
    compareValue(verdict, `${path}.${name}`, expected[wireName], Reflect.get(received, name), attribute);
  }
  for (const name in received) if (!seen.has(name)) verdict.fail(`${path}.${name}`, undefined, name);
}

function isObject(value: CaseValue): value is CaseObject {
  return typeof value === "object" && value !== null && !isList(value);
}

function isNothing(value: CaseValue | undefined): value is null | undefined {
  return value === undefined || value === null;
}
