/** A number with the noun that goes with it: `1 class`, `12 classes`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
