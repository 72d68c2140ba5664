/** A text that is not too long for a message. */
export function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** A text that goes into a message as it is: short, and without line breaks. */
export function oneLine(text: string): string {
  return shorten(text).replace(/\s+/g, " ");
}
