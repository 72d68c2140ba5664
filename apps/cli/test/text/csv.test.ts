import { describe, expect, it } from "vitest";
import { csvLine, withoutFormula } from "../../src/text/csv.ts";

describe("a line of CSV", () => {
  it("quotes what would be read differently", () => {
    expect(csvLine(["a", "b c", "", 'd"e', "f,g", "h;i", "j\nk", " l"])).toBe(
      'a,b c,,"d""e","f,g","h;i","j\nk"," l"\r\n',
    );
  });
});

describe("a cell for spreadsheets", () => {
  it.each(["=1+1", "+49 1", "-1", "@x", "\tx", "\rx"])("%j becomes a text", (text) => {
    expect(withoutFormula(text)).toBe(`'${text}`);
  });

  it.each(["", "a=1", "1-2", "'=1"])("%j is one already", (text) => {
    expect(withoutFormula(text)).toBe(text);
  });
});
