/** The bytes that mean something in XML or in JSON, by their usual names. */
export const Byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  ampersand: 0x26,
  singleQuote: 0x27,
  plus: 0x2b,
  comma: 0x2c,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  bracketOpen: 0x5b,
  backslash: 0x5c,
  bracketClose: 0x5d,
  braceOpen: 0x7b,
  braceClose: 0x7d,
} as const;

/** What a byte can be part of; the bits of {@link classOf}. */
export const Class = {
  /** Stands in text for itself, both in XML and in a JSON string. */
  plain: 1,
  /** Stands in text for itself in XML. */
  text: 2,
  /** Stands in a quoted XML attribute for itself; quotes have to be looked at. */
  attribute: 4,
  /** White space in XML. */
  space: 8,
  /** Can begin a name. Beyond ASCII nearly everything can, and is taken so. */
  nameStart: 16,
  /** Can go on with a name. */
  name: 32,
} as const;

/** The {@link Class} bits of each byte. */
export const classOf: Uint8Array = /* @__PURE__ */ makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(256);
  const set = (bits: number, characters: string): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      classes[code] = (classes[code] ?? 0) | bits;
    }
  };
  const printable = String.fromCharCode(...Array.from({ length: 0x60 }, (_, index) => 0x20 + index));
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz:";
  const beyond = String.fromCharCode(...Array.from({ length: 0x80 }, (_, index) => 0x80 + index));
  set(Class.plain, printable.replace(/[<&\]"\\]/g, ""));
  set(Class.text, `${printable.replace(/[<&\]]/g, "")}\t\n\r`);
  set(Class.attribute, `${printable.replace(/[<&"']/g, "")}\t\n\r`);
  set(Class.space, " \t\n\r");
  set(Class.nameStart | Class.name, letters + beyond);
  set(Class.name, "0123456789-.");
  return classes;
}

/** The bytes of a text that is ASCII. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether some bytes stand at a place. */
export function standsAt(these: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < these.length; index += 1) {
    if (bytes[at + index] !== these[index]) return false;
  }
  return true;
}

/** Whether XML 1.0 allows the character: no control characters but tab and line ends, no surrogates. */
export function isAllowed(codePoint: number): boolean {
  if (codePoint < Byte.space) {
    return codePoint === Byte.tab || codePoint === Byte.lineFeed || codePoint === Byte.carriageReturn;
  }
  if (codePoint < 0xd800) return true;
  // NaN is not allowed either.
  return codePoint > 0xdfff && codePoint !== 0xfffe && codePoint !== 0xffff && codePoint <= 0x10ffff;
}
