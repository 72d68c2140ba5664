/**
 * The discrete cosine transform of a block of 8 × 8 samples, in place, after Arai, Agui and Nakajima (1988): five
 * multiplications a row. Each coefficient comes out too large by a factor of its own, see {@link dctFactor}.
 */
export function forwardDct(block: Float32Array, start: number): void {
  for (let row = 0; row < 8; row += 1) transform(block, start + row * 8, 1);
  for (let column = 0; column < 8; column += 1) transform(block, start + column, 8);
}

/** By how much the coefficient at this place, counted row by row, comes out too large. */
export function dctFactor(place: number): number {
  return 8 * lineFactor(place >> 3) * lineFactor(place & 7);
}

function lineFactor(frequency: number): number {
  return frequency === 0 ? 1 : Math.SQRT2 * Math.cos((frequency * Math.PI) / 16);
}

const cos4 = Math.SQRT1_2;
const cos6 = Math.cos((6 * Math.PI) / 16);
const cos2MinusCos6 = Math.cos((2 * Math.PI) / 16) - cos6;
const cos2PlusCos6 = Math.cos((2 * Math.PI) / 16) + cos6;

/** One line of eight values, `step` apart. */
function transform(values: Float32Array, first: number, step: number): void {
  const a = sampleAt(values, first);
  const b = sampleAt(values, first + step);
  const c = sampleAt(values, first + 2 * step);
  const d = sampleAt(values, first + 3 * step);
  const e = sampleAt(values, first + 4 * step);
  const f = sampleAt(values, first + 5 * step);
  const g = sampleAt(values, first + 6 * step);
  const h = sampleAt(values, first + 7 * step);

  // The even half: sums of mirrored samples.
  const outer = a + h + (d + e);
  const inner = b + g + (c + f);
  const difference = a + h - (d + e);
  const turned = (b + g - (c + f) + difference) * cos4;
  values[first] = outer + inner;
  values[first + 4 * step] = outer - inner;
  values[first + 2 * step] = difference + turned;
  values[first + 6 * step] = difference - turned;

  // The odd half: differences of mirrored samples.
  const low = d - e + (c - f);
  const middle = (c - f + (b - g)) * cos4;
  const high = b - g + (a - h);
  const shared = (low - high) * cos6;
  const fromLow = cos2MinusCos6 * low + shared;
  const fromHigh = cos2PlusCos6 * high + shared;
  const plus = a - h + middle;
  const minus = a - h - middle;
  values[first + 5 * step] = minus + fromLow;
  values[first + 3 * step] = minus - fromLow;
  values[first + step] = plus + fromHigh;
  values[first + 7 * step] = plus - fromHigh;
}

/** All places asked for are within the block. */
function sampleAt(values: Float32Array, place: number): number {
  return values[place] ?? 0;
}
