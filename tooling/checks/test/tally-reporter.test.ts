import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { repositoryRoot } from "../src/workspace/packages.ts";
import type { ToolResult } from "../src/workspace/tools.ts";
import { runTool } from "../src/workspace/tools.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const reporter = join(repositoryRoot, "tooling/checks/src/tally-reporter.ts");

const files = {
  "package.json": { type: "module" },
  ".gitignore": "node_modules\n",
  "vitest.config.ts": `
    import { TallyReporter } from ${JSON.stringify(reporter)};
    export default { test: { reporters: [new TallyReporter()], projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"] } },
      { test: { name: "lab", include: ["lab/**/*.test.ts"] } },
    ] } };`,
  "test/good.test.ts": `
    import { it } from "vitest";
    it("passes", () => {});
    it("passes too", () => {});`,
  "lab/lab.test.ts": `
    import { describe, it } from "vitest";
    describe.skipIf(true)("the lab", { meta: { skipReason: "no lab is installed" } }, () => { it("answers", () => {}); });
    it("has screens", ({ skip }) => skip("no display"));
    it.skipIf(true)("is forgotten", () => {});`,
};

function run(added: Readonly<Record<string, string>> = {}, ...args: string[]): ToolResult {
  const root = temporaryFolder({ ...files, ...added });
  symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"));
  runTool("git", ["init", "--quiet"], { cwd: root });
  return runTool("vitest", ["run", ...args], { cwd: root });
}

describe("the end of a test run", () => {
  it("lists skipped tests with their reasons, then the tally in the last line", () => {
    const { ok, stdout } = run();
    expect(ok).toBe(true);
    expect(stdout).toMatch(
      new RegExp(
        "skipped: lab/lab.test.ts > the lab > answers: no lab is installed\\n" +
          "skipped: lab/lab.test.ts > has screens: no display\\n" +
          "skipped: lab/lab.test.ts > is forgotten: no reason given\\n" +
          "Tests: 2 passed, 0 failed, 3 skipped\\n$",
      ),
    );
  });

  it("counts failed tests, and files that cannot be loaded", () => {
    const { ok, stdout } = run({
      "test/bad.test.ts": 'import { it } from "vitest"; it("fails", () => { throw new Error("no"); });',
      "test/broken.test.ts": 'import "./lost.ts";',
    });
    expect(ok).toBe(false);
    expect(stdout).toMatch(/Tests: 2 passed, 2 failed, 3 skipped\n$/);
  });

  it("counts and names what fails outside of tests", () => {
    const { ok, stdout } = run({
      "test/stray.test.ts":
        'import { it } from "vitest"; it("passes", () => { void Promise.reject(new Error("nobody waits")); });',
    });
    expect(ok).toBe(false);
    expect(stdout).toContain("failed: outside of any test: nobody waits\n");
    expect(stdout).toMatch(/Tests: 3 passed, 1 failed, 3 skipped\n$/);
  });

  it("says what was wrong with failed tests, and with those that passed only when repeated", () => {
    const { stdout } = run({
      "test/bad.test.ts": `
        import { it } from "vitest";
        let runs = 0;
        it("fails", () => { throw new Error("no bread\\nand no butter"); });
        it("recovers", { retry: 2 }, () => { runs += 1; if (runs < 2) throw new Error("not yet"); });`,
    });
    expect(stdout).toContain("failed: test/bad.test.ts > fails: no bread\n");
    expect(stdout).toContain("repeated: test/bad.test.ts > recovers: passed at attempt 2, before: not yet\n");
  });
});

describe("a test file in git", () => {
  const stray = { "elsewhere/stray.test.ts": 'import { it } from "vitest"; it("is never run", () => {});' };

  it("must be run by a run of all tests", () => {
    const { ok, stdout } = run(stray);
    expect(ok).toBe(false);
    expect(stdout).toContain("not run: elsewhere/stray.test.ts: no project of vitest.config.ts includes it");
    expect(stdout).toMatch(/Tests: 2 passed, 1 failed, 3 skipped\n$/);
  });

  it.each([
    ["some files", "good"],
    ["one project", "--project=unit"],
  ])("need not be run by a run of %s", (_, arg) => {
    const { ok, stdout } = run(stray, arg);
    expect(ok).toBe(true);
    expect(stdout).toMatch(/Tests: 2 passed, 0 failed, 0 skipped\n$/);
  });
});
