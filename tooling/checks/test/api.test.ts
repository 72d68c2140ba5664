import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { apiReport } from "../src/api/report.ts";
import { checkReports, writeReports } from "../src/api/reports.ts";
import { readPackages } from "../src/workspace/packages.ts";
import { addFiles, temporaryFolder } from "./temporary-folder.ts";

// These tests start tools: they take seconds, and far more on a machine that is busy.
vi.setConfig({ testTimeout: 300_000 });

const manifest = {
  name: "@labkeeper/veyon",
  exports: { ".": "./src/index.ts", "./node": "./src/node/index.ts", "./package.json": "./package.json" },
};

const sources = {
  "src/index.ts": `
    export { computer, Computer } from "./computer.ts";
    export type { Format } from "./format.ts";
    export { ApiError } from "@labkeeper/transport";`,
  "src/computer.ts": `
    import type { CallOptions } from "@labkeeper/transport";
    import type { Format } from "./format.ts";
    interface State { readonly on: boolean }
    /** A computer. */
    export class Computer {
      readonly #name: string;
      private secret = 1;
      constructor(name: string) { this.#name = name; }
      /** Its state. */
      get state(): State { return { on: this.#name === "" && this.secret > 0 }; }
      screenshot(format: Format, options?: CallOptions): void {}
      lock(on: true): void;
      lock(on: false, now: boolean): void;
      lock(): void {}
    }
    export const computer: (name: string) => Computer = (name) => new Computer(name);
    export const internal = 1;`,
  "src/format.ts": 'export type Format = "png" | "jpeg";',
  "src/node/index.ts": `
    export { Computer } from "../computer.ts";
    export function readKey(file: string): string { return file; }`,
};

function build(changed: Readonly<Record<string, string>> = {}): string {
  const files = Object.entries({ "package.json": manifest, ...sources, ...changed });
  return temporaryFolder(Object.fromEntries(files.map(([path, text]) => [`packages/veyon/${path}`, text])));
}

function report(changed?: Readonly<Record<string, string>>): string {
  const [veyon] = readPackages(build(changed));
  if (veyon === undefined) throw new Error("no package");
  return apiReport(veyon);
}

describe("an API report", () => {
  it("lists the public names of each entry point, with their types, sorted", () => {
    expect(report().slice(report().indexOf("##"))).toBe(`## @labkeeper/veyon

\`\`\`ts
import type { CallOptions } from "@labkeeper/transport";

export { ApiError } from "@labkeeper/transport";

export class Computer {
  constructor(name: string);
  lock(on: true): void;
  lock(on: false, now: boolean): void;
  screenshot(format: Format, options?: CallOptions): void;
  get state(): State;
}

export type Format = "png" | "jpeg";

export const computer: (name: string) => Computer;

// Not exported, but mentioned above:

declare interface State {
  readonly on: boolean;
}
\`\`\`

## @labkeeper/veyon/node

\`\`\`ts
export { Computer } from "@labkeeper/veyon";

export function readKey(file: string): string;
\`\`\`
`);
  });

  it("shows a name under which something is exported, and what it is", () => {
    const index = 'export { Computer as Machine } from "./computer.ts";';
    const text = report({ "src/index.ts": index });
    expect(text).toContain("export { Computer as Machine };");
    expect(text).toContain("declare class Computer {");
    expect(text).toContain('export { Machine as Computer } from "@labkeeper/veyon";');
  });

  it("follows the types that a type which is not exported mentions", () => {
    const computer = sources["src/computer.ts"].replace(
      "{ readonly on: boolean }",
      "extends Power { a: Key[] }",
    );
    const text = report({
      "src/computer.ts": `${computer} interface Power { on: boolean } type Key = typeof internal;`,
    });
    expect(text).toMatch(
      /declare type Key = typeof internal;[\s\S]*declare interface Power[\s\S]*declare const internal = 1/,
    );
  });

  it("does not change with comments, order, bodies, private members or the file that a name lives in", () => {
    const moved = {
      "src/index.ts": `
        export { ApiError } from "@labkeeper/transport";
        export type { Format } from "./computer.ts"; // moved
        export { Computer, computer } from "./computer.ts";`,
      "src/computer.ts": `
        import type { CallOptions } from "@labkeeper/transport";
        export type Format = "png" | "jpeg";
        export const computer: (name: string) => Computer = (name) => new Computer(name + "");
        interface State { readonly on: boolean }
        export class Computer {
          lock(on: true): void;
          lock(on: false, now: boolean): void;
          lock(): void { this.#check(); }
          constructor(name: string) { console.log(name); }
          screenshot(format: Format, options?: CallOptions): void {}
          #check(): void {}
          get state(): State { return { on: true }; }
        }`,
    };
    expect(report(moved)).toBe(report());
  });

  it.each([
    ["another parameter", "screenshot(format: Format,", "screenshot(format: Format, width: number,"],
    ["another type behind a name that is not exported", "readonly on: boolean", "on: boolean"],
    ["overloads in another order", "lock(on: true): void;", "lock(on: never): void; lock(on: true): void;"],
  ])("changes with %s", (_, from, to) => {
    const computer = sources["src/computer.ts"].replace(from, to);
    expect(report({ "src/computer.ts": computer })).not.toBe(report());
  });

  it("refuses export *, which hides the public names", () => {
    expect(() => report({ "src/index.ts": 'export * from "./computer.ts";' })).toThrow('"export *" hides');
  });

  it("refuses exports whose type is not written", () => {
    expect(() => report({ "src/format.ts": "export const now = Date.now();" })).toThrow(
      "--isolatedDeclarations",
    );
  });
});

describe("the reports", () => {
  it("are written, then found up to date, then show what changed", () => {
    const root = build();
    expect(checkReports(root)).toEqual(['packages/veyon/api.md is missing; run "pnpm api"']);
    expect(writeReports(root)).toEqual([]);
    expect(readFileSync(join(root, "packages/veyon/api.md"), "utf8")).toBe(report());
    expect(checkReports(root)).toEqual([]);

    addFiles(root, { "packages/veyon/src/format.ts": 'export type Format = "png";' });
    const [problem] = checkReports(root);
    expect(problem).toContain('packages/veyon/api.md is out of date; run "pnpm api"');
    expect(problem).toContain('-export type Format = "png" | "jpeg";\n+export type Format = "png";');
  });

  it("name the package whose sources cannot be read", () => {
    expect(writeReports(build({ "src/index.ts": 'export { lost } from "./lost.ts";' }))).toEqual([
      expect.stringMatching(/^packages\/veyon\/api.md: ENOENT/),
    ]);
  });
});
