import type { Canvas } from "./canvas.ts";
import { dctFactor, forwardDct } from "./dct.ts";
import type { HuffmanTable } from "./jpeg-tables.ts";
import { huffman, quantizationSteps, zigzag } from "./jpeg-tables.ts";
import { JpegWriter } from "./jpeg-writer.ts";

/**
 * Encodes pixels as baseline JPEG (ITU T.81) with the colours at half the resolution.
 *
 * @param quality 1 (small) to 100 (good)
 */
export function encodeJpeg(canvas: Canvas, quality: number): Uint8Array<ArrayBuffer> {
  const steps = quantizationSteps(quality);
  const writer = new JpegWriter(1024 + (canvas.pixels.length >> 3));
  writeHead(writer, canvas, steps);
  const luminance = new Channel(steps.luminance, huffman.dcLuminance, huffman.acLuminance);
  const blue = new Channel(steps.chrominance, huffman.dcChrominance, huffman.acChrominance);
  const red = new Channel(steps.chrominance, huffman.dcChrominance, huffman.acChrominance);
  for (let y = 0; y < canvas.height; y += tile) {
    for (let x = 0; x < canvas.width; x += tile) {
      const colour = onlyColour(canvas, x, y);
      if (colour === undefined) sample(canvas, x, y);
      else sampleOne(colour);
      for (let block = 0; block < 4; block += 1) {
        if (colour === undefined) luminance.write(writer, block * 64);
        else luminance.writeFlat(writer, at(samples, 0));
      }
      if (colour === undefined) {
        blue.write(writer, blueStart);
        red.write(writer, redStart);
      } else {
        blue.writeFlat(writer, at(samples, blueStart));
        red.writeFlat(writer, at(samples, redStart));
      }
    }
  }
  writer.align();
  writer.marker(0xd9);
  return writer.bytes();
}

/** Width and height of what is encoded together: four blocks of luminance, one of each colour. */
const tile = 16;
const blueStart = 4 * 64;
const redStart = 5 * 64;

/** The samples of one tile; used anew for each. */
const samples = new Float32Array(6 * 64);

function writeHead(
  writer: JpegWriter,
  { width, height }: Canvas,
  steps: ReturnType<typeof quantizationSteps>,
): void {
  writer.marker(0xd8);
  writer.segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  const inOrder = (table: Uint8Array): number[] => Array.from(zigzag, (place) => stepAt(table, place));
  writer.segment(0xdb, [0, ...inOrder(steps.luminance), 1, ...inOrder(steps.chrominance)]);
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  writer.segment(0xc0, [8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
  const tables: [number, HuffmanTable][] = [
    [0x00, huffman.dcLuminance],
    [0x10, huffman.acLuminance],
    [0x01, huffman.dcChrominance],
    [0x11, huffman.acChrominance],
  ];
  writer.segment(
    0xc4,
    tables.flatMap(([id, { counts, symbols }]) => [id, ...counts, ...symbols]),
  );
  writer.segment(0xda, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
}

/** The colour of all pixels of the tile, if they have only one: most tiles of a desktop do. */
function onlyColour({ width, height, pixels }: Canvas, x: number, y: number): number | undefined {
  const colour = pixels[y * width + x];
  const right = Math.min(x + tile, width);
  const bottom = Math.min(y + tile, height);
  for (let row = y; row < bottom; row += 1) {
    for (let at = row * width + x; at < row * width + right; at += 1) {
      if (pixels[at] !== colour) return undefined;
    }
  }
  return colour;
}

function sampleOne(colour: number): void {
  const r = colour >> 16;
  const g = (colour >> 8) & 255;
  const b = colour & 255;
  samples[0] = luminanceOf(r, g, b);
  samples[blueStart] = blueOf(r, g, b);
  samples[redStart] = redOf(r, g, b);
}

/** Beyond the edge of the picture its last pixels are repeated. */
function sample({ width, height, pixels }: Canvas, left: number, top: number): void {
  samples.fill(0, blueStart);
  for (let y = 0; y < tile; y += 1) {
    const row = Math.min(top + y, height - 1) * width;
    for (let x = 0; x < tile; x += 1) {
      const colour = pixelAt(pixels, row + Math.min(left + x, width - 1));
      const r = colour >> 16;
      const g = (colour >> 8) & 255;
      const b = colour & 255;
      samples[(((y >> 3) << 1) + (x >> 3)) * 64 + (y & 7) * 8 + (x & 7)] = luminanceOf(r, g, b);
      const half = (y >> 1) * 8 + (x >> 1);
      samples[blueStart + half] = at(samples, blueStart + half) + blueOf(r, g, b) / 4;
      samples[redStart + half] = at(samples, redStart + half) + redOf(r, g, b) / 4;
    }
  }
}

// JFIF 1.02: ITU-R BT.601, full range; all three lie around zero here.
function luminanceOf(r: number, g: number, b: number): number {
  return 0.299 * r + 0.587 * g + 0.114 * b - 128;
}

function blueOf(r: number, g: number, b: number): number {
  return -0.168736 * r - 0.331264 * g + 0.5 * b;
}

function redOf(r: number, g: number, b: number): number {
  return 0.5 * r - 0.418688 * g - 0.081312 * b;
}

/** Writes the blocks of one channel, each block's mean as the difference from the one before. */
class Channel {
  readonly #dc: HuffmanTable;
  readonly #ac: HuffmanTable;
  /** One over the step and the transform's own factor, in the order in which the coefficients are written. */
  readonly #weights: Float32Array;
  readonly #coefficients = new Float32Array(64);
  #lastMean = 0;

  constructor(steps: Uint8Array, dc: HuffmanTable, ac: HuffmanTable) {
    this.#dc = dc;
    this.#ac = ac;
    this.#weights = Float32Array.from(zigzag, (place) => 1 / (stepAt(steps, place) * dctFactor(place)));
  }

  /** A block of 64 samples, which are overwritten. */
  write(writer: JpegWriter, start: number): void {
    forwardDct(samples, start);
    const coefficients = this.#coefficients;
    let last = 0;
    let index = 0;
    for (const place of zigzag) {
      const exact = at(samples, start + place) * at(this.#weights, index);
      const rounded = (exact < 0 ? exact - 0.5 : exact + 0.5) | 0;
      coefficients[index] = rounded;
      if (rounded !== 0) last = index;
      index += 1;
    }
    this.#writeMean(writer, at(coefficients, 0));
    let zeros = 0;
    for (let position = 1; position <= last; position += 1) {
      const value = at(coefficients, position);
      if (value === 0) {
        zeros += 1;
        continue;
      }
      for (; zeros > 15; zeros -= 16) writer.symbol(this.#ac, 0xf0);
      const size = sizeOf(value);
      writer.symbol(this.#ac, (zeros << 4) | size);
      writeValue(writer, value, size);
      zeros = 0;
    }
    if (last < 63) writer.symbol(this.#ac, 0);
  }

  /** A block of 64 equal samples: nothing but a mean. */
  writeFlat(writer: JpegWriter, value: number): void {
    this.#writeMean(writer, Math.round(value * 64 * at(this.#weights, 0)));
    writer.symbol(this.#ac, 0);
  }

  #writeMean(writer: JpegWriter, mean: number): void {
    const difference = mean - this.#lastMean;
    this.#lastMean = mean;
    const size = sizeOf(difference);
    writer.symbol(this.#dc, size);
    writeValue(writer, difference, size);
  }
}

/** How many bits the value needs, without its sign. */
function sizeOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value));
}

/** Negative values are written as what is missing to all ones. */
function writeValue(writer: JpegWriter, value: number, size: number): void {
  if (size > 0) writer.bits(value < 0 ? value + (1 << size) - 1 : value, size);
}

// All places asked for below lie within their arrays, which the compiler cannot know. One function for each type of
// array, since engines slow down where one place in the code meets several.

function at(values: Float32Array, place: number): number {
  return values[place] ?? 0;
}

function pixelAt(pixels: Uint32Array, place: number): number {
  return pixels[place] ?? 0;
}

function stepAt(steps: Uint8Array, place: number): number {
  return steps[place] ?? 1;
}
