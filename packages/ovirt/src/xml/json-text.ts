import { ProtocolError } from "@labkeeper/transport";
import { Byte, Class, classOf } from "./bytes.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { backslash, comma, doubleQuote, space: blank } = Byte;
const { plain: plainBit } = Class;
const classes = classOf;

/** The least room that there is after {@link JsonText.reserve}: for a character's escape or a few marks. */
const margin = 32;

/** The longest text that every JavaScript engine can hold as one string. */
const longest = 2 ** 29 - 64;

let pieces = 0;

function nextPiece(): number {
  pieces += 1;
  return pieces;
}

/**
 * JSON under construction, as bytes that are all ASCII, so that it becomes a string at the cost of a copy; a
 * character beyond ASCII is written as its escape.
 */
export class JsonText {
  /** The bytes; those from {@link length} on mean nothing. */
  bytes: Uint8Array;
  /** How many there are. */
  length = 0;
  /** Number of the piece under way: no other piece has it, in no other document. */
  piece: number = nextPiece();

  /** @param size How many bytes to begin with. */
  constructor(size: number) {
    this.bytes = new Uint8Array(size + margin);
  }

  /** Makes room for some more bytes, and a few besides. */
  reserve(count: number): void {
    const needed = this.length + count + margin;
    if (needed <= this.bytes.length) return;
    if (needed > longest) {
      throw new ProtocolError("The document is too large to be read", { code: "protocol" });
    }
    const larger = new Uint8Array(Math.min(longest, Math.max(needed, 2 * this.bytes.length)));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  /** Adds a byte; for a few of them there is room after {@link reserve}. */
  put(byte: number): void {
    this.bytes[this.length] = byte;
    this.length += 1;
  }

  /** Adds ASCII bytes. */
  append(source: Uint8Array, start: number, end: number): void {
    this.reserve(end - start);
    const { bytes } = this;
    let length = this.length;
    for (let index = start; index < end; index += 1) {
      bytes[length] = source[index] ?? 0;
      length += 1;
    }
    this.length = length;
  }

  /** Adds what is ASCII already: marks, numbers. */
  add(text: string): void {
    this.reserve(text.length);
    for (let index = 0; index < text.length; index += 1) this.put(text.charCodeAt(index));
  }

  /** Adds a string. */
  string(text: string): void {
    this.reserve(0);
    this.put(doubleQuote);
    for (const character of text) this.character(character.codePointAt(0) ?? 0);
    this.reserve(0);
    this.put(doubleQuote);
  }

  /** Adds a character of a string, escaped where JSON or ASCII need it. */
  character(codePoint: number): void {
    this.reserve(0);
    if (codePoint >= 0x1_0000) {
      this.#unit(0xd800 + ((codePoint - 0x1_0000) >> 10));
      this.#unit(0xdc00 + (codePoint & 0x3ff));
    } else if (codePoint >= 0x80 || codePoint < blank) this.#unit(codePoint);
    else {
      if (codePoint === doubleQuote || codePoint === backslash) this.put(backslash);
      this.put(codePoint);
    }
  }

  /** Adds bytes from `at` on as long as they stand for themselves, and tells where that ends. */
  copyPlain(source: Uint8Array, start: number, end: number): number {
    let at = start;
    for (;;) {
      this.reserve(0);
      const { bytes } = this;
      let length = this.length;
      const stop = Math.min(end, at + bytes.length - length);
      while (at < stop) {
        const byte = source[at] ?? 0;
        if (((classes[byte] ?? 0) & plainBit) === 0) break;
        bytes[length] = byte;
        length += 1;
        at += 1;
      }
      this.length = length;
      if (at < stop || at >= end) return at;
    }
  }

  /** Adds again what already stands between two places. */
  repeat(start: number, end: number): void {
    this.reserve(end - start);
    this.bytes.copyWithin(this.length, start, end);
    this.length += end - start;
  }

  /** Replaces the comma at the end, if there is one, by what closes the object or list. */
  close(byte: number): void {
    if (this.bytes[this.length - 1] === comma) this.length -= 1;
    this.put(byte);
  }

  /** The value of the JSON from a place on, which is then taken away. */
  take(start: number): unknown {
    const text = new TextDecoder().decode(this.bytes.subarray(start, this.length));
    this.length = start;
    if (start === 0) this.piece = nextPiece();
    return JSON.parse(text);
  }

  /** An escape by number: `\u00e9`. */
  #unit(unit: number): void {
    this.put(backslash);
    this.put(0x75);
    for (let shift = 12; shift >= 0; shift -= 4) this.put(hexDigits.charCodeAt((unit >> shift) & 0xf));
  }
}

const hexDigits = "0123456789abcdef";
