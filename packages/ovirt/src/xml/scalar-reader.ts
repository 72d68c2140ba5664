import type { EnumSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import type { ProtocolError } from "@labkeeper/transport";
import { asciiBytes, Byte, Class, standsAt } from "./bytes.ts";
import { is } from "./characters.ts";
import { copyAttribute, copyAttributeString, copyText } from "./copy.ts";
import { parseDate } from "./dates.ts";
import { asText } from "./failure.ts";
import type { JsonText } from "./json-text.ts";
import { isPlainInteger, parseDecimal, parseInteger } from "./numbers.ts";
import type { AttributePlan, StructPlan } from "./plan.ts";
import type { Scanner } from "./scanner.ts";
import { skipElement } from "./skip.ts";
import type { UnknownParts } from "./unknown.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { doubleQuote, greater, less, slash } = Byte;
const { plain: plainBit } = Class;

/** What JSON has a word for, and was written as such. */
export const written: unique symbol = Symbol("written");

const yes = /* @__PURE__ */ asciiBytes("true");
const no = /* @__PURE__ */ asciiBytes("false");

/** Where the text of a scalar stands. */
interface Range {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Reads scalar values, and writes them as JSON. */
export class ScalarReader {
  readonly #scanner: Scanner;
  readonly #json: JsonText;
  readonly #dates: "date" | "text";
  readonly #unknown: UnknownParts | undefined;
  #struct = "";
  readonly #child = (): void => this.#skipChild();

  constructor(
    scanner: Scanner,
    json: JsonText,
    { dates, unknown }: { readonly dates: "date" | "text"; readonly unknown: UnknownParts | undefined },
  ) {
    this.#scanner = scanner;
    this.#json = json;
    this.#dates = dates;
    this.#unknown = unknown;
  }

  /**
   * Reads an element; the place is behind the name of its start tag.
   *
   * @returns {@link written}; or `null` when it is empty, `<x/>`, and nothing was written; or a value that JSON has
   * no word for, with `null` written in its place.
   */
  element(attribute: AttributePlan, plan: StructPlan): unknown {
    const scanner = this.#scanner;
    const { nameStart, at: nameEnd, bytes } = scanner;
    if (bytes[nameEnd] === greater) scanner.at += 1;
    else if (scanner.restOfTag()) return null;
    this.#struct = plan.schema.name;
    const { kind } = attribute.schema;
    let value: unknown = written;
    if (kind === "string" || (kind === "enum" && this.#unknown === undefined)) this.#string();
    else value = this.#parsed(attribute, plan);
    scanner.endTag(nameStart, nameEnd);
    return value;
  }

  /** Reads the XML attribute `id` of the last tag; returns what {@link element} does. */
  id(attribute: AttributePlan, plan: StructPlan): unknown {
    const scanner = this.#scanner;
    const json = this.#json;
    const start = json.length;
    if (attribute.schema.kind === "string") {
      copyAttributeString(scanner, json, scanner.idStart, scanner.idEnd);
      return written;
    }
    copyAttribute(scanner, json, scanner.idStart, scanner.idEnd);
    const range = this.#taken(start);
    return this.#value(attribute, plan, range, scanner.idStart);
  }

  #string(): void {
    const json = this.#json;
    json.put(doubleQuote);
    copyText(this.#scanner, json, this.#child);
    json.reserve(0);
    json.put(doubleQuote);
  }

  #parsed(attribute: AttributePlan, plan: StructPlan): unknown {
    const scanner = this.#scanner;
    const { bytes, end, at: start } = scanner;
    let at = start;
    while (at < end && is(bytes[at], plainBit)) at += 1;
    if (bytes[at] === less && bytes[at + 1] === slash) {
      scanner.at = at;
      return this.#value(attribute, plan, { bytes, start, end: at }, start);
    }
    const before = this.#json.length;
    copyText(scanner, this.#json, this.#child);
    return this.#value(attribute, plan, this.#taken(before), start);
  }

  /** The text that was written from a place on, without its quotes, to be looked at instead. */
  #taken(start: number): Range {
    const json = this.#json;
    const text = asText(json.bytes.subarray(start, json.length));
    json.length = start;
    const bytes = new TextEncoder().encode(String(JSON.parse(`"${text}"`)));
    return { bytes, start: 0, end: bytes.length };
  }

  #value(attribute: AttributePlan, plan: StructPlan, range: Range, at: number): unknown {
    switch (attribute.schema.kind) {
      case "boolean":
        return this.#boolean(range, at);
      case "integer":
        return this.#integer(range, at);
      case "decimal":
        return this.#decimal(range, at);
      case "date":
        return this.#date(range, at);
      default:
        return this.#enum(attribute, plan, range);
    }
  }

  #boolean(range: Range, at: number): unknown {
    const { bytes, start, end } = range;
    // As engines write it, without making a text of it.
    if (
      (end - start === 4 && standsAt(yes, bytes, start)) ||
      (end - start === 5 && standsAt(no, bytes, start))
    ) {
      this.#json.append(bytes, start, end);
      return written;
    }
    const text = textOf(range).toLowerCase();
    if (text === "true" || text === "1") this.#json.add("true");
    else if (text === "false" || text === "0") this.#json.add("false");
    else throw this.#invalid("boolean", text, at);
    return written;
  }

  #integer(range: Range, at: number): unknown {
    const json = this.#json;
    const { bytes, start, end } = range;
    if (isPlainInteger(bytes, start, end)) {
      json.append(bytes, start, end);
      return written;
    }
    const value = parseInteger(bytes, start, end);
    if (value === undefined) throw this.#invalid("integer", textOf(range), at);
    if (typeof value === "bigint") return this.#later(value);
    json.add(String(value));
    return written;
  }

  #decimal(range: Range, at: number): unknown {
    const value = parseDecimal(textOf(range));
    if (value === undefined) throw this.#invalid("decimal", textOf(range), at);
    if (!Number.isFinite(value)) return this.#later(value);
    this.#json.add(Object.is(value, -0) ? "-0" : String(value));
    return written;
  }

  #date(range: Range, at: number): unknown {
    const { bytes, start, end } = range;
    const milliseconds = parseDate(bytes, start, end);
    if (Number.isNaN(milliseconds)) throw this.#invalid("date", textOf(range), at);
    if (this.#dates === "date") return this.#later(new Date(milliseconds));
    const json = this.#json;
    json.put(doubleQuote);
    json.append(bytes, start, end);
    json.put(doubleQuote);
    return written;
  }

  #enum(attribute: AttributePlan, plan: StructPlan, range: Range): unknown {
    const { name, type, xmlAttribute } = attribute.schema;
    const known = schema.enumeration(type);
    const text = textOf(range);
    const value = xmlAttribute ? ignoringCase(known, text) : text;
    if (!known.has.has(value)) this.#unknown?.add({ kind: "value", struct: plan.schema.name, name, value });
    this.#json.string(value);
    return written;
  }

  /** Leaves the place for a value that is put in afterwards. */
  #later(value: unknown): unknown {
    this.#json.add("null");
    return value;
  }

  #skipChild(): void {
    const scanner = this.#scanner;
    scanner.at += 1;
    scanner.name("a start tag");
    const name = scanner.shown(scanner.nameStart, scanner.at);
    this.#unknown?.add({ kind: "element", struct: this.#struct, name });
    skipElement(scanner);
  }

  /** The error of a text that isn't what it should be, in the words of the official SDK. */
  #invalid(kind: string, text: string, at: number): ProtocolError {
    const scanner = this.#scanner;
    const what = scanner.secret ? `A text of ${text.length} characters` : `The text '${shortened(text)}'`;
    return scanner.failure(`${what} isn't a valid ${kind} value`, at);
  }
}

/** The known value that differs in case at most; the text itself when there is none. */
function ignoringCase(known: EnumSchema, text: string): string {
  const lower = text.toLowerCase();
  return known.has.has(lower) ? lower : text;
}

function textOf({ bytes, start, end }: Range): string {
  return asText(bytes.subarray(start, end));
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
