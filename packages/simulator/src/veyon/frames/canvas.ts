/** A colour as `0xRRGGBB`. */
export type Colour = number;

/**
 * Pixels that rectangles can be drawn on. Edges may lie between pixels: a pixel that is covered in part takes the
 * colour in part, so that a scene drawn at a small size looks like the large one scaled down.
 */
export class Canvas {
  readonly width: number;
  readonly height: number;
  /** One colour a pixel, row by row. */
  readonly pixels: Uint32Array;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
    this.pixels = new Uint32Array(width * height);
  }

  /** Fills a rectangle, given in pixels; what lies outside is cut off. */
  fill(x: number, y: number, width: number, height: number, colour: Colour): void {
    const left = Math.max(0, x);
    const right = Math.min(this.width, x + width);
    const top = Math.max(0, y);
    const bottom = Math.min(this.height, y + height);
    if (left >= right || top >= bottom) return;
    for (let row = Math.floor(top); row < bottom; row += 1) {
      const share = Math.min(bottom, row + 1) - Math.max(top, row);
      this.#fillRow(row * this.width, left, right, share, colour);
    }
  }

  #fillRow(row: number, left: number, right: number, share: number, colour: Colour): void {
    const firstWhole = Math.ceil(left);
    const lastWhole = Math.floor(right);
    if (firstWhole > lastWhole) {
      this.#blend(row + lastWhole, colour, share * (right - left));
      return;
    }
    if (firstWhole > left) this.#blend(row + firstWhole - 1, colour, share * (firstWhole - left));
    if (right > lastWhole) this.#blend(row + lastWhole, colour, share * (right - lastWhole));
    if (share > 0.998) {
      this.pixels.fill(colour, row + firstWhole, row + lastWhole);
      return;
    }
    for (let at = row + firstWhole; at < row + lastWhole; at += 1) this.#blend(at, colour, share);
  }

  #blend(at: number, colour: Colour, share: number): void {
    const old = this.pixels[at] ?? 0;
    const weight = Math.round(share * 256);
    const mix = (shift: number): number => {
      const from = (old >> shift) & 255;
      return (from + ((((colour >> shift) & 255) - from) * weight) / 256) << shift;
    };
    this.pixels[at] = (mix(16) & 0xff0000) | (mix(8) & 0xff00) | (mix(0) & 0xff);
  }
}

/** A colour from hue (degrees), saturation and lightness (0 to 1). */
export function hsl(hue: number, saturation: number, lightness: number): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const k = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return (channel(0) << 16) | (channel(8) << 8) | channel(4);
}
