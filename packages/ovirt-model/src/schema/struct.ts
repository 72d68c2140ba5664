import { compareNames, joined } from "./names.ts";
import type { AttributeSchema, StructSchema } from "./types.ts";
import type { Token, TypeNames } from "./value.ts";
import { parseValue } from "./value.ts";

/** The first word of a struct's line: `Name:Base=tag/plural`, all but the name where they differ from the rule. */
export interface StructHead {
  readonly name: string;
  readonly base: string | undefined;
  readonly tag: string;
  readonly plural: string;
}

/** A struct from its attributes, `a b | c`: those after the bar are links. */
export function parseStruct(
  { name, base, tag, plural }: StructHead,
  line: string,
  inherited: readonly AttributeSchema[],
  types: TypeNames,
): StructSchema {
  const [own = "", links = ""] = line.split("|");
  const attributes = [
    ...inherited,
    ...wordsOf(own).map((word) => attributeOf(parseValue(word, types), false)),
    ...wordsOf(links).map((word) => attributeOf(parseValue(word, types), true)),
  ]
    .sort((a, b) => Number(a.link) - Number(b.link) || compareNames(a.wireName, b.wireName))
    .map((attribute, index) => ({ ...attribute, index }));
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

function attributeOf(value: Token, link: boolean): AttributeSchema {
  const rel = link && value.list ? joined(value.wireName) : undefined;
  return { ...value, index: 0, link, rel };
}

/** The words of a part of a line. */
export function wordsOf(line: string): string[] {
  return line.split(" ").filter((word) => word !== "");
}
