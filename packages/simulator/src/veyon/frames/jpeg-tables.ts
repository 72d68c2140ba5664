/** The order in which the coefficients of a block are written (ITU T.81, figure 5): low frequencies first. */
export const zigzag: Uint8Array = Uint8Array.from(
  Array.from({ length: 64 }, (_, place) => place).sort((a, b) => zigzagRank(a) - zigzagRank(b)),
);

/** Along the diagonals from the top left, each one in the direction opposite to the one before. */
function zigzagRank(place: number): number {
  const row = place >> 3;
  const column = place & 7;
  const diagonal = row + column;
  return diagonal * 8 + (diagonal % 2 === 0 ? column : row);
}

// ITU T.81, tables K.1 and K.2, row by row.
const luminanceSteps = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const chrominanceSteps = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
];

/**
 * The quantization steps for a quality from 1 to 100, row by row: those of Annex K at 50, scaled as everybody does
 * since the Independent JPEG Group's library.
 */
export function quantizationSteps(quality: number): { luminance: Uint8Array; chrominance: Uint8Array } {
  const percent = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const scaled = (steps: readonly number[]): Uint8Array =>
    Uint8Array.from(steps, (step) => Math.min(255, Math.max(1, Math.floor((step * percent + 50) / 100))));
  return { luminance: scaled(luminanceSteps), chrominance: scaled(chrominanceSteps) };
}

/** A Huffman code: as it is written into the file, and as it is used. */
export interface HuffmanTable {
  /** How many codes there are of each length from 1 to 16 bits. */
  readonly counts: readonly number[];
  /** The symbols, shortest code first. */
  readonly symbols: readonly number[];
  /** The code of each symbol. */
  readonly code: Uint16Array;
  /** The length of each symbol's code, in bits. */
  readonly bits: Uint8Array;
}

/** The codes of ITU T.81, tables K.3 to K.6. */
export const huffman: Readonly<
  Record<"dcLuminance" | "acLuminance" | "dcChrominance" | "acChrominance", HuffmanTable>
> = {
  dcLuminance: table([0, 1, 5, 1, 1, 1, 1, 1, 1], ascending(12)),
  dcChrominance: table([0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1], ascending(12)),
  acLuminance: table(
    [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
    thenAscending(
      "01 02 03 00 04 11 05 12 21 31 41 06 13 51 61 07 22 71 14 32 81 91 a1 08 23 42 b1 c1 15 52 d1 f0 24 33 62 72 82",
    ),
  ),
  acChrominance: table(
    [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119],
    thenAscending(
      "00 01 02 03 11 04 05 21 31 06 12 41 51 07 61 71 13 22 32 81 08 14 42 91 a1 b1 c1 09 23 33 52 f0 15 62 72 d1 0a 16 24 34 e1 25 f1",
    ),
  ),
};

function ascending(count: number): number[] {
  return Array.from({ length: count }, (_, symbol) => symbol);
}

/** The symbols that are frequent enough for a short code, then all others (a run up to 15, a size up to 10) in order. */
function thenAscending(frequent: string): number[] {
  const first = frequent.split(" ").map((symbol) => Number.parseInt(symbol, 16));
  const rest = ascending(256).filter(
    (symbol) => (symbol & 15) >= 1 && (symbol & 15) <= 10 && !first.includes(symbol),
  );
  return [...first, ...rest];
}

/** ITU T.81, Annex C: codes of one length follow each other, and each longer length starts after the last shorter one. */
function table(shortest: readonly number[], symbols: readonly number[]): HuffmanTable {
  const counts = [...shortest, ...Array.from({ length: 16 - shortest.length }, () => 0)];
  const code = new Uint16Array(256);
  const bits = new Uint8Array(256);
  let next = 0;
  let index = 0;
  counts.forEach((count, length) => {
    for (const symbol of symbols.slice(index, index + count)) {
      code[symbol] = next;
      bits[symbol] = length + 1;
      next += 1;
    }
    index += count;
    next <<= 1;
  });
  return { counts, symbols, code, bits };
}
