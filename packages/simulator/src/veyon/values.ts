/** The object that a JSON text holds. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object in a JSON text; an empty one if it holds anything else, or is no JSON: the server does not tell these apart. */
export function parseObject(text: string): JsonObject {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The value if it is an object, else an empty one. */
export function asObject(value: unknown): JsonObject {
  // The check leaves only string-keyed objects, which is all that JSON has.
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** A value as the server turns it into a text: numbers and booleans too, everything else is empty. */
export function asText(value: unknown): string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "";
}

/** A value as the server turns it into a list of texts: one text is a list of one. */
export function asTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(asText);
  return typeof value === "string" ? [value] : [];
}

/** A value as the server turns it into a truth: the texts `""`, `"0"` and `"false"` are false. */
export function asTruth(value: unknown): boolean {
  if (typeof value === "string") return !["", "0", "false"].includes(value.toLowerCase());
  return value === true || (typeof value === "number" && value !== 0);
}

/** A value as the server turns it into a whole number: 0 for all that is none. */
export function asInteger(value: unknown): number {
  const number = typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? Math.round(number) : 0;
}

/** A UUID in the one spelling that can be compared: small letters, no braces; nothing if the text is no UUID. */
export function asUuid(text: string): string | undefined {
  const bare = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i.exec(text.trim())?.[1]?.toLowerCase();
  return bare === nilUuid ? undefined : bare;
}

/** The UUID that stands for none. */
export const nilUuid = "00000000-0000-0000-0000-000000000000";
