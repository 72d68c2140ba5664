/**
 * A text as the directory compares it: names, schools and record uids are equal whatever their case and spaces.
 */
export function fold(text: string): string {
  // Nearly all of them, and there are many.
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");
}

/** Whether two texts are the same for the directory. */
export function isSame(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

/** Whether two lists hold the same texts for the directory, in whatever order. */
export function haveSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === other.length && one.every((text, index) => text === other[index])) return true;
  const left = new Set(one.map(fold));
  const right = new Set(other.map(fold));
  return left.size === right.size && [...left].every((text) => right.has(text));
}
