import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readDeclarations } from "../api/declaration-file.ts";
import { entryPoints } from "../workspace/entry-points.ts";
import { filesInGit } from "../workspace/git-files.ts";
import type { WorkspacePackage } from "../workspace/packages.ts";
import { publishable, readPackages } from "../workspace/packages.ts";
import { runTool } from "../workspace/tools.ts";
import { exampleModule } from "./example-module.ts";
import { codeBlocks } from "./markdown.ts";

/** What {@link checkExamples} found. */
export interface ExamplesResult {
  readonly problems: readonly string[];
  /** How many blocks of code were compiled. */
  readonly count: number;
}

/**
 * Compiles every block of TypeScript in the READMEs and guides, and in the doc comments of published packages, with
 * one run of the compiler. A README must import all that it uses; a doc comment may use the public names of its own
 * package without that.
 */
export function checkExamples(root: string): ExamplesResult {
  const packages = readPackages(root);
  const modules = new Map<string, string>();
  let count = 0;
  for (const file of documents(root)) {
    const blocks = codeBlocks(readFileSync(join(root, file), "utf8")).filter(isTypeScript);
    count += blocks.length;
    if (blocks.length > 0) modules.set(`${file}.ts`, exampleModule(blocks, "in-turn"));
  }
  for (const each of publishable(packages)) {
    let names: Map<string, string> | undefined;
    for (const file of filesInGit(root, `${each.folder}/src/*.ts`)) {
      const blocks = codeBlocks(docComments(readFileSync(join(root, file), "utf8"))).filter(isTypeScript);
      count += blocks.length;
      names ??= publicNames(each);
      if (blocks.length > 0) modules.set(`${file}.ts`, exampleModule(blocks, "apart", names));
    }
  }
  return { problems: modules.size > 0 ? compile(packages, modules) : [], count };
}

/** Markdown files whose examples readers copy: not those for workers on this repository. */
function documents(root: string): string[] {
  return filesInGit(root, "*.md").filter(
    (file) => !/^(tooling|\.changeset)\/|(^|\/)(CHANGELOG|api)\.md$/.test(file),
  );
}

function isTypeScript({ language }: { readonly language: string }): boolean {
  return language === "ts" || language === "typescript";
}

/** The text of the doc comments in a source file, each line where it stands in the file; all else is empty. */
function docComments(source: string): string {
  let inside = false;
  return source
    .split("\n")
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const text = inside ? line.replace(/^\s*(\/\*\*|\*\/|\*) ?/, "") : "";
      if (line.includes("*/")) inside = false;
      return text;
    })
    .join("\n");
}

function publicNames(each: WorkspacePackage): Map<string, string> {
  const names = new Map<string, string>();
  for (const { specifier, source } of entryPoints(each).reverse()) {
    for (const name of readDeclarations(join(each.path, source)).exports.keys()) names.set(name, specifier);
  }
  return names;
}

function compile(packages: readonly WorkspacePackage[], modules: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "labkeeper-examples-"));
  try {
    linkModules(join(folder, "node_modules"), packages);
    for (const [file, text] of modules) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: [...modules.keys()] }),
    );
    const { ok, output } = runTool("tsc", ["--project", folder, "--pretty", "false"], { cwd: folder });
    if (ok) return [];
    const problems = output.split("\n").flatMap((text) => {
      const [, file, line, message] = text.match(/^(.+)\.ts\((\d+),\d+\): error (.*)$/) ?? [];
      return file !== undefined && modules.has(`${file}.ts`) ? [`${file}:${line}: ${message}`] : [];
    });
    return problems.length > 0 || output.includes("): error ") ? problems : [output.trim()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that any package of the workspace can import, packages of the workspace included. */
function linkModules(folder: string, packages: readonly WorkspacePackage[]): void {
  const links = new Map(packages.map(({ manifest, path }) => [manifest.name, path]));
  for (const { path } of packages) {
    const modules = join(path, "node_modules");
    for (const name of installedNames(modules)) {
      if (!links.has(name)) links.set(name, join(modules, name));
    }
  }
  for (const [name, target] of links) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(target, join(folder, name), "junction");
  }
}

function installedNames(modules: string): string[] {
  return list(modules).flatMap((name) =>
    name.startsWith("@") ? list(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith("."));
  } catch {
    return []; // Not installed, as packages without dependencies are.
  }
}

const compilerOptions = {
  target: "es2024",
  module: "nodenext",
  moduleDetection: "force",
  lib: ["es2024", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};
