import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { checkExamples } from "../src/documents/examples.ts";
import { checkLinks } from "../src/documents/links.ts";
import { repositoryRoot } from "../src/workspace/packages.ts";
import { runTool } from "../src/workspace/tools.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

function repository(files: Readonly<Record<string, unknown>>): string {
  const root = temporaryFolder(files);
  runTool("git", ["init", "--quiet"], { cwd: root });
  return root;
}

describe("links", () => {
  const broken = (markdown: string, files: Readonly<Record<string, string>> = {}) =>
    checkLinks(repository({ "docs/guide.md": markdown, ...files }));

  it("may lead to files, folders, headings and the web", () => {
    const markdown = [
      "# The guide: `lock()` & *more*",
      "## Twice",
      "## Twice",
      '<a id="by-hand"></a>',
      "[file](../README.md), [folder](../packages), [image](<../logo.svg> 'Logo'), [web](https://example.org/a)",
      "[own](#the-guide-lock--more), [second](#twice-1), [theirs](../README.md#read-me), [id](#by-hand)",
      '[mail](mailto:a@example.org), [root](/README.md), <img src="../logo.svg">, [reference]',
      "",
      "[reference]: ../README.md#read-me",
    ].join("\n");
    const files = { "README.md": "# Read me", "logo.svg": "", "packages/a/package.json": "{}" };
    expect(broken(markdown, files)).toEqual([]);
  });

  it.each([
    ["a lost file", "see\n[it](lost.md)", "docs/guide.md:2: lost.md does not exist"],
    ["a lost image", "![it](lost.png)", "docs/guide.md:1: lost.png does not exist"],
    ["a lost reference", "[it]\n\n[it]: lost.md", "docs/guide.md:3: lost.md does not exist"],
    ["a lost heading", "# Here\n[it](#there)", "docs/guide.md:2: #there has no heading #there"],
    [
      "a lost heading elsewhere",
      "[it](guide.md#there)",
      "docs/guide.md:1: guide.md#there has no heading #there",
    ],
    [
      "the outside",
      "[it](../../other/README.md)",
      "docs/guide.md:1: ../../other/README.md leaves the repository",
    ],
  ])("must not lead to %s", (_, markdown, problem) => {
    expect(broken(markdown)).toEqual([problem]);
  });

  it("must not lead to what git ignores", () => {
    const files = { ".gitignore": "site/\n", "docs/site/index.html": "" };
    expect(broken("[it](site/index.html)", files)).toEqual([
      "docs/guide.md:1: site/index.html is not in git",
    ]);
  });

  it("are not looked for in code", () => {
    expect(broken("```md\n[it](lost.md)\n```\nand `[it](lost.md)`")).toEqual([]);
  });
});

describe("examples", () => {
  const workspace = {
    "packages/veyon/package.json": {
      name: "@labkeeper/veyon",
      type: "module",
      exports: { ".": "./src/index.ts" },
    },
    "packages/veyon/src/index.ts": 'export { VeyonClient } from "./client.ts";',
    "packages/veyon/src/client.ts": "export class VeyonClient { lock(host: string): void {} }",
  };
  const examplesOf = (files: Readonly<Record<string, unknown>>) => {
    const root = repository({ ...workspace, ...files });
    const types = "node_modules/@types";
    mkdirSync(join(root, "packages/veyon", types), { recursive: true });
    symlinkSync(
      join(repositoryRoot, "tooling/checks", types, "node"),
      join(root, "packages/veyon", types, "node"),
      "junction",
    );
    return checkExamples(root);
  };
  const readme = (...lines: string[]) => examplesOf({ "packages/veyon/README.md": lines.join("\n") });
  const comment = (...lines: string[]) => {
    const text = ["/**", " * Locks.", " *", ...lines.map((line) => ` * ${line}`), " */"].join("\n");
    const source = `${text}\nexport const locked = 1;\n`;
    return examplesOf({ "packages/veyon/src/lock.ts": source });
  };

  it("in a README go on from each other, and may start anew", () => {
    const result = readme(
      "# Veyon",
      "```ts",
      'import { VeyonClient } from "@labkeeper/veyon";',
      "",
      "const veyon = new VeyonClient();",
      "```",
      "and then",
      "```ts",
      'import type { VeyonClient } from "@labkeeper/veyon";',
      'import { readFile } from "node:fs/promises";',
      "",
      'veyon.lock(await readFile("host", "utf8"));',
      "const again: VeyonClient = veyon;",
      "```",
      "```ts",
      "const veyon = 1 + 1;",
      "console.log(veyon.toFixed(), again);",
      "```",
      "```sh",
      "this is not TypeScript",
      "```",
    );
    expect(result).toEqual({ problems: [], count: 3 });
  });

  it("must compile, and the message leads to the line in the README", () => {
    const { problems } = readme(
      "# Veyon",
      "```ts",
      'import { VeyonClient } from "@labkeeper/veyon";',
      "const veyon = new VeyonClient();",
      "```",
      "",
      "```ts",
      "veyon.lock(1);",
      "```",
    );
    expect(problems).toEqual([
      "packages/veyon/README.md:8: TS2345: Argument of type 'number' is not assignable to parameter of type 'string'.",
    ]);
  });

  it("in a README must import what they use", () => {
    const { problems } = readme("# Veyon", "```ts", "new VeyonClient();", "```");
    expect(problems).toEqual(["packages/veyon/README.md:3: TS2304: Cannot find name 'VeyonClient'."]);
  });

  it("must import from where it is", () => {
    const { problems } = readme(
      "# Veyon",
      "```ts",
      'import { lost } from "@labkeeper/veyon/src/lost.ts";',
      "```",
    );
    expect(problems).toEqual([expect.stringMatching(/^packages\/veyon\/README.md:1: TS2307/)]);
  });

  it("in doc comments stand for themselves, with the public names of their package", () => {
    const result = comment(
      "@example",
      "```ts",
      "const veyon = new VeyonClient();",
      "```",
      "@example",
      "```ts",
      'import { VeyonClient } from "@labkeeper/veyon";',
      "",
      'new VeyonClient().lock("pc-01");',
      "```",
    );
    expect(result).toEqual({ problems: [], count: 2 });
  });

  it("in doc comments must compile, and the message leads to the line in the source", () => {
    const { problems } = comment(
      "@example",
      "```ts",
      "const veyon = new VeyonClient();",
      "veyon.unlock();",
      "```",
    );
    expect(problems).toEqual([
      "packages/veyon/src/lock.ts:7: TS2551: Property 'unlock' does not exist on type 'VeyonClient'. Did you mean 'lock'?",
    ]);
    expect(comment("```ts", "const a = 1;", "```", "```ts", "console.log(a);", "```").problems).toEqual([
      "packages/veyon/src/lock.ts:8: TS2304: Cannot find name 'a'.",
    ]);
  });

  it("for workers on this repository need not compile alone", () => {
    const result = examplesOf({ "tooling/mutants/README.md": "```ts\nlost();\n```" });
    expect(result).toEqual({ problems: [], count: 0 });
  });
});
