/** The middle of the numbers; the mean of the two middle ones of an even count. */
export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Error("The median of no numbers is not defined.");
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? Number.NaN)) / 2;
}
