import { listLines, mark } from "../../emit/file.ts";
import type {
  AcrossRule,
  AttributeModel,
  KelvinModel,
  ObjectModel,
  RequestRule,
  Use,
} from "../model/model.ts";
import { ourName, schemaName, typeName, uncapitalised, wireTypeName } from "./names.ts";

/** The valibot schemas of what goes over the wire. */
export function emitSchemas({ objects }: KelvinModel): string {
  // A constant stands before those that use it.
  const partsFirst = [...objects].sort(
    (a, b) => Number(b.uses.includes("part")) - Number(a.uses.includes("part")),
  );
  const pieces = new Set<string>();
  const schemas = partsFirst.flatMap((model) => model.uses.map((use) => emitSchema(model, use, pieces)));
  const types = objects.flatMap((model) => model.uses.map((use) => wireTypeName(model, use)));
  const imports = [
    mark,
    "",
    'import * as v from "valibot";',
    ...listLines("import", [...pieces], "../schema/pieces.ts"),
    ...listLines("import type", types, "./wire.ts"),
  ];
  return `${[imports, ...schemas].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function emitSchema(model: ObjectModel, use: Use, pieces: Set<string>): string[] {
  const take = (piece: string): string => {
    pieces.add(piece);
    return piece;
  };
  const entries = model.attributes.flatMap((attribute) => {
    const entry = use === "answer" ? answerEntry(attribute, take) : requestEntry(attribute, use, take);
    return entry === undefined ? [] : [`${attribute.wire}: ${entry},`];
  });
  const rules = model.rules.filter((rule) => rule.use === use);
  const object = use === "answer" ? "v.looseObject" : take("body");
  const schema = [`${object}({`, ...entries.map((entry) => `  ${entry}`), "})"];
  const body =
    rules.length === 0
      ? schema
      : ["v.pipe(", ...indented(schema, ","), ...rules.map((rule) => `  ${acrossRule(rule, take)},`), ")"];
  return [
    `/** What {@link ${typeName(model, use)}} must look like on the wire. */`,
    // Called at once, but left out of bundles that do not use it: no bundler minds what stands inside.
    `export const ${schemaName(model, use)}: v.GenericSchema<unknown, ${wireTypeName(model, use)}> = /* @__PURE__ */ (() =>`,
    ...indented(body, ")();"),
  ];
}

/** Lines further to the right, with something behind the last. */
function indented(lines: readonly string[], end: string): string[] {
  return lines.map((line, index) => `  ${line}${index === lines.length - 1 ? end : ""}`);
}

function acrossRule({ quantity, attributes }: AcrossRule, take: (piece: string) => string): string {
  const names = attributes.map((wire) => JSON.stringify(wire)).join(", ");
  const ours = attributes.map(ourName);
  const words = quantity === "at least" ? ours.join(" or ") : `either ${ours.join(" or ")}`;
  return `${take(quantity === "at least" ? "atLeastOne" : "atMostOne")}([${names}], ${JSON.stringify(words)})`;
}

function answerEntry({ kind, answer }: AttributeModel, take: (piece: string) => string): string | undefined {
  if (answer === undefined) return undefined;
  const piece = take(answerPiece(kind));
  const value = answer.null ? `v.nullable(${piece})` : piece;
  if (answer.filled) return `v.optional(${value}, ${answer.null ? "null" : take("nothing")})`;
  return answer.since === undefined ? value : `v.optional(${value})`;
}

function answerPiece(kind: AttributeModel["kind"]): string {
  switch (kind) {
    case "text":
    case "date":
    case "reference":
      return "text";
    case "list":
    case "references":
      return "texts";
    case "map":
      return "textsBySchool";
    case "boolean":
    case "integer":
    case "properties":
      return kind;
    case "part":
      throw new Error("No answer has a part");
  }
}

function requestEntry(
  attribute: AttributeModel,
  use: Exclude<Use, "answer">,
  take: (piece: string) => string,
): string | undefined {
  const rule = attribute.requests[use];
  if (rule === undefined || rule.presence === "ignored") return undefined;
  if (rule.presence === "refused") return take("unchangeable");
  const value =
    attribute.part === undefined ? requestValue(attribute, rule, take) : uncapitalised(attribute.part);
  return rule.presence === "must" ? value : `v.optional(${value})`;
}

function requestValue(
  { kind, lifetime }: AttributeModel,
  rule: RequestRule,
  take: (piece: string) => string,
): string {
  const orNull = rule.null ? "OrNull" : "";
  switch (kind) {
    case "text":
    case "reference":
      return take(`${rule.empty ? "text" : "someText"}${orNull}`);
    case "date":
      return take(`${lifetime ? "lastDay" : "day"}${orNull}`);
    case "list":
    case "references":
      return take(`${rule.empty ? "texts" : "someTexts"}${orNull}`);
    case "map":
      return take("textsBySchool");
    case "boolean":
    case "integer":
      return take(kind);
    case "properties":
      return take(`properties${orNull}`);
    case "part":
      throw new Error("A part has a schema of its own");
  }
}
