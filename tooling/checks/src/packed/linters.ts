import { join } from "node:path";
import { entryPoints } from "../workspace/entry-points.ts";
import { repositoryRoot } from "../workspace/packages.ts";
import { startTool } from "../workspace/tools.ts";
import type { PackedPackage } from "./pack.ts";

const tools = join(repositoryRoot, "tooling", "checks", "node_modules", ".bin");

/** Lets publint judge the tarball, and `attw` how TypeScript and Node resolve its entry points. */
export async function lint({ source, tarball }: PackedPackage, cwd: string): Promise<string[]> {
  const runs = [startTool(join(tools, "publint"), ["run", tarball, "--strict"], { cwd })];
  if (entryPoints(source).length > 0) {
    const options = ["--profile", "esm-only", "--no-emoji", "--no-color"];
    runs.push(startTool(join(tools, "attw"), [tarball, ...options], { cwd }));
  }
  const results = await Promise.all(runs);
  return results.flatMap(({ ok, output }) => (ok ? [] : [`${source.folder}: ${output.trim()}`]));
}
