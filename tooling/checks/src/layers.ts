/**
 * Arrows point down only. `turbo boundaries` sees imports that leave a package by a path, imports of undeclared
 * packages and forbidden tags; it sees no peer dependencies, no `import("…")` types, no imports past the entry
 * points, no development dependencies in published code, and it believes whatever tag a package gives itself.
 * The rest of this program does.
 *
 *     node tooling/checks/src/layers.ts [root]
 */
import { checkArrows } from "./layers/arrows.ts";
import { checkBoundaries } from "./layers/boundaries.ts";
import { checkImports } from "./layers/imports.ts";
import { conclude } from "./outcome.ts";
import { readPackages, repositoryRoot } from "./workspace/packages.ts";

const root = process.argv[2] ?? repositoryRoot;
const packages = readPackages(root);
conclude(
  [...checkArrows(packages), ...checkImports(root, packages), ...checkBoundaries(root)],
  `${packages.length} packages: all arrows point down`,
);
