import { commentLines } from "../../emit/comment.ts";
import { listLines, mark } from "../../emit/file.ts";
import type { FilterModel, FiltersModel, KelvinModel } from "../model/model.ts";
import { ourName, uncapitalised } from "./names.ts";
import { notesFor, wrapped } from "./phrases.ts";

/** The filters of the searches: interfaces and tables. */
export function emitFilters({ filters }: KelvinModel): string {
  const imports = [
    mark,
    "",
    ...listLines("import type", ["FilterTable"], "../schema/filter.ts"),
    ...listLines("import type", ["RoleName"], "./interfaces.ts"),
  ];
  const blocks = [
    imports,
    ...filters.flatMap((each) => [emitInterface(each), ...emitNewer(each), emitTable(each)]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function emitInterface({ model, resource, filters }: FiltersModel): string[] {
  return [
    `/** What to search ${resource} by; all of it must match. */`,
    `export interface ${model}Filter {`,
    ...filters.flatMap((filter) => [
      ...commentLines({ text: wrapped(filterText(filter), 2) }, "  "),
      // Not `| undefined`: a filter without its value would find everybody.
      `  readonly ${ourName(filter.wire)}${filter.required ? "" : "?"}: ${typeOf(filter)};`,
    ]),
    "}",
  ];
}

function emitNewer({ model, resource, filters }: FiltersModel): string[][] {
  const older = filters.filter(({ onlyV1 }) => onlyV1).map(({ wire }) => JSON.stringify(ourName(wire)));
  if (older.length === 0) return [];
  return [
    [
      `/** What to search ${resource} by at v2, which ignores the other filters and would return everything. */`,
      `export type ${model}FilterV2 = Omit<${model}Filter, ${older.join(" | ")}>;`,
    ],
  ];
}

function emitTable({ model, resource, filters }: FiltersModel): string[] {
  return [
    `/** The filters of searches for ${resource}. */`,
    `export const ${uncapitalised(model)}Filters: FilterTable<keyof ${model}Filter> = {`,
    ...filters.map((filter) => `  ${ourName(filter.wire)}: { ${fieldsOf(filter).join(", ")} },`),
    "};",
  ];
}

function filterText({ text, wildcard }: FilterModel): string {
  const said = notesFor(text, "answer");
  return wildcard ? `${said} \`*\` stands for any characters.` : said;
}

function typeOf({ kind, repeated }: FilterModel): string {
  if (kind === "properties") {
    return "Readonly<Record<string, string | number | boolean>>";
  }
  const one = kind === "boolean" ? kind : kind === "role" ? "RoleName" : "string";
  return repeated ? `readonly ${one}[]` : one;
}

function fieldsOf({ wire, kind, wildcard, repeated, required, address, onlyV1 }: FilterModel): string[] {
  return [
    `wire: ${JSON.stringify(wire)}`,
    `kind: ${JSON.stringify(kind)}`,
    ...(wildcard ? ["wildcard: true"] : []),
    ...(repeated ? ["repeated: true"] : []),
    ...(required ? ["required: true"] : []),
    ...(address ? ["address: true"] : []),
    ...(onlyV1 ? ["onlyV1: true"] : []),
  ];
}
