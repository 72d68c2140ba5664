/**
 * Compares the oVirt client with what the official Python SDK reads, writes and sends.
 *
 *     pnpm conformance ovirt [--documents FILE] [--requests FILE] [--locators FILE]
 *
 * Without options, the project's own cases and those of `../shared/ovirt/conformance/`, where these exist.
 */
import { parseArgs } from "node:util";
import type { CaseFile } from "./case-files.ts";
import { caseFiles, kinds } from "./case-files.ts";
import { readCases } from "./cases.ts";
import type { Case } from "./run.ts";
import { runCases } from "./run.ts";
import { selfTest } from "./self-test.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: "string" }, requests: { type: "string" }, locators: { type: "string" } },
});
if (positionals.join(" ") !== "ovirt") {
  console.error("Usage: pnpm conformance ovirt [--documents FILE] [--requests FILE] [--locators FILE]");
  process.exit(2);
}

let passed = 0;
const failures = await selfTest();
for (const { kind, file } of files()) {
  const cases = readCases<Case>(file);
  const tally = await runCases(kind, cases);
  passed += tally.passed;
  failures.push(...tally.failures);
  const rules = [...tally.byRule].sort().map(([rule, count]) => `${count} by ${rule}`);
  console.log(
    `${file}: ${tally.passed} of ${cases.length} passed${rules.length ? `, ${rules.join(", ")}` : ""}`,
  );
}
for (const failure of failures) console.error(`FAILED ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function files(): CaseFile[] {
  const given = kinds.flatMap((kind) => {
    const file = values[kind];
    return file === undefined ? [] : [{ kind, file }];
  });
  return given.length > 0 ? given : caseFiles();
}
