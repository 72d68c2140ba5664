import { camelCase, compareNames, joined, pascalCase, singularOf } from "../generated/names.ts";
import { wordsOf } from "./struct.ts";
import type {
  AttributeSchema,
  LocatorSchema,
  OperationKind,
  OperationSchema,
  ParameterPlace,
  ParameterSchema,
  ServiceSchema,
} from "./types.ts";
import type { TypeNames } from "./value.ts";
import { parseValue } from "./value.ts";

/** What a service needs to know of the structs. */
export interface ServiceTypes extends TypeNames {
  /** An attribute of `Action`, which the parameters of actions are, by its wire name. */
  actionAttribute(wireName: string): AttributeSchema | undefined;
}

/** A service from its line, `Name:Base op op | locator locator`. */
export function parseService(
  line: string,
  serviceOf: (name: string) => ServiceSchema,
  types: ServiceTypes,
): ServiceSchema {
  const [members = "", locatorWords = ""] = line.split("|");
  const [head = "", ...operationWords] = wordsOf(members);
  const [name = "", baseName] = head.split(":");
  const base = baseName === undefined ? undefined : serviceOf(baseName);
  const operations = merge(
    base?.operations,
    operationWords.map((word) => parseOperation(word, types)),
  );
  const locators = merge(
    base?.locators,
    wordsOf(locatorWords).map((word) => parseLocator(word, name)),
  );
  return {
    name,
    base: base?.name,
    operations,
    byOperation: new Map(operations.map((each) => [each.name, each])),
    locators,
    bySegment: new Map(
      locators.flatMap((each) => (each.segment === undefined ? [] : [[each.segment, each]])),
    ),
    byId: locators.find(({ segment }) => segment === undefined),
  };
}

/** Inherited and own members; the own ones win. */
function merge<T extends { readonly wireName: string }>(
  inherited: readonly T[] = [],
  own: readonly T[],
): T[] {
  if (inherited.length === 0) return [...own];
  const members = new Map([...inherited, ...own].map((each) => [each.wireName, each]));
  return [...members.values()].sort((a, b) => compareNames(a.wireName, b.wireName));
}

const methods: Readonly<Record<OperationKind, OperationSchema["http"]>> = {
  get: "GET",
  list: "GET",
  add: "POST",
  update: "PUT",
  remove: "DELETE",
  action: "POST",
};

/**
 * Parses `name(parameter,parameter)>result`. A hyphen in the name stands where it goes on behind the name of the
 * operation that it is a special case of.
 */
function parseOperation(word: string, types: ServiceTypes): OperationSchema {
  const [, root = "", suffix, list = "", returned] = /^(\w+)(?:-(\w+))?\((.*)\)(?:>(.+))?$/.exec(word) ?? [];
  if (root === "") throw new SyntaxError(`The schema has no meaning for "${word}"`);
  const kind = isKind(root) ? root : "action";
  const wireName = suffix === undefined ? root : `${root}_${suffix}`;
  const value = (token: string, where: ParameterPlace): ParameterSchema =>
    kind === "action" ? actionParameter(token, where, types) : { ...parseValue(token, types), where };

  const tokens = list === "" ? [] : list.split(",");
  const sends = kind === "add" || kind === "update";
  const body = sends && tokens[0] !== undefined ? value(tokens[0], "body") : undefined;
  const parameters = (body ? tokens.slice(1) : tokens).map((token) =>
    value(token, kind === "action" ? "action" : "query"),
  );
  return {
    name: camelCase(wireName),
    wireName,
    kind,
    http: methods[kind],
    action: kind === "action" ? joined(root) : undefined,
    signatureOf: suffix === undefined ? undefined : camelCase(root),
    body,
    parameters,
    byName: new Map(parameters.map((each) => [each.name, each])),
    result: returned === undefined ? body && { ...body, where: "result" } : value(returned, "result"),
  };
}

function isKind(name: string): name is Exclude<OperationKind, "action"> {
  return name !== "action" && name in methods;
}

function actionParameter(wireName: string, where: ParameterPlace, types: ServiceTypes): ParameterSchema {
  const attribute = types.actionAttribute(wireName);
  if (!attribute) throw new SyntaxError(`The schema's Action has no "${wireName}"`);
  const { name, element, kind, type, list, item, secret } = attribute;
  return { name, wireName, element, kind, type, list, item, secret, where };
}

/**
 * Parses `name`, `*` when it takes an id, then which service it leads to: `+` the own name and that of the
 * locator, `-` the singular of the own name, `:Service`, or else the one named alike.
 */
function parseLocator(word: string, owner: string): LocatorSchema {
  const [, wireName = "", id, mark, named] = /^(\w+)(\*?)(?:([+-])|:(\w+))?$/.exec(word) ?? [];
  if (wireName === "") throw new SyntaxError(`The schema has no meaning for "${word}"`);
  const alike = pascalCase(wireName);
  const target = mark === "+" ? owner + alike : mark === "-" ? singularOf(owner) : (named ?? alike);
  return {
    name: camelCase(wireName),
    wireName,
    segment: id === "*" ? undefined : joined(wireName),
    service: target,
  };
}
