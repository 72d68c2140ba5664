import { describe, expect, it, vi } from "vitest";
import { Bars } from "../src/bars.ts";

describe("Bars", () => {
  const printed = () => vi.spyOn(console, "log").mockImplementation(() => undefined);

  it("ends with a line that counts what held, and status 0", () => {
    const log = printed();
    const bars = new Bars();
    bars.check("failures", "0", "0", true);
    bars.figure("memory", "100 MB");
    expect(bars.close()).toBe(0);
    expect(log).toHaveBeenLastCalledWith("Tests: 1 passed, 0 failed, 0 skipped");
  });

  it("ends with status 1 when one did not hold", () => {
    const log = printed();
    const bars = new Bars();
    bars.check("failures", "0", "0", true);
    bars.check("leaks", "3", "0", false);
    expect(bars.close()).toBe(1);
    expect(log).toHaveBeenLastCalledWith("Tests: 1 passed, 1 failed, 0 skipped");
  });

  it("judges ratios of times by their median, with 15 % slack", () => {
    const log = printed();
    const bars = new Bars();
    bars.atMost("time", [9, 2.29, 1], 2);
    expect(log).toHaveBeenLastCalledWith(
      "✓ time, median of 3 interleaved runs: 2.29 × (9.00, 2.29, 1.00) (bar: at most 2 ×, with 15 % slack)",
    );
    bars.atMost("time", [2.31], 2);
    bars.atLeast("time", [1.71], 2);
    bars.atLeast("time", [1.69], 2);
    bars.atMost("time", [Number.NaN], 2);
    bars.close();
    expect(log).toHaveBeenLastCalledWith("Tests: 2 passed, 3 failed, 0 skipped");
  });

  it("counts what cannot be measured here as skipped, with the reason", () => {
    const log = printed();
    const bars = new Bars();
    bars.skip("the lab", "not installed");
    expect(log).toHaveBeenCalledWith("skipped: the lab: not installed");
    expect(bars.close()).toBe(0);
    expect(log).toHaveBeenLastCalledWith("Tests: 0 passed, 0 failed, 1 skipped");
  });
});
