import { Byte, Class, classOf } from "./bytes.ts";
import type { Scanner } from "./scanner.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { ampersand, bracketClose, exclamation, less, question, slash } = Byte;
const { text: textBit } = Class;
const classes = classOf;

/** Passes an element and all that it holds; the place is behind the name of its start tag. */
export function skipElement(scanner: Scanner): void {
  const names: number[] = [];
  let nameStart = scanner.nameStart;
  let nameEnd = scanner.at;
  let open = 0;
  for (;;) {
    if (scanner.restOfTag()) {
      if (open === 0) return;
    } else {
      scanner.enter();
      names[2 * open] = nameStart;
      names[2 * open + 1] = nameEnd;
      open += 1;
    }
    while (!toStartTag(scanner)) {
      open -= 1;
      scanner.endTag(names[2 * open] ?? 0, names[2 * open + 1] ?? 0);
      scanner.leave();
      if (open === 0) return;
    }
    scanner.at += 1;
    scanner.name("a start tag");
    nameStart = scanner.nameStart;
    nameEnd = scanner.at;
  }
}

/**
 * Passes text, comments and whatever else stands before the next tag. The place is then at its `<`.
 *
 * @returns Whether it is a start tag.
 */
export function toStartTag(scanner: Scanner): boolean {
  const { bytes, at } = scanner;
  if (bytes[at] === less) {
    const next = bytes[at + 1];
    if (next === slash) return false;
    if (next !== exclamation && next !== question) return true;
  }
  for (;;) {
    skipText(scanner);
    const markup = scanner.markup();
    if (markup === "start") return true;
    if (markup === "end") return false;
    if (markup === "comment") scanner.comment();
    else if (markup === "instruction") scanner.instruction();
    else scanner.at = scanner.cdata() + 3;
  }
}

function skipText(scanner: Scanner): void {
  const { bytes, end } = scanner;
  for (;;) {
    let at = scanner.at;
    while (at < end && ((classes[bytes[at] ?? 0] ?? 0) & textBit) !== 0) at += 1;
    scanner.at = at;
    if (at >= end) throw scanner.cutOff("an element");
    const byte = bytes[at];
    if (byte === less) return;
    if (byte === ampersand) scanner.reference();
    else if (byte === bracketClose) scanner.bracket();
    else scanner.pass();
  }
}
