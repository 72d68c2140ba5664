// node summary.mjs FOLDER STEP...: adds up the steps of .ci/run. Of each step the folder has STEP.log, its output, and
// STEP.status, its exit code. Prints what needs a look, a line a step, and last `N passed, N failed`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

const TALLY = /^Tests: (\d+) passed, (\d+) failed, (\d+) skipped$/;
/** PyPI alone may be out of reach: what needs it is then skipped, for this reason. */
const EXCUSE = /\bUNAVAILABLE: PyPI\b/;
/** These steps must say how many tests they ran. */
const COUNTED = new Set(["test"]);

const [folder = ".", ...names] = process.argv.slice(2);
const steps = names.map((name) => judge(name, read(`${name}.status`).trim(), read(`${name}.log`)));
for (const { notes } of steps) for (const note of notes) console.log(note);
for (const step of steps)
  console.log(`${step.name}: ${step.passed} passed, ${step.failed} failed, ${step.end}`);
const passed = sum(steps, "passed");
const failed = sum(steps, "failed");
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

function judge(name, status, log) {
  const lines = stripVTControlCharacters(log)
    .split(/\r?\n/)
    .map((line) => line.trimEnd());
  const tallies = lines.flatMap((line) => {
    const [, passed, failed, skipped] = TALLY.exec(line) ?? [];
    return passed === undefined
      ? []
      : [{ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) }];
  });
  const skips = lines.filter((line) => line.startsWith("skipped: "));
  const findings = lines.filter((line) => /^(failed: |repeated: |not run: |survived |✗ )/.test(line));
  const unavailable = lines.filter((line) => line.startsWith("UNAVAILABLE: "));
  const excused = skips.filter((line) => EXCUSE.test(line)).length;
  const skipped = Math.max(0, sum(tallies, "skipped") - excused);
  const outOfReach = unavailable.filter((line) => !EXCUSE.test(line)).length;

  const passedTests = sum(tallies, "passed");
  let failed = sum(tallies, "failed") + skipped + outOfReach;
  const notes = [...skips, ...unavailable, ...findings];
  if (COUNTED.has(name) && passedTests + failed === 0) {
    failed += 1;
    notes.push(`${name}: no test was run`);
  }
  // A step can fail without a failed test: the type checker, the linter, a threshold, a crash.
  if (status !== "0" && failed === 0) failed += 1;
  return { name, passed: passedTests, failed, notes, end: status === "" ? "never began" : `exit ${status}` };
}

function read(file) {
  try {
    return readFileSync(join(folder, file), "utf8");
  } catch {
    return "";
  }
}

function sum(items, key) {
  return items.reduce((total, item) => total + item[key], 0);
}
