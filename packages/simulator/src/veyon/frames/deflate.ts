/**
 * Compresses bytes into a zlib stream (RFC 1950) of one deflate block (RFC 1951) with its fixed codes. The web's own
 * `CompressionStream` has neither levels nor a synchronous form.
 *
 * @param level 1 (fast) to 9 (small): how many earlier places are compared before a repeat is settled on
 */
export function zlibCompress(data: Uint8Array, level: number): Uint8Array {
  const out = new BitWriter(64 + (data.length >> 4));
  // Window of 32 KiB, deflate; the second byte makes the pair a multiple of 31.
  out.bits(0x78, 8);
  out.bits(0x01, 8);
  // The last block, with fixed codes.
  out.bits(1, 1);
  out.bits(1, 2);
  writeRepeats(data, 1 << Math.max(0, level - 1), out);
  out.code(endOfBlock);
  out.align();
  const sum = adler32(data);
  for (const shift of [24, 16, 8, 0]) out.bits((sum >>> shift) & 255, 8);
  return out.bytes();
}

const shortestRepeat = 3;
const longestRepeat = 258;
const windowSize = 32_768;
const hashBits = 15;
const endOfBlock = 256;

// Where each hash was seen last, and for each place the one before it; kept between calls to save the allocation.
const heads = new Int32Array(1 << hashBits);
const previous = new Int32Array(windowSize);

function writeRepeats(data: Uint8Array, tries: number, out: BitWriter): void {
  heads.fill(-1);
  let at = 0;
  while (at < data.length) {
    const candidate = at + shortestRepeat <= data.length ? remember(data, at) : -1;
    const repeat = candidate < 0 ? undefined : longest(data, at, candidate, tries);
    if (repeat === undefined) {
      out.code(byteAt(data, at));
      at += 1;
      continue;
    }
    out.repeat(repeat.length, repeat.distance);
    // Within long runs every place has the same hash: remembering them all would only slow the search down.
    const last = Math.min(at + Math.min(repeat.length, 32), data.length - shortestRepeat + 1);
    for (let inside = at + 1; inside < last; inside += 1) remember(data, inside);
    at += repeat.length;
  }
}

/** Notes that the three bytes at this place were seen here, and returns where they were seen before. */
function remember(data: Uint8Array, at: number): number {
  const three = (byteAt(data, at) << 16) | (byteAt(data, at + 1) << 8) | byteAt(data, at + 2);
  const hash = Math.imul(three, 0x9e3779b1) >>> (32 - hashBits);
  const before = placeAt(heads, hash);
  heads[hash] = at;
  previous[at & (windowSize - 1)] = before;
  return before;
}

function longest(
  data: Uint8Array,
  at: number,
  candidate: number,
  tries: number,
): { length: number; distance: number } | undefined {
  const limit = Math.min(longestRepeat, data.length - at);
  let best = shortestRepeat - 1;
  let distance = 0;
  let place = candidate;
  for (let left = tries; left > 0 && place >= 0 && at - place < windowSize; left -= 1) {
    // Most candidates fail at the byte that would make them better than the best so far.
    if (data[place + best] === data[at + best]) {
      let length = 0;
      while (length < limit && data[place + length] === data[at + length]) length += 1;
      if (length > best) {
        best = length;
        distance = at - place;
        if (best === limit) break;
      }
    }
    const next = placeAt(previous, place & (windowSize - 1));
    if (next >= place) break;
    place = next;
  }
  return distance > 0 && best >= shortestRepeat ? { length: best, distance } : undefined;
}

/** Writes bits from the lowest of each byte on, as deflate does. */
class BitWriter {
  #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #heldBits = 0;

  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  bits(value: number, count: number): void {
    this.#held |= value << this.#heldBits;
    this.#heldBits += count;
    while (this.#heldBits >= 8) {
      this.#push(this.#held & 255);
      this.#held >>>= 8;
      this.#heldBits -= 8;
    }
  }

  /** A literal byte, the end of the block or a length, in the fixed code. */
  code(symbol: number): void {
    this.bits(entry(literals.code, symbol), entry(literals.bits, symbol));
  }

  repeat(length: number, distance: number): void {
    const lengthIndex = indexIn(lengths, length);
    this.code(257 + lengthIndex);
    this.bits(length - entry(lengths.base, lengthIndex), entry(lengths.extra, lengthIndex));
    const distanceIndex = indexIn(distances, distance);
    this.bits(reversed(distanceIndex, 5), 5);
    this.bits(distance - entry(distances.base, distanceIndex), entry(distances.extra, distanceIndex));
  }

  align(): void {
    if (this.#heldBits > 0) this.bits(0, 8 - this.#heldBits);
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}

interface Ranges {
  /** The first value of each range. */
  readonly base: Uint16Array;
  /** How many bits tell the place within it. */
  readonly extra: Uint16Array;
}

/** RFC 1951, 3.2.5: after the first ranges, each number of extra bits serves `each` ranges. */
function rangesFrom(first: number, each: number, count: number): Ranges {
  const base = new Uint16Array(count);
  const extra = new Uint16Array(count);
  let next = first;
  for (let index = 0; index < count; index += 1) {
    const bits = Math.max(0, Math.floor(index / each) - 1);
    base[index] = next;
    extra[index] = bits;
    next += 1 << bits;
  }
  return { base, extra };
}

const distances = rangesFrom(1, 2, 30);
const lengths = longestLast(rangesFrom(shortestRepeat, 4, 29));

/** The longest repeat has a code of its own, without extra bits. */
function longestLast({ base, extra }: Ranges): Ranges {
  base[base.length - 1] = longestRepeat;
  extra[extra.length - 1] = 0;
  return { base, extra };
}

function indexIn({ base }: Ranges, value: number): number {
  let low = 0;
  let high = base.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entry(base, middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** RFC 1951, 3.2.6; Huffman codes are written from their highest bit on, so they are kept reversed. */
const literals = fixedCodes();

function fixedCodes(): { readonly code: Uint16Array; readonly bits: Uint16Array } {
  const code = new Uint16Array(288);
  const bits = new Uint16Array(288);
  const range = (from: number, to: number, start: number, length: number): void => {
    for (let symbol = from; symbol <= to; symbol += 1) {
      code[symbol] = reversed(start + symbol - from, length);
      bits[symbol] = length;
    }
  };
  range(0, 143, 0x30, 8);
  range(144, 255, 0x190, 9);
  range(256, 279, 0, 7);
  range(280, 287, 0xc0, 8);
  return { code, bits };
}

function reversed(value: number, bits: number): number {
  let result = 0;
  for (let bit = 0; bit < bits; bit += 1) result |= ((value >> bit) & 1) << (bits - 1 - bit);
  return result;
}

function adler32(data: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let start = 0; start < data.length; ) {
    // For 3800 bytes the sums stay below 2 to the 31, within which engines count fastest.
    const end = Math.min(start + 3800, data.length);
    for (; start < end; start += 1) {
      a += byteAt(data, start);
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

// All places asked for below lie within their arrays, which the compiler cannot know. One function for each type of
// array, since engines slow down where one place in the code meets several.

function byteAt(data: Uint8Array, place: number): number {
  return data[place] ?? 0;
}

function placeAt(places: Int32Array, index: number): number {
  return places[index] ?? -1;
}

function entry(table: Uint16Array, index: number): number {
  return table[index] ?? 0;
}
