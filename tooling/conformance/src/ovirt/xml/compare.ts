import type { AttributeSchema, StructSchema, ValueKind } from "@labkeeper/ovirt-model";
import { schema } from "@labkeeper/ovirt-model";
import { sameInstant } from "../values/dates.ts";
import type { Verdict } from "../verdict.ts";
import type { Element } from "./tree.ts";
import { parseXml } from "./tree.ts";

/** Compares two documents that stand for one struct, or for a list of them, as XML and not as text. */
export function compareXml(verdict: Verdict, path: string, expected: string, received: unknown): void {
  if (typeof received !== "string") {
    verdict.fail(path, expected, received);
    return;
  }
  let actual: Element;
  try {
    actual = parseXml(received);
  } catch (error) {
    verdict.fail(`${path}: malformed`, String(error), received);
    return;
  }
  const wanted = parseXml(expected);
  verdict.same(`${path} root`, wanted.name, actual.name);
  const root = schema.rootElement(wanted.name);
  if (!root) {
    compareScalar(verdict, path, wanted, actual, "string");
    return;
  }
  if (root.list) compareMembers(verdict, path, wanted, actual, root.struct);
  else compareStruct(verdict, path, wanted, actual, root.struct);
}

function compareStruct(
  verdict: Verdict,
  path: string,
  expected: Element,
  received: Element,
  struct: StructSchema,
): void {
  compareAttributes(verdict, path, expected, received);
  eachPair(verdict, path, expected, received, (where, wanted, actual) => {
    const attribute = struct.byElement.get(wanted.name);
    if (!attribute) {
      verdict.fail(where, "an element of the schema", wanted.name);
      return;
    }
    compareValue(verdict, where, wanted, actual, attribute);
  });
}

function compareValue(
  verdict: Verdict,
  path: string,
  expected: Element,
  received: Element,
  { kind, type, list }: AttributeSchema,
): void {
  if (kind === "struct") {
    const compare = list ? compareMembers : compareStruct;
    compare(verdict, path, expected, received, schema.struct(type));
  } else if (list) {
    eachPair(verdict, path, expected, received, (where, wanted, actual) =>
      compareScalar(verdict, where, wanted, actual, kind),
    );
  } else {
    compareScalar(verdict, path, expected, received, kind);
  }
}

function compareMembers(
  verdict: Verdict,
  path: string,
  expected: Element,
  received: Element,
  struct: StructSchema,
): void {
  compareAttributes(verdict, path, expected, received);
  eachPair(verdict, path, expected, received, (where, wanted, actual) =>
    compareStruct(verdict, where, wanted, actual, struct),
  );
}

/** The elements in an element, in the same order and of the same names. */
function eachPair(
  verdict: Verdict,
  path: string,
  expected: Element,
  received: Element,
  compare: (path: string, expected: Element, received: Element) => void,
): void {
  const names = ({ children }: Element) => children.map(({ name }) => name).join(" ");
  verdict.same(`${path} elements`, names(expected), names(received));
  if (names(expected) !== names(received)) return;
  for (const [index, wanted] of expected.children.entries()) {
    const actual = received.children[index];
    if (actual) compare(`${path}/${wanted.name}[${index}]`, wanted, actual);
  }
}

function compareAttributes(verdict: Verdict, path: string, expected: Element, received: Element): void {
  const text = ({ attributes }: Element) => JSON.stringify(Object.entries(attributes).sort());
  verdict.same(`${path} attributes`, text(expected), text(received));
}

function compareScalar(
  verdict: Verdict,
  path: string,
  expected: Element,
  received: Element,
  kind: ValueKind,
): void {
  compareAttributes(verdict, path, expected, received);
  verdict.same(`${path} children`, 0, received.children.length);
  if (expected.text === received.text) {
    // `<name/>` is no text at all, `<name></name>` the empty one.
    if (expected.text === "")
      verdict.same(`${path} empty element`, expected.selfClosing, received.selfClosing);
  } else if (kind === "date" && sameInstant(expected.text, received.text)) {
    verdict.allow("date");
  } else if (kind !== "decimal" || Number(expected.text) !== Number(received.text)) {
    verdict.fail(path, expected.text, received.text);
  }
}
