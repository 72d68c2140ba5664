import sharp from "sharp";

/** A part of a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture that was decoded: red, green and blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  part(box: Box): Pixels;
}

/** Decodes a picture with an independent decoder. */
export async function pixelsOf(bytes: Uint8Array, box?: Box): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { failOn: "warning" })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const whole = pixels(info.width, info.height, data);
  return box ? whole.part(box) : whole;
}

/** The mean difference of the samples of two pictures of one size, from 0 to 255. */
export function meanDifference(one: Pixels, other: Pixels): number {
  return compare(one, other, Math.abs);
}

/** Peak signal-to-noise ratio of two pictures of one size, in decibels. */
export function psnr(one: Pixels, other: Pixels): number {
  return 10 * Math.log10(255 ** 2 / compare(one, other, (difference) => difference ** 2));
}

function compare(one: Pixels, other: Pixels, measure: (difference: number) => number): number {
  if (one.width !== other.width || one.height !== other.height) throw new Error("the sizes differ");
  let sum = 0;
  let index = 0;
  for (const value of one.data) {
    sum += measure(value - (other.data[index] ?? 0));
    index += 1;
  }
  return sum / one.data.length;
}

function pixels(width: number, height: number, data: Uint8Array): Pixels {
  return {
    width,
    height,
    data,
    part({ left, top, width: wide, height: high }) {
      const bytes = new Uint8Array(wide * high * 3);
      for (let y = 0; y < high; y += 1) {
        const start = ((top + y) * width + left) * 3;
        bytes.set(data.subarray(start, start + wide * 3), y * wide * 3);
      }
      return pixels(wide, high, bytes);
    },
  };
}
