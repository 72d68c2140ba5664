/** Width of a letter with the gap behind it, in dots. */
export const letterWidth = 6;
/** Height of a letter, in dots. */
export const letterHeight = 7;

/** A row of dots that belong together: `length` dots from column `x` on. */
export interface Dots {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The dots of a letter. Small letters look like capitals, letters with accents like those without. */
export function dotsOf(letter: string): readonly Dots[] {
  const known = glyphs.get(letter);
  if (known) return known;
  const plain = letter.normalize("NFD").slice(0, 1).toUpperCase();
  return glyphs.get(plain) ?? unknownGlyph;
}

/** Each letter is seven rows of five dots; a row is a digit in base 32 whose highest bit is the dot on the left. */
const rows = `0ehjlphe 14c4444e 2eh1248v 3v2421he 426aiv22 5vgu11he 668guhhe 7v124888 8ehhehhe 9ehhf12c
  Aehhvhhh Buhhuhhu Cehggghe Dsihhhis Evgguggv Fvgguggg Gehgnhhf Hhhhvhhh Ie44444e J72222ic Khikokih Lggggggv
  Mhrllhhh Nhhpljhh Oehhhhhe Puhhuggg Qehhhlid Ruhhukih Sfgge11u Tv444444 Uhhhhhhe Vhhhhha4 Whhhllla Xhha4ahh
  Yhhha444 Zv1248gv -000v000 .00000cc :0cc0cc0 _000000v @eh1dlle /01248g0 'c480000 (2488842 )8422248 !4444004
  ?eh12404 ,0000c48 +044v440`;

const unknownGlyph = dotsIn("vhhhhhv");

const glyphs: ReadonlyMap<string, readonly Dots[]> = new Map([
  [" ", []],
  ...rows.split(/\s+/).map((glyph): [string, readonly Dots[]] => [glyph.slice(0, 1), dotsIn(glyph.slice(1))]),
]);

function dotsIn(glyph: string): readonly Dots[] {
  return Array.from(glyph).flatMap((digit, y) => {
    const bits = Number.parseInt(digit, 32).toString(2).padStart(5, "0");
    return Array.from(bits.matchAll(/1+/g), (run) => ({ x: run.index, y, length: run[0].length }));
  });
}
