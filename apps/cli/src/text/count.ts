/**
 * A number with the noun that goes with it: `1 computer`, `12 computers`, `1,200 users`.
 *
 * @param plural Default: the noun with an s.
 */
export function count(number: number, noun: string, plural: string = `${noun}s`): string {
  return `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;
}

/** A size in bytes for people: `640 B`, `14 kB`, `2.1 MB`. */
export function showBytes(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
