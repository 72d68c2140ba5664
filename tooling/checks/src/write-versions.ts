/**
 * Writes the versions of package.json into the sources that tell them at run time, after `changeset version`.
 *
 *     node tooling/checks/src/write-versions.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackages, repositoryRoot } from "./workspace/packages.ts";

for (const { path, manifest } of readPackages(repositoryRoot)) {
  const file = join(path, "src/version.ts");
  if (!existsSync(file)) continue;
  const source = readFileSync(file, "utf8");
  const written = source.replace(/(labkeeper-\w+\/)[\w.-]+/, `$1${manifest.version}`);
  if (written === source) continue;
  writeFileSync(file, written);
  console.log(`${manifest.name} calls itself ${manifest.version}`);
}
