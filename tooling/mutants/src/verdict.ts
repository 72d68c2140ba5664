import type { TestRun } from "./test-run.ts";

/** Whether a test noticed a mutant, and which, or why that cannot be said. */
export interface Verdict {
  readonly killed: boolean;
  readonly message: string;
}

/** Judges a mutant by the test run with it. Only a test that fails counts, not a run that breaks down. */
export function judge({ failed, passed, broken, seen, crash }: TestRun): Verdict {
  const [first] = failed;
  if (first !== undefined) return { killed: true, message: `noticed by "${first.what}"` };
  if (crash !== undefined) return { killed: false, message: `the tests came to no result: ${crash}` };
  const [unloadable] = broken;
  if (unloadable)
    return { killed: false, message: `${unloadable.file} cannot be loaded: ${unloadable.what}` };
  if (!seen) return { killed: false, message: "its tests never load the file" };
  return { killed: false, message: `survived: none of ${passed} tests noticed` };
}

/** What is wrong with a mutant's tests before any mistake is made: red tests notice nothing. */
export function judgeBaseline(
  { failed, passed, broken, crash }: TestRun,
  tests: readonly string[],
): string | undefined {
  if (crash !== undefined) return `the tests come to no result without any mutant: ${crash}`;
  const red = [...failed, ...broken].find(({ file }) => tests.some((path) => file.startsWith(path)));
  if (red !== undefined) return `${red.file} fails without any mutant: ${red.what}`;
  return passed === 0 ? "there are no tests" : undefined;
}
