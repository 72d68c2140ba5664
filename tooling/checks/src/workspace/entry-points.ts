import type { WorkspacePackage } from "./packages.ts";

/** One name under which a package can be imported. */
export interface EntryPoint {
  /** What a consumer writes: `@labkeeper/simulator/node`. */
  readonly specifier: string;
  /** The source file, relative to the package: `src/node/index.ts`. */
  readonly source: string;
}

/** The entry points of a package that lead to TypeScript sources, in the order of its `exports`. */
export function entryPoints({ manifest }: WorkspacePackage): EntryPoint[] {
  return subpaths(manifest.exports).flatMap(([subpath, target]) => {
    const source = targets(target).find((path) => path.endsWith(".ts"));
    if (source === undefined) return [];
    return [{ specifier: manifest.name + subpath.slice(1), source: source.replace(/^\.\//, "") }];
  });
}

/** All subpaths of an `exports` field: `.`, `./node`. */
export function subpaths(exports: unknown): [string, unknown][] {
  if (exports === undefined) return [];
  if (typeof exports !== "object" || exports === null) return [[".", exports]];
  return Object.keys(exports).every((key) => key.startsWith("."))
    ? Object.entries(exports)
    : [[".", exports]];
}

/** All files that a target of `exports`, `imports` or `bin` may lead to, whatever the condition. */
export function targets(target: unknown): string[] {
  if (typeof target === "string") return [target];
  if (typeof target !== "object" || target === null) return [];
  return Object.values(target).flatMap(targets);
}
