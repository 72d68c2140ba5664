import type { Colour } from "./canvas.ts";
import { Canvas, hsl } from "./canvas.ts";
import { dotsOf, letterHeight, letterWidth } from "./font.ts";

/** What a screen shows, as data: equal scenes give equal pictures. */
export interface Scene {
  /** Size of the screen that the scene was made for, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The computer's name. */
  readonly name: string;
  /** Who is logged in; empty: nobody. */
  readonly user: string;
  /** Seconds since 1970. */
  readonly second: number;
  /** Whether the lock covers everything. */
  readonly locked: boolean;
  /** The latest message, while it is on the screen. */
  readonly message?: string;
  /** The picture of somebody else's screen, and whether it fills this one or lies in a window on it. */
  readonly shown?: { readonly picture: Scene; readonly mode: "fullscreen" | "window" };
}

/** Draws a scene at any size. */
export function draw(scene: Scene, width: number, height: number): Canvas {
  const canvas = new Canvas(width, height);
  drawInto(new Pen(canvas, 0, 0, width / scene.width, height / scene.height), scene);
  return canvas;
}

/** Draws in a scene's own coordinates onto a part of a canvas. */
class Pen {
  readonly #canvas: Canvas;
  readonly #left: number;
  readonly #top: number;
  readonly #scaleX: number;
  readonly #scaleY: number;

  constructor(canvas: Canvas, left: number, top: number, scaleX: number, scaleY: number) {
    this.#canvas = canvas;
    this.#left = left;
    this.#top = top;
    this.#scaleX = scaleX;
    this.#scaleY = scaleY;
  }

  box(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#canvas.fill(
      this.#left + x * this.#scaleX,
      this.#top + y * this.#scaleY,
      width * this.#scaleX,
      height * this.#scaleY,
      colour,
    );
  }

  /** Writes a text whose dots are `dot` wide and high; what would exceed `room` is left out. */
  text(
    text: string,
    x: number,
    y: number,
    dot: number,
    colour: Colour,
    room = Number.POSITIVE_INFINITY,
  ): void {
    const letters = Array.from(text).slice(0, Math.floor(room / (dot * letterWidth)));
    letters.forEach((letter, index) => {
      const left = x + index * dot * letterWidth;
      for (const dots of dotsOf(letter)) {
        this.box(left + dots.x * dot, y + dots.y * dot, dots.length * dot, dot, colour);
      }
    });
  }

  /** A pen for another scene, in a box of this one. */
  within(x: number, y: number, width: number, height: number, scene: Scene): Pen {
    const left = this.#left + x * this.#scaleX;
    const top = this.#top + y * this.#scaleY;
    const scaleX = (this.#scaleX * width) / scene.width;
    return new Pen(this.#canvas, left, top, scaleX, (this.#scaleY * height) / scene.height);
  }
}

function drawInto(pen: Pen, scene: Scene): void {
  if (scene.locked) {
    drawLock(pen, scene);
  } else if (scene.shown?.mode === "fullscreen") {
    drawInto(pen.within(0, 0, scene.width, scene.height, scene.shown.picture), scene.shown.picture);
  } else {
    drawDesktop(pen, scene);
    if (scene.shown) drawShownWindow(pen, scene, scene.shown.picture);
  }
}

const white = 0xffffff;
const ink = 0x1f2430;
const paper = 0xf4f5f7;

function drawDesktop(pen: Pen, scene: Scene): void {
  const { width, height, name, user, second, message } = scene;
  const unit = Math.min(width / 128, height / 80);
  const hue = hueOf(name);
  pen.box(0, 0, width, height, hsl(hue, 0.45, 0.35));
  pen.box(0, height * 0.62, width, height * 0.38, hsl(hue, 0.45, 0.28));
  drawPanel(pen, scene, unit);

  const [left, top, wide, high] = [width * 0.12, height * 0.14, width * 0.62, height * 0.62];
  pen.box(left + unit, top + unit, wide, high, hsl(hue, 0.45, 0.18));
  pen.box(left, top, wide, high, paper);
  pen.box(left, top, wide, unit * 6, hsl(hue, 0.5, 0.5));
  pen.text(name, left + unit * 2, top + unit * 1.3, unit * 0.5, white, wide - unit * 4);
  const clock = new Date(second * 1000).toISOString().slice(11, 19);
  // Whole dots, where there is room for them, so that no seams show between them.
  const room = Math.min(wide / 52, high / 18);
  const dot = Math.floor(room) || room;
  pen.text(clock, Math.round(left + wide / 2 - dot * 23.5), top + unit * 11, dot, ink);
  drawSeconds(
    pen,
    second % 60,
    left + unit * 3,
    top + unit * 14 + dot * letterHeight,
    wide - unit * 6,
    unit,
    hue,
  );
  pen.text(user || "-", left + unit * 3, top + high - unit * 5, unit * 0.4, ink, wide - unit * 6);
  if (message !== undefined) drawMessage(pen, message, width, height, unit);
}

function drawPanel(pen: Pen, { width, height, user, second }: Scene, unit: number): void {
  const top = height - unit * 5;
  pen.box(0, top, width, unit * 5, ink);
  pen.box(unit, top + unit, unit * 3, unit * 3, user ? 0x5ad17a : 0x8a8f9c);
  pen.text(
    new Date(second * 1000).toISOString().slice(0, 10),
    width - unit * 32,
    top + unit * 1.2,
    unit * 0.4,
    white,
  );
}

/** Sixty bars, as many of them high as seconds have passed in this minute. */
function drawSeconds(
  pen: Pen,
  passed: number,
  x: number,
  y: number,
  width: number,
  unit: number,
  hue: number,
): void {
  for (let second = 0; second < 60; second += 1) {
    const high = second <= passed;
    const height = high ? unit * (2 + ((second * 7) % 5)) : unit;
    pen.box(
      x + (width * second) / 60,
      y + unit * 7 - height,
      width / 80,
      height,
      high ? hsl(hue, 0.6, 0.45) : 0xc3c7d0,
    );
  }
}

function drawMessage(pen: Pen, message: string, width: number, height: number, unit: number): void {
  const [left, top, wide, high] = [width * 0.4, height * 0.55, width * 0.54, unit * 16];
  pen.box(left, top, wide, high, 0xfff2c4);
  pen.box(left, top, wide, unit * 3, 0xe3a008);
  pen.text(message, left + unit * 2, top + unit * 6, unit * 0.4, ink, wide - unit * 4);
}

function drawLock(pen: Pen, { width, height, name }: Scene): void {
  const unit = Math.min(width, height) / 80;
  const [x, y] = [width / 2, height * 0.36];
  pen.box(0, 0, width, height, 0x14171f);
  pen.box(x - unit * 7, y - unit * 11, unit * 14, unit * 12, 0xd9dce3);
  pen.box(x - unit * 4, y - unit * 8, unit * 8, unit * 9, 0x14171f);
  pen.box(x - unit * 10, y, unit * 20, unit * 16, 0xd9dce3);
  pen.box(x - unit, y + unit * 5, unit * 2, unit * 6, 0x14171f);
  pen.text(name, x - unit * 2 * name.length, y + unit * 22, unit * 0.66, 0x8a8f9c, width / 2);
}

function drawShownWindow(pen: Pen, { width, height }: Scene, picture: Scene): void {
  const [left, top, wide, high] = [width * 0.1, height * 0.1, width * 0.8, height * 0.8];
  pen.box(left - width * 0.005, top - height * 0.04, wide + width * 0.01, high + height * 0.05, ink);
  drawInto(pen.within(left, top, wide, high, picture), picture);
}

/** A hue of its own for each name; neighbours in a room differ widely. */
function hueOf(name: string): number {
  let hash = 0;
  for (let index = 0; index < name.length; index += 1) {
    hash = (Math.imul(hash, 31) + name.charCodeAt(index)) | 0;
  }
  return ((hash >>> 0) * 137.508) % 360;
}
