import { isDeepStrictEqual } from "node:util";
import { joined, singularOf } from "../names.ts";
import type {
  AttributeModel,
  EnumModel,
  InputModel,
  Life,
  Model,
  OperationKind,
  OperationModel,
  ParameterModel,
  Role,
  StructModel,
} from "./model.ts";
import { parseModel } from "./parse.ts";
import { printModel } from "./print.ts";

/** The parts of `model.json`, format 1, that are used; `factsOf` shows all of it. */
interface Facts {
  readonly format: number;
  readonly apiVersion: string;
  readonly root: string;
  readonly enums: Named<Omit<EnumModel, "name">>;
  readonly structs: Named<Omit<StructModel, "name" | "attributes"> & { attributes: AttributeFacts[] }>;
  readonly services: Named<ServiceFacts>;
}

type Named<T> = Readonly<Record<string, T>>;

interface AttributeFacts extends AttributeModel {
  readonly item?: string;
  readonly rel?: string;
}

interface ServiceFacts extends Life {
  readonly base?: string;
  readonly module?: string;
  readonly operations: readonly OperationFacts[];
  readonly locators: readonly (Life & { name: string; service: string; param?: string; path?: string })[];
}

interface OperationFacts extends Life {
  readonly name: string;
  readonly kind: OperationKind;
  readonly http: string;
  readonly action?: string;
  readonly signatureOf?: string;
  readonly params: readonly ParameterFacts[];
  readonly input?: InputModel;
  readonly returns?: string;
}

interface ParameterFacts extends Life {
  readonly name: string;
  readonly type: string;
  readonly list?: true;
  readonly in: boolean;
  readonly out: boolean;
  readonly where: "query" | "body" | "action" | "result";
  readonly primary?: true;
}

/**
 * Turns the facts of a `model.json` into the text of a model file. Everything that the text leaves out must follow
 * from a rule: the text is read again and compared with all the facts.
 */
export function importFacts(json: string): string {
  const facts: Facts = JSON.parse(json);
  if (facts.format !== 1) throw new Error(`The format of the facts is ${facts.format}, not 1`);
  const text = printModel(modelOf(facts));
  const again: Readonly<Record<string, unknown>> = { ...factsOf(parseModel(text)) };
  for (const [part, value] of Object.entries(facts)) {
    // The index lists names that the Python client makes of the others.
    if (part !== "index") compare(part, value, again[part]);
  }
  return text;
}

function compare(path: string, facts: unknown, again: unknown): void {
  if (isDeepStrictEqual(facts, again)) return;
  if (isObject(facts) && isObject(again)) {
    for (const key of new Set([...Object.keys(facts), ...Object.keys(again)])) {
      compare(`${path}.${key}`, facts[key], again[key]);
    }
  }
  throw new Error(`${path} cannot be told: ${JSON.stringify(facts)} became ${JSON.stringify(again)}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function modelOf(facts: Facts): Model {
  return {
    apiVersion: facts.apiVersion,
    root: facts.root,
    enums: Object.entries(facts.enums).map(([name, each]) => ({ name, ...each })),
    structs: Object.entries(facts.structs).map(([name, each]) => ({ name, ...each })),
    services: Object.entries(facts.services).map(([name, { operations, ...rest }]) => ({
      name,
      ...rest,
      operations: operations.map(
        ({ params, ...operation }): OperationModel => ({
          ...operation,
          params: params.map((parameter) => ({ ...parameter, role: roleOf(parameter) })),
        }),
      ),
    })),
  };
}

function roleOf(parameter: ParameterFacts): Role {
  if (parameter.primary) return "body";
  if (!parameter.in) return "result";
  return parameter.out ? "inout" : "in";
}

const http: Readonly<Record<OperationKind, string>> = {
  get: "GET",
  list: "GET",
  add: "POST",
  update: "PUT",
  remove: "DELETE",
  action: "POST",
};

/** All the facts that a model tells, in the form of `model.json`. */
export function factsOf(model: Model): Facts {
  const tags = new Map(model.structs.map(({ name, tag }) => [name, tag]));
  return {
    format: 1,
    apiVersion: model.apiVersion,
    root: model.root,
    enums: byName(model.enums),
    structs: byName(
      model.structs.map((struct) => ({
        ...struct,
        attributes: struct.attributes.map((attribute) => attributeFacts(attribute, tags)),
      })),
    ),
    services: byName(
      model.services.map((service) => ({
        ...service,
        operations: service.operations.map(operationFacts),
        locators: service.locators.map((locator) => ({
          ...locator,
          ...(locator.param === undefined ? { path: joined(locator.name) } : {}),
        })),
      })),
    ),
  };
}

function byName<T extends { readonly name: string }>(items: readonly T[]): Named<Omit<T, "name">> {
  return Object.fromEntries(items.map(({ name, ...rest }) => [name, rest]));
}

function attributeFacts(attribute: AttributeModel, tags: ReadonlyMap<string, string>): AttributeFacts {
  if (!attribute.list) return attribute;
  return {
    ...attribute,
    item: tags.get(attribute.type) ?? singularOf(attribute.name),
    ...(attribute.link ? { rel: joined(attribute.name) } : {}),
  };
}

function operationFacts(operation: OperationModel): OperationFacts {
  const { kind, name, signatureOf, params } = operation;
  const result = params.find(({ role }) => role === "result" || role === "inout");
  return {
    ...operation,
    http: http[kind],
    ...(kind === "action" ? { action: joined(signatureOf ?? name) } : {}),
    ...(result ? { returns: result.name } : {}),
    params: params.map((parameter) => parameterFacts(kind, parameter)),
  };
}

function parameterFacts(kind: OperationKind, { role, ...parameter }: ParameterModel): ParameterFacts {
  const sent = kind === "action" ? "action" : "query";
  return {
    ...parameter,
    in: role !== "result",
    out: role !== "in",
    where: role === "body" || role === "result" ? role : sent,
    ...(role === "body" ? { primary: true } : {}),
  };
}
