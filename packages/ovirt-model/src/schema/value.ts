import { camelCase, pascalCase, singularOf } from "../generated/names.ts";
import type { ValueKind, ValueSchema } from "./types.ts";

/** What a value needs to know of the types that it names. */
export interface TypeNames {
  isEnum(type: string): boolean;
  /** XML element of a struct; `undefined` when the type is no struct. */
  tagOf(type: string): string | undefined;
}

/** A value as it stands in the packed schema. */
export interface Token extends ValueSchema {
  readonly xmlAttribute: boolean;
}

const primitives: Readonly<Record<string, [type: string, kind: ValueKind]>> = {
  "": ["String", "string"],
  "?": ["Boolean", "boolean"],
  "#": ["Integer", "integer"],
  "%": ["Decimal", "decimal"],
  "@": ["Date", "date"],
};

const grammar = /^(\w+)(?:=(\w+))?(?:([?#%@^])|:(\w+))?(\*?)(!?)(~?)$/;

/**
 * Parses `name`, `=element` where that differs, one of `?#%@` for a primitive type other than String, `^` for the
 * type named alike or `:Type`, then `*` for a list, `!` for a secret, `~` for an XML attribute.
 */
export function parseValue(token: string, types: TypeNames): Token {
  const [, wireName = "", element, mark = "", named, list, secret, attribute] = grammar.exec(token) ?? [];
  if (wireName === "") throw new SyntaxError(`The schema has no meaning for "${token}"`);
  const isList = list === "*";
  const [type, kind] = typeOf(named ?? (mark === "^" ? alike(wireName, isList) : undefined), mark, types);
  return {
    name: camelCase(wireName),
    wireName,
    element: element ?? wireName,
    kind,
    type,
    list: isList,
    item: isList ? (types.tagOf(type) ?? singularOf(wireName)) : undefined,
    secret: secret === "!",
    xmlAttribute: attribute === "~",
  };
}

function alike(wireName: string, list: boolean): string {
  return pascalCase(list ? singularOf(wireName) : wireName);
}

function typeOf(named: string | undefined, mark: string, types: TypeNames): readonly [string, ValueKind] {
  if (named === undefined) return primitives[mark] ?? ["String", "string"];
  return [named, types.isEnum(named) ? "enum" : "struct"];
}
