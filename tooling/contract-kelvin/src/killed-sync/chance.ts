/** Whole numbers below a limit that look random, the same ones for the same seed. */
export type Chance = (limit: number) => number;

/** A chance that begins at a seed: a linear congruential generator, of which the upper bits are used. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
