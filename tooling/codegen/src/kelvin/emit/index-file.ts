import { listLines, mark } from "../../emit/file.ts";
import type { KelvinModel } from "../model/model.ts";
import { schemaName, tableName, typeName, uncapitalised, wireTypeName } from "./names.ts";

/** The list of all public names. */
export function emitIndex({ objects, filters }: KelvinModel): string {
  const named = (nameOf: typeof typeName): string[] =>
    objects.flatMap((model) => model.uses.map((use) => nameOf(model, use)));
  const filterTypes = filters.flatMap(({ model, filters: each }) =>
    each.some(({ onlyV1 }) => onlyV1) ? [`${model}Filter`, `${model}FilterV2`] : [`${model}Filter`],
  );
  const filterTables = filters.map(({ model }) => `${uncapitalised(model)}Filters`);
  const lines = [
    mark,
    "",
    ...listLines("export type", filterTypes, "./generated/filters.ts"),
    ...listLines("export", filterTables, "./generated/filters.ts"),
    ...listLines("export type", ["RoleName", ...named(typeName)], "./generated/interfaces.ts"),
    ...listLines("export", named(schemaName), "./generated/schemas.ts"),
    ...listLines("export", objects.map(tableName), "./generated/tables.ts"),
    ...listLines("export type", named(wireTypeName), "./generated/wire.ts"),
    ...listLines("export type", ["Attribute", "AttributeKind", "AttributeTable"], "./schema/attribute.ts"),
    ...listLines("export type", ["Filter", "FilterKind", "FilterTable"], "./schema/filter.ts"),
  ];
  return `${lines.join("\n")}\n`;
}
