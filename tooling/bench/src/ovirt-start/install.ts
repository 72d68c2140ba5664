import { join } from "node:path";
import type { PackedPackage } from "@labkeeper-tooling/checks";
import { installConsumer, pack, readPackages, repositoryRoot } from "@labkeeper-tooling/checks";
import { run } from "../run.ts";

/** A program of the workspace. */
export function tool(name: string): string {
  return join(repositoryRoot, "node_modules", ".bin", name);
}

/** Builds and packs the oVirt client with what it needs of the workspace, and installs it as strangers do. */
export async function installClient(folder: string): Promise<void> {
  const names = ["transport", "ovirt-model", "ovirt"].map((name) => `@labkeeper/${name}`);
  const filters = names.map((name) => `--filter=${name}`);
  await run(tool("turbo"), ["run", "build", ...filters], { cwd: repositoryRoot });
  const packed: PackedPackage[] = [];
  for (const source of readPackages(repositoryRoot)) {
    if (names.includes(source.manifest.name)) packed.push(await pack(source, folder));
  }
  const [problem] = await installConsumer(folder, packed, false);
  if (problem !== undefined) throw new Error(problem);
}
