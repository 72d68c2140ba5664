import { Byte } from "./bytes.ts";
import type { JsonText } from "./json-text.ts";
import type { Scanner } from "./scanner.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { ampersand, bracketClose, carriageReturn, doubleQuote, less, lineFeed, slash, space: blank } = Byte;

/**
 * Copies the text of an element into a JSON string, up to its end tag. Comments are left out, CDATA and references
 * resolved, line ends unified.
 *
 * @param child Passes an element that stands within the text, with the place at its `<`.
 */
export function copyText(scanner: Scanner, json: JsonText, child: () => void): void {
  const { bytes, end } = scanner;
  for (;;) {
    scanner.at = json.copyPlain(bytes, scanner.at, end);
    if (scanner.at >= end) throw scanner.cutOff("an element");
    const byte = bytes[scanner.at] ?? 0;
    if (byte !== less) {
      if (byte === ampersand) json.character(scanner.reference());
      else if (byte === bracketClose) {
        scanner.bracket();
        json.character(byte);
      } else copyCharacter(scanner, json);
      continue;
    }
    if (bytes[scanner.at + 1] === slash) return;
    const markup = scanner.markup();
    if (markup === "start") child();
    else if (markup === "comment") scanner.comment();
    else if (markup === "cdata") copyCdata(scanner, json);
    else scanner.instruction();
  }
}

/** Copies the value of an XML attribute, already checked, into a JSON string; white space in it becomes spaces. */
export function copyAttribute(scanner: Scanner, json: JsonText, start: number, end: number): void {
  const { at, bytes } = scanner;
  scanner.at = start;
  for (;;) {
    scanner.at = json.copyPlain(bytes, scanner.at, end);
    if (scanner.at >= end) break;
    const byte = bytes[scanner.at] ?? 0;
    if (byte === ampersand) json.character(scanner.reference());
    else if (byte < blank) {
      json.character(blank);
      scanner.at += isLineEndOfTwo(bytes, scanner.at) ? 2 : 1;
    } else copyCharacter(scanner, json);
  }
  scanner.at = at;
}

/** The same with the quotes around it. */
export function copyAttributeString(scanner: Scanner, json: JsonText, start: number, end: number): void {
  json.reserve(0);
  json.put(doubleQuote);
  copyAttribute(scanner, json, start, end);
  json.reserve(0);
  json.put(doubleQuote);
}

/** The value of an XML attribute, already checked, as a text. */
export function attributeText(scanner: Scanner, json: JsonText, start: number, end: number): string {
  const before = json.length;
  copyAttributeString(scanner, json, start, end);
  return String(json.take(before));
}

function copyCdata(scanner: Scanner, json: JsonText): void {
  const end = scanner.cdata();
  while (scanner.at < end) {
    scanner.at = json.copyPlain(scanner.bytes, scanner.at, end);
    if (scanner.at < end) copyCharacter(scanner, json);
  }
  scanner.at = end + 3;
}

function copyCharacter(scanner: Scanner, json: JsonText): void {
  const { bytes, at } = scanner;
  const byte = bytes[at] ?? 0;
  if (byte >= 0x80) json.character(scanner.utf8());
  else if (byte === carriageReturn) {
    json.character(lineFeed);
    scanner.at += isLineEndOfTwo(bytes, at) ? 2 : 1;
  } else {
    scanner.pass();
    json.character(byte);
  }
}

function isLineEndOfTwo(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === carriageReturn && bytes[at + 1] === lineFeed;
}
