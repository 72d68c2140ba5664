import type { PythonValue } from "./values.ts";
import { Float, isDict, isList } from "./values.ts";

/** A value as Python's `repr` writes it: it stands in many of the server's texts. */
export function repr(value: PythonValue): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (isList(value)) return `[${value.map(repr).join(", ")}]`;
  if (isDict(value))
    return `{${[...value].map(([key, item]) => `${quoted(key)}: ${repr(item)}`).join(", ")}}`;
  return str(value);
}

/** A value as Python's `str` writes it. */
export function str(value: PythonValue): string {
  if (typeof value === "string") return value;
  if (value instanceof Float) return floatText(value.value);
  return typeof value === "number" || typeof value === "bigint" ? String(value) : repr(value);
}

/** Exponents from 1e16 upward and below 1e-4, and at least one decimal. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  }
  const text = String(value);
  return /[.e]/.test(text) ? text : `${Object.is(value, -0) ? "-0" : text}.0`;
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\" };

/** What `str.isprintable` refuses, apart from the space. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Single quotes, unless the text holds some and no double ones. */
function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let written = "";
  for (const character of text) written += escaped(character, quote);
  return quote + written + quote;
}

function escaped(character: string, quote: string): string {
  if (character === quote) return `\\${quote}`;
  const known = escapes[character];
  if (known !== undefined) return known;
  if (!unprintable.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, "0")}`;
  return code <= 0xffff
    ? `\\u${code.toString(16).padStart(4, "0")}`
    : `\\U${code.toString(16).padStart(8, "0")}`;
}
