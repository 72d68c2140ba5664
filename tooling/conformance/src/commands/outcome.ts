/** What became of all cases. */
export interface Outcome {
  readonly passed: number;
  /** The failures, as they are printed. */
  readonly failures: readonly string[];
}
