/** A line with the lines that are indented under it. */
export interface Block {
  /** Number of the line, from 1. */
  readonly line: number;
  readonly words: readonly string[];
  readonly children: readonly Block[];
}

/** Reads lines indented by two spaces a level; empty lines and those that begin with `#` are skipped. */
export function parseOutline(text: string): Block[] {
  const top: Block[] = [];
  const open: Block[][] = [top];
  for (const [index, line] of text.split("\n").entries()) {
    const content = line.trim();
    if (content === "" || content.startsWith("#")) continue;
    const level = (line.length - line.trimStart().length) / 2;
    const siblings = open[level];
    if (!siblings)
      throw new Error(`Line ${index + 1} ("${content}") is indented in a way that makes no sense`);
    const children: Block[] = [];
    siblings.push({ line: index + 1, words: content.split(/ +/), children });
    open.splice(level + 1, Number.POSITIVE_INFINITY, children);
  }
  return top;
}
