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
  const ready: Mutant[] = [];
  let failed = 0;
  for (const id of doubledIds(mutants)) {
    print(`FAILED ${id}: two entries have this id`);
    failed += 1;
  }
  for (const mutant of mutants) {
    const problem = checkMutant(root, mutant);
    if (problem === undefined) ready.push(mutant);
    else {
      print(`FAILED ${mutant.id}: ${problem}`);
      failed += 1;
    }
  }
  if (ready.length === 0) return { passed: 0, failed };

  const tests = [...new Set(ready.flatMap((mutant) => mutant.tests))].sort();
  const red = judgeBaseline(await runTests(root, tests, undefined));
  if (red.length > 0) {
    for (const problem of red) print(`FAILED ${problem}`);
    return { passed: 0, failed: failed + ready.length };
  }

  let passed = 0;
  const queue = [...ready];
  const work = async (): Promise<void> => {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const { killed, message } = judge(await runTests(root, mutant.tests, mutant));
      print(`${killed ? "killed" : "FAILED"} ${mutant.id}: ${message}`);
      if (killed) passed += 1;
      else failed += 1;
    }
  };
  await Promise.all([work(), work()]);
  return { passed, failed };
}
