import { commentLines } from "../../emit/comment.ts";
import { importLines, mark } from "../../emit/file.ts";
import type { AttributeModel, Model, StructModel } from "../model/model.ts";
import type { Secrets } from "../model/secrets.ts";
import { camelCase } from "../names.ts";
import { referenceTo, sincePhrase, titled, valuePhrase } from "./phrases.ts";
import { Types } from "./types.ts";

/** The interfaces of the structs, and a map of them all. */
export function emitStructs(model: Model, secrets: Secrets): string {
  const types = new Types(model);
  const interfaces = model.structs.map((struct) => emitStruct(struct, types, secrets));
  const map = [
    "/** All structs by name. */",
    "export interface Structs {",
    ...model.structs.flatMap(({ name }) => [`  /** {@link ${name}} */`, `  readonly ${name}: ${name};`]),
    "}",
  ];
  const imports = [
    mark,
    "",
    ...importLines([...types.used.own, "Struct"], "../types/link.ts"),
    ...importLines(types.used.enums, "./enums.ts"),
  ];
  return `${[imports, ...interfaces, map].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function emitStruct(struct: StructModel, types: Types, secrets: Secrets): string[] {
  const { name, base, tag, attributes, deprecated } = struct;
  const comment = commentLines({
    text: `${titled(name)}, \`<${tag}>\` in XML.${sincePhrase(struct)}`,
    reference: referenceTo("types", name),
    deprecated: deprecated ?? false,
  });
  const head = `export interface ${name} extends ${base ?? "Struct"} {`;
  if (attributes.length === 0) return [...comment, `${head}}`];
  return [
    ...comment,
    head,
    ...attributes.flatMap((attribute) => {
      const secret = secrets.has(`${name}.${attribute.name}`);
      return [
        ...attributeComment(name, attribute, secret),
        `  readonly ${camelCase(attribute.name)}?: ${types.read(attribute)};`,
      ];
    }),
    "}",
  ];
}

function attributeComment(owner: string, attribute: AttributeModel, secret: boolean): string[] {
  const { name, link, deprecated } = attribute;
  const hidden = secret ? " Secret: never in logs and errors." : "";
  return commentLines(
    {
      text: `${titled(name)}: ${valuePhrase(attribute)}.${hidden}${sincePhrase(attribute)}`,
      reference: referenceTo("types", owner, link ? "links" : "attributes", name),
      deprecated: deprecated ?? false,
    },
    "  ",
  );
}
