import { parseArgs } from "node:util";
import type { CaseFile } from "../ovirt/case-files.ts";
import { caseFiles, kinds } from "../ovirt/case-files.ts";
import { readCases } from "../ovirt/cases.ts";
import type { Case, FileKind } from "../ovirt/run.ts";
import { runCases } from "../ovirt/run.ts";
import { selfTest } from "../ovirt/self-test.ts";
import type { Outcome } from "./outcome.ts";

/** How it is called. */
export const ovirtUsage = "pnpm conformance ovirt [--documents FILE] [--requests FILE] [--locators FILE]";

/** Compares the oVirt client with what the official Python SDK reads, writes and sends. */
export async function ovirtCommand(args: readonly string[]): Promise<Outcome> {
  const { values } = parseArgs({
    args: [...args],
    options: { documents: { type: "string" }, requests: { type: "string" }, locators: { type: "string" } },
  });
  let passed = 0;
  const failures = await selfTest();
  for (const { kind, file } of filesFrom(values)) {
    const cases = readCases<Case>(file);
    const tally = await runCases(kind, cases);
    passed += tally.passed;
    failures.push(...tally.failures);
    const rules = [...tally.byRule].sort().map(([rule, count]) => `${count} by ${rule}`);
    console.log(
      `${file}: ${tally.passed} of ${cases.length} passed${rules.length ? `, ${rules.join(", ")}` : ""}`,
    );
  }
  return { passed, failures };
}

function filesFrom(values: Readonly<Partial<Record<FileKind, string>>>): readonly CaseFile[] {
  const given = kinds.flatMap((kind) => {
    const file = values[kind];
    return file === undefined ? [] : [{ kind, file }];
  });
  return given.length > 0 ? given : caseFiles();
}
