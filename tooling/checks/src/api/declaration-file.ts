import { readFileSync } from "node:fs";
import ts from "typescript";

/** Where a name comes from: another module's export. */
export interface Origin {
  readonly specifier: string;
  readonly name: string;
}

/** What a module declares at its top level, imports and exports. */
export interface DeclarationFile {
  /** The declarations, without bodies and comments, to print nodes of. */
  readonly syntax: ts.SourceFile;
  /** Top-level statements by the name that they declare; overloads and merged declarations in order. */
  readonly statements: ReadonlyMap<string, readonly ts.Statement[]>;
  /** Imported names. `*` stands for the whole module. */
  readonly imports: ReadonlyMap<string, Origin>;
  /** Exported names: a name of this file, or another module's. */
  readonly exports: ReadonlyMap<string, string | Origin>;
}

/**
 * Reads the declarations of one source file. Because every exported name has a written type (the compiler
 * option `isolatedDeclarations`), no other file is needed for that.
 */
export function readDeclarations(file: string): DeclarationFile {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      isolatedDeclarations: true,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  const [first] = diagnostics;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, " ")}`);
  return readSyntax(file, ts.createSourceFile(file, outputText, ts.ScriptTarget.Latest, true));
}

function readSyntax(file: string, syntax: ts.SourceFile): DeclarationFile {
  const statements = new Map<string, ts.Statement[]>();
  const imports = new Map<string, Origin>();
  const exports = new Map<string, string | Origin>();
  for (const statement of syntax.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const [name, origin] of importedNames(statement)) imports.set(name, origin);
    } else if (ts.isExportDeclaration(statement)) {
      for (const [name, source] of exportedNames(file, statement)) exports.set(name, source);
    } else {
      for (const name of declaredNames(statement)) {
        statements.set(name, [...(statements.get(name) ?? []), statement]);
        if (hasModifier(statement, ts.SyntaxKind.ExportKeyword)) {
          exports.set(hasModifier(statement, ts.SyntaxKind.DefaultKeyword) ? "default" : name, name);
        }
      }
    }
  }
  return { syntax, statements, imports, exports };
}

function importedNames({ importClause, moduleSpecifier }: ts.ImportDeclaration): [string, Origin][] {
  if (!importClause || !ts.isStringLiteral(moduleSpecifier)) return [];
  const specifier = moduleSpecifier.text;
  const names: [string, Origin][] = [];
  if (importClause.name) names.push([importClause.name.text, { specifier, name: "default" }]);
  const bindings = importClause.namedBindings;
  if (bindings && ts.isNamespaceImport(bindings)) names.push([bindings.name.text, { specifier, name: "*" }]);
  if (bindings && ts.isNamedImports(bindings)) {
    for (const { name, propertyName } of bindings.elements) {
      names.push([name.text, { specifier, name: (propertyName ?? name).text }]);
    }
  }
  return names;
}

function exportedNames(
  file: string,
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
): [string, string | Origin][] {
  if (!exportClause) throw new Error(`${file}: "export *" hides the public names; write them out`);
  const specifier = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
  if (ts.isNamespaceExport(exportClause)) {
    return specifier === undefined ? [] : [[exportClause.name.text, { specifier, name: "*" }]];
  }
  return exportClause.elements.map(({ name, propertyName }) => {
    const source = (propertyName ?? name).text;
    return [name.text, specifier === undefined ? source : { specifier, name: source }];
  });
}

function declaredNames(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  }
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  ) {
    return [statement.name?.text ?? "default"];
  }
  return [];
}

function hasModifier(statement: ts.Statement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some((each) => each.kind === kind)
  );
}
