import { describe, expect, it } from "vitest";
import { expandHosts } from "../../src/hosts/expand.ts";
import { foldHosts } from "../../src/hosts/fold.ts";

describe("many names in one word", () => {
  it.each([
    [["pc-01"], "pc-01"],
    [["pc-01", "pc-02", "pc-03"], "pc-[01-03]"],
    [["pc-03", "pc-01", "pc-02", "pc-07"], "pc-[01-03,07]"],
    [["pc-08", "pc-09", "pc-10"], "pc-[08-10]"],
    [["pc-9", "pc-10"], "pc-[9-10]"],
    [["pc-01", "pc-001"], "pc-01,pc-001"],
    [["teacher", "pc-01", "pc-02"], "teacher,pc-[01-02]"],
    [["a1b", "a2b", "a2c"], "a[1-2]b,a2c"],
    [["pc-01", "pc-01"], "pc-01"],
    [["r1-pc1", "r1-pc2", "r2-pc1"], "r1-pc[1-2],r2-pc1"],
    [["7"], "7"],
    [["pc-00", "pc-01"], "pc-[00-01]"],
    [[], ""],
  ])("%j become %j", (hosts, text) => {
    expect(foldHosts(hosts)).toBe(text);
  });

  it("can be typed again", () => {
    const hosts = expandHosts("r[1-3]-pc[08-11],teacher,x[1-12].lab,pc-[001-003,7-9]", "HOST");
    expect(new Set(expandHosts(foldHosts(hosts), "HOST"))).toEqual(new Set(hosts));
  });
});
