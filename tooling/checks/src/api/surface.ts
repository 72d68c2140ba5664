import { dirname, join } from "node:path";
import type { DeclarationFile, Origin } from "./declaration-file.ts";
import { readDeclarations } from "./declaration-file.ts";
import { mentionedNames, printDeclaration } from "./print.ts";

/** The public surface of an entry point, as texts in a stable order. */
export interface Surface {
  /** Imports of what the signatures mention from other packages. */
  readonly imports: readonly string[];
  /** Names handed on from other packages or from earlier entry points. */
  readonly handedOn: readonly string[];
  /** The declarations of the public names. */
  readonly exported: readonly string[];
  /** Declarations that public ones mention although the package does not export them. */
  readonly mentioned: readonly string[];
}

interface Declared {
  readonly file: string;
  readonly name: string;
}

/** Reads the entry points of one package, one after the other. */
export class SurfaceReader {
  readonly #files = new Map<string, DeclarationFile>();
  /** What an entry point has already shown: declaration → the specifier and public name to point to. */
  readonly #shown = new Map<string, Origin>();

  read(specifier: string, entry: string): Surface {
    const handedOn: string[] = [];
    const exported = new Map<string, string>();
    const roots: Declared[] = [];
    for (const name of this.#file(entry).exports.keys()) {
      const found = this.#resolveExport(entry, name);
      const earlier = "file" in found ? this.#shown.get(key(found)) : found;
      if (earlier) {
        handedOn.push(`export ${clause(earlier.name, name)} from "${earlier.specifier}";`);
      } else if ("file" in found) {
        this.#shown.set(key(found), { specifier, name });
        if (found.name !== name) handedOn.push(`export ${clause(found.name, name)};`);
        exported.set(
          `${name} ${found.file}`,
          this.#print(found, found.name === name ? "export " : "declare "),
        );
        roots.push(found);
      }
    }
    const { imports, mentioned } = this.#follow(roots);
    return {
      imports: [...imports].sort(),
      handedOn: handedOn.sort(),
      exported: sortedValues(exported),
      mentioned: sortedValues(mentioned),
    };
  }

  /** Collects what the declarations mention, and what these mention in turn. */
  #follow(roots: readonly Declared[]): { imports: Set<string>; mentioned: Map<string, string> } {
    const imports = new Set<string>();
    const mentioned = new Map<string, string>();
    const queue = [...roots];
    const seen = new Set(queue.map(key));
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const statement of this.#statements(next)) {
        for (const name of mentionedNames(statement)) {
          const found = this.#resolveLocal(next.file, name);
          if (found === undefined) continue;
          if ("specifier" in found) {
            imports.add(`import type ${clause(found.name, name)} from "${found.specifier}";`);
          } else if (!seen.has(key(found))) {
            seen.add(key(found));
            queue.push(found);
            if (!this.#shown.has(key(found))) {
              mentioned.set(`${found.name} ${found.file}`, this.#print(found, "declare "));
            }
          }
        }
      }
    }
    return { imports, mentioned };
  }

  #resolveExport(file: string, name: string): Declared | Origin {
    const source = this.#file(file).exports.get(name);
    if (source === undefined) throw new Error(`${file} has no export ${name}`);
    if (typeof source !== "string") return this.#resolveOrigin(file, source);
    const found = this.#resolveLocal(file, source);
    if (found === undefined) throw new Error(`${file} exports ${source}, which it does not declare`);
    return found;
  }

  #resolveLocal(file: string, name: string): Declared | Origin | undefined {
    const { statements, imports } = this.#file(file);
    if (statements.has(name)) return { file, name };
    const origin = imports.get(name);
    return origin && this.#resolveOrigin(file, origin);
  }

  #resolveOrigin(file: string, origin: Origin): Declared | Origin {
    if (!origin.specifier.startsWith(".") || origin.name === "*") return origin;
    return this.#resolveExport(join(dirname(file), origin.specifier), origin.name);
  }

  #print(declared: Declared, prefix: string): string {
    const { syntax } = this.#file(declared.file);
    return this.#statements(declared)
      .map((statement) => prefix + printDeclaration(statement, syntax))
      .join("\n");
  }

  #statements({ file, name }: Declared) {
    return this.#file(file).statements.get(name) ?? [];
  }

  #file(path: string): DeclarationFile {
    const known = this.#files.get(path) ?? readDeclarations(path);
    this.#files.set(path, known);
    return known;
  }
}

function key({ file, name }: Declared): string {
  return `${file}#${name}`;
}

function clause(from: string, as: string): string {
  if (from === "*") return `* as ${as}`;
  return from === as ? `{ ${as} }` : `{ ${from} as ${as} }`;
}

/** Sorted by name, not by file: moving a declaration to another file changes nothing. */
function sortedValues(texts: ReadonlyMap<string, string>): string[] {
  return [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}
