import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishable, readPackages, repositoryRoot } from "../workspace/packages.ts";
import { compileConsumer, installConsumer, runConsumer } from "./consumer.ts";
import { checkContent } from "./content.ts";
import { lint } from "./linters.ts";
import type { PackedPackage } from "./pack.ts";
import { pack } from "./pack.ts";

/** Packs, judges, installs and uses all published packages of a workspace. */
export async function checkPacked(root: string, { registry }: { registry: boolean }): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "labkeeper-packed-"));
  try {
    const packed: PackedPackage[] = [];
    for (const source of publishable(readPackages(root))) packed.push(await pack(source, folder));
    const problems: string[] = [];
    for (const each of packed) {
      const wrong = checkContent(each);
      problems.push(...(wrong.length > 0 ? wrong : await lint(each, folder)));
    }

    const consumer = join(folder, "consumer");
    const notInstalled = await installConsumer(consumer, packed, registry);
    if (notInstalled.length > 0) return [...problems, ...notInstalled];
    const types = join(repositoryRoot, "tooling", "checks", "node_modules", "@types");
    problems.push(...(await runConsumer(consumer, packed)));
    problems.push(...(await compileConsumer(consumer, packed, types)));
    return problems;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
