import type { ProtocolError } from "@labkeeper/transport";
import { asciiBytes, Byte, Class, classOf, standsAt } from "./bytes.ts";
import { Characters, is, isSpace } from "./characters.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const {
  ampersand,
  bracketClose,
  doubleQuote,
  equals,
  exclamation,
  greater,
  less,
  minus,
  question,
  singleQuote,
  slash,
  space: blank,
} = Byte;
const { attribute: attributeBit, name: nameBit } = Class;
const classes = classOf;

/** How deep elements may be nested; an engine needs about twenty levels. */
const maxDepth = 256;

/** How many attributes a tag may have; an engine writes two. */
const maxAttributes = 256;

/** Reads the markup of XML: tags, attributes, comments. It refuses what is not well-formed. */
export class Scanner extends Characters {
  /** Where the value of `href` in the last tag begins and ends; -1 where it has none. The same for the others. */
  hrefStart = -1;
  hrefEnd = -1;
  idStart = -1;
  idEnd = -1;
  relStart = -1;
  relEnd = -1;

  /** How many other attributes the last tag has, and where their names begin and end. */
  otherCount = 0;
  readonly otherNames: number[] = [];

  #depth = 0;

  /** Begins an element; each needs its {@link leave}. */
  enter(): void {
    this.#depth += 1;
    if (this.#depth > maxDepth) {
      throw this.failure(`Elements are nested more than ${maxDepth} levels deep`);
    }
  }

  /** Ends an element. */
  leave(): void {
    this.#depth -= 1;
  }

  /**
   * Reads from behind the name of a start tag to behind its `>`, and notes its attributes.
   *
   * @returns Whether the element is empty, `<x/>`, and has no end tag.
   */
  restOfTag(): boolean {
    const { bytes, end } = this;
    this.hrefStart = this.idStart = this.relStart = -1;
    this.otherCount = 0;
    for (;;) {
      if (bytes[this.at] === blank) {
        // As engines write them: `href="…"`.
        const nameStart = this.at + 1;
        if (standsAt(hrefBefore, bytes, nameStart)) {
          this.#value("href", nameStart, nameStart + hrefBefore.length, doubleQuote);
          continue;
        }
        if (standsAt(idBefore, bytes, nameStart)) {
          this.#value("id", nameStart, nameStart + idBefore.length, doubleQuote);
          continue;
        }
        if (standsAt(relBefore, bytes, nameStart)) {
          this.#value("rel", nameStart, nameStart + relBefore.length, doubleQuote);
          continue;
        }
      }
      const before = this.at;
      this.space();
      if (this.at >= end) throw this.cutOff("a start tag");
      const byte = bytes[this.at];
      if (byte === greater) {
        this.at += 1;
        return false;
      }
      if (byte === slash) {
        if (this.at + 1 >= end) throw this.cutOff("a start tag");
        if (bytes[this.at + 1] !== greater) throw this.failure("A '>' is missing behind '/'");
        this.at += 2;
        return true;
      }
      if (this.at === before) throw this.failure("White space, '>' or '/>' is missing in a start tag");
      this.#attribute();
    }
  }

  /** Reads the end tag of the element whose start tag has its name there. */
  endTag(nameStart: number, nameEnd: number): void {
    const { bytes, end } = this;
    let at = this.at + 2;
    for (let name = nameStart; name < nameEnd; name += 1, at += 1) {
      if (bytes[at] !== bytes[name]) throw this.#mismatch(nameStart, nameEnd);
    }
    if (bytes[at] !== greater) {
      if (at < end && is(bytes[at], nameBit)) throw this.#mismatch(nameStart, nameEnd);
      while (at < end && isSpace(bytes[at])) at += 1;
      if (at >= end) throw this.cutOff("an end tag");
      if (bytes[at] !== greater) throw this.failure("A '>' is missing in an end tag", at);
    }
    this.at = at + 1;
  }

  /** Passes a comment; the place is at its `<!--`. */
  comment(): void {
    const { bytes, end } = this;
    this.at += 4;
    for (;;) {
      this.passUntil(minus, "a comment");
      if (bytes[this.at + 1] !== minus) this.at += 1;
      else if (bytes[this.at + 2] === greater) break;
      else if (this.at + 2 >= end) throw this.cutOff("a comment");
      else throw this.failure("'--' isn't allowed within a comment");
    }
    this.at += 3;
  }

  /** Passes a processing instruction; the place is at its `<?`. */
  instruction(): void {
    this.at += 2;
    this.name("a processing instruction");
    if (this.text(this.nameStart, this.at).toLowerCase() === "xml") {
      throw this.failure("An XML declaration can only stand at the very beginning", this.nameStart);
    }
    if (!isSpace(this.bytes[this.at]) && this.bytes[this.at] !== question) {
      throw this.failure("White space is missing in a processing instruction");
    }
    for (;;) {
      this.passUntil(question, "a processing instruction");
      this.at += 1;
      if (this.bytes[this.at] === greater) break;
    }
    this.at += 1;
  }

  /** Passes the beginning of a CDATA section, and tells where its text ends. */
  cdata(): number {
    const start = this.at;
    this.at += cdataStart.length;
    for (;;) {
      this.passUntil(bracketClose, "a CDATA section");
      if (this.bytes[this.at + 1] === bracketClose && this.bytes[this.at + 2] === greater) break;
      this.at += 1;
    }
    const end = this.at;
    this.at = start + cdataStart.length;
    return end;
  }

  /** What kind of markup stands at the place, which is at a `<`. */
  markup(): Markup {
    const { bytes, at, end } = this;
    const next = bytes[at + 1];
    if (next === slash) return "end";
    if (next === question) return "instruction";
    if (next !== exclamation) return "start";
    if (this.#startsWith(commentStart)) return "comment";
    if (this.#startsWith(cdataStart)) return "cdata";
    if (this.#startsWith("<!DOCTYPE")) {
      throw this.failure("A document type isn't accepted; is this an HTML page?");
    }
    if (end - at < cdataStart.length) throw this.cutOff("markup");
    throw this.failure("'<!' begins neither a comment nor a CDATA section");
  }

  #startsWith(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
      if (this.bytes[this.at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  #attribute(): void {
    const { bytes, end } = this;
    this.name("a start tag");
    const { nameStart, at: nameEnd } = this;
    this.space();
    if (this.at >= end) throw this.cutOff("a start tag");
    if (bytes[this.at] !== equals) throw this.failure("An attribute has no '='");
    this.at += 1;
    this.space();
    if (this.at >= end) throw this.cutOff("a start tag");
    const quote = bytes[this.at];
    if (quote !== doubleQuote && quote !== singleQuote) {
      throw this.failure("The value of an attribute isn't quoted");
    }
    const known = this.#known(nameStart, nameEnd);
    if (known === "") this.#isNew(nameStart, nameEnd);
    this.#value(known, nameStart, this.at + 1, quote);
  }

  /** Which of the attributes that mean something has that name; empty when none has. */
  #known(nameStart: number, nameEnd: number): Known | "" {
    const { bytes } = this;
    const length = nameEnd - nameStart;
    if (length === 4 && standsAt(hrefName, bytes, nameStart)) return "href";
    if (length === 2 && standsAt(idName, bytes, nameStart)) return "id";
    if (length === 3 && standsAt(relName, bytes, nameStart)) return "rel";
    return "";
  }

  /** Reads the value of an attribute and the quote behind it, and notes its place if it means something. */
  #value(name: Known | "", nameStart: number, start: number, quote: number): void {
    this.at = start;
    this.#passValue(quote);
    const end = this.at - 1;
    if (name === "href") {
      if (this.hrefStart >= 0) throw this.#twice(nameStart);
      this.hrefStart = start;
      this.hrefEnd = end;
    } else if (name === "id") {
      if (this.idStart >= 0) throw this.#twice(nameStart);
      this.idStart = start;
      this.idEnd = end;
    } else if (name === "rel") {
      if (this.relStart >= 0) throw this.#twice(nameStart);
      this.relStart = start;
      this.relEnd = end;
    }
  }

  /** Passes the value of an attribute and the quote behind it. */
  #passValue(quote: number): void {
    const { bytes, end } = this;
    for (;;) {
      let at = this.at;
      while (at < end && ((classes[bytes[at] ?? 0] ?? 0) & attributeBit) !== 0) at += 1;
      this.at = at;
      if (at >= end) throw this.cutOff("the value of an attribute");
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte === less) throw this.failure("'<' isn't allowed in the value of an attribute");
      if (byte === ampersand) this.reference();
      else this.pass();
    }
    this.at += 1;
  }

  /** Refuses an attribute that the tag already has. */
  #isNew(nameStart: number, nameEnd: number): void {
    const names = this.otherNames;
    const count = this.otherCount;
    for (let index = 0; index < count; index += 1) {
      const start = names[2 * index] ?? 0;
      const end = names[2 * index + 1] ?? 0;
      if (end - start !== nameEnd - nameStart || !this.#same(start, nameStart, end - start)) continue;
      throw this.#twice(nameStart);
    }
    if (count >= maxAttributes) throw this.failure(`A start tag has more than ${maxAttributes} attributes`);
    names[2 * count] = nameStart;
    names[2 * count + 1] = nameEnd;
    this.otherCount = count + 1;
  }

  #twice(at: number): ProtocolError {
    return this.failure("An attribute stands twice in a start tag", at);
  }

  #same(one: number, other: number, length: number): boolean {
    for (let index = 0; index < length; index += 1) {
      if (this.bytes[one + index] !== this.bytes[other + index]) return false;
    }
    return true;
  }

  #mismatch(nameStart: number, nameEnd: number): ProtocolError {
    const { bytes, at, end } = this;
    let close = at + 2;
    while (close < end && is(bytes[close], nameBit)) close += 1;
    if (close >= end) return this.cutOff("an end tag");
    return this.failure(`The element '${this.shown(nameStart, nameEnd)}' isn't closed by this end tag`);
  }
}

/** What a `<` begins. */
export type Markup = "start" | "end" | "comment" | "cdata" | "instruction";

/** The attributes that mean something. */
type Known = "href" | "id" | "rel";

const hrefName = /* @__PURE__ */ asciiBytes("href");
const idName = /* @__PURE__ */ asciiBytes("id");
const relName = /* @__PURE__ */ asciiBytes("rel");
const hrefBefore = /* @__PURE__ */ asciiBytes('href="');
const idBefore = /* @__PURE__ */ asciiBytes('id="');
const relBefore = /* @__PURE__ */ asciiBytes('rel="');
const commentStart = "<!--";
const cdataStart = "<![CDATA[";
