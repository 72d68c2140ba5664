import type { CaseFile } from "./cases.ts";
import { judgeKelvin } from "./judge.ts";

/** What became of the cases of a file. */
export interface KelvinTally {
  readonly passed: number;
  /** The failures, as they are printed. */
  readonly failures: readonly string[];
}

/** Runs the cases of a file, each in a fresh world; those that cannot be run fail. */
export async function runKelvinCases({ world, cases, refused }: CaseFile): Promise<KelvinTally> {
  const failures: string[] = [];
  for (const case_ of cases) {
    const problems = await judgeKelvin(case_, world).catch((error: unknown) => [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
    if (problems.length > 0) failures.push(`${case_.name}\n  ${problems.join("\n  ")}`);
  }
  return { passed: cases.length - failures.length, failures: [...failures, ...refused] };
}
