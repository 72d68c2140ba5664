import { describe, expect, it } from "vitest";
import { Canvas, hsl } from "../../../src/veyon/frames/canvas.ts";

function drawn(width: number, height: number, ...box: [number, number, number, number]): number[][] {
  const canvas = new Canvas(width, height);
  canvas.fill(...box, 0xffffff);
  return Array.from({ length: height }, (_, y) =>
    Array.from(canvas.pixels.subarray(y * width, (y + 1) * width), (colour) => colour & 255),
  );
}

describe("a rectangle", () => {
  it("fills whole pixels", () => {
    expect(drawn(4, 3, 1, 1, 2, 1)).toEqual([
      [0, 0, 0, 0],
      [0, 255, 255, 0],
      [0, 0, 0, 0],
    ]);
  });

  it("is cut off at the edges", () => {
    expect(drawn(2, 2, -5, -5, 6, 100)).toEqual([
      [255, 0],
      [255, 0],
    ]);
    expect(drawn(2, 1, 5, 0, 1, 1)).toEqual([[0, 0]]);
    expect(drawn(2, 1, 0, 0, 0, 1)).toEqual([[0, 0]]);
  });

  it("covers pixels in part, where its edges lie between them", () => {
    expect(drawn(3, 1, 0.5, 0, 2, 1)).toEqual([[127, 255, 127]]);
    expect(drawn(1, 3, 0, 0.5, 1, 2)).toEqual([[127], [255], [127]]);
    expect(drawn(3, 1, 1.25, 0, 0.5, 1)).toEqual([[0, 127, 0]]);
    expect(drawn(3, 2, 0, 0, 3, 0.5)).toEqual([
      [127, 127, 127],
      [0, 0, 0],
    ]);
  });
});

describe("a colour", () => {
  it("is made from hue, saturation and lightness", () => {
    expect([hsl(0, 1, 0.5), hsl(120, 1, 0.5), hsl(240, 1, 0.5)]).toEqual([0xff0000, 0x00ff00, 0x0000ff]);
    expect([hsl(77, 0, 1), hsl(77, 1, 0)]).toEqual([0xffffff, 0]);
  });
});
