import { commentLines } from "../../emit/comment.ts";
import { importLines, mark } from "../../emit/file.ts";
import type { LocatorModel, Model, ServiceModel } from "../model/model.ts";
import { camelCase } from "../names.ts";
import { emitOperation } from "./operation.ts";
import { referenceTo, sincePhrase, titled } from "./phrases.ts";
import { Types } from "./types.ts";

const homes: Readonly<Record<string, string>> = {
  Follow: "followed",
  Followed: "followed",
  Input: "input",
  List: "link",
  Answer: "operation",
  NoParameters: "operation",
  OperationOptions: "operation",
};

/** The interfaces of the services, and a map of them all. */
export function emitServices(model: Model): string {
  const types = new Types(model);
  const interfaces = model.services.map((service) => emitService(service, types));
  const map = [
    "/** All services by name. */",
    "export interface Services {",
    ...model.services.flatMap(({ name }) => [
      `  /** {@link ${name}Service} */`,
      `  readonly ${name}: ${name}Service;`,
    ]),
    "}",
  ];
  const own = [...types.used.own];
  const imports = [
    mark,
    "",
    ...[...new Set(Object.values(homes))].sort().flatMap((home) =>
      importLines(
        own.filter((name) => homes[name] === home),
        `../types/${home}.ts`,
      ),
    ),
    ...importLines(types.used.enums, "./enums.ts"),
    ...importLines(types.used.structs, "./structs.ts"),
  ];
  return `${[imports, ...interfaces, map].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function emitService(service: ServiceModel, types: Types): string[] {
  const { name, base, operations, locators, deprecated } = service;
  const comment = commentLines({
    text: `${titled(name)}: ${contentsPhrase(service)}.${sincePhrase(service)}`,
    reference: referenceTo("services", name),
    deprecated: deprecated ?? false,
  });
  const head = `export interface ${name}Service${base === undefined ? "" : ` extends ${base}Service`} {`;
  const members = [
    ...operations.flatMap((operation) => emitOperation(name, operation, types)),
    ...locators.flatMap(emitLocator),
  ];
  return members.length === 0 ? [...comment, `${head}}`] : [...comment, head, ...members, "}"];
}

function contentsPhrase({ operations, locators }: ServiceModel): string {
  const names = operations.map(({ name }) => `\`${camelCase(name)}\``).join(", ");
  const inner = locators.length > 0 ? ["the services in it"] : [];
  return ["service", [...(names === "" ? [] : [names]), ...inner].join(" and ")]
    .join(" with ")
    .replace(/ with $/, "");
}

function emitLocator(locator: LocatorModel): string[] {
  const { name, service, param, deprecated } = locator;
  const comment = commentLines(
    {
      text: `The service {@link ${service}Service}${param === undefined ? "" : " of one"}.${sincePhrase(locator)}`,
      reference: referenceTo("services", service),
      deprecated: deprecated ?? false,
    },
    "  ",
  );
  const member =
    param === undefined
      ? `  readonly ${camelCase(name)}: ${service}Service;`
      : `  ${camelCase(name)}(${camelCase(param)}: string): ${service}Service;`;
  return [...comment, member];
}
