import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { subpaths } from "../workspace/entry-points.ts";
import { filesInGit } from "../workspace/git-files.ts";
import type { WorkspacePackage } from "../workspace/packages.ts";
import { declaredDependencies, publishable } from "../workspace/packages.ts";
import { layerOf } from "./house.ts";

/**
 * Checks every import in the TypeScript files of the packages: static, dynamic, type-only and `import("…")` types.
 *
 * An import must not leave its package by a path, must name a declared dependency and, in a package of the
 * workspace, an exported subpath. What a published package's `src` imports must be there at run time.
 */
export function checkImports(root: string, packages: readonly WorkspacePackage[]): string[] {
  const byName = new Map(packages.map((each) => [each.manifest.name, each]));
  const published = new Set(publishable(packages));
  const files = filesInGit(root, "*.ts", "*.tsx", "*.mts");
  return packages.flatMap((from) => {
    const declared = declaredDependencies(from);
    const forbiddenWords = layerOf(from)?.knowsNothingOf;
    const ownFiles = files.filter((file) => file.startsWith(`${from.folder}/`));
    return ownFiles.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const ships = published.has(from) && file.startsWith(`${from.folder}/src/`);
      const problems = importsOf(text).flatMap((specifier) => {
        const complaint = judge(specifier);
        return complaint === undefined ? [] : [`${file}: ${complaint}`];
      });
      if (forbiddenWords && ships) {
        for (const word of wordsOf(file, text)) {
          if (forbiddenWords.test(word))
            problems.push(`${file}: ${from.manifest.name} must not know ${word}`);
        }
      }
      return problems;

      function judge(specifier: string): string | undefined {
        if (specifier.startsWith(".")) {
          const target = relative(from.folder, join(dirname(file), specifier));
          return target.startsWith("..") ? `${specifier} leaves the package` : undefined;
        }
        if (specifier.startsWith("#") || specifier.startsWith("virtual:") || isBuiltin(specifier)) return;
        const name = packageName(specifier);
        const to = name === from.manifest.name ? from : byName.get(name);
        if (to !== from) {
          const kind = declared.get(name) ?? declared.get(typesPackage(name));
          if (kind === undefined) return `${name} is imported but not declared in package.json`;
          if (ships && kind === "devDependencies") {
            return `${name} is imported by published code but only a devDependency`;
          }
        }
        if (to !== undefined && !exportsSubpath(to, `.${specifier.slice(name.length)}`)) {
          return `${specifier} is not an entry point of ${name}`;
        }
        return;
      }
    });
  });
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function typesPackage(name: string): string {
  return `@types/${name.replace(/^@/, "").replace("/", "__")}`;
}

function exportsSubpath({ manifest }: WorkspacePackage, subpath: string): boolean {
  return subpaths(manifest.exports).some(([key]) => key === subpath);
}

/** The names and texts in a file's code: what is left without comments, keywords and punctuation. */
function wordsOf(file: string, text: string): string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return words;
}
