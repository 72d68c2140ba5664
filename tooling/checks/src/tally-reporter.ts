import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a test run with one plain line, `Tests: 12 passed, 0 failed, 1 skipped`, after everything else that
 * the run prints, so that scripts can add up several runs.
 */
export class TallyReporter implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<unknown>): void {
    const tally = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      tally.failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed" || state === "skipped") tally[state] += 1;
        else tally.failed += 1;
      }
    }
    process.once("exit", () => {
      process.stdout.write(
        `Tests: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`,
      );
    });
  }
}
