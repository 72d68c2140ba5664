import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../src/random.ts";
import { Canvas } from "../../../src/veyon/frames/canvas.ts";
import { zlibCompress } from "../../../src/veyon/frames/deflate.ts";
import { encodePng } from "../../../src/veyon/frames/png.ts";
import { pixelsOf } from "./pixels.ts";

describe("a PNG", () => {
  it.each([
    [1, 1],
    [3, 200],
    [300, 2],
    [256, 256],
  ])("of %i × %i pixels holds exactly these", async (width, height) => {
    const canvas = new Canvas(width, height);
    const random = seededRandom(width);
    canvas.pixels.forEach((_, index) => {
      canvas.pixels[index] = index % 5 === 0 ? Math.floor(random() * 0x1000000) : 0x123456;
    });
    for (const level of [1, 5, 9]) {
      const decoded = await pixelsOf(encodePng(canvas, level));
      expect(decoded).toMatchObject({ width, height });
      const expected = Uint8Array.from(canvas.pixels.length > 0 ? bytesOf(canvas) : []);
      expect(Buffer.compare(decoded.data, expected)).toBe(0);
    }
  });
});

describe("a zlib stream", () => {
  const random = seededRandom(3);
  const noise = Uint8Array.from({ length: 70_000 }, () => random() * 256);
  const words = new TextEncoder().encode("to be, or not to be: that is the question. ".repeat(2000));
  const alternating = Uint8Array.from({ length: 66_000 }, (_, index) =>
    index % 40_000 < 100 ? index : index >> 9,
  );

  it.each([
    ["nothing", new Uint8Array(0)],
    ["one byte", Uint8Array.of(7)],
    ["two bytes", Uint8Array.of(7, 7)],
    ["a long run", new Uint8Array(100_000).fill(9)],
    ["noise", noise],
    ["repeated words", words],
    ["repeats from far back", alternating],
    [
      "large bytes, whose codes are longer",
      Uint8Array.from({ length: 1000 }, (_, index) => 144 + (index % 112)),
    ],
  ])("holds %s", (_, data) => {
    for (let level = 1; level <= 9; level += 1) {
      expect(Buffer.compare(inflateSync(zlibCompress(data, level)), data)).toBe(0);
    }
  });

  it("is much smaller than what repeats, and hardly larger than what does not", () => {
    expect(zlibCompress(new Uint8Array(100_000), 1).length).toBeLessThan(1000);
    expect(zlibCompress(words, 5).length).toBeLessThan(words.length / 50);
    expect(zlibCompress(noise, 5).length).toBeLessThan(noise.length * 1.1);
  });
});

function bytesOf({ pixels }: Canvas): number[] {
  return Array.from(pixels).flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}
