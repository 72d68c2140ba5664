import { checkMutant, doubledIds } from "./list.ts";
import type { Mutant } from "./mutant.ts";
import { runTests } from "./test-run.ts";
import { judge, judgeBaseline } from "./verdict.ts";

/** How many mutants a test noticed, and how many entries of the list fail. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

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

  const tests = [...new Set(readable.flatMap((mutant) => mutant.tests))].sort();
  const baseline = await runTests(root, tests, undefined);
  const queue = readable.filter((mutant) => {
    const problem = judgeBaseline(baseline, mutant.tests);
    if (problem !== undefined) fail(mutant.id, problem);
    return problem === undefined;
  });
  const work = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const { killed, message } = judge(await runTests(root, mutant.tests, mutant));
      if (!killed) {
        fail(mutant.id, message);
        continue;
      }
      print(`killed ${mutant.id}: ${message}`);
      passed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failed };
}
