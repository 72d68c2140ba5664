import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";

/** How many cells of a terminal a text takes. Colours take none. */
export function cellsOf(text: string): number {
  return stringWidth(text);
}

/**
 * Text from outside, such as a user's name, made harmless: nobody's name moves the cursor or colours the table.
 */
export function harmless(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]+/gu, " ")
    .trim();
}

const letters = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The text in exactly so many cells: cut, with an ellipsis, or filled up with spaces. It must hold no colours. */
export function fit(text: string, cells: number, align: "left" | "right" = "left"): string {
  if (cells <= 0) return "";
  const missing = cells - cellsOf(text);
  if (missing >= 0) return align === "left" ? text + " ".repeat(missing) : " ".repeat(missing) + text;
  let cut = "";
  let taken = 0;
  for (const { segment } of letters.segment(text)) {
    const width = cellsOf(segment);
    if (taken + width > cells - 1) break;
    cut += segment;
    taken += width;
  }
  return `${cut}…${" ".repeat(cells - 1 - taken)}`;
}
