import type { AttributeKind } from "@labkeeper/kelvin-model";
import { refuse, refuseSecret } from "@labkeeper/transport";
import { isDay } from "./day.ts";
import type { Model, NamedAttribute } from "./model.ts";
import { hashes } from "./model.ts";
import { hasAttributes } from "./plain.ts";
import { nameSegment } from "./references.ts";

/** What the body of a request is made for. */
export interface Writing {
  /** What it describes, for messages: `user`. */
  readonly path: string;
  readonly model: Model;
  /** What the URLs of references begin with, version included. */
  readonly references: string;
  /** Names that the model does not know and this server has used: what it sent may be sent back. */
  readonly unknown: ReadonlySet<string>;
}

/** The body of a request. Whatever is undefined is left out; names that the server would ignore are refused. */
export function writeObject(value: unknown, writing: Writing): Record<string, unknown> {
  const { path, model, unknown } = writing;
  const body: Record<string, unknown> = {};
  checkBody(path, value);
  for (const [name, given] of Object.entries(value)) {
    if (given === undefined) continue;
    const attribute = model.byName.get(name);
    const at = `${path}.${name}`;
    if (attribute) {
      if (!attribute.readOnly) body[attribute.wire] = write(at, attribute, given, writing.references);
    } else if (unknown.has(name)) {
      body[name] = given;
    } else {
      refuse(at, `one of ${[...model.byName.keys()].join(", ")}`, name);
    }
  }
  return body;
}

/** Refuses what is no object with attributes. It is not shown: it may be a password, or the text of a whole user. */
export function checkBody(path: string, value: unknown): asserts value is object {
  if (!hasAttributes(value)) refuseSecret(path, "a plain object", value);
}

function write(
  path: string,
  { kind, secret, to }: NamedAttribute,
  value: unknown,
  references: string,
): unknown {
  if (value === null && kind !== "reference") return null;
  const [expected, isRight] = checks[kind];
  if (!isRight(value)) (secret ? refuseSecret : refuse)(path, expected, value);
  if (kind === "hashes") return writeObject(value, { path, model: hashes, references, unknown: new Set() });
  // The server breaks on a user without one.
  if (to === "role" && !Object(value).length) refuse(path, "at least one role", value);
  const reference = (name: unknown) => `${references}${to}s/${nameSegment(path, name)}`;
  if (kind === "reference") return reference(value);
  return kind === "references" ? (value as unknown[]).map(reference) : value;
}

type Rightness = readonly [expected: string, isRight: (value: unknown) => boolean];

const texts: Rightness = ["a list of texts", isTexts];
const object: Rightness = ["a plain object", hasAttributes];
const text: Rightness = ["a text", (value) => typeof value === "string"];

const checks: Readonly<Record<AttributeKind, Rightness>> = {
  text,
  date: ["a day as YYYY-MM-DD", isDay],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  integer: ["a whole number", Number.isInteger],
  list: texts,
  map: [
    "lists of texts by name of a school",
    (value) => object[1](value) && Object.values(value as object).every(isTexts),
  ],
  properties: object,
  reference: text,
  references: texts,
  hashes: object,
};

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
