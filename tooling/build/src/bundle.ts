import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";

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
  const sources = [...sourcesIn(manifest.exports), ...sourcesIn(manifest.imports)];
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  await build({
    cwd: folder,
    // `./src/node/index.ts` becomes `dist/node/index.js`.
    input: Object.fromEntries(sources.map((source) => [source.replace(/^\.\/src\/|\.ts$/g, ""), source])),
    // What package.json decides on stays an import: other packages, and `#…`, which differs from platform to platform.
    external: (name) => !/^[./]/.test(name),
    platform: "neutral",
    output: {
      dir: "dist",
      format: "esm",
      chunkFileNames: "chunks/[name]-[hash].js",
      sourcemap: true,
      // The sources are in the package.
      sourcemapExcludeSources: true,
    },
    logLevel: "warn",
  });
}

/** All sources that a field of package.json leads to, whatever the condition. */
function sourcesIn(target: unknown): string[] {
  if (typeof target === "string") return target.endsWith(".ts") ? [target] : [];
  return typeof target === "object" && target !== null ? Object.values(target).flatMap(sourcesIn) : [];
}
