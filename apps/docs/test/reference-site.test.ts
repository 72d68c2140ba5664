import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const docs = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(dirname(docs));

/** Makes the site of a workspace with one package, with the real settings. */
function make(source: string, ...args: string[]): { status: number | null; output: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), "labkeeper-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const site = join(folder, "apps/docs");
  const client = join(folder, "packages/client");
  mkdirSync(join(client, "src/node"), { recursive: true });
  mkdirSync(site, { recursive: true });
  for (const name of ["typedoc.json", "landing.md", "package.json", "tsconfig.json", "src"]) {
    cpSync(join(docs, name), join(site, name), { recursive: true });
  }
  symlinkSync(join(docs, "node_modules"), join(site, "node_modules"), "junction");
  cpSync(join(root, "tsconfig.base.json"), join(folder, "tsconfig.base.json"));
  cpSync(join(root, "packages/veyon/tsconfig.build.json"), join(client, "tsconfig.build.json"));
  const manifest = {
    name: "@lab/client",
    version: "1.0.0",
    type: "module",
    exports: { ".": "./src/index.ts", "./node": "./src/node/index.ts", "./package.json": "./package.json" },
  };
  writeFileSync(join(client, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(client, "src/index.ts"), source);
  writeFileSync(
    join(client, "src/node/index.ts"),
    "/**\n * What needs Node.\n *\n * @module node\n */\n/** Reads a key. */\nexport function readKey(): void {}\n",
  );
  const typedoc = join(docs, "node_modules/typedoc/bin/typedoc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [typedoc, ...args], {
    cwd: site,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, output: stdout + stderr, folder: site };
}

const documented = `
/**
 * A client.
 *
 * @module client
 */
/** Connects. See {@link Options}. */
export class Client extends Error {
  override name: string = "Client";
  readonly #secret = 1;
  /** What was asked for. */
  readonly options: Options;
  constructor(options: Options) { super(); this.options = options; }
  /** Whether it is open. */
  get open(): boolean { return this.#secret > 0; }
  set open(value: boolean) {}
  *[Symbol.iterator](): Generator<number> {}
}
/** What can be set. */
export interface Options {
  /** Called at the end. */
  readonly onEnd?: (result: { ok: true } | { ok: false }) => void;
}
/** What came of it. */
export type Result = { ok: true; value: string } | { ok: false };
/** Tells one from the other. */
export const isOk: (result: Result) => boolean = (result) => result.ok;
`;

describe("the reference site", () => {
  it("has a landing page and a page for every entry point, by its name", () => {
    const { status, output, folder } = make(documented);
    expect(output).not.toMatch(/warning|error/);
    expect(status).toBe(0);
    expect(readFileSync(join(folder, "site/index.html"), "utf8")).toContain("Where to start");
    expect(readFileSync(join(folder, "site/modules/node.html"), "utf8")).toContain("What needs Node.");
  });

  it("is refused while a public name has no doc comment, or mentions what is not exported", () => {
    const { status, output } = make(
      `${documented}
      export interface Bare {
        /** Its name. */
        name: string;
        age: number;
        go(): void;
      }
      export function bare(): void {}
      export const naked: (a: number) => void = () => {};
      interface Hidden { a: 1 }
      /** Shows it. */
      export function show(hidden: Hidden): void {}`,
      "--emit",
      "none",
    );
    expect(status).not.toBe(0);
    expect(output.match(/\S+ has no doc comment/g)?.sort()).toEqual([
      "client.Bare has no doc comment",
      "client.Bare.age has no doc comment",
      "client.Bare.go has no doc comment",
      "client.bare has no doc comment",
      "client.naked has no doc comment",
    ]);
    expect(output).toContain("Hidden, defined in @lab/client/src/index.ts, is referenced by client.show");
  });

  it("is refused while a comment links to nothing", () => {
    const { status, output } = make(documented.replace("{@link Options}", "{@link Lost}"), "--emit", "none");
    expect(status).not.toBe(0);
    expect(output).toContain('Failed to resolve link to "Lost"');
  });
});
