import type { ProjectReflection, Reflection } from "typedoc";
import { Application, ReflectionKind } from "typedoc";

const documentedKinds =
  ReflectionKind.Module |
  ReflectionKind.Namespace |
  ReflectionKind.Enum |
  ReflectionKind.EnumMember |
  ReflectionKind.Variable |
  ReflectionKind.Function |
  ReflectionKind.Class |
  ReflectionKind.Interface |
  ReflectionKind.Property |
  ReflectionKind.Method |
  ReflectionKind.Accessor |
  ReflectionKind.TypeAlias;

/**
 * A TypeDoc plugin: every public name must have a doc comment, each member of a class or interface included.
 *
 * TypeDoc's own `validation.notDocumented` also wants one for each property of a type that is written in place, as in
 * `{ ok: true } | { ok: false }`; there the comment on the whole says more.
 */
export function load(app: Application): void {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project: ProjectReflection) => {
    // Once for each package; the last time is for all of them merged.
    if (app.options.getValue("entryPointStrategy") === "packages") return;
    for (const reflection of project.getReflectionsByKind(documentedKinds)) {
      if (needsComment(reflection) && !hasComment(reflection)) {
        app.logger.validationWarning(`${reflection.getFriendlyFullName()} has no doc comment`);
      }
    }
  });
}

function needsComment(reflection: Reflection): boolean {
  // [Symbol.iterator] and its like mean the same everywhere.
  if (reflection.name.startsWith("[")) return false;
  // The class above says what a member is, `Error` included.
  if (reflection.isDeclaration() && (reflection.inheritedFrom ?? reflection.overwrites)) return false;
  for (let outer = reflection.parent; outer !== undefined; outer = outer.parent) {
    if (outer.kindOf(ReflectionKind.TypeLiteral | ReflectionKind.SomeSignature | ReflectionKind.Parameter)) {
      return false;
    }
  }
  return true;
}

/** Comments of functions, methods and accessors are kept by their signatures: one of the overloads will do. */
function hasComment(reflection: Reflection): boolean {
  if (reflection.hasComment()) return true;
  if (!reflection.isDeclaration()) return false;
  const { signatures = [], getSignature, setSignature } = reflection;
  const inside = reflection.type?.type === "reflection" ? reflection.type.declaration.signatures : undefined;
  return [...signatures, ...(inside ?? []), getSignature, setSignature].some((each) => each?.hasComment());
}
