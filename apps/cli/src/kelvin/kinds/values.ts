import { harmless } from "../../text/cells.ts";

/** The value of an attribute, or of one UDM property by a path such as `udmProperties.title`. */
export function valueAt(thing: object, path: string): unknown {
  const [, property] = /^udmProperties\.(.+)$/s.exec(path) ?? [];
  if (property === undefined) return Reflect.get(thing, path);
  const properties: unknown = Reflect.get(thing, "udmProperties");
  return isObject(properties) ? Reflect.get(properties, property) : undefined;
}

/** A value in words; nothing for what is not set. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value)) return value.map(wordsOf).join(", ");
  if (!isObject(value)) return harmless(String(value));
  return Object.entries(value)
    .filter(([, inner]) => wordsOf(inner) !== "")
    .map(([key, inner]) => `${harmless(key)}: ${wordsOf(inner)}`)
    .join("; ");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
