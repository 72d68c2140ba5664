import type { Json } from "./cases.ts";
import { isObject } from "./cases.ts";

/** How a body is compared: in full, with more members allowed, or with lists in any order. */
export type Comparison = "equal" | "subset" | "set";

/** Where two values differ, and how; nothing if they do not. */
export function difference(
  expected: Json,
  received: unknown,
  comparison: Comparison,
  path = "body",
): string | undefined {
  if (Array.isArray(expected)) return listDifference(expected, received, comparison, path);
  if (isObject(expected)) return objectDifference(expected, received, comparison, path);
  return expected === received ? undefined : told(path, expected, received);
}

function listDifference(
  expected: readonly Json[],
  received: unknown,
  comparison: Comparison,
  path: string,
): string | undefined {
  if (!Array.isArray(received) || received.length !== expected.length) return told(path, expected, received);
  if (comparison === "set") return setDifference(expected, received, path);
  for (const [index, item] of expected.entries()) {
    const found = difference(item, received[index], comparison, `${path}[${index}]`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Items are alike or not, so that each may take the first one that is. */
function setDifference(
  expected: readonly Json[],
  received: readonly unknown[],
  path: string,
): string | undefined {
  const left = [...received];
  for (const item of expected) {
    const found = left.findIndex((candidate) => difference(item, candidate, "set", path) === undefined);
    if (found < 0) return told(path, expected, received);
    left.splice(found, 1);
  }
  return undefined;
}

function objectDifference(
  expected: Record<string, unknown>,
  received: unknown,
  comparison: Comparison,
  path: string,
): string | undefined {
  if (!isObject(received)) return told(path, expected, received);
  const more = Object.keys(received).filter((name) => !Object.hasOwn(expected, name));
  if (comparison !== "subset" && more.length > 0) return `${path}: has ${more.join(", ")}, too`;
  for (const [name, value] of Object.entries(expected)) {
    if (!Object.hasOwn(received, name)) return `${path}.${name}: expected ${show(value)}, there is none`;
    // Objects of JSON hold nothing but JSON.
    const found = difference(value as Json, received[name], comparison, `${path}.${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function told(path: string, expected: unknown, received: unknown): string {
  return `${path}: expected ${show(expected)}, received ${show(received)}`;
}

/** A value as it is printed. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
