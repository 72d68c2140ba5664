/**
 * A cell that a spreadsheet would take for a formula, with an apostrophe in front: then it is a text, also in the cell.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A line of CSV. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet that expects semicolons shall not cut it either; and spaces at the ends are meant.
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
