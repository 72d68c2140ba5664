import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { checkMutant, readMutants } from "../src/list.ts";
import type { Mutant } from "../src/mutant.ts";
import type { Tally } from "../src/run-mutants.ts";
import { runMutants } from "../src/run-mutants.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const workspace = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

const code = "packages/client/src/limit.ts";
const test = "packages/client/test/limit.test.ts";
const files = {
  "package.json": '{ "type": "module" }',
  [code]: `
    export function limit(value: number, most: number): number {
      if (value < 0) return 0;
      return value > most ? most : value;
    }
    export const unused = 1;`,
  [test]: `
    import { expect, it } from "vitest";
    import { limit } from "../src/limit.ts";
    it("keeps to the limit", () => expect(limit(5, 3)).toBe(3));
    it("leaves small values alone", () => expect(limit(2, 3)).toBe(2));`,
  "packages/client/test/other.test.ts": `
    import { expect, it } from "vitest";
    it("adds", () => expect(1 + 1).toBe(2));`,
};

function repository(changed: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "labkeeper-mutants-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(join(workspace, "node_modules"), join(root, "node_modules"), "junction");
  return root;
}

function mutant(changes: Partial<Mutant>): Mutant {
  return {
    id: "client/limit",
    file: code,
    find: "? most",
    replace: "? value",
    why: "",
    tests: [test],
    ...changes,
  };
}

async function run(root: string, ...mutants: Mutant[]): Promise<Tally & { lines: string[] }> {
  const lines: string[] = [];
  const tally = await runMutants(root, mutants, (line) => lines.push(line));
  return { ...tally, lines: lines.sort() };
}

describe("a mutant", () => {
  it("passes when a test notices it, and fails when none does or none could; files stay as they are", async () => {
    const root = repository();
    const result = await run(
      root,
      mutant({ id: "noticed" }),
      mutant({ id: "survivor", find: "value < 0", replace: "value < -1" }),
      mutant({ id: "elsewhere", tests: ["packages/client/test/other.test.ts"] }),
      mutant({ id: "explosive", find: "unused = 1", replace: 'unused = JSON.parse("{")' }),
    );
    expect(result).toEqual({
      passed: 1,
      failed: 3,
      lines: [
        "FAILED elsewhere: its tests never load the file",
        expect.stringMatching(
          /^FAILED explosive: packages\/client\/test\/limit.test.ts cannot be loaded: Expected prop/,
        ),
        "FAILED survivor: survived: none of 2 tests noticed",
        'killed noticed: noticed by "keeps to the limit"',
      ],
    });
    expect(readFileSync(join(root, code), "utf8")).toBe(files[code]);
  });

  it("proves nothing when it ends the process of its tests, and does no harm to the next", async () => {
    const deadly = mutant({
      id: "deadly",
      find: "unused = 1",
      replace: "unused = process.kill(process.ppid, 9)",
    });
    const result = await run(repository(), deadly, deadly, deadly, mutant({}));
    expect(result.lines).toContain('killed client/limit: noticed by "keeps to the limit"');
    expect(result.lines).toContain("FAILED deadly: the tests came to no result: its process ended");
  });

  it("proves nothing while its tests fail without it", async () => {
    const red = 'import { expect, it } from "vitest"; it("is red", () => expect(1).toBe(2));';
    const other = "packages/client/test/other.test.ts";
    const green = files[test];
    const result = await run(
      repository({ [test]: red, [other]: green }),
      mutant({}),
      mutant({ id: "client/other", tests: [other] }),
    );
    expect(result).toEqual({
      passed: 1,
      failed: 1,
      lines: [
        `FAILED client/limit: ${test} fails without any mutant: is red`,
        'killed client/other: noticed by "keeps to the limit"',
      ],
    });
  });
});

describe("the list", () => {
  it.each<[Partial<Mutant>, string]>([
    [{ find: "lost" }, `its text occurs 0 times in ${code}: "lost"`],
    [{ find: "return" }, `its text occurs 2 times in ${code}: "return"`],
    [{ file: "lost.ts" }, "lost.ts does not exist"],
    [{ tests: ["lost.test.ts"] }, "lost.test.ts does not exist"],
    [{ tests: [] }, "names no tests"],
    [{ replace: "? most" }, "changes nothing"],
  ])("is refused with %o", (changes, problem) => {
    expect(checkMutant(repository(), mutant(changes))).toBe(problem);
  });

  it("is refused with a mutant that is no TypeScript", () => {
    const problem = checkMutant(repository(), mutant({ replace: "? most :" }));
    expect(problem).toMatch(/^leaves packages\/client\/src\/limit.ts unreadable: /);
  });

  it("fails for each such entry, and for ids given twice", async () => {
    const result = await run(repository(), mutant({ find: "lost" }), mutant({ find: "return" }));
    expect(result).toMatchObject({ passed: 0, failed: 3 });
    expect(result.lines).toContain("FAILED client/limit: two entries have this id");
  });

  it("is gathered from all files of its folder", async () => {
    const root = repository({
      "mutants/a.ts": `export const mutants = [${JSON.stringify(mutant({ id: "a" }))}];`,
      "mutants/b.ts": `export const mutants = [${JSON.stringify(mutant({ id: "b" }))}];`,
    });
    const list = await readMutants(join(root, "mutants"));
    expect(list.map(({ id }) => id)).toEqual(["a", "b"]);
  });
});

describe("the list of this repository", () => {
  it("fits its code", async () => {
    const list = await readMutants(join(workspace, "tooling/mutants/mutants"));
    const problems = list.map((each) => [each.id, checkMutant(workspace, each)]);
    expect(problems.filter(([, problem]) => problem !== undefined)).toEqual([]);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});
