import type { RootElement, StructSchema } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { Byte } from "./bytes.ts";
import { attributeText } from "./copy.ts";
import { JsonText } from "./json-text.ts";
import { Patches } from "./patches.ts";
import type { StructPlan } from "./plan.ts";
import { planOf } from "./plan.ts";
import { readProlog } from "./prolog.ts";
import { ScalarReader } from "./scalar-reader.ts";
import { Scanner } from "./scanner.ts";
import { toStartTag } from "./skip.ts";
import { StructReader } from "./struct-reader.ts";
import type { UnknownPart } from "./unknown.ts";
import { UnknownParts } from "./unknown.ts";

/** How a document is read. */
export interface ReadOptions {
  /** Whether dates become `Date`, or stay texts as they are. Default: `date`. */
  readonly dates?: "date" | "text" | undefined;
  /** Is told, after the document was read, of each thing that the model does not know, once. */
  readonly onUnknown?: ((part: UnknownPart) => void) | undefined;
}

/** What a document holds. */
export interface Document {
  /** Name of the struct: `Vm`. */
  readonly struct: string;
  /** Whether it is a list of them. */
  readonly list: boolean;
  /** An object, or an array that may have a property `href`. */
  readonly value: unknown;
}

/** How many bytes of JSON are gathered before the members of a list at the root are made of them. */
const chunk = 1 << 20;

/**
 * Reads an XML document of the oVirt API.
 *
 * The bytes are rewritten as JSON in one pass, by the schema, and `JSON.parse` makes the objects: it does so several
 * times faster than code of ours could. What JSON has no word for is put in afterwards.
 *
 * Elements and XML attributes that the model does not know are skipped, unknown values of enumerations kept as texts.
 *
 * @param bytes The document in UTF-8.
 * @throws ProtocolError when it is no well-formed XML, no document of the API, or holds a value of the wrong kind.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Document {
  const scanner = new Scanner(bytes);
  const { struct, list } = readRootName(scanner);
  const json = new JsonText(Math.min(bytes.length, chunk + (chunk >> 3)));
  const patches = new Patches();
  const unknown = options.onUnknown && new UnknownParts();
  const scalars = new ScalarReader(scanner, json, { dates: options.dates ?? "date", unknown });
  const reader = new StructReader({ scanner, json, patches, scalars, unknown });
  const read = list ? readList : readOne;
  const value = read(planOf(struct), { scanner, json, patches, reader });
  readEnd(scanner);
  if (options.onUnknown) unknown?.report(options.onUnknown);
  return { struct: struct.name, list, value };
}

interface Reading {
  readonly scanner: Scanner;
  readonly json: JsonText;
  readonly patches: Patches;
  readonly reader: StructReader;
}

function readOne(plan: StructPlan, { json, patches, reader }: Reading): unknown {
  reader.struct(plan);
  const value = json.take(0);
  patches.apply(value);
  return value;
}

function readList(plan: StructPlan, reading: Reading): unknown {
  const { scanner, json, reader } = reading;
  const { nameStart, at: nameEnd } = scanner;
  const items: unknown[] = [];
  const empty = scanner.restOfTag();
  const { hrefStart, hrefEnd } = scanner;
  if (hrefStart >= 0) Object.assign(items, { href: attributeText(scanner, json, hrefStart, hrefEnd) });
  if (!empty) {
    scanner.enter();
    json.put(Byte.bracketOpen);
    for (let index = 0; toStartTag(scanner); index += 1) {
      reader.member(plan, index);
      if (json.length < chunk) continue;
      moveMembers(items, reading);
      index = -1;
    }
    scanner.endTag(nameStart, nameEnd);
    scanner.leave();
    moveMembers(items, reading);
  }
  return items;
}

/** Makes the members that stand in the JSON so far. */
function moveMembers(items: unknown[], { json, patches }: Reading): void {
  json.close(Byte.bracketClose);
  const members = json.take(0);
  patches.apply(members);
  if (Array.isArray(members)) for (const member of members) items.push(member);
  json.put(Byte.bracketOpen);
}

/** Reads all before the root element and its name. */
function readRootName(scanner: Scanner): RootElement & { readonly struct: StructSchema } {
  readProlog(scanner);
  const start = scanner.at;
  scanner.at += 1;
  scanner.name("the root element");
  const tag = scanner.shown(scanner.nameStart, scanner.at);
  const root = schema.rootElement(tag);
  if (root === undefined) throw scanner.failure(`Can't find a reader for tag '${tag}'`, start);
  return root;
}

/** Makes sure that nothing but comments follows the root element. */
function readEnd(scanner: Scanner): void {
  for (;;) {
    scanner.space();
    if (scanner.at >= scanner.end) return;
    if (scanner.bytes[scanner.at] !== Byte.less) throw scanner.failure("Text stands behind the root element");
    const markup = scanner.markup();
    if (markup === "comment") scanner.comment();
    else if (markup === "instruction") scanner.instruction();
    else throw scanner.failure("Something else stands behind the root element");
  }
}
