/** Orders texts by code points, as Python does; JavaScript's own `<` compares UTF-16 units. */
export function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const left = one.charCodeAt(index);
    const right = other.charCodeAt(index);
    if (left !== right) return rank(left) - rank(right);
  }
  return one.length - other.length;
}

/** Surrogates stand for characters behind all others. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** Sorts by a text of each, in place; JavaScript's own order is faster, and right unless there are surrogates. */
export function sortByCodePoint<T>(items: T[], textOf: (item: T) => string): T[] {
  if (items.some((item) => /[\ud800-\udfff]/.test(textOf(item)))) {
    return items.sort((one, other) => byCodePoint(textOf(one), textOf(other)));
  }
  return items.sort((one, other) => {
    const left = textOf(one);
    const right = textOf(other);
    return left < right ? -1 : left > right ? 1 : 0;
  });
}
