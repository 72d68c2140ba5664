import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { compileConsumer, installConsumer, runConsumer } from "../src/packed/consumer.ts";
import { checkContent } from "../src/packed/content.ts";
import { lint } from "../src/packed/linters.ts";
import type { PackedPackage } from "../src/packed/pack.ts";
import { thirdParty } from "../src/packed/third-party.ts";
import type { Manifest } from "../src/workspace/packages.ts";
import { repositoryRoot } from "../src/workspace/packages.ts";
import { runTool } from "../src/workspace/tools.ts";
import { addFiles, temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const types = join(repositoryRoot, "tooling/checks/node_modules/@types");

const workspaceManifest: Manifest = {
  name: "@lab/client",
  exports: { ".": "./src/index.ts", "./package.json": "./package.json" },
};
const publishedManifest: Manifest = {
  name: "@lab/client",
  version: "1.0.0",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
  dependencies: { ky: "^2.1.0" },
};
const publishedFiles = {
  LICENSE: "",
  "README.md": "# Client",
  "dist/index.js": "export const client = 1;\n",
  "dist/index.d.ts": "export declare const client: number;\n",
  "dist/chunks/late-AB12CD34.js": "export const late = 1;\n",
  "src/index.ts": "export const client: number = 1;\n",
};

/** A package as `pack` gives it, made by hand. */
function packed(
  folder: string,
  manifest: Manifest & { readonly type?: string } = publishedManifest,
  files: Readonly<Record<string, string>> = publishedFiles,
  exported: unknown = workspaceManifest.exports,
): PackedPackage {
  const name = manifest.name.replace("@lab/", "");
  const root = join(folder, "packed", name, "package");
  addFiles(root, { ...files, "package.json": { type: "module", sideEffects: false, ...manifest } });
  const tarball = join(folder, `${name}.tgz`);
  runTool("tar", ["-czf", tarball, "-C", dirname(root), "package"], { cwd: folder });
  const path = join(folder, "packages", name);
  mkdirSync(path, { recursive: true });
  return {
    source: { folder: `packages/${name}`, path, manifest: { ...manifest, exports: exported }, tags: [] },
    tarball,
    folder: root,
    manifest,
    files: Object.keys(files),
  };
}

function content(
  manifest: Partial<Manifest>,
  files: Readonly<Record<string, string>> = publishedFiles,
): string[] {
  return checkContent(packed(temporaryFolder(), { ...publishedManifest, ...manifest }, files));
}

describe("a tarball", () => {
  it("passes when everything leads to dist and is there", () => {
    expect(content({})).toEqual([]);
  });

  it.each([
    ["exports", { ".": "./src/index.ts" }, "./src/index.ts"],
    ["imports", { "#platform": { node: "./src/node.ts", default: "./dist/index.js" } }, "./src/node.ts"],
    ["bin", { client: "./src/main.ts" }, "./src/main.ts"],
  ])("must not lead to sources by %s", (field, value, target) => {
    expect(content({ [field]: value })).toEqual([
      `packages/client: ${field} leads to ${target}: add it to publishConfig.${field}`,
    ]);
  });

  it("must hold the files that it leads to", () => {
    expect(content({ bin: "./dist/main.js" })).toEqual([
      "packages/client: bin leads to ./dist/main.js, which is not in the package",
    ]);
  });

  it("must have types for every entry point", () => {
    expect(content({ exports: { ".": "./dist/index.js" } })).toEqual([
      'packages/client: exports["."] has no types',
    ]);
  });

  it("must have all entry points of the workspace", () => {
    expect(content({ exports: { "./package.json": "./package.json" } })).toEqual([
      "packages/client: exports lacks ., which the workspace has",
    ]);
  });

  it("must not need anything that only the workspace knows", () => {
    expect(
      content({ dependencies: { "@lab/base": "workspace:^" }, peerDependencies: { ky: "catalog:" } }),
    ).toEqual([
      "packages/client: dependencies.@lab/base is workspace:^",
      "packages/client: peerDependencies.ky is catalog:",
    ]);
  });

  it("must come with a README, a licence and a fresh build", () => {
    expect(content({ exports: {} }, { "dist/old.js": "", "dist/old.d.ts": "" })).toEqual([
      "packages/client: exports lacks ., which the workspace has",
      "packages/client: README.md is missing",
      "packages/client: LICENSE is missing",
      "packages/client: dist/old.js is left from an earlier build: remove dist and build again",
    ]);
    expect(content({ exports: {} }, { "README.md": "", LICENSE: "" })).toContain(
      "packages/client: there is no dist: build first",
    );
  });

  it("is judged by publint and by attw", async () => {
    const folder = temporaryFolder();
    expect(await lint(packed(folder), folder)).toEqual([]);

    // CommonJS in a module, and a relative import that no TypeScript resolves.
    const broken = {
      ...publishedFiles,
      "dist/index.js": "module.exports = require('node:fs');\n",
      "dist/index.d.ts": 'export { client } from "./client";\n',
    };
    const [publint, attw] = await lint(packed(folder, publishedManifest, broken), folder);
    expect(publint).toContain("packages/client: Running publint");
    expect(attw).toContain("Internal resolution error");
  });
});

describe("third-party packages", () => {
  const manifest = (name: string, fields: Partial<Manifest> = {}) => ({ name, version: "1.0.0", ...fields });

  it("are all that is needed at run time, with what these need in turn", () => {
    const root = temporaryFolder({
      "client/node_modules/ky/package.json": manifest("ky", { dependencies: { "@web/fetch": "1" } }),
      "client/node_modules/@web/fetch/package.json": manifest("@web/fetch", {
        optionalDependencies: { fsevents: "1" },
      }),
      "client/node_modules/vitest/package.json": manifest("vitest"),
    });
    const client: Manifest = {
      name: "@lab/client",
      dependencies: { ky: "^2.0.0", "@lab/base": "workspace:^" },
      devDependencies: { vitest: "5" },
      peerDependencies: { msw: "3" },
    };
    const base: Manifest = { name: "@lab/base" };
    const packages = [client, base].map((each) => ({
      folder: "client",
      path: join(root, "client"),
      manifest: each,
      tags: [],
    }));
    expect([...thirdParty(packages).keys()]).toEqual(["ky", "@web/fetch"]);
  });

  it("must be installed", () => {
    const lost = { name: "@lab/client", dependencies: { ky: "^2.0.0" } };
    const each = { folder: "client", path: temporaryFolder(), manifest: lost, tags: [] };
    expect(() => thirdParty([each])).toThrow("@lab/client needs ky, which is not installed");
  });
});

describe("a consumer", () => {
  const manifest = { ...publishedManifest, dependencies: {} };

  it("can install, import, run and compile good packages; only /node entries may need Node's types", async () => {
    const folder = temporaryFolder();
    const consumer = join(folder, "consumer");
    const exports = {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./node": { types: "./dist/node.d.ts", default: "./dist/node.js" },
    };
    const base = packed(
      folder,
      { ...manifest, name: "@lab/base", exports, bin: { base: "./dist/main.js" } },
      {
        ...publishedFiles,
        "dist/main.js": '#!/usr/bin/env node\nconsole.log("usage");\n',
        "dist/node.js": "export const key = Buffer.alloc(1);\n",
        "dist/node.d.ts": "export declare const key: Buffer;\n",
      },
      { ".": "./src/index.ts", "./node": "./src/node.ts" },
    );
    const client = packed(folder, { ...manifest, dependencies: { "@lab/base": "^1.0.0" } });
    expect(await installConsumer(consumer, [client, base], false)).toEqual([]);
    expect(await runConsumer(consumer, [client, base])).toEqual([]);
    expect(await compileConsumer(consumer, [client, base], types)).toEqual([]);
  });

  it("finds what is broken", async () => {
    const folder = temporaryFolder();
    const consumer = join(folder, "consumer");
    const undeclared = packed(
      folder,
      { ...manifest, name: "@lab/undeclared", bin: { broken: "./dist/main.js" } },
      {
        ...publishedFiles,
        "dist/index.js": 'export { client } from "not-declared";\n',
        "dist/index.d.ts": 'export { client } from "not-declared";\n',
        "dist/main.js": "#!/usr/bin/env node\nprocess.exitCode = 2;\n",
      },
    );
    const untyped = packed(folder, manifest, {
      ...publishedFiles,
      "dist/index.d.ts": "export declare const client: Buffer;\n",
    });
    expect(await installConsumer(consumer, [undeclared, untyped], false)).toEqual([]);

    const running = await runConsumer(consumer, [undeclared, untyped]);
    expect(running).toHaveLength(2);
    expect(running[0]).toMatch(
      /^import "@lab\/undeclared" failed: [\s\S]*Cannot find package 'not-declared'/,
    );
    expect(running[1]).toBe("broken --help failed: ");

    const compiling = await compileConsumer(consumer, [undeclared, untyped], types);
    expect(compiling.filter((line) => line.includes("not-declared"))).toHaveLength(4);
    expect(compiling.filter((line) => line.includes("Buffer"))).toEqual([
      expect.stringMatching(/^nodenext, without Node's types: .*@lab\/client\/dist\/index.d.ts/),
      expect.stringMatching(/^bundler, without Node's types: .*@lab\/client\/dist\/index.d.ts/),
    ]);
  });
});
