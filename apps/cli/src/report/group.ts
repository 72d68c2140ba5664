/** Something that failed, and why. */
export interface Failure {
  /** What it is called in messages. */
  readonly name: string;
  readonly error: unknown;
}

/** How failures of one kind of thing are told. */
export interface FailureWords {
  /** Why one of them failed, in one line that fits all that failed in the same way. */
  reasonOf(error: unknown, name: string): string;
  /** Their names in as few words as possible. */
  fold(names: readonly string[]): string;
  /** What is told of those that were under way when the program was told to end; undefined when nothing can be changed. */
  readonly doubt?: string | undefined;
}

/** One line for all that failed in the same way, the reason that most failed for first. */
export function groupFailures(failures: readonly Failure[], words: FailureWords): string[] {
  const groups = new Map<string, string[]>();
  for (const { name, error } of failures) {
    const reason = words.reasonOf(error, name);
    groups.set(reason, [...(groups.get(reason) ?? []), name]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([reason, names]) => `${words.fold(names)}: ${reason}`);
}
