import { relative } from "node:path";
import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from "vitest/node";
import { filesInGit } from "./workspace/git-files.ts";

declare module "vitest" {
  interface TaskMeta {
    /** Why a test is skipped, where `skipIf` decides on that and cannot say it. */
    skipReason?: string;
  }
}

/** What is wrong. */
interface Problem {
  readonly message: string;
}

/**
 * Ends a test run with the skipped tests and their reasons, the failed ones and those that passed only when they were
 * repeated, with what was wrong, and then one plain line, `Tests: 12 passed, 0 failed, 1 skipped`, after everything
 * else that the run prints, so that scripts can add up several runs.
 *
 * A run of all tests fails when a `*.test.ts` file in git was not run: one that no project includes, or that has no
 * tests.
 */
export class TallyReporter implements Reporter {
  #vitest: Vitest | undefined;
  #isComplete = false;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  async onTestRunStart(specifications: ReadonlyArray<TestSpecification>): Promise<void> {
    const vitest = this.#vitest;
    if (vitest === undefined || vitest.config.project.length > 0) return;
    this.#isComplete = specifications.length === (await vitest.globTestSpecifications()).length;
  }

  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandledErrors: ReadonlyArray<Problem>): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === "skipped");
    // With `-t`, all other tests are skipped, and everybody knows why.
    const listed = this.#vitest?.config.testNamePattern === undefined ? skipped : [];
    const passed = tests.filter((test) => test.result().state === "passed");
    const broken = tests.filter((test) => test.result().state === "failed");
    const repeated = passed.filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0);
    const notRun = this.#isComplete ? this.#filesNotRun(modules) : [];
    const failed =
      tests.length -
      passed.length -
      skipped.length +
      modules.reduce((count, module) => count + module.errors().length, 0) +
      unhandledErrors.length +
      notRun.length;
    process.once("exit", () => {
      const lines = [
        ...listed.map((test) => `skipped: ${nameOf(test)}: ${reason(test)}`),
        ...repeated.map(
          (test) =>
            `repeated: ${nameOf(test)}: passed at attempt ${(test.diagnostic()?.retryCount ?? 0) + 1}, before: ${problem(test.result().errors)}`,
        ),
        ...broken.map((test) => `failed: ${nameOf(test)}: ${problem(test.result().errors)}`),
        ...modules.flatMap((module) =>
          module.errors().map((error) => `failed: ${module.relativeModuleId}: ${problem([error])}`),
        ),
        ...unhandledErrors.map((error) => `failed: outside of any test: ${problem([error])}`),
        ...notRun.map(
          (file) => `not run: ${file}: no project of vitest.config.ts includes it, or it has no tests`,
        ),
        `Tests: ${passed.length} passed, ${failed} failed, ${skipped.length} skipped`,
      ];
      process.stdout.write(`${lines.join("\n")}\n`);
      if (notRun.length > 0) process.exitCode = 1;
    });
  }

  #filesNotRun(modules: ReadonlyArray<TestModule>): string[] {
    const root = this.#vitest?.config.root ?? process.cwd();
    // What cannot be loaded has no tests either, but is counted as failed already.
    const run = modules.filter(
      (module) => module.errors().length > 0 || !module.children.allTests().next().done,
    );
    const files = new Set(run.map(({ moduleId }) => relative(root, moduleId)));
    return filesInGit(root, "*.test.ts", "*.test.tsx").filter((file) => !files.has(file));
  }
}

function nameOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}

/** The first line of the first error. */
function problem(errors: ReadonlyArray<Problem> | undefined): string {
  return errors?.[0]?.message.split("\n")[0] ?? "no error was kept";
}

/** What `skip(reason)` was told in the test, or the `meta: { skipReason }` of the test or of a `describe` around it. */
function reason(test: TestCase): string {
  const result = test.result();
  const note = result.state === "skipped" ? result.note : undefined;
  return note ?? test.meta().skipReason ?? "no reason given";
}
