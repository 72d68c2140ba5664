import { asciiBytes, Byte } from "./bytes.ts";
import { attributeText, copyAttributeString } from "./copy.ts";
import type { JsonText } from "./json-text.ts";
import { Occurrences, Seen } from "./occurrences.ts";
import type { Patches } from "./patches.ts";
import type { AttributePlan, StructPlan } from "./plan.ts";
import type { ScalarReader } from "./scalar-reader.ts";
import { written } from "./scalar-reader.ts";
import type { Scanner } from "./scanner.ts";
import type { Named } from "./sequence.ts";
import { isName } from "./sequence.ts";
import { skipElement, toStartTag } from "./skip.ts";
import type { UnknownParts } from "./unknown.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { braceClose, braceOpen, bracketClose, bracketOpen, comma, doubleQuote } = Byte;

/** What a reader works on. */
export interface Parts {
  readonly scanner: Scanner;
  readonly json: JsonText;
  readonly patches: Patches;
  readonly scalars: ScalarReader;
  /** `undefined` when nobody wants to know. */
  readonly unknown: UnknownParts | undefined;
}

/** Reads structs and what they hold, and writes them as JSON. */
export class StructReader {
  readonly #scanner: Scanner;
  readonly #json: JsonText;
  readonly #patches: Patches;
  readonly #scalars: ScalarReader;
  readonly #unknown: UnknownParts | undefined;
  readonly #occurrences = new Occurrences();
  /** The way to the struct or list that is being read. */
  readonly #path: (string | number)[] = [];

  constructor({ scanner, json, patches, scalars, unknown }: Parts) {
    this.#scanner = scanner;
    this.#json = json;
    this.#patches = patches;
    this.#scalars = scalars;
    this.#unknown = unknown;
  }

  /** Reads a struct; the place is behind the name of its start tag. */
  struct(plan: StructPlan): void {
    const scanner = this.#scanner;
    const json = this.#json;
    const { nameStart, at: nameEnd } = scanner;
    const empty = scanner.restOfTag();
    json.reserve(0);
    json.put(braceOpen);
    this.#xmlAttributes(plan);
    if (!empty) {
      scanner.enter();
      this.#children(plan);
      scanner.endTag(nameStart, nameEnd);
      scanner.leave();
    }
    json.reserve(0);
    json.close(braceClose);
  }

  /** Reads a member of a list; the place is at its start tag. */
  member(plan: StructPlan, index: number): void {
    this.#scanner.at += 1;
    this.#scanner.name("a start tag");
    this.#path.push(index);
    this.struct(plan);
    this.#path.pop();
    this.#json.put(comma);
  }

  #xmlAttributes(plan: StructPlan): void {
    const scanner = this.#scanner;
    const json = this.#json;
    if (scanner.otherCount > 0) this.#unknown?.addAttributes(scanner, plan.schema.name);
    if (scanner.hrefStart >= 0) {
      json.append(hrefKey, 0, hrefKey.length);
      copyAttributeString(scanner, json, scanner.hrefStart, scanner.hrefEnd);
      json.put(comma);
    }
    if (scanner.idStart >= 0 && plan.id !== undefined) {
      json.append(plan.id.key, 0, plan.id.key.length);
      const value = this.#scalars.id(plan.id, plan);
      if (value !== written) this.#patch(plan.id.schema.name, value);
      json.put(comma);
    }
  }

  #children(plan: StructPlan): void {
    const scanner = this.#scanner;
    const { bytes } = scanner;
    const place = this.#occurrences.begin(plan.schema.attributes.length);
    let previous: Named<AttributePlan> | undefined;
    let previousLink: Named<AttributePlan> | undefined;
    while (toStartTag(scanner)) {
      const tag = scanner.at + 1;
      if (isName(linkTag, bytes, tag)) {
        scanner.nameStart = tag;
        scanner.at = tag + linkTag.length;
        previousLink = this.#link(plan, previousLink, place);
        continue;
      }
      const expected = plan.elements.expected(previous, bytes, tag);
      if (expected !== undefined) {
        previous = expected;
        if (this.#repeats(expected.value, place)) continue;
        scanner.nameStart = tag;
        scanner.at = tag + expected.name.length;
        this.#attribute(expected.value, plan, place);
        continue;
      }
      scanner.at = tag;
      scanner.name("a start tag");
      const found = plan.find(bytes, tag, scanner.at);
      if (found === undefined) {
        this.#skip(plan);
        continue;
      }
      plan.elements.learn(previous, found.element);
      previous = found.element;
      this.#attribute(found, plan, place);
    }
    this.#occurrences.end(place);
  }

  /** Passes an element that is the same as the last one of its kind, if it is. */
  #repeats({ memo, element, index }: AttributePlan, place: number): boolean {
    if (this.#occurrences.seen(place, index) !== 0) return false;
    if (!memo.repeat(this.#scanner, this.#json, element.name.length + 1)) return false;
    this.#json.put(comma);
    this.#occurrences.mark(place, index, Seen.element);
    return true;
  }

  #attribute(attribute: AttributePlan, plan: StructPlan, place: number): void {
    const occurrences = this.#occurrences;
    const { index, schema } = attribute;
    const scanner = this.#scanner;
    const seen = occurrences.seen(place, index);
    if ((seen & Seen.patches) !== 0) this.#patches.drop(...occurrences.patches(place, index));
    const before = this.#patches.count;
    const start = scanner.nameStart - 1;
    const jsonStart = this.#json.length;
    const { secret } = scanner;
    scanner.secret = secret || schema.secret;
    if (schema.list) this.#list(attribute, plan);
    else if (schema.kind === "struct") this.#nested(attribute);
    else this.#scalar(attribute, plan, seen !== 0);
    scanner.secret = secret;
    let now = (seen & Seen.link) | Seen.element;
    if ((seen & Seen.link) !== 0) this.#linkList(attribute, occurrences.link(place, index));
    if (this.#patches.count > before) {
      occurrences.setPatches(place, index, before, this.#patches.count);
      now |= Seen.patches;
    } else if (this.#json.length > jsonStart) attribute.memo.keep(scanner, start, this.#json, jsonStart);
    if (this.#json.length > jsonStart) this.#json.put(comma);
    occurrences.mark(place, index, now);
  }

  #scalar(attribute: AttributePlan, plan: StructPlan, repeated: boolean): void {
    const json = this.#json;
    const before = json.length;
    json.append(attribute.key, 0, attribute.key.length);
    const value = this.#scalars.element(attribute, plan);
    if (value === null) {
      json.length = before;
      if (repeated) this.#patch(attribute.schema.name, undefined);
      return;
    }
    if (value !== written) this.#patch(attribute.schema.name, value);
  }

  #nested(attribute: AttributePlan): void {
    const json = this.#json;
    json.append(attribute.key, 0, attribute.key.length);
    this.#path.push(attribute.schema.name);
    this.struct(attribute.struct);
    this.#path.pop();
  }

  #list(attribute: AttributePlan, plan: StructPlan): void {
    const scanner = this.#scanner;
    const json = this.#json;
    const { nameStart, at: nameEnd } = scanner;
    const { name, kind } = attribute.schema;
    json.append(attribute.key, 0, attribute.key.length);
    const empty = scanner.restOfTag();
    this.#path.push(name);
    if (scanner.hrefStart >= 0) {
      this.#patch("href", attributeText(this.#scanner, this.#json, scanner.hrefStart, scanner.hrefEnd));
    }
    json.put(bracketOpen);
    if (!empty) {
      scanner.enter();
      for (let index = 0; toStartTag(scanner); index += 1) {
        if (kind === "struct") this.member(attribute.struct, index);
        else this.#scalarMember(attribute, plan, index);
      }
      scanner.endTag(nameStart, nameEnd);
      scanner.leave();
    }
    json.reserve(0);
    json.close(bracketClose);
    this.#path.pop();
  }

  #scalarMember(attribute: AttributePlan, plan: StructPlan, index: number): void {
    const json = this.#json;
    this.#scanner.at += 1;
    this.#scanner.name("a start tag");
    const value = this.#scalars.element(attribute, plan);
    if (value === null) json.add("null");
    else if (value !== written) this.#patch(index, value);
    json.reserve(0);
    json.put(comma);
  }

  /** Reads a link; returns the list that it is for, or else the previous one. */
  #link(
    plan: StructPlan,
    previous: Named<AttributePlan> | undefined,
    place: number,
  ): Named<AttributePlan> | undefined {
    const scanner = this.#scanner;
    const { nameStart, at: nameEnd } = scanner;
    const empty = scanner.restOfTag();
    const { hrefStart, hrefEnd } = scanner;
    const linked = hrefEnd > hrefStart ? this.#linked(plan, previous) : undefined;
    if (!empty) {
      scanner.at = nameEnd;
      scanner.nameStart = nameStart;
      skipElement(scanner);
    }
    if (linked === undefined) return previous;
    const attribute = linked.value;
    const occurrences = this.#occurrences;
    const { index } = attribute;
    const seen = occurrences.seen(place, index);
    occurrences.setLink(place, index, hrefStart);
    occurrences.mark(place, index, seen | Seen.link);
    if ((seen & Seen.element) !== 0) {
      this.#linkList(attribute, hrefStart);
      return linked;
    }
    const json = this.#json;
    json.append(attribute.key, 0, attribute.key.length);
    json.put(braceOpen);
    json.append(hrefKey, 0, hrefKey.length);
    copyAttributeString(scanner, json, hrefStart, hrefEnd);
    json.put(braceClose);
    json.put(comma);
    return linked;
  }

  /** The list that the link just read is for. */
  #linked(plan: StructPlan, previous: Named<AttributePlan> | undefined): Named<AttributePlan> | undefined {
    const { bytes, relStart, relEnd } = this.#scanner;
    if (!plan.hasLinks || relEnd <= relStart) return undefined;
    const expected = plan.links.expected(previous, bytes, relStart);
    if (expected !== undefined && expected.name.length === relEnd - relStart) return expected;
    const found = plan.linked(attributeText(this.#scanner, this.#json, relStart, relEnd));
    if (found === undefined) return undefined;
    plan.links.learn(previous, found.link);
    return found.link;
  }

  /** Gives the list that came in place the href of a link that begins there. */
  #linkList(attribute: AttributePlan, hrefStart: number): void {
    const { bytes } = this.#scanner;
    const end = bytes.indexOf(bytes[hrefStart - 1] ?? doubleQuote, hrefStart);
    this.#path.push(attribute.schema.name);
    this.#patch("href", attributeText(this.#scanner, this.#json, hrefStart, end));
    this.#path.pop();
  }

  #skip(plan: StructPlan): void {
    const scanner = this.#scanner;
    const { nameStart, at, bytes } = scanner;
    if (this.#unknown !== undefined && !isName(actionsTag, bytes, nameStart)) {
      const name = scanner.shown(nameStart, at);
      this.#unknown.add({ kind: "element", struct: plan.schema.name, name });
    }
    skipElement(scanner);
  }

  #patch(key: string | number, value: unknown): void {
    this.#patches.add([...this.#path], key, value);
  }
}

const linkTag = /* @__PURE__ */ asciiBytes("link");
const actionsTag = /* @__PURE__ */ asciiBytes("actions");
const hrefKey = /* @__PURE__ */ asciiBytes('"href":');
