/** A text fit for a message: not too long, and on one line. */
export function shorten(text: string): string {
  return (text.length > 120 ? `${text.slice(0, 120)}…` : text).replaceAll("\n", "⏎");
}
