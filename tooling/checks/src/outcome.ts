/**
 * Prints what a check found, and makes the process end with exit code 1 if that is anything.
 *
 * @param success - the one line to print when there are no problems
 */
export function conclude(problems: readonly string[], success: string): void {
  if (problems.length === 0) {
    console.log(success);
    return;
  }
  for (const problem of problems) console.error(problem);
  console.error(problems.length === 1 ? "1 problem" : `${problems.length} problems`);
  process.exitCode = 1;
}
