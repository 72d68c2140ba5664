import type {
  AttributeModel,
  LocatorModel,
  Model,
  OperationModel,
  ParameterModel,
  ServiceModel,
  StructModel,
} from "../model/model.ts";
import type { Secrets } from "../model/secrets.ts";
import { pascalCase, pluralOf, singularOf, snakeCase } from "../names.ts";

/**
 * The schema as text: a line for each enum, struct and service, with only what does not follow from the rules for
 * names. How to read it is told by the loader in `@labkeeper/ovirt-model`.
 */
export function packSchema(model: Model, secrets: Secrets): string {
  const sections = [
    [`${model.apiVersion} ${model.root}`],
    model.enums.map(({ name, values }) => [name, ...values.map((value) => value.name)].join(" ")),
    model.structs.map((struct) => packStruct(struct, secrets)),
    model.services.map(packService),
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function packStruct(struct: StructModel, secrets: Secrets): string {
  const { name, base, tag, plural, attributes } = struct;
  const head = [
    name,
    base === undefined ? "" : `:${base}`,
    tag === snakeCase(name) ? "" : `=${tag}`,
    plural === pluralOf(tag) ? "" : `/${plural}`,
  ];
  const pack = (attribute: AttributeModel): string =>
    packValue(attribute, secrets.has(`${name}.${attribute.name}`));
  const own = attributes.filter(({ link }) => !link).map(pack);
  const links = attributes.filter(({ link }) => link).map(pack);
  return [head.join(""), ...own, ...(links.length > 0 ? ["|", ...links] : [])].join(" ");
}

const marks: Readonly<Record<string, string>> = {
  String: "",
  Boolean: "?",
  Integer: "#",
  Decimal: "%",
  Date: "@",
};

function packValue(value: AttributeModel | ParameterModel, secret = false): string {
  const { name, type, list } = value;
  const alike = pascalCase(list ? singularOf(name) : name);
  const [tag, xml] = "tag" in value || "xml" in value ? [value.tag, value.xml] : [];
  return [
    name,
    tag === undefined ? "" : `=${tag}`,
    marks[type] ?? (type === alike ? "^" : `:${type}`),
    list ? "*" : "",
    secret ? "!" : "",
    xml === undefined ? "" : "~",
  ].join("");
}

function packService(service: ServiceModel): string {
  const { name, base, operations, locators } = service;
  return [
    base === undefined ? name : `${name}:${base}`,
    ...operations.map(packOperation),
    ...(locators.length > 0 ? ["|", ...locators.map((locator) => packLocator(locator, name))] : []),
  ].join(" ");
}

function packOperation({ name, kind, signatureOf, params }: OperationModel): string {
  const pack = (parameter: ParameterModel): string =>
    kind === "action" ? parameter.name : packValue(parameter);
  const title = signatureOf === undefined ? name : `${signatureOf}-${name.slice(signatureOf.length + 1)}`;
  const sent = params.filter(({ role }) => role !== "result").map(pack);
  const returned = params.find(({ role }) => role === "result" || role === "inout");
  return `${title}(${sent.join(",")})${returned ? `>${pack(returned)}` : ""}`;
}

function packLocator({ name, service, param }: LocatorModel, owner: string): string {
  const alike = pascalCase(name);
  const marks: readonly [string, string][] = [
    [alike, ""],
    [owner + alike, "+"],
    [singularOf(owner), "-"],
  ];
  const mark = marks.find(([target]) => target === service)?.[1] ?? `:${service}`;
  return `${name}${param === undefined ? "" : "*"}${mark}`;
}
