import type { Screenshot } from "@labkeeper/veyon";
import sharp from "sharp";

/** A decoded picture: its real size, and its pixels as shades of grey. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly grey: Uint8Array;
}

/** Decodes a screenshot with a decoder that is not ours. Rejects when it is cut off or broken. */
export async function decode({ bytes }: Screenshot): Promise<Picture> {
  const image = sharp(bytes, { failOn: "warning" });
  const { format } = await image.metadata();
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, format: String(format), grey: data };
}

/** How much two pictures of one size differ: the share of pixels whose shade is clearly another, from 0 to 1. */
export function difference(a: Picture, b: Picture): number {
  if (a.grey.length !== b.grey.length) return 1;
  let different = 0;
  for (const [index, shade] of a.grey.entries()) {
    if (Math.abs(shade - (b.grey[index] ?? 0)) > 48) different += 1;
  }
  return different / a.grey.length;
}
