import type { ValueSchema } from "@labkeeper/ovirt-model";
import { refuse, refuseSecret } from "@labkeeper/transport";
import { parseDate } from "./dates.ts";

/**
 * A scalar as the text of an element, not yet escaped.
 *
 * @throws InputError when it is of another kind, or cannot be sent.
 */
export function scalarText(path: string, value: unknown, schema: ValueSchema): string {
  switch (schema.kind) {
    case "boolean":
      return typeof value === "boolean" ? String(value) : wrong(path, "true or false", value, schema);
    case "integer":
      return integerText(path, value, schema);
    case "decimal":
      return decimalText(path, value, schema);
    case "date":
      return dateText(path, value, schema);
    default:
      return typeof value === "string" ? value : wrong(path, "a text", value, schema);
  }
}

/**
 * Escapes a text for an element, or for a quoted attribute.
 *
 * @throws InputError when XML does not allow a character of it.
 */
export function escaped(path: string, text: string, secret: boolean, place: "text" | "attribute"): string {
  const forbidden = forbiddenCharacter.exec(text);
  if (forbidden !== null || !text.isWellFormed()) {
    const what = forbidden === null ? "half of a surrogate pair" : `the character ${codeOf(forbidden[0])}`;
    const remedy = `It has ${what}: take it out, or encode the text, in base64 for example.`;
    throw (secret ? refuseSecret : refuse)(path, "a text that XML can hold", text, remedy);
  }
  return text.replace(place === "text" ? specialInText : specialInAttribute, (character) => {
    return entities[character] ?? `&#${character.charCodeAt(0)};`;
  });
}

/** The control characters that XML 1.0 has no way to write, and the two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it finds them.
const forbiddenCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const specialInText = /[&<>\r]/g;
const specialInAttribute = /[&<>"\t\n\r]/g;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function integerText(path: string, value: unknown, schema: ValueSchema): string {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return String(value);
  const large = typeof value === "number" && Number.isInteger(value);
  const remedy = large ? "A number is not exact beyond 2^53: give a bigint." : undefined;
  return wrong(path, "an integer, as a number or a bigint", value, schema, remedy);
}

function decimalText(path: string, value: unknown, schema: ValueSchema): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return wrong(path, "a finite number", value, schema);
  }
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function dateText(path: string, value: unknown, schema: ValueSchema): string {
  const expected = "a Date, or a text like 2030-01-31T13:45:00Z";
  if (typeof value === "string") {
    const bytes = new TextEncoder().encode(value);
    const milliseconds = parseDate(bytes, 0, bytes.length);
    return Number.isNaN(milliseconds) ? wrong(path, expected, value, schema) : value;
  }
  if (!(value instanceof Date)) return wrong(path, expected, value, schema);
  if (Number.isNaN(value.getTime())) return refuse(path, expected, "Invalid Date");
  const text = value.toISOString();
  if (!/^(?!0000)\d{4}-/.test(text)) return refuse(path, "a date in the years 1 to 9999", text);
  // As the engine and its SDKs write it: microseconds, and only when there are any.
  return text.replace(/\.000Z$/, "+00:00").replace(/Z$/, "000+00:00");
}

function wrong(path: string, expected: string, value: unknown, schema: ValueSchema, remedy?: string): never {
  return (schema.secret ? refuseSecret : refuse)(path, expected, value, remedy);
}
