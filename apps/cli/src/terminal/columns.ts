import { cellsOf } from "../text/cells.ts";
import type { Paint } from "./paint.ts";

/** Lines of columns under a heading, as wide as their content. Texts may be coloured. */
export function columns(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
): string {
  const widths = heading.map((title, index) =>
    Math.max(cellsOf(title), ...rows.map((row) => cellsOf(row[index] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell + " ".repeat(Math.max(0, (widths[index] ?? 0) - cellsOf(cell))))
      .join("  ")
      .trimEnd();
  return [paint.dim(line(heading)), ...rows.map(line)].map((text) => `${text}\n`).join("");
}
