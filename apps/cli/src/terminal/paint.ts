import { styleText } from "node:util";

/** The colours that the program uses, each for one meaning. */
export interface Paint {
  /** Titles. */
  bold(text: string): string;
  /** What matters less. */
  dim(text: string): string;
  /** What is well. */
  good(text: string): string;
  /** What someone should know. */
  notice(text: string): string;
  /** What is wrong. */
  bad(text: string): string;
  /** What can be typed. */
  typed(text: string): string;
}

const always = { validateStream: false };

const colored: Paint = {
  bold: (text) => styleText("bold", text, always),
  dim: (text) => styleText("dim", text, always),
  good: (text) => styleText("green", text, always),
  notice: (text) => styleText("yellow", text, always),
  bad: (text) => styleText("red", text, always),
  typed: (text) => styleText("cyan", text, always),
};

const same = (text: string): string => text;
const plain: Paint = { bold: same, dim: same, good: same, notice: same, bad: same, typed: same };

/** Paints, or leaves the text as it is. */
export function paintFor(colors: boolean): Paint {
  return colors ? colored : plain;
}
