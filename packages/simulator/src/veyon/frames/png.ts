import type { Canvas } from "./canvas.ts";
import { zlibCompress } from "./deflate.ts";

/**
 * Encodes pixels as PNG (ISO/IEC 15948): eight bits a channel, no transparency.
 *
 * @param level 1 (fast) to 9 (small)
 */
export function encodePng(canvas: Canvas, level: number): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, canvas.width);
  view.setUint32(4, canvas.height);
  header.set([8, 2, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", zlibCompress(scanlines(canvas), level)),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Each row as its difference from the row above (filter 2), since most rows of a desktop repeat that. */
function scanlines({ width, height, pixels }: Canvas): Uint8Array {
  const bytes = new Uint8Array(height * (1 + width * 3));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    bytes[at] = 2;
    at += 1;
    const row = pixels.subarray(y * width, (y + 1) * width);
    const before = y === 0 ? new Uint32Array(width) : pixels.subarray((y - 1) * width, y * width);
    let x = 0;
    for (const above of before) {
      const colour = pixelAt(row, x);
      x += 1;
      at += 3;
      if (colour === above) continue;
      bytes[at - 3] = (colour >> 16) - (above >> 16);
      bytes[at - 2] = (colour >> 8) - (above >> 8);
      bytes[at - 1] = colour - above;
    }
  }
  return bytes;
}

function pixelAt(row: Uint32Array, x: number): number {
  // Rows are of equal length, which the compiler cannot know.
  return row[x] ?? 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
