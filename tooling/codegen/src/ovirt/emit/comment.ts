/** What a doc comment says. */
export interface Comment {
  readonly text: string;
  /** Further lines. */
  readonly more?: readonly string[];
  /** Tags, such as `@param`. */
  readonly tags?: readonly string[];
  /** Address of the official reference. */
  readonly reference: string;
  readonly deprecated?: boolean;
}

/** The lines of a doc comment. */
export function commentLines(comment: Comment, indent = ""): string[] {
  const { text, more = [], tags = [], reference, deprecated } = comment;
  const first = `${text} [Reference](${reference})`;
  const allTags = deprecated
    ? [...tags, "@deprecated The API model says so, without naming a successor."]
    : tags;
  if (more.length + allTags.length === 0) return [`${indent}/** ${first} */`];
  const paragraphs = [[first], more, allTags].filter((lines) => lines.length > 0);
  return [
    `${indent}/**`,
    ...paragraphs.flatMap((lines, index) => [
      ...(index === 0 ? [] : [`${indent} *`]),
      ...lines.map((line) => `${indent} * ${line}`),
    ]),
    `${indent} */`,
  ];
}
