/** The rules by which ours is meant to differ from the official SDK: the end of WIRE.md. */
export type Rule = "message" | "class" | "link" | "enum" | "odd-path" | "date" | "answer" | "quirk";

/** What was found wrong with a case, and by which rules it was let pass. */
export class Verdict {
  readonly problems: string[] = [];
  readonly rules: Set<Rule> = new Set();

  /** Whether ours does what is expected, by a rule or without. */
  get passed(): boolean {
    return this.problems.length === 0;
  }

  /** Notes a difference; where it stands comes first. */
  fail(path: string, expected: unknown, received: unknown): void {
    this.problems.push(`${path}: expected ${show(expected)}, received ${show(received)}`);
  }

  /** Notes a difference unless the two are the same. */
  same(path: string, expected: unknown, received: unknown): void {
    if (!Object.is(expected, received)) this.fail(path, expected, received);
  }

  /** Notes that a rule lets a difference pass. */
  allow(rule: Rule): void {
    this.rules.add(rule);
  }
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value, (_, part) => (typeof part === "bigint" ? `${part}n` : part));
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
