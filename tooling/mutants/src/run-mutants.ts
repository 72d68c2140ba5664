import { checkMutant, doubledIds } from "./list.ts";
import type { Mutant } from "./mutant.ts";
import type { TestRun } from "./test-run.ts";
import { TestRunner } from "./test-runner.ts";
import { judge, judgeBaseline } from "./verdict.ts";

/** How many mutants a test noticed, and how many entries of the list fail. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** How many runs go on side by side. */
const lanes = 2;

/**
 * Runs the tests of every mutant with the mutant in place. First all of them run without: tests that are red by
 * themselves notice nothing.
 *
 * @param print - called with one line for each mutant, as they end
 */
export async function runMutants(
  root: string,
  mutants: readonly Mutant[],
  print: (line: string) => void,
): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  const fail = (id: string, problem: string): void => {
    print(`FAILED ${id}: ${problem}`);
    failed += 1;
  };
  for (const id of doubledIds(mutants)) fail(id, "two entries have this id");
  const readable = mutants.filter((mutant) => {
    const problem = checkMutant(root, mutant);
    if (problem !== undefined) fail(mutant.id, problem);
    return problem === undefined;
  });
  if (readable.length === 0) return { passed, failed };

  const baseline = await runWithoutMutants(root, readable);
  const queue = readable.filter((mutant) => {
    const problem = judgeBaseline(baseline, mutant.tests);
    if (problem !== undefined) fail(mutant.id, problem);
    return problem === undefined;
  });
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      await using runner = new TestRunner(root, true);
      for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
        const { killed, message } = judge(await runner.run(mutant.tests, mutant));
        if (!killed) {
          fail(mutant.id, message);
          continue;
        }
        print(`killed ${mutant.id}: ${message}`);
        passed += 1;
      }
    }),
  );
  return { passed, failed };
}

/** Runs the tests of all mutants as they are, each once. */
async function runWithoutMutants(root: string, mutants: readonly Mutant[]): Promise<TestRun> {
  const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))].sort();
  const shares = Array.from({ length: lanes }, (_, lane) => tests.filter((_, at) => at % lanes === lane));
  const runs = await Promise.all(
    shares
      .filter((share) => share.length > 0)
      .map(async (share) => {
        // All that fails is of interest.
        await using runner = new TestRunner(root, false);
        return await runner.run(share);
      }),
  );
  return {
    failed: runs.flatMap(({ failed }) => failed),
    broken: runs.flatMap(({ broken }) => broken),
    passed: runs.reduce((sum, { passed }) => sum + passed, 0),
    seen: false,
    crash: runs.find(({ crash }) => crash !== undefined)?.crash,
  };
}
