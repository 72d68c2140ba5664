import { listLines, mark } from "../../emit/file.ts";
import type { AttributeModel, KelvinModel, ObjectModel } from "../model/model.ts";
import { attributesIn } from "./interfaces.ts";
import { ourName, tableName, typeName } from "./names.ts";

/** The tables of all attributes: our names, wire names and what they are. */
export function emitTables({ objects }: KelvinModel): string {
  const types = objects.flatMap((model) => tableTypes(model));
  const imports = [
    mark,
    "",
    ...listLines("import type", ["AttributeTable"], "../schema/attribute.ts"),
    ...listLines("import type", types, "./interfaces.ts"),
  ];
  return `${[imports, ...objects.map(emitTable)].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The interfaces that together have all attributes of a model. */
function tableTypes(model: ObjectModel): string[] {
  const open = new Set(model.attributes);
  return model.uses.flatMap((use) => {
    const added = attributesIn(model, use).filter((attribute) => open.delete(attribute));
    return added.length > 0 ? [typeName(model, use)] : [];
  });
}

function emitTable(model: ObjectModel): string[] {
  const keys = tableTypes(model).map((type) => `keyof ${type}`);
  return [
    `/** The attributes of ${model.title}. */`,
    `export const ${tableName(model)}: AttributeTable<${keys.join(" | ")}> = {`,
    ...model.attributes.map(
      (attribute) => `  ${ourName(attribute.wire)}: { ${fieldsOf(attribute).join(", ")} },`,
    ),
    "};",
  ];
}

function fieldsOf({ wire, kind, to, secret, answer, requests }: AttributeModel): string[] {
  const taken = Object.values(requests).some(
    ({ presence }) => presence !== "ignored" && presence !== "refused",
  );
  return [
    `wire: ${JSON.stringify(wire)}`,
    `kind: ${JSON.stringify(kind === "part" ? "hashes" : kind)}`,
    ...(to === undefined ? [] : [`to: ${JSON.stringify(to)}`]),
    ...(secret ? ["secret: true"] : []),
    ...(taken ? [] : ["readOnly: true"]),
    ...(answer?.since === undefined ? [] : [`since: ${JSON.stringify(answer.since)}`]),
  ];
}
