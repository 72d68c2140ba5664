import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/random.ts";
import { Canvas } from "../../../src/veyon/frames/canvas.ts";
import { encodeJpeg } from "../../../src/veyon/frames/jpeg.ts";
import { huffman, quantizationSteps, zigzag } from "../../../src/veyon/frames/jpeg-tables.ts";
import { encodePng } from "../../../src/veyon/frames/png.ts";
import { draw } from "../../../src/veyon/frames/scene.ts";
import { pixelsOf, psnr } from "./pixels.ts";

const desktop = draw(
  { width: 1280, height: 800, name: "pc-01", user: "Student", second: 1_700_000_000, locked: false },
  640,
  400,
);

/** Soft hills of colour, as in a photograph. */
function hills(width: number, height: number): Canvas {
  const canvas = new Canvas(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const wave = (period: number): number => Math.round(127 + 120 * Math.sin((x + 2 * y) / period));
      canvas.pixels[y * width + x] = (wave(31) << 16) | (wave(47) << 8) | wave(67);
    }
  }
  return canvas;
}

/** Every pixel by chance: the worst that an encoder can be given. */
function noise(width: number, height: number): Canvas {
  const canvas = new Canvas(width, height);
  const random = seededRandom(7);
  canvas.pixels.forEach((_, index) => {
    canvas.pixels[index] = Math.floor(random() * 0x1000000);
  });
  return canvas;
}

describe("a JPEG", () => {
  it.each([
    { name: "a desktop", canvas: desktop, quality: 75, decibels: 28 },
    { name: "a desktop", canvas: desktop, quality: 95, decibels: 32 },
    { name: "soft colours", canvas: hills(320, 200), quality: 75, decibels: 36 },
    { name: "soft colours", canvas: hills(320, 200), quality: 100, decibels: 42 },
    { name: "soft colours", canvas: hills(320, 200), quality: 1, decibels: 15 },
  ])("of $name looks like the picture at quality $quality", async ({ canvas, quality, decibels }) => {
    const exact = await pixelsOf(encodePng(canvas, 1));
    expect(psnr(exact, await pixelsOf(encodeJpeg(canvas, quality)))).toBeGreaterThan(decibels);
  });

  it("is about as good and as small as that of another encoder", async () => {
    const png = encodePng(desktop, 1);
    const exact = await pixelsOf(png);
    for (const quality of [30, 75, 95]) {
      const ours = encodeJpeg(desktop, quality);
      const theirs = await sharp(png)
        .jpeg({ quality, optimiseCoding: false, chromaSubsampling: "4:2:0" })
        .toBuffer();
      expect(psnr(exact, await pixelsOf(ours))).toBeGreaterThan(psnr(exact, await pixelsOf(theirs)) - 1);
      expect(ours.length).toBeLessThan(theirs.length * 1.1);
    }
  });

  it.each([
    [1, 1],
    [7, 5],
    [16, 16],
    [17, 33],
    [100, 15],
  ])("of %i × %i pixels has these", async (width, height) => {
    for (const canvas of [new Canvas(width, height), hills(width, height), noise(width, height)]) {
      expect(await pixelsOf(encodeJpeg(canvas, 75))).toMatchObject({ width, height });
    }
  });

  it("keeps the colour of a flat picture", async () => {
    for (const colour of [0x000000, 0xffffff, 0xff0000, 0x00ff00, 0x0000ff, 0x336699]) {
      const canvas = new Canvas(33, 17);
      canvas.pixels.fill(colour);
      const { data } = await pixelsOf(encodeJpeg(canvas, 90));
      const close = [colour >> 16, (colour >> 8) & 255, colour & 255].every(
        (channel, index) => Math.abs((data[index] ?? -99) - channel) <= 4,
      );
      expect(close, colour.toString(16)).toBe(true);
    }
  });

  it("of noise at full quality is decodable, with all its long codes and stuffed bytes", async () => {
    const canvas = noise(200, 120);
    const grey = new Canvas(200, 120);
    canvas.pixels.forEach((colour, index) => {
      grey.pixels[index] = (colour & 255) * 0x010101;
    });
    const exact = await pixelsOf(encodePng(grey, 1));
    expect(psnr(exact, await pixelsOf(encodeJpeg(grey, 100)))).toBeGreaterThan(40);
    expect(await pixelsOf(encodeJpeg(canvas, 100))).toMatchObject({ width: 200, height: 120 });
  });
});

describe("the tables of ITU T.81", () => {
  it("order the coefficients in a zigzag", () => {
    expect([...zigzag.subarray(0, 16)]).toEqual([0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5]);
    expect([...zigzag.subarray(-4)]).toEqual([47, 55, 62, 63]);
    expect(new Set(zigzag).size).toBe(64);
  });

  it("hold a code for each symbol", () => {
    for (const [table, symbols] of [
      [huffman.dcLuminance, 12],
      [huffman.dcChrominance, 12],
      [huffman.acLuminance, 162],
      [huffman.acChrominance, 162],
    ] as const) {
      expect(table.symbols).toHaveLength(symbols);
      expect(table.counts.reduce((sum, count) => sum + count)).toBe(symbols);
      expect(new Set(table.symbols).size).toBe(symbols);
      // Kraft: no code is the beginning of another, and the one of all ones stays free.
      expect(table.counts.reduce((sum, count, index) => sum + count / 2 ** (index + 1), 0)).toBeLessThan(1);
    }
  });

  it("are finer with more quality", () => {
    expect(quantizationSteps(50).luminance[0]).toBe(16);
    expect([...quantizationSteps(100).chrominance]).toEqual(Array.from({ length: 64 }, () => 1));
    expect(Math.max(...quantizationSteps(1).luminance)).toBe(255);
  });
});
