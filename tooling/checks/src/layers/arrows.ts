import type { WorkspacePackage } from "../workspace/packages.ts";
import { declaredDependencies } from "../workspace/packages.ts";
import { layerOf } from "./house.ts";

/** Compares what the packages declare in package.json and turbo.json with the house. */
export function checkArrows(packages: readonly WorkspacePackage[]): string[] {
  const byName = new Map(packages.map((each) => [each.manifest.name, each]));
  return packages.flatMap((from) => {
    const layer = layerOf(from);
    if (layer === undefined) {
      return [`${from.folder}: ${from.manifest.name} has no layer; give it one in layers/house.ts`];
    }
    const problems: string[] = [];
    if ([...from.tags].sort().join() !== [...layer.tags].sort().join()) {
      problems.push(
        `${from.folder}/turbo.json: the tags must be ${quote(layer.tags)}, not ${quote(from.tags)}`,
      );
    }
    for (const [name, kind] of declaredDependencies(from)) {
      const to = byName.get(name);
      if (to === undefined) {
        if (layer.mayNeed && kind !== "devDependencies" && !layer.mayNeed.includes(name)) {
          problems.push(
            `${from.folder}/package.json: ${from.manifest.name} must not need ${name} at run time`,
          );
        }
        continue;
      }
      const tags = layerOf(to)?.tags ?? [];
      if (!tags.some((tag) => layer.mayUse.includes(tag))) {
        problems.push(
          `${from.folder}/package.json: ${from.manifest.name} (${layer.tags.join(", ")}) must not depend on ` +
            `${name} (${tags.join(", ")}), not even in ${kind}`,
        );
      }
    }
    return problems;
  });
}

function quote(tags: readonly string[]): string {
  return JSON.stringify(tags);
}
