/**
 * Weighs the packages that run in browsers and compares them with their limits.
 *
 *     node tooling/checks/src/size.ts [--files]
 */
import { parseArgs } from "node:util";
import { conclude } from "./outcome.ts";
import type { Weight } from "./size/bundle.ts";
import { weigh } from "./size/bundle.ts";
import type { SizeLimit } from "./size/limits.ts";
import { sizeLimits } from "./size/limits.ts";
import { overweight } from "./size/overweight.ts";
import { readPackages, repositoryRoot } from "./workspace/packages.ts";

const { values } = parseArgs({ options: { files: { type: "boolean", default: false } } });
const packages = readPackages(repositoryRoot);
const problems: string[] = [];
for (const limit of sizeLimits) {
  const found = packages.find(({ manifest }) => manifest.name === limit.package);
  if (found === undefined) {
    problems.push(`${limit.package} has a size limit but is not in the workspace`);
    continue;
  }
  try {
    const weight = await weigh(limit.package, found.path);
    console.log(describe(limit, weight));
    if (values.files) {
      for (const [file, size] of weight.files) console.log(`${bytes(size).padStart(9)}  ${file}`);
    }
    problems.push(...overweight(limit, weight));
  } catch (error) {
    problems.push(`${limit.package}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
conclude(problems, `${sizeLimits.length} packages are within their limits`);

function describe(limit: SizeLimit, { total, own, libraries }: Weight): string {
  const parts = [`own code ${bytes(own)} of ${bytes(limit.own)}`];
  for (const [library, size] of libraries) parts.push(`${library} ${bytes(size)}`);
  const goal = limit.goal
    ? `; goal, not reached: ${bytes(limit.goal.total)}, own code ${bytes(limit.goal.own)}`
    : "";
  return `${limit.package}: ${bytes(total)} of ${bytes(limit.total)} bytes (${parts.join(", ")})${goal}`;
}

function bytes(count: number): string {
  return count.toLocaleString("en");
}
