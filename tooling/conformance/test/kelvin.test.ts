import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { kelvinCaseFiles } from "../src/commands/kelvin.ts";
import { parseKelvinCases, readKelvinCases } from "../src/kelvin/cases.ts";
import { difference } from "../src/kelvin/compare.ts";
import { runKelvinCases } from "../src/kelvin/run.ts";
import { kelvinSelfTest } from "../src/kelvin/self-test.ts";

const own = join(import.meta.dirname, "../data/kelvin.jsonl");

it.each(kelvinCaseFiles())("Every case of %s passes", async (file) => {
  const cases = readKelvinCases(file);
  const { passed, failures } = await runKelvinCases(cases);
  expect(failures).toEqual([]);
  expect(passed).toBe(cases.cases.length);
  expect(passed).toBeGreaterThan(0);
});

it("The self-test sees every corrupted expectation and every misspelt key", async () => {
  expect(await kelvinSelfTest()).toEqual([]);
});

describe("The project's own cases", () => {
  const { cases } = readKelvinCases(own);

  it("are many, and have names of their own", () => {
    expect(cases.length).toBeGreaterThan(150);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it("may be compressed", () => {
    const folder = mkdtempSync(join(tmpdir(), "conformance-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "kelvin.jsonl.gz");
    writeFileSync(file, gzipSync(readFileSync(own)));
    expect(readKelvinCases(file)).toEqual(readKelvinCases(own));
  });
});

describe("A file of cases", () => {
  it("is refused with a line that is no JSON", () => {
    expect(() => parseKelvinCases(`{"world":{}}\n{"name":`, "cases.jsonl")).toThrow("cases.jsonl:2: no JSON");
  });

  it("fails with a case that cannot be run, and runs the others", async () => {
    const sound = `{"name":"roles","given":{"as":"reader"},"request":{"method":"GET","path":"/v1/roles/"},"expect":{"status":200}}`;
    const misspelt = sound.replace(`"status"`, `"state"`).replace(`"roles"`, `"misspelt"`);
    const { passed, failures } = await runKelvinCases(
      parseKelvinCases(`${misspelt}\n${sound}`, "cases.jsonl"),
    );
    expect(passed).toBe(1);
    expect(failures).toEqual([`misspelt\n  cases.jsonl:1: unknown key "state" in expect`]);
  });

  it("needs no word of the world", () => {
    expect(parseKelvinCases("", "empty")).toEqual({ world: {}, cases: [], refused: [] });
  });
});

describe("Two values differ", () => {
  it.each([
    [1, "1"],
    [null, undefined],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 1]],
  ])("%j and %j, when they must be equal", (expected, received) => {
    expect(difference(expected, received, "equal")).toBeTypeOf("string");
  });

  it.each([
    [{ a: 1 }, { a: 1, b: 1 }, "subset"],
    [[{ a: 1 }, { a: 2 }], [{ a: 2 }, { a: 1 }], "set"],
    [{ a: [1, 2] }, { a: [2, 1] }, "set"],
  ] as const)("%j and %j, but not by %s", (expected, received, how) => {
    expect(difference(expected, received, "equal")).toBeTypeOf("string");
    expect(difference(expected, received, how)).toBeUndefined();
  });
});
