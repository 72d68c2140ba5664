import type { PythonValue } from "./values.ts";
import { Float } from "./values.ts";

/** What is wrong with a text that should be JSON, as Python's decoder tells. */
export class JsonError extends Error {
  override readonly name = "JsonError";
  /** Without the place. */
  readonly reason: string;
  /** The characters before the place, counted in code points. */
  readonly position: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;

  constructor(reason: string, text: string, index: number) {
    const before = text.slice(0, index);
    const lines = before.split("\n");
    const position = codePoints(before);
    const line = lines.length;
    const column = codePoints(lines.at(-1) ?? "") + 1;
    super(`${reason}: line ${line} column ${column} (char ${position})`);
    this.reason = reason;
    this.position = position;
    this.line = line;
    this.column = column;
    this.text = text;
  }
}

/**
 * Reads JSON as Python's `json.loads` does, its deviations included: `NaN` and `Infinity` are numbers.
 *
 * @throws JsonError with Python's own words
 */
export function parsePythonJson(text: string): PythonValue {
  const reader = new Reader(text);
  reader.space();
  const value = reader.value();
  reader.space();
  if (reader.index < text.length) throw new JsonError("Extra data", text, reader.index);
  return value;
}

const literals: Readonly<Record<string, PythonValue>> = {
  null: null,
  true: true,
  false: false,
  NaN: new Float(Number.NaN),
  Infinity: new Float(Number.POSITIVE_INFINITY),
  "-Infinity": new Float(Number.NEGATIVE_INFINITY),
};
const literal = /null|true|false|NaN|-?Infinity/y;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const spaces = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand in JSON texts as they are
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

class Reader {
  index = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  space(): void {
    this.index += this.#match(spaces).length;
  }

  value(): PythonValue {
    const start = this.#text[this.index];
    if (start === '"') return this.#string();
    if (start === "{") return this.#object();
    if (start === "[") return this.#list();
    const word = this.#match(literal);
    if (word !== "") {
      this.index += word.length;
      return literals[word] ?? null;
    }
    return this.#number();
  }

  #number(): PythonValue {
    const digits = this.#match(number);
    if (digits === "") this.#fail("Expecting value");
    this.index += digits.length;
    if (/[.eE]/.test(digits)) return new Float(Number(digits));
    const whole = Number(digits);
    return Number.isSafeInteger(whole) ? whole : BigInt(digits);
  }

  #object(): PythonValue {
    const members = new Map<string, PythonValue>();
    this.index += 1;
    this.space();
    if (this.#take("}")) return members;
    for (;;) {
      if (this.#text[this.index] !== '"') this.#fail("Expecting property name enclosed in double quotes");
      const name = this.#string();
      this.space();
      if (!this.#take(":")) this.#fail("Expecting ':' delimiter");
      this.space();
      members.set(name, this.value());
      this.space();
      if (this.#take("}")) return members;
      if (!this.#take(",")) this.#fail("Expecting ',' delimiter");
      this.space();
    }
  }

  #list(): PythonValue {
    const items: PythonValue[] = [];
    this.index += 1;
    this.space();
    if (this.#take("]")) return items;
    for (;;) {
      items.push(this.value());
      this.space();
      if (this.#take("]")) return items;
      if (!this.#take(",")) this.#fail("Expecting ',' delimiter");
      this.space();
    }
  }

  #string(): string {
    const start = this.index;
    let read = "";
    this.index += 1;
    for (;;) {
      const part = this.#match(plainText);
      read += part;
      this.index += part.length;
      const stop = this.#text[this.index];
      if (stop === undefined) throw new JsonError("Unterminated string starting at", this.#text, start);
      if (stop === '"') {
        this.index += 1;
        return read;
      }
      if (stop !== "\\") this.#fail("Invalid control character at");
      read += this.#escape(start);
    }
  }

  #escape(start: number): string {
    const letter = this.#text[this.index + 1];
    if (letter === undefined) throw new JsonError("Unterminated string starting at", this.#text, start);
    if (letter === "u") return this.#unicode();
    const known = escapes[letter];
    if (known === undefined) this.#fail("Invalid \\escape");
    this.index += 2;
    return known;
  }

  #unicode(): string {
    const digits = this.#text.slice(this.index + 2, this.index + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) {
      throw new JsonError("Invalid \\uXXXX escape", this.#text, this.index + 1);
    }
    this.index += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #take(character: string): boolean {
    if (this.#text[this.index] !== character) return false;
    this.index += 1;
    return true;
  }

  /** What the expression matches here, which may be nothing. */
  #match(expression: RegExp): string {
    expression.lastIndex = this.index;
    return expression.exec(this.#text)?.[0] ?? "";
  }

  #fail(reason: string): never {
    throw new JsonError(reason, this.#text, this.index);
  }
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
