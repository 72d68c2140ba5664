import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/**
 * Prints a declaration as part of the public surface: without the members that only the class itself can use,
 * and with the others in the order of their names, so that moving code around changes nothing.
 */
export function printDeclaration(statement: ts.Statement, file: ts.SourceFile): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, tidyMembers(statement), file);
  return text.replace(/^export (default )?/, "").replace(/^declare /, "");
}

/** The names that a declaration mentions and does not declare itself: types, base classes, `typeof` values. */
export function mentionedNames(statement: ts.Statement): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.add(leftmost(node.typeName));
    if (ts.isTypeQueryNode(node) && !ts.isImportTypeNode(node.exprName)) names.add(leftmost(node.exprName));
    if (ts.isExpressionWithTypeArguments(node) || ts.isComputedPropertyName(node)) {
      names.add(leftmost(node.expression));
    }
    ts.forEachChild(node, visit);
  };
  visit(tidyMembers(statement));
  return names;
}

function tidyMembers(statement: ts.Statement): ts.Statement {
  if (ts.isInterfaceDeclaration(statement)) {
    return ts.factory.updateInterfaceDeclaration(
      statement,
      statement.modifiers,
      statement.name,
      statement.typeParameters,
      statement.heritageClauses,
      byName(statement.members),
    );
  }
  if (ts.isClassDeclaration(statement)) {
    return ts.factory.updateClassDeclaration(
      statement,
      statement.modifiers,
      statement.name,
      statement.typeParameters,
      statement.heritageClauses,
      byName(statement.members.filter((member) => !isPrivate(member) && !isDoubled(member, statement))),
    );
  }
  return statement;
}

/** Constructors and signatures without a name stay first; overloads keep their order. */
function byName<T extends ts.ClassElement | ts.TypeElement>(members: readonly T[]): T[] {
  const key = ({ name }: T) => (name === undefined ? "" : name.getText());
  return [...members].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function isPrivate(member: ts.ClassElement): boolean {
  // A private constructor is part of the surface: it says that only the package makes instances.
  if (ts.isConstructorDeclaration(member)) return false;
  if (member.name && ts.isPrivateIdentifier(member.name)) return true;
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return (modifiers ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

/** TypeScript 6 declares an accessor with a computed name twice: as a property too. */
function isDoubled(member: ts.ClassElement, { members }: ts.ClassDeclaration): boolean {
  const name = member.name?.getText();
  return (
    ts.isPropertyDeclaration(member) &&
    members.some((other) => ts.isAccessor(other) && other.name.getText() === name)
  );
}

function leftmost(name: ts.Node): string {
  if (ts.isQualifiedName(name)) return leftmost(name.left);
  if (ts.isPropertyAccessExpression(name)) return leftmost(name.expression);
  return ts.isIdentifier(name) ? name.text : "";
}
