import type { ProtocolError } from "@labkeeper/transport";
import { asciiBytes, Byte, Class, classOf, isAllowed, standsAt } from "./bytes.ts";
import { asText, failure } from "./failure.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { bracketClose, greater } = Byte;
const { name: nameBit, nameStart: nameStartBit, space: spaceBit } = Class;
const classes = classOf;

/** How much of a name an error shows. */
const shownName = 80;

/** Reads the characters of XML from bytes in UTF-8: names, white space, references. It keeps nothing but its place. */
export class Characters {
  /** The document, in UTF-8. */
  readonly bytes: Uint8Array;
  /** The same, to compare several at a time. */
  readonly view: DataView;
  /** Where the document ends. */
  readonly end: number;
  /** The place of the next byte. */
  at = 0;
  /** Whether what is being read is secret, so that errors may not quote it. */
  secret = false;
  /** Where the name that {@link name} read begins; it ends at {@link at}. */
  nameStart = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.length;
  }

  /** The error of what was found at a place. */
  failure(problem: string, at: number = this.at): ProtocolError {
    return failure({ problem, bytes: this.bytes, at, secret: this.secret });
  }

  /** The error of a document that ends too early. */
  cutOff(what: string): ProtocolError {
    return this.failure(`The document is cut off in ${what}`, this.end);
  }

  /** Bytes as text. */
  text(start: number, end: number): string {
    return asText(this.bytes.subarray(start, end));
  }

  /** A name as it is shown in an error. */
  shown(start: number, end: number): string {
    return end - start > shownName ? `${this.text(start, start + shownName)}…` : this.text(start, end);
  }

  /** Passes white space. */
  space(): void {
    const { bytes, end } = this;
    let at = this.at;
    while (at < end && isSpace(bytes[at])) at += 1;
    this.at = at;
  }

  /** Reads a name from {@link nameStart} to {@link at}. */
  name(what: string): void {
    const { bytes, end } = this;
    let at = this.at;
    this.nameStart = at;
    if (at >= end) throw this.cutOff(what);
    if (!is(bytes[at], nameStartBit)) throw this.failure(`A name can't begin like this, in ${what}`);
    while (at < end && ((classes[bytes[at] ?? 0] ?? 0) & nameBit) !== 0) {
      if ((bytes[at] ?? 0) < 0x80) {
        at += 1;
        continue;
      }
      this.at = at;
      this.utf8();
      at = this.at;
    }
    if (at >= end) throw this.cutOff(what);
    this.at = at;
  }

  /** Reads a character that isn't ASCII. */
  utf8(): number {
    const { bytes, at } = this;
    const lead = bytes[at] ?? 0;
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let codePoint = length === 2 ? lead & 0x1f : length === 3 ? lead & 0x0f : lead & 0x07;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) throw this.failure("The text isn't valid UTF-8");
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    const least = length === 3 ? 0x800 : length === 4 ? 0x1_0000 : 0x80;
    if (length === 0 || codePoint < least || !isAllowed(codePoint)) {
      throw this.failure("The text isn't valid UTF-8");
    }
    this.at = at + length;
    return codePoint;
  }

  /** Reads a reference: one of the five entities, or a character by its number. */
  reference(): number {
    const { bytes, at } = this;
    for (const { name, codePoint } of entities) {
      if (!standsAt(name, bytes, at)) continue;
      this.at = at + name.length;
      return codePoint;
    }
    const [whole = "", hexadecimal, decimal] =
      characterNumber.exec(this.text(at, at + longestReference)) ?? [];
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    if (!isAllowed(codePoint)) {
      throw this.failure(
        "A '&' stands here that begins none of the five entities and no character reference",
      );
    }
    this.at = at + whole.length;
    return codePoint;
  }

  /** Passes a `]` in text, which must not begin a `]]>`. */
  bracket(): void {
    const { bytes, at } = this;
    if (bytes[at + 1] === bracketClose && bytes[at + 2] === greater) {
      throw this.failure("']]>' isn't allowed in text");
    }
    this.at = at + 1;
  }

  /** Passes allowed characters up to a byte, which is there. */
  passUntil(until: number, what: string): void {
    const { bytes, end } = this;
    while (this.at < end && bytes[this.at] !== until) this.pass();
    if (this.at >= end) throw this.cutOff(what);
  }

  /** Passes one allowed character. */
  pass(): void {
    const byte = this.bytes[this.at] ?? 0;
    if (byte >= 0x80) this.utf8();
    else if (isAllowed(byte)) this.at += 1;
    else throw this.control();
  }

  /** The error of a control character. */
  control(): ProtocolError {
    const code = (this.bytes[this.at] ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return this.failure(`The control character U+${code} isn't allowed in XML`);
  }
}

/** `&#x10FFFF;` with some leading zeros. */
const longestReference = 20;
const characterNumber = /^&#(?:x([0-9a-fA-F]+)|([0-9]+));/;

const entities: readonly { readonly name: Uint8Array; readonly codePoint: number }[] = /* @__PURE__ */ [
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
].map(([name = "", character = ""]) => ({ name: asciiBytes(name), codePoint: character.charCodeAt(0) }));

/** Whether a byte has one of the {@link Class} bits. */
export function is(byte: number | undefined, bits: number): boolean {
  return ((classes[byte ?? 0] ?? 0) & bits) !== 0;
}

/** Whether a byte is white space. */
export function isSpace(byte: number | undefined): boolean {
  return is(byte, spaceBit);
}
