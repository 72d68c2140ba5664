import { entryPoints, subpaths, targets } from "../workspace/entry-points.ts";
import type { PackedPackage } from "./pack.ts";

/** Checks what is in a tarball, before anybody installs it. */
export function checkContent({ source, manifest, files }: PackedPackage): string[] {
  const has = new Set(files);
  const problems: string[] = [];

  const published = subpaths(manifest.exports).map(([key]) => key);
  for (const { specifier } of entryPoints(source)) {
    const subpath = `.${specifier.slice(manifest.name.length)}`;
    if (!published.includes(subpath)) problems.push(`exports lacks ${subpath}, which the workspace has`);
  }
  for (const field of ["exports", "imports", "bin"] as const) {
    for (const target of targets(manifest[field])) {
      const file = target.replace(/^\.\//, "");
      if (file === "package.json") continue;
      if (!file.startsWith("dist/"))
        problems.push(`${field} leads to ${target}: add it to publishConfig.${field}`);
      else if (!has.has(file)) problems.push(`${field} leads to ${target}, which is not in the package`);
    }
  }
  for (const [subpath, target] of subpaths(manifest.exports)) {
    const reached = targets(target);
    if (reached.some((file) => file.endsWith(".js")) && !reached.some((file) => file.endsWith(".d.ts"))) {
      problems.push(`exports["${subpath}"] has no types`);
    }
  }
  for (const kind of ["dependencies", "peerDependencies", "optionalDependencies"] as const) {
    for (const [name, range] of Object.entries(manifest[kind] ?? {})) {
      if (/^(workspace|catalog|file|link):/.test(range)) problems.push(`${kind}.${name} is ${range}`);
    }
  }
  for (const file of ["README.md", "LICENSE"]) {
    if (!has.has(file)) problems.push(`${file} is missing`);
  }
  for (const file of files) {
    // What is in `chunks` is no source's own.
    const origin = file.match(/^dist\/(?!chunks\/)(.*)\.js$/)?.[1];
    if (origin !== undefined && !has.has(`src/${origin}.ts`) && !has.has(`src/${origin}.tsx`)) {
      problems.push(`${file} is left from an earlier build: remove dist and build again`);
    }
  }
  if (!files.some((file) => file.startsWith("dist/"))) problems.push("there is no dist: build first");
  return problems.map((problem) => `${source.folder}: ${problem}`);
}
