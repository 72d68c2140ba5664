/** What a doc comment says. */
export interface Comment {
  /** May have several lines. */
  readonly text: string;
  /** Further lines. */
  readonly more?: readonly string[];
  /** Tags, such as `@param`. */
  readonly tags?: readonly string[];
  /** Address of the official reference, where there is one. */
  readonly reference?: string;
  readonly deprecated?: boolean;
}

/** The lines of a doc comment. */
export function commentLines(comment: Comment, indent = ""): string[] {
  const { text, more = [], tags = [], reference, deprecated } = comment;
  const first = reference === undefined ? text : `${text} [Reference](${reference})`;
  const allTags = deprecated
    ? [...tags, "@deprecated The API model says so, without naming a successor."]
    : tags;
  const firstLines = first.split("\n");
  if (firstLines.length + more.length + allTags.length === 1) return [`${indent}/** ${first} */`];
  const paragraphs = [firstLines, more, allTags].filter((lines) => lines.length > 0);
  return [
    `${indent}/**`,
    ...paragraphs.flatMap((lines, index) => [
      ...(index === 0 ? [] : [`${indent} *`]),
      ...lines.map((line) => `${indent} * ${line}`),
    ]),
    `${indent} */`,
  ];
}
