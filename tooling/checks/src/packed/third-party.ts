import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest, WorkspacePackage } from "../workspace/packages.ts";

/**
 * Everything from outside the workspace that the packages need at run time, with the folder in which pnpm
 * installed it: what the lockfile says, and no network needed.
 */
export function thirdParty(packages: readonly WorkspacePackage[]): Map<string, string> {
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  const found = new Map<string, string>();
  const visit = (manifest: Manifest, modules: string): void => {
    const optional = { ...manifest.peerDependencies, ...manifest.optionalDependencies };
    for (const name of Object.keys({ ...optional, ...manifest.dependencies })) {
      if (own.has(name) || found.has(name)) continue;
      const link = join(modules, name);
      if (!existsSync(link)) {
        if (name in optional) continue;
        throw new Error(`${manifest.name} needs ${name}, which is not installed`);
      }
      const folder = realpathSync(link);
      found.set(name, folder);
      // pnpm puts the dependencies of a package beside it, in the same node_modules.
      const siblings = name.startsWith("@") ? dirname(dirname(folder)) : dirname(folder);
      visit(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")), siblings);
    }
  };
  for (const { manifest, path } of packages) visit(manifest, join(path, "node_modules"));
  return found;
}
