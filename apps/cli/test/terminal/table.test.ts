import { describe, expect, it } from "vitest";
import { paintFor } from "../../src/terminal/paint.ts";
import { table } from "../../src/terminal/table.ts";

const plain = { paint: paintFor(false) };
const row = (...texts: string[]) => texts.map((text) => ({ text }));

describe("a table", () => {
  it("has columns as wide as their content, and no spaces at the ends of lines", () => {
    const rows = [row("山", "b", "c"), row("aaaa", "bb", "")];
    expect(table(["A", "B", "C"], rows, plain)).toBe("A     B   C\n山    b   c\naaaa  bb\n");
  });

  it("is cut where it is widest until it fits, but never in the first columns", () => {
    const rows = [row("a-long-name", "a text that is quite long", "something")];
    expect(table(["N", "T", "S"], rows, { ...plain, width: 36 })).toBe(
      "N            T             S\na-long-name  a text that…  something\n",
    );
    expect(table(["N", "T", "S"], rows, { ...plain, width: 10, whole: 2 })).toContain(
      "a-long-name  a text that is quite long  somet…",
    );
  });

  it("paints what was cut, not the other way round", () => {
    const [, line = ""] = table(["A", "B"], [[{ text: "x" }, { text: "long text", paint: "bad" }]], {
      paint: paintFor(true),
      width: 9,
    }).split("\n");
    expect(line).toBe(`x  ${paintFor(true).bad("long …")}`);
  });

  it("bears very many rows", () => {
    const rows = Array.from({ length: 200_000 }, () => row("a"));
    expect(table(["A"], rows, plain)).toHaveLength(2 + 400_000);
  });
});
