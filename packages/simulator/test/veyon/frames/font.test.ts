import { describe, expect, it } from "vitest";
import { dotsOf, letterHeight } from "../../../src/veyon/frames/font.ts";

function picture(letter: string): string[] {
  const rows = Array.from({ length: letterHeight }, () => [" ", " ", " ", " ", " "]);
  for (const { x, y, length } of dotsOf(letter)) rows[y]?.fill("#", x, x + length);
  return rows.map((row) => row.join(""));
}

describe("a letter", () => {
  it("is made of dots", () => {
    expect(picture("A")).toEqual([" ### ", "#   #", "#   #", "#####", "#   #", "#   #", "#   #"]);
    expect(picture("7")).toEqual(["#####", "    #", "   # ", "  #  ", " #   ", " #   ", " #   "]);
    expect(dotsOf(" ")).toEqual([]);
  });

  it("looks the same small, large or with an accent", () => {
    expect(dotsOf("a")).toBe(dotsOf("A"));
    expect(dotsOf("ä")).toBe(dotsOf("A"));
    expect(dotsOf("É")).toBe(dotsOf("E"));
  });

  it("is a box where the font has none", () => {
    expect(picture("漢")).toEqual(["#####", "#   #", "#   #", "#   #", "#   #", "#   #", "#####"]);
  });

  it("has a shape of its own", () => {
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.:_@/'()!?,+");
    expect(new Set(letters.map((letter) => picture(letter).join())).size).toBe(letters.length);
  });
});
