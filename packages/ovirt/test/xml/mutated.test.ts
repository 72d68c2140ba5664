import { isProtocolError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/xml/read.ts";
import { corpus } from "./support/corpus.ts";

const documents = corpus.map((xml) => new TextEncoder().encode(xml));
const pieces = [
  "<",
  ">",
  "/",
  "</",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&",
  "&lt;",
  ";",
  '"',
  "'",
  "=",
  "\0",
  "<__proto__>",
]
  .concat([
    "</__proto__>",
    ' href="/x"',
    '<link rel="nics" href="/n"/>',
    "<nics>",
    "</nics>",
    "<?",
    "?>",
    "\u{1f600}",
  ])
  .map((text) => new TextEncoder().encode(text));

describe("100,000 mutated documents", () => {
  it("are read or refused with a ProtocolError, and leave the prototypes as they are", () => {
    const random = generator(20_300_131);
    const before = prototypes();
    let refused = 0;
    for (let round = 0; round < 100_000; round += 1) {
      const bytes = mutated(documents[random(documents.length)] ?? new Uint8Array(), random);
      try {
        readDocument(bytes, round % 2 === 0 ? {} : { dates: "text", onUnknown: () => undefined });
      } catch (error) {
        refused += 1;
        if (!isProtocolError(error)) throw error;
      }
    }
    expect(refused).toBeGreaterThan(50_000);
    expect(refused).toBeLessThan(100_000);
    expect(prototypes()).toEqual(before);
  });
});

function mutated(document: Uint8Array, random: (below: number) => number): Uint8Array {
  let bytes = document;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(bytes.length + 1);
    const to = Math.min(bytes.length, at + random(12));
    const from = random(bytes.length + 1);
    const inserted = [
      new Uint8Array([random(256)]),
      pieces[random(pieces.length)] ?? new Uint8Array(),
      bytes.subarray(from, from + random(60)),
      new Uint8Array(),
    ][random(4)];
    bytes = joined(
      bytes.subarray(0, at),
      inserted ?? new Uint8Array(),
      bytes.subarray(random(2) === 0 ? at : to),
    );
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function prototypes(): unknown[] {
  return [Object.prototype, Array.prototype, Date.prototype, String.prototype].map((each) =>
    Reflect.ownKeys(each).map(String),
  );
}

/** Numbers that look random and are the same at each run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
