import { describe, expect, it } from "vitest";
import { median } from "../src/median.ts";

describe("median", () => {
  it("is the number in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("is the mean of the two in the middle of an even count", () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it("is not defined for no numbers", () => {
    expect(() => median([])).toThrow("not defined");
  });
});
