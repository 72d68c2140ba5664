/** What became of a test run. */
export interface TestRun {
  /** Tests that failed. */
  readonly failed: readonly Failure[];
  readonly passed: number;
  /** Test files that could not be loaded at all, with the reason. */
  readonly broken: readonly Failure[];
  /** Whether any test loaded the file with the mistake. */
  readonly seen: boolean;
  /** Why there are no results: a hang, a crash. */
  readonly crash: string | undefined;
}

/** What failed, and where. */
export interface Failure {
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** The name of the test, or the reason. */
  readonly what: string;
}

/** What a {@link TestRunner}'s process is asked for: these tests with this mistake, or with none. */
export interface TestRunRequest {
  readonly tests: readonly string[];
  readonly change: Change | undefined;
}

/** The mistake to make. */
export interface Change {
  /** From the root of the repository. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}
