import ts from "typescript";
import type { CodeBlock } from "./markdown.ts";

/** How the blocks of a document stand to each other. */
export type Reading =
  /** Each stands for itself, as in doc comments. */
  | "apart"
  /** A later one goes on with the names of the earlier ones, and may declare them anew, as in a README. */
  | "in-turn";

/**
 * Turns the blocks of a document into one module in which every line of code keeps its number, so that the
 * compiler's messages lead to the document.
 *
 * @param offered - public names that may be used without an import, and the specifier that each comes from
 */
export function exampleModule(
  blocks: readonly CodeBlock[],
  reading: Reading,
  offered: ReadonlyMap<string, string> = new Map(),
): string {
  const imports = new Imports();
  const lines: string[] = [];
  for (const { line, code } of blocks) {
    const syntax = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
    const body = imports.takeFrom(syntax);
    imports.offer(syntax, offered);
    while (lines.length < line - 2) lines.push("");
    lines.push("{", ...body.split("\n"));
    if (reading === "apart") lines.push("}");
  }
  // The first line of a document is never code.
  lines[0] = `${imports} ${lines[0] ?? ""}`;
  if (reading === "in-turn") lines.push("}".repeat(blocks.length));
  return `${lines.join("\n")}\nexport {};\n`;
}

/** The imports of all blocks together: they must stand at the top of the module, and once only. */
class Imports {
  readonly #named = new Map<string, Set<string>>();
  readonly #others = new Set<string>();
  readonly #locals = new Set<string>();

  /** Blanks the imports of a block out and remembers them. */
  takeFrom(syntax: ts.SourceFile): string {
    let body = syntax.text;
    for (const statement of syntax.statements) {
      if (!ts.isImportDeclaration(statement)) continue;
      this.#remember(statement);
      const [from, to] = [statement.getStart(), statement.getEnd()];
      body = body.slice(0, from) + body.slice(from, to).replace(/[^\n]/g, " ") + body.slice(to);
    }
    return body;
  }

  /** Imports the offered names that a block uses. */
  offer(syntax: ts.SourceFile, offered: ReadonlyMap<string, string>): void {
    const visit = (node: ts.Node): void => {
      const specifier = ts.isIdentifier(node) ? offered.get(node.text) : undefined;
      if (ts.isIdentifier(node) && specifier !== undefined && !this.#locals.has(node.text)) {
        this.#add(specifier, node.text, node.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(syntax);
  }

  toString(): string {
    const named = [...this.#named].map(
      ([specifier, names]) => `import { ${[...names].join(", ")} } from ${JSON.stringify(specifier)};`,
    );
    return [...this.#others, ...named].join(" ");
  }

  #remember(statement: ts.ImportDeclaration): void {
    const { importClause, moduleSpecifier } = statement;
    const bindings = importClause?.namedBindings;
    const hasOnlyNames = importClause !== undefined && importClause.name === undefined;
    if (hasOnlyNames && bindings && ts.isNamedImports(bindings) && ts.isStringLiteral(moduleSpecifier)) {
      for (const { name, propertyName } of bindings.elements) {
        this.#add(moduleSpecifier.text, (propertyName ?? name).text, name.text);
      }
      return;
    }
    this.#others.add(statement.getText().replaceAll("\n", " "));
    if (importClause?.name) this.#locals.add(importClause.name.text);
    if (bindings && ts.isNamespaceImport(bindings)) this.#locals.add(bindings.name.text);
  }

  #add(specifier: string, name: string, local: string): void {
    const names = this.#named.get(specifier) ?? new Set();
    this.#named.set(specifier, names.add(name === local ? name : `${name} as ${local}`));
    this.#locals.add(local);
  }
}
