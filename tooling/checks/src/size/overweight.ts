import type { Weight } from "./bundle.ts";
import type { SizeLimit } from "./limits.ts";

/** Says by how much a package is over its limits. */
export function overweight(limit: SizeLimit, weight: Weight): string[] {
  return (["total", "own"] as const).flatMap((part) => {
    const excess = weight[part] - limit[part];
    const what = part === "own" ? "its own code is" : "it is";
    return excess > 0 ? [`${limit.package}: ${what} ${excess} bytes over the limit of ${limit[part]}`] : [];
  });
}
