import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { repositoryRoot } from "../src/workspace/packages.ts";
import { runTool } from "../src/workspace/tools.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const settings: { workspaces: Record<string, unknown> } = JSON.parse(
  readFileSync(join(repositoryRoot, "knip.json"), "utf8"),
);

const manifest = {
  name: "@labkeeper/client",
  type: "module",
  exports: { ".": "./src/index.ts" },
  imports: { "#platform": { node: "./src/node.ts", default: "./src/web.ts" } },
  dependencies: { ky: "^2.0.0" },
  devDependencies: { vitest: "^5.0.0" },
};

const clean = {
  "package.json": { name: "root", private: true, scripts: { check: "node tooling/checks/src/check.ts" } },
  "pnpm-workspace.yaml": "packages: [packages/*, tooling/*]\n",
  "packages/client/package.json": manifest,
  "packages/client/src/index.ts": 'export { client } from "./client.ts";',
  "packages/client/src/client.ts":
    'import ky from "ky";\nimport { platform } from "#platform";\nexport const client: unknown = [ky, platform];',
  "packages/client/src/node.ts": 'export const platform = "node";',
  "packages/client/src/web.ts": 'export const platform = "web";',
  "packages/client/test/client.test.ts":
    'import { it } from "vitest";\nimport "../src/client.ts";\nit("works");',
  "tooling/checks/package.json": { name: "checks", type: "module" },
  "tooling/checks/src/check.ts": 'console.log("a program that a script starts");',
};

function knip(changed: Readonly<Record<string, unknown>> = {}): { ok: boolean; output: string } {
  const workspaces = Object.entries(settings.workspaces).filter(([folder]) => /^\.$|\*/.test(folder));
  const root = temporaryFolder({
    ...clean,
    ...changed,
    "knip.json": { ...settings, workspaces: Object.fromEntries(workspaces) },
  });
  runTool("git", ["init", "--quiet"], { cwd: root });
  return runTool("knip", ["--no-progress", "--no-config-hints"], { cwd: root });
}

describe("what nothing uses", () => {
  it("is not found where all is used: entry points, platforms, tests and programs", () => {
    expect(knip()).toMatchObject({ ok: true, output: "" });
  });

  it("is found: files, exports, dependencies that are not needed, and those that are not declared", () => {
    const { ok, output } = knip({
      "packages/client/package.json": { ...manifest, dependencies: { ky: "^2.0.0", valibot: "^1.0.0" } },
      "packages/client/src/lost.ts": "export const lost = 1;",
      "packages/client/src/client.ts":
        'import ky from "ky";\nimport "left-pad";\nimport { platform } from "#platform";\nexport const spare = 1;\nexport const client: unknown = [ky, platform, spare];',
    });
    expect(ok).toBe(false);
    expect(output).toContain("packages/client/src/lost.ts");
    expect(output).toMatch(/Unused exports \(1\)\s+spare /);
    expect(output).toMatch(/Unused dependencies \(1\)\s+valibot /);
    expect(output).toMatch(/Unlisted dependencies \(1\)\s+left-pad /);
  });
});
