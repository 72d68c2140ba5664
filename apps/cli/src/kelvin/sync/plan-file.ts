import { resolve } from "node:path";
import type { SyncPlan } from "@labkeeper/kelvin";
import { planAsCsv, planAsJson } from "@labkeeper/kelvin/node";
import { CliError } from "../../errors/cli-error.ts";
import { replaceFile } from "../../files/replace.ts";
import type { Io } from "../../io.ts";

/** Refuses names of files whose format nobody can tell, before anything is done. */
export function checkPlanFiles(files: readonly string[]): void {
  for (const file of files) {
    if (!/\.(csv|json)$/i.test(file)) throw new CliError(`--plan: ${file} must end with .json or .csv.`);
  }
}

/** Writes the plan to files. */
export async function writePlanFiles(io: Io, files: readonly string[], plan: SyncPlan): Promise<void> {
  for (const file of files) {
    const text = /\.csv$/i.test(file) ? planAsCsv(plan) : planAsJson(plan);
    await replaceFile(resolve(io.cwd, file), text);
  }
}
