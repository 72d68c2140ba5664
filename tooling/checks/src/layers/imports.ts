import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { subpaths } from "../workspace/entry-points.ts";
import { filesInGit } from "../workspace/git-files.ts";
import type { WorkspacePackage } from "../workspace/packages.ts";
import { declaredDependencies } from "../workspace/packages.ts";
import { layerOf } from "./house.ts";

/**
 * Checks every import in the TypeScript files of the packages: static, dynamic, type-only and `import("…")` types.
 *
 * An import must not leave its package by a path, must name a declared dependency and, in a package of the
 * workspace, an exported subpath. What a published package's `src` imports must be there at run time.
 */
export function checkImports(root: string, packages: readonly WorkspacePackage[]): string[] {
  const files = filesInGit(root, "*.ts", "*.tsx", "*.mts");
  return packages.flatMap((from) => {
    const complaint = importRules(from, packages);
    const forbidden = layerOf(from)?.knowsNothingOf;
    const ownFiles = files.filter((file) => file.startsWith(`${from.folder}/`));
    return ownFiles.flatMap((file) => {
      const { specifiers, words } = read(file, readFileSync(join(root, file), "utf8"));
      const problems = specifiers.flatMap((specifier) => complaint(file, specifier) ?? []);
      if (forbidden && isPublishedCode(from, file)) {
        const known = words.filter((word) => forbidden.test(word));
        problems.push(...known.map((word) => `${from.manifest.name} must not know ${word}`));
      }
      return problems.map((problem) => `${file}: ${problem}`);
    });
  });
}

/** Makes a function that says what is wrong with an import in a file of a package. */
function importRules(
  from: WorkspacePackage,
  packages: readonly WorkspacePackage[],
): (file: string, specifier: string) => string | undefined {
  const declared = declaredDependencies(from);
  return (file, specifier) => {
    if (specifier.startsWith(".")) {
      const target = relative(from.folder, join(dirname(file), specifier));
      return target.startsWith("..") ? `${specifier} leaves the package` : undefined;
    }
    if (specifier.startsWith("#") || specifier.startsWith("virtual:") || isBuiltin(specifier)) return;
    const name = packageName(specifier);
    if (name !== from.manifest.name) {
      const kind = declared.get(name) ?? declared.get(typesPackage(name));
      if (kind === undefined) return `${name} is imported but not declared in package.json`;
      if (kind === "devDependencies" && isPublishedCode(from, file)) {
        return `${name} is imported by published code but only a devDependency`;
      }
    }
    const to = packages.find(({ manifest }) => manifest.name === name);
    const subpath = `.${specifier.slice(name.length)}`;
    if (to !== undefined && !subpaths(to.manifest.exports).some(([key]) => key === subpath)) {
      return `${specifier} is not an entry point of ${name}`;
    }
    return;
  };
}

function isPublishedCode(from: WorkspacePackage, file: string): boolean {
  return from.manifest.private !== true && file.startsWith(`${from.folder}/src/`);
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

/** What a file imports, in whichever way, and the names and texts in its code, comments left out. */
function read(file: string, text: string): { specifiers: string[]; words: string[] } {
  const specifiers: string[] = [];
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierIn(node);
    if (specifier && ts.isStringLiteralLike(specifier)) specifiers.push(specifier.text);
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      words.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return { specifiers, words };
}

function specifierIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}
