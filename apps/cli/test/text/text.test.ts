import { describe, expect, it } from "vitest";
import { cellsOf, fit, harmless } from "../../src/text/cells.ts";
import { count, showBytes } from "../../src/text/count.ts";
import { parseDuration, showDuration, timeOfDay } from "../../src/text/duration.ts";
import { didYouMean, nearest } from "../../src/text/nearest.ts";

describe("the name that was meant", () => {
  const known = ["lock", "unlock", "status", "screenshot"];
  it.each([
    ["lokc", "lock"],
    ["LOCK", "lock"],
    ["statsu", "status"],
    ["screnshot", "screenshot"],
    ["unlok", "unlock"],
    ["paint", undefined],
    ["x", undefined],
  ])("%j means %j", (name, meant) => {
    expect(nearest(name, known)).toBe(meant);
  });

  it("says nothing when nothing is near", () => {
    expect(didYouMean("paint", known)).toBe("");
    expect(didYouMean("lok", known)).toBe(' Did you mean "lock"?');
  });
});

describe("text in cells of a terminal", () => {
  it.each([
    ["abc", 5, "abc  "],
    ["abc", 3, "abc"],
    ["abcd", 3, "ab…"],
    ["山田太郎", 6, "山田… "],
    ["山田太郎", 8, "山田太郎"],
    ["👩‍👩‍👧x", 3, "👩‍👩‍👧x"],
    ["é́abc", 2, "é́…"],
    ["abc", 0, ""],
    ["abc", 1, "…"],
  ])("fits %j into %i cells as %j", (text, cells, fitted) => {
    expect(fit(text, cells)).toBe(fitted);
    expect(cellsOf(fitted)).toBe(cells);
  });

  it("can stand at the right", () => {
    expect(fit("ab", 4, "right")).toBe("  ab");
  });

  it("takes the harm out of texts from outside", () => {
    expect(harmless("\u001b[31mBob\u001b[0m\u0007")).toBe("Bob");
    expect(harmless("Bob\r\nbob\u202e")).toBe("Bob bob");
    expect(harmless(" Zoé 山 ")).toBe("Zoé 山");
  });
});

describe("durations", () => {
  it.each([
    ["20", 20_000],
    ["1.5", 1_500],
    ["45m", 2_700_000],
    ["1h30m", 5_400_000],
    ["250ms", 250],
    ["1.5s", 1_500],
    ["", undefined],
    ["m", undefined],
    ["-5s", undefined],
    ["5 min", undefined],
    ["1e3", undefined],
  ])("%j is %j ms", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    [-5, "0 s"],
    [59_999, "59 s"],
    [60_000, "1 min"],
    [3 * 3_600_000, "3 h"],
    [72 * 3_600_000, "3 days"],
  ])("%i ms are shown as %j", (ms, text) => {
    expect(showDuration(ms)).toBe(text);
  });

  it("shows the time of day as the user's clock does", () => {
    expect(timeOfDay(new Date(2026, 10, 20, 7, 5, 9).getTime())).toBe("07:05:09");
  });
});

describe("numbers", () => {
  it("go with their noun", () => {
    expect([count(0, "computer"), count(1, "computer"), count(2, "computer")]).toEqual([
      "0 computers",
      "1 computer",
      "2 computers",
    ]);
  });

  it("of bytes are short", () => {
    expect([999, 1_400, 2_149_000].map(showBytes)).toEqual(["999 B", "1 kB", "2.1 MB"]);
  });
});
