import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../workspace/entry-points.ts";
import type { ToolResult } from "../workspace/tools.ts";
import { startTool } from "../workspace/tools.ts";
import type { PackedPackage } from "./pack.ts";
import { thirdParty } from "./third-party.ts";

/**
 * A project that has nothing but the packed packages.
 *
 * @param registry - whether third-party packages come from the registry instead of this workspace's node_modules
 */
export async function installConsumer(
  folder: string,
  packed: readonly PackedPackage[],
  registry: boolean,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const dependencies: Record<string, string> = {};
  for (const { manifest, tarball } of packed) dependencies[manifest.name] = `file:${tarball}`;
  if (!registry) {
    for (const [name, path] of thirdParty(packed.map(({ source }) => source))) {
      // A copy: npm fails without a word on some of the folders that pnpm makes.
      const copy = join(folder, "third-party", name);
      cpSync(path, copy, { recursive: true });
      dependencies[name] = `file:${copy}`;
    }
  }
  writeJson(join(folder, "package.json"), { private: true, type: "module", dependencies });
  const network = registry ? "--prefer-offline" : "--offline";
  const options = [network, "--install-links=true", "--ignore-scripts", "--no-audit", "--no-fund"];
  return complaint("npm install", await startTool("npm", ["install", ...options], { cwd: folder }));
}

/** Imports every entry point and starts every program, each in a process of its own. */
export async function runConsumer(folder: string, packed: readonly PackedPackage[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { source, manifest } of packed) {
    for (const { specifier } of entryPoints(source)) {
      const code = `await import(${JSON.stringify(specifier)});`;
      const result = await startTool("node", ["--input-type=module", "--eval", code], { cwd: folder });
      problems.push(...complaint(`import "${specifier}"`, result));
    }
    for (const name of programs(manifest)) {
      const program = join(folder, "node_modules", ".bin", name);
      problems.push(...complaint(`${name} --help`, await startTool(program, ["--help"], { cwd: folder })));
    }
  }
  return problems;
}

/**
 * Compiles imports of all entry points as TypeScript projects do: with Node's module resolution and a bundler's,
 * with Node's types and without. Entry points named `…/node` need Node's types.
 *
 * @param types - the folder that holds `@types/node`
 */
export async function compileConsumer(
  folder: string,
  packed: readonly PackedPackage[],
  types: string,
): Promise<string[]> {
  const specifiers = packed.flatMap(({ source }) => entryPoints(source).map(({ specifier }) => specifier));
  const ours = packed.map(({ manifest }) => `node_modules/${manifest.name}/`);
  const runs = ["nodenext", "bundler"].flatMap((resolution) =>
    [true, false].map(async (withNode) => {
      const project = join(folder, `${resolution}-${withNode ? "with" : "without"}-node-types`);
      mkdirSync(project, { recursive: true });
      const imported = specifiers.filter((specifier) => withNode || !specifier.endsWith("/node"));
      writeJson(join(project, "tsconfig.json"), {
        compilerOptions: {
          target: "es2024",
          module: resolution === "bundler" ? "esnext" : resolution,
          moduleResolution: resolution,
          lib: ["es2024", "esnext.disposable", "dom", "dom.iterable", "dom.asynciterable"],
          types: withNode ? ["node"] : [],
          typeRoots: [types],
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          // The packages' own declarations are checked too; what libraries do wrong is ignored below.
          skipLibCheck: false,
          skipDefaultLibCheck: true,
        },
      });
      writeFileSync(
        join(project, "consumer.ts"),
        imported.map((name, i) => `import * as entry${i} from "${name}";\nvoid entry${i};\n`).join(""),
      );
      const { ok, output } = await startTool("tsc", ["--project", project, "--pretty", "false"], {
        cwd: folder,
      });
      if (ok) return [];
      const errors = output.split("\n").filter((line) => isOurs(line));
      return errors.map((line) => `${resolution}, ${withNode ? "with" : "without"} Node's types: ${line}`);
    }),
  );
  return (await Promise.all(runs)).flat();

  function isOurs(line: string): boolean {
    if (/^(\s|$)/.test(line)) return false;
    return !line.includes("node_modules/") || ours.some((path) => line.includes(path));
  }
}

/** The names of the programs that a package brings. */
function programs({ name, bin }: PackedPackage["manifest"]): string[] {
  if (typeof bin === "string") return [name.replace(/^@[^/]*\//, "")];
  return Object.keys(bin ?? {});
}

function complaint(what: string, { ok, output }: ToolResult): string[] {
  return ok ? [] : [`${what} failed: ${output.trim()}`];
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, JSON.stringify(content, null, 2));
}
