import { csvLine, withoutFormula } from "../../text/csv.ts";
import type { Thing } from "../kinds/kind.ts";
import type { ExportFields } from "./fields.ts";
import { cellOf, documentOf } from "./fields.ts";

/** How an export is written. */
export type ExportFormat = "csv" | "json" | "ndjson";

/** An export as text. */
export function exportText(
  things: readonly Thing[],
  fields: ExportFields,
  how: { readonly format: ExportFormat; readonly forSpreadsheets: boolean },
): string {
  if (how.format !== "csv") {
    const documents = things.map((thing) => documentOf(thing, fields));
    return how.format === "json"
      ? `${JSON.stringify(documents, undefined, 2)}\n`
      : documents.map((document) => `${JSON.stringify(document)}\n`).join("");
  }
  const cells = (thing: Thing) => {
    const plain = fields.map((field) => cellOf(thing, field));
    return how.forSpreadsheets ? plain.map(withoutFormula) : plain;
  };
  // Without the mark, some spreadsheets take UTF-8 for something else.
  const mark = how.forSpreadsheets ? "\ufeff" : "";
  return mark + csvLine(fields) + things.map((thing) => csvLine(cells(thing))).join("");
}

/** How many cells a spreadsheet would take for formulas. */
export function countFormulas(things: readonly Thing[], fields: ExportFields): number {
  let formulas = 0;
  for (const thing of things) {
    for (const field of fields) {
      const cell = cellOf(thing, field);
      if (withoutFormula(cell) !== cell) formulas += 1;
    }
  }
  return formulas;
}
