import { describe, expect, it } from "vitest";
import { expandHosts } from "../../src/hosts/expand.ts";

const expand = (text: string) => expandHosts(text, "HOST");

describe("names of computers", () => {
  it.each([
    ["pc-01", ["pc-01"]],
    ["pc-01,pc-02", ["pc-01", "pc-02"]],
    ["pc-01, pc-02  pc-03", ["pc-01", "pc-02", "pc-03"]],
    ["pc-[1-3]", ["pc-1", "pc-2", "pc-3"]],
    ["pc-[01-03]", ["pc-01", "pc-02", "pc-03"]],
    ["pc-[08-10]", ["pc-08", "pc-09", "pc-10"]],
    ["pc-[9-11]", ["pc-9", "pc-10", "pc-11"]],
    ["pc-[01-03,07]", ["pc-01", "pc-02", "pc-03", "pc-07"]],
    ["pc-[ 01 - 02 , 07 ]", ["pc-01", "pc-02", "pc-07"]],
    ["pc-[007-008].lab.example", ["pc-007.lab.example", "pc-008.lab.example"]],
    ["r[1-2]-pc[01-02]", ["r1-pc01", "r1-pc02", "r2-pc01", "r2-pc02"]],
    ["10.0.0.[1-2]", ["10.0.0.1", "10.0.0.2"]],
    ["fe80::1%eth0", ["fe80::1%eth0"]],
    ["bücherei_1", ["bücherei_1"]],
    ["pc-[0-1]", ["pc-0", "pc-1"]],
    ["", []],
  ])("%j stands for %j", (text, hosts) => {
    expect(expand(text)).toEqual(hosts);
  });

  it.each([
    ["pc-[01-", "a bracket without its partner"],
    ["pc-01]", "a bracket without its partner"],
    ["pc-[[1-2]]", "a bracket without its partner"],
    ["pc-[]", "no range of numbers"],
    ["pc-[a-c]", "no range of numbers"],
    ["pc-[1..3]", "no range of numbers"],
    ["pc-[30-01]", "runs backwards. Write [01-30]"],
    ["pc-[1-010]", "different numbers of digits. Write [001-010]"],
    ["pc-[1-99999]", "99,999 computers"],
    ["pc-[1-200]-[1-200]", "at most 5,000"],
    ["pc-[1-3000],r-[1-3000]", "6,000 computers"],
    ["pc-[1-99999999999999999999]", "at most 5,000"],
    ["../etc", "no name of a computer"],
    ["pc/01", "no name of a computer"],
    ["-rf", "no name of a computer"],
    ["pc\u0007", "no name of a computer"],
  ])("%j is refused: %s", (text, problem) => {
    expect(() => expand(text)).toThrow(problem);
    expect(() => expand(text)).toThrow(/^HOST: /);
  });
});
