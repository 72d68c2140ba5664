/** A deliberate mistake in the code, which a test must notice. */
export interface Mutant {
  /** `<package>/<what goes wrong>`, such as `transport/redirect-followed`. */
  readonly id: string;
  /** The source file, from the root of the repository. */
  readonly file: string;
  /** The text to be replaced. It must occur exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** What would happen to users. */
  readonly why: string;
  /** Test files that must notice it, or folders of them, from the root of the repository. */
  readonly tests: readonly string[];
}
