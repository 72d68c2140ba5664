import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Manifest, WorkspacePackage } from "../workspace/packages.ts";
import { startTool } from "../workspace/tools.ts";

/** A package as the registry would get it. */
export interface PackedPackage {
  readonly source: WorkspacePackage;
  /** The `.tgz` file. */
  readonly tarball: string;
  /** What is in it, unpacked. */
  readonly folder: string;
  /** The package.json in it. */
  readonly manifest: Manifest;
  /** All files in it, relative to its root, as in `dist/index.js`. */
  readonly files: readonly string[];
}

/** Packs a package with pnpm, which is what rewrites `exports`, `imports`, `bin` and version ranges. */
export async function pack(source: WorkspacePackage, destination: string): Promise<PackedPackage> {
  const folder = join(destination, basename(source.folder));
  mkdirSync(folder, { recursive: true });
  const packed = await startTool("pnpm", ["pack", "--json", "--pack-destination", destination], {
    cwd: source.path,
  });
  if (!packed.ok) throw new Error(`pnpm pack failed in ${source.folder}: ${packed.output}`);
  const { filename, files }: { filename: string; files: { path: string }[] } = JSON.parse(packed.stdout);
  const unpacked = await startTool("tar", ["-xzf", filename, "-C", folder, "--strip-components=1"], {
    cwd: destination,
  });
  if (!unpacked.ok) throw new Error(`${filename} could not be unpacked: ${unpacked.output}`);
  return {
    source,
    tarball: filename,
    folder,
    manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")),
    files: files.map(({ path }) => path).sort(),
  };
}
