import type { TestRun } from "./test-run.ts";

/** Whether a test noticed a mutant, and which, or why that cannot be said. */
export interface Verdict {
  readonly killed: boolean;
  readonly message: string;
}

/** Judges a mutant by the test run with it. Only a test that fails counts, not a run that breaks down. */
export function judge({ failed, passed, broken, seen, crash }: TestRun): Verdict {
  const [first] = failed;
  if (first !== undefined) return { killed: true, message: `noticed by "${first}"` };
  if (crash !== undefined) return { killed: false, message: `the tests came to no result: ${crash}` };
  if (broken.length > 0) return { killed: false, message: `no test ran at all: ${broken[0]}` };
  if (!seen) return { killed: false, message: "its tests never load the file" };
  return { killed: false, message: `survived: none of ${passed} tests noticed` };
}

/** Says what is wrong with the tests before any mistake is made. */
export function judgeBaseline({ failed, passed, broken, crash }: TestRun): string[] {
  if (crash !== undefined) return [crash];
  const problems = [...failed.map((name) => `fails without any mutant: ${name}`), ...broken];
  return problems.length === 0 && passed === 0 ? ["no tests were run"] : problems;
}
