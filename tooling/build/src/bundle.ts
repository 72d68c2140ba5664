import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** The part of a package.json that says where its sources can be entered. */
interface Manifest {
  readonly exports?: unknown;
  readonly imports?: unknown;
}

/**
 * Writes the modules of a package as few files: one for each source that package.json leads to, and `chunks` for what
 * these share or load later. Node takes nearly a millisecond for every file of an import, whatever is in it.
 *
 * @param folder The package's, with its package.json, `src` and `dist`.
 */
export async function bundle(folder: string): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const sources = new Set([...sourcesIn(manifest.exports), ...sourcesIn(manifest.imports)]);
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  await build({
    absWorkingDir: folder,
    entryPoints: [...sources],
    outbase: "src",
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2023",
    // What package.json decides on stays an import: other packages, and `#…`, which differs from platform to platform.
    packages: "external",
    external: ["#*"],
    sourcemap: true,
    // The sources are in the package.
    sourcesContent: false,
    logLevel: "warning",
  });
}

/** All sources that a field of package.json leads to, whatever the condition. */
function sourcesIn(target: unknown): string[] {
  if (typeof target === "string") return target.endsWith(".ts") ? [target] : [];
  return typeof target === "object" && target !== null ? Object.values(target).flatMap(sourcesIn) : [];
}
