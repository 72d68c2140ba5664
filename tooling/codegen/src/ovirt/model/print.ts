import { pluralOf, snakeCase } from "../names.ts";
import type {
  AttributeModel,
  EnumModel,
  InputModel,
  Life,
  Model,
  OperationModel,
  ParameterModel,
  ServiceModel,
  StructModel,
} from "./model.ts";

/**
 * The text of a model file: a line for each fact, two spaces for each level, everything that follows from a rule left
 * out. `parseModel` reads it.
 */
export function printModel(model: Model): string {
  const blocks = [
    [`api ${model.apiVersion}`, `root ${model.root}`],
    ...model.enums.map(printEnum),
    ...model.structs.map(printStruct),
    ...model.services.map(printService),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function printEnum({ name, values, ...life }: EnumModel): string[] {
  return [
    line("enum", name, ...printLife(life)),
    ...values.map((value) => line(`  ${value.name}`, ...printLife(value))),
  ];
}

function printStruct(struct: StructModel): string[] {
  const { name, base, builtin, tag, plural, attributes } = struct;
  const words = [
    ...(base === undefined ? [] : [`extends ${base}`]),
    ...(builtin ? ["builtin"] : []),
    ...(tag === snakeCase(name) ? [] : [`tag ${tag}`]),
    ...(plural === pluralOf(tag) ? [] : [`plural ${plural}`]),
  ];
  return [line("struct", name, ...words, ...printLife(struct)), ...attributes.map(printAttribute)];
}

function printAttribute(attribute: AttributeModel): string {
  const { name, link, tag, xml } = attribute;
  const words = [
    ...(link ? ["link"] : []),
    ...(tag === undefined ? [] : [`tag ${tag}`]),
    ...(xml === undefined ? [] : [`xml ${xml}`]),
  ];
  return line(`  ${name}`, printType(attribute), ...words, ...printLife(attribute));
}

function printService(service: ServiceModel): string[] {
  const { name, base, module, operations, locators } = service;
  const words = [
    ...(base === undefined ? [] : [`extends ${base}`]),
    ...(module === undefined ? [] : [`module ${module}`]),
  ];
  return [
    line("service", name, ...words, ...printLife(service)),
    ...operations.flatMap(printOperation),
    ...locators.map((locator) =>
      line(
        "  locator",
        locator.param === undefined ? locator.name : `${locator.name}(${locator.param})`,
        locator.service,
        ...printLife(locator),
      ),
    ),
  ];
}

function printOperation(operation: OperationModel): string[] {
  const { kind, name, signatureOf, params, input } = operation;
  const words = [
    ...(kind === name ? [] : [name]),
    ...(signatureOf === undefined ? [] : [`of ${signatureOf}`]),
  ];
  return [
    line(`  ${kind}`, ...words, ...printLife(operation)),
    ...params.map(printParameter),
    ...(input ? printInput(input) : []),
  ];
}

function printParameter(parameter: ParameterModel): string {
  const { name, role } = parameter;
  return line(`    ${role}`, name, printType(parameter), ...printLife(parameter));
}

function printInput(input: InputModel): string[] {
  return (["mandatory", "optional"] as const).flatMap((need) =>
    (input[need] ?? []).map((member) =>
      line(`    ${need}`, typeof member === "string" ? member : member.join(" | ")),
    ),
  );
}

function printType({ type, list }: { readonly type: string; readonly list?: true }): string {
  return list ? `${type}[]` : type;
}

function printLife({ since, deprecated }: Life): string[] {
  return [...(since === undefined ? [] : [`since ${since}`]), ...(deprecated ? ["deprecated"] : [])];
}

function line(...words: readonly string[]): string {
  return words.join(" ");
}
