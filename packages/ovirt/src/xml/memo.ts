import type { JsonText } from "./json-text.ts";
import type { Scanner } from "./scanner.ts";

/**
 * The last element of an attribute: where it stands in the document, and what became of it in the JSON. Much in a
 * long list is the same from one member to the next, whole structs even, and comparing bytes is far cheaper than
 * reading them. It holds nothing but places, and is only good for the piece of JSON that it was made for.
 */
export class Memo {
  #piece = 0;
  #start = 0;
  #end = 0;
  #jsonStart = 0;
  #jsonEnd = 0;

  /** Notes an element that ends at the scanner's place, and whose JSON is the last. */
  keep(scanner: Scanner, start: number, json: JsonText, jsonStart: number): void {
    this.#piece = json.piece;
    this.#start = start;
    this.#end = scanner.at;
    this.#jsonStart = jsonStart;
    this.#jsonEnd = json.length;
  }

  /**
   * Writes the same JSON again and passes the element, if it is the same, byte for byte.
   *
   * @param head How many bytes at the beginning are alike most likely, and are compared last.
   */
  repeat(scanner: Scanner, json: JsonText, head: number): boolean {
    if (this.#piece !== json.piece) return false;
    const start = scanner.at;
    const length = this.#end - this.#start;
    if (start + length > scanner.end || !same(scanner.view, this.#start, start, length, head)) return false;
    json.repeat(this.#jsonStart, this.#jsonEnd);
    scanner.at = start + length;
    return true;
  }
}

/** Whether there are the same bytes at two places; four at a time, of which there are at least as many. */
function same(view: DataView, one: number, other: number, length: number, head: number): boolean {
  const last = length - 4;
  for (let at = head; at < last; at += 4) {
    if (view.getInt32(one + at) !== view.getInt32(other + at)) return false;
  }
  if (view.getInt32(one + last) !== view.getInt32(other + last)) return false;
  for (let at = 0; at < head; at += 1) {
    if (view.getUint8(one + at) !== view.getUint8(other + at)) return false;
  }
  return true;
}
