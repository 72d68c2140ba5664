import { commentLines } from "../../emit/comment.ts";
import { mark } from "../../emit/file.ts";
import type { AttributeModel, KelvinModel, ObjectModel, Use } from "../model/model.ts";
import { ourName, typeName, wireTypeName } from "./names.ts";
import { attributeText, objectText, wrapped } from "./phrases.ts";

/** The interfaces in our names, in which references are names. */
export function emitInterfaces({ objects, roles }: KelvinModel): string {
  const union = [
    "/** The name of a role: the known ones, and whatever newer servers have. */",
    `export type RoleName = ${[...roles.map((role) => JSON.stringify(role)), "(string & {})"].join(" | ")};`,
  ];
  return fileOf([[mark], union, ...eachUse(objects, emitInterface)]);
}

/** The interfaces of what goes over the wire. */
export function emitWireInterfaces({ objects }: KelvinModel): string {
  return fileOf([[mark], ...eachUse(objects, emitWireInterface)]);
}

function eachUse(
  objects: readonly ObjectModel[],
  emit: (model: ObjectModel, use: Use) => string[],
): string[][] {
  return objects.flatMap((model) => model.uses.map((use) => emit(model, use)));
}

function fileOf(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function emitInterface(model: ObjectModel, use: Use): string[] {
  return [
    ...commentLines({ text: wrapped(objectText(model, use), 0) }),
    `export interface ${typeName(model, use)} {`,
    ...attributesIn(model, use).flatMap((attribute) => [
      ...commentLines({ text: wrapped(attributeText(attribute, use), 2) }, "  "),
      `  readonly ${ourName(attribute.wire)}${valueIn(attribute, use, typeOf(attribute))};`,
    ]),
    "}",
  ];
}

function emitWireInterface(model: ObjectModel, use: Use): string[] {
  return [
    `/** {@link ${typeName(model, use)}} on the wire. */`,
    `export interface ${wireTypeName(model, use)} {`,
    ...attributesIn(model, use).flatMap((attribute) => [
      `  /** {@link ${typeName(model, use)}.${ourName(attribute.wire)}} */`,
      `  readonly ${attribute.wire}${valueIn(attribute, use, wireTypeOf(attribute))};`,
    ]),
    "}",
  ];
}

/** The attributes that a model has in one use. */
export function attributesIn({ attributes }: ObjectModel, use: Use): AttributeModel[] {
  return attributes.filter(({ answer, requests }) => {
    if (use === "answer") return answer !== undefined;
    const presence = requests[use]?.presence;
    return presence !== undefined && presence !== "refused" && presence !== "ignored";
  });
}

function valueIn({ answer, requests }: AttributeModel, use: Use, type: string): string {
  const rule = use === "answer" ? answer : requests[use];
  const absent =
    use === "answer" ? answer?.since !== undefined && !answer.filled : requests[use]?.presence !== "must";
  return `${absent ? "?" : ""}: ${type}${rule?.null ? " | null" : ""}${absent ? " | undefined" : ""}`;
}

function typeOf({ kind, to, part }: AttributeModel): string {
  const name = to === "role" ? "RoleName" : "string";
  if (kind === "reference") return name;
  if (kind === "references") return `readonly ${name}[]`;
  return plainType(kind, part ?? "");
}

function wireTypeOf({ kind, part }: AttributeModel): string {
  if (kind === "reference") return "string";
  return kind === "references" ? "readonly string[]" : plainType(kind, `Wire${part ?? ""}`);
}

function plainType(kind: Exclude<AttributeModel["kind"], "reference" | "references">, part: string): string {
  switch (kind) {
    case "text":
    case "date":
      return "string";
    case "boolean":
      return "boolean";
    case "integer":
      return "number";
    case "list":
      return "readonly string[]";
    case "map":
      return "Readonly<Record<string, readonly string[]>>";
    case "properties":
      return "Readonly<Record<string, unknown>>";
    case "part":
      return part;
  }
}
