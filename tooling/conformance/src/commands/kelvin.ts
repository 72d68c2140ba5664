import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readKelvinCases } from "../kelvin/cases.ts";
import { runKelvinCases } from "../kelvin/run.ts";
import { kelvinSelfTest } from "../kelvin/self-test.ts";
import type { Outcome } from "./outcome.ts";

/** How it is called. */
export const kelvinUsage = "pnpm conformance kelvin [--cases FILE]";

const own = join(import.meta.dirname, "../../data/kelvin.jsonl");
const shared = join(import.meta.dirname, "../../../../../shared/kelvin/cases.jsonl");

/** The project's own cases, and those of `../shared/kelvin` beside the repository, where these are. */
export function kelvinCaseFiles(): string[] {
  return [own, shared].filter((file) => existsSync(file));
}

/** Runs files of cases against the Kelvin simulator. @throws Error for a file that cannot be read */
export async function kelvinCommand(args: readonly string[]): Promise<Outcome> {
  const { values } = parseArgs({ args: [...args], options: { cases: { type: "string", multiple: true } } });
  const files = values.cases ?? kelvinCaseFiles();
  const failures = await kelvinSelfTest();
  let passed = 0;
  for (const file of files) {
    const tally = await runKelvinCases(readKelvinCases(file));
    passed += tally.passed;
    failures.push(...tally.failures);
    console.log(`${file}: ${tally.passed} of ${tally.passed + tally.failures.length} passed`);
  }
  return { passed, failures };
}
