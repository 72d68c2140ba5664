import { describe, expect, it } from "vitest";
import { readImageHeader } from "../../src/computer/image-size.ts";

const bytes = (...parts: (number | readonly number[])[]) => new Uint8Array(parts.flat());
const word = (value: number) => [value >> 8, value & 255];
const long = (value: number) => [...word(value >>> 16), ...word(value & 65_535)];

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width: number, height: number) =>
  bytes(signature, long(13), [0x49, 0x48, 0x44, 0x52], long(width), long(height), 8, 2, 0, 0, 0);
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  ...word(content.length + 2),
  ...content,
];
const frame = (width: number, height: number) => [8, ...word(height), ...word(width), 3, 1, 0x22, 0];
const start = [0xff, 0xd8];
const jfif = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 0, 0, 1, 0, 1, 0, 0]);

describe("the header of a PNG", () => {
  it("tells its size", () => {
    expect(readImageHeader(png(1_920, 1_080))).toEqual({ type: "image/png", width: 1_920, height: 1_080 });
  });

  it("is read from a view into a larger buffer", () => {
    const whole = bytes([1, 2, 3], [...png(640, 480)]);
    expect(readImageHeader(whole.subarray(3))).toMatchObject({ width: 640, height: 480 });
  });

  it("is none when it is cut off, at whatever byte", () => {
    for (let length = 0; length < 24; length += 1) {
      expect(readImageHeader(png(640, 480).subarray(0, length))).toBeUndefined();
    }
  });

  it("is none when the first chunk is another", () => {
    const other = png(640, 480);
    other[12] = 0;
    expect(readImageHeader(other)).toBeUndefined();
  });
});

describe("the header of a JPEG", () => {
  it("tells its size after whatever segments come first", () => {
    const file = bytes(start, jfif, segment(0xdb, Array(65).fill(1)), segment(0xc0, frame(320, 200)));
    expect(readImageHeader(file)).toEqual({ type: "image/jpeg", width: 320, height: 200 });
  });

  it("is read in all kinds of frames: baseline, extended, progressive, lossless, arithmetic", () => {
    for (const marker of [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]) {
      expect(readImageHeader(bytes(start, jfif, segment(marker, frame(17, 11))))).toMatchObject({
        width: 17,
        height: 11,
      });
    }
  });

  it("is not taken from tables that stand among the markers of frames", () => {
    for (const marker of [0xc4, 0xc8, 0xcc]) {
      const file = bytes(start, segment(marker, frame(1, 1)), segment(0xc0, frame(320, 200)));
      expect(readImageHeader(file)).toMatchObject({ width: 320, height: 200 });
    }
  });

  it("is none when it is cut off before its size", () => {
    const file = bytes(start, jfif, segment(0xc0, frame(320, 200)));
    const end = start.length + jfif.length + 9;
    for (let length = 0; length < end; length += 1) {
      expect(readImageHeader(file.subarray(0, length))).toBeUndefined();
    }
    expect(readImageHeader(file.subarray(0, end))).toBeDefined();
  });

  it("is none when a segment does not begin with a marker", () => {
    expect(
      readImageHeader(bytes(start, [0x12, 0x34, 0, 4, 0, 0], segment(0xc0, frame(1, 1)))),
    ).toBeUndefined();
  });

  it("is none, and reading ends, when a segment claims to be shorter than its length", () => {
    expect(readImageHeader(bytes(start, [0xff, 0xe0, 0, 0], Array(40).fill(0)))).toBeUndefined();
  });
});

it.each([
  ["nothing", bytes()],
  ["HTML", new TextEncoder().encode("<!doctype html><title>Log in to the proxy</title>")],
  ["a GIF", new TextEncoder().encode("GIF89a\u0001\u0000\u0001\u0000 and so on and so on")],
  ["zeros", bytes(Array(64).fill(0))],
  ["ones", bytes(Array(64).fill(255))],
])("there is no header in %s", (_, file) => {
  expect(readImageHeader(file)).toBeUndefined();
});

it("reading never throws and always ends, whatever the bytes", () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed >> 16;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const file = Uint8Array.from({ length: random() % 80 }, () => (random() % 3 ? random() : 0xff) & 255);
    file.set(round % 2 ? [0xff, 0xd8].slice(0, file.length) : []);
    readImageHeader(file);
  }
});
