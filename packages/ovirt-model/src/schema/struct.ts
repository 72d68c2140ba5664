import { compareNames, joined, pluralOf, snakeCase } from "../generated/names.ts";
import type { AttributeSchema, StructSchema } from "./types.ts";
import type { Token, TypeNames } from "./value.ts";
import { parseValue } from "./value.ts";

/** What stands at the beginning of a struct's line. */
export interface StructHead {
  readonly name: string;
  readonly base: string | undefined;
  readonly tag: string;
  readonly plural: string;
  /** The rest of the line. */
  readonly rest: string;
}

/** Parses the first word, `Name:Base=tag/plural`: all but the name where they differ from the rule. */
export function parseStructHead(line: string): StructHead {
  const [, name = "", base, tag = snakeCase(name), plural = pluralOf(tag), rest = ""] =
    /^(\w+)(?::(\w+))?(?:=(\w+))?(?:\/(\w+))?(.*)$/.exec(line) ?? [];
  return { name, base, tag, plural, rest };
}

/** A struct from its attributes, `a b | c`: those after the bar are links. */
export function parseStruct(
  { name, base, tag, plural, rest }: StructHead,
  inherited: readonly AttributeSchema[],
  types: TypeNames,
): StructSchema {
  const [values = "", links = ""] = rest.split("|");
  const attributes = [
    ...inOrder(
      inherited.filter(({ link }) => !link),
      values,
      false,
      types,
    ),
    ...inOrder(
      inherited.filter(({ link }) => link),
      links,
      true,
      types,
    ),
  ].map((attribute, index) => ({ ...attribute, index }));
  return {
    name,
    base,
    tag,
    plural,
    attributes,
    byName: new Map(attributes.map((each) => [each.name, each])),
    byElement: new Map(attributes.filter((each) => !each.xmlAttribute).map((each) => [each.element, each])),
    byRel: new Map(attributes.flatMap((each) => (each.rel === undefined ? [] : [[each.rel, each]]))),
    id: attributes.find((each) => each.xmlAttribute),
  };
}

function inOrder(
  inherited: readonly AttributeSchema[],
  words: string,
  link: boolean,
  types: TypeNames,
): AttributeSchema[] {
  const own = wordsOf(words).map((word) => attributeOf(parseValue(word, types), link));
  if (inherited.length === 0) return own;
  if (own.length === 0) return [...inherited];
  return [...inherited, ...own].sort((a, b) => compareNames(a.wireName, b.wireName));
}

function attributeOf(value: Token, link: boolean): AttributeSchema {
  const rel = link && value.list ? joined(value.wireName) : undefined;
  return { ...value, index: 0, link, rel };
}

/** The words of a part of a line. */
export function wordsOf(line: string): string[] {
  return line.split(" ").filter((word) => word !== "");
}
