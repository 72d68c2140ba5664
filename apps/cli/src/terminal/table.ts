import { cellsOf, fit } from "../text/cells.ts";
import type { Paint } from "./paint.ts";

/** One cell of a table. */
export interface TableCell {
  /** Without colours. */
  readonly text: string;
  readonly paint?: keyof Paint | undefined;
}

/** How a table is drawn. */
export interface TableStyle {
  readonly paint: Paint;
  readonly width?: number | undefined;
  readonly whole?: number | undefined;
}

/** No column is made narrower than this, in cells. */
const narrowest = 6;
const gap = "  ";

/**
 * A table with a heading, its columns as wide as their content.
 *
 * @param width Of the terminal, in cells: the widest columns are then cut until it fits. Undefined: nothing is cut.
 * @param whole How many columns, from the left, are never cut: by them a row is known.
 */
export function table(
  heading: readonly string[],
  rows: readonly (readonly TableCell[])[],
  { paint, width, whole = 1 }: TableStyle,
): string {
  const widths = heading.map(cellsOf);
  for (const row of rows) {
    for (const [index, { text }] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, cellsOf(text));
  }
  if (width !== undefined) narrow(widths, width - gap.length * (widths.length - 1), whole);
  const line = (cells: readonly TableCell[], last: number) =>
    cells
      .map(({ text, paint: how }, index) => {
        const fitted = fit(text, widths[index] ?? 0);
        const shown = index === last ? fitted.trimEnd() : fitted;
        return how === undefined ? shown : paint[how](shown);
      })
      .join(gap)
      .trimEnd();
  const last = heading.length - 1;
  const title = line(
    heading.map((text) => ({ text })),
    last,
  );
  return [paint.dim(title), ...rows.map((row) => line(row, last))].map((text) => `${text}\n`).join("");
}

/** Takes cells from the widest columns until all of them fit, or can become no narrower. */
function narrow(widths: number[], room: number, whole: number): void {
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(0, ...widths.slice(whole));
    if (widest <= narrowest) return;
    widths[widths.indexOf(widest, whole)] = widest - 1;
  }
}
