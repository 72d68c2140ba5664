/** Milliseconds since 1970; what has no offset is taken for UTC. `NaN` when it is no date. */
export function instantOf(text: string): number {
  const [, day, time, fraction = "", offset = "Z"] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text) ?? [];
  // Cut, not rounded, as a `Date` has it.
  return Date.parse(
    `${day}T${time}${fraction.slice(0, 4).padEnd(4, fraction === "" ? ".000" : "0")}${offset}`,
  );
}

/** Whether two texts stand for the same millisecond. */
export function sameInstant(a: string, b: string): boolean {
  return instantOf(a) === instantOf(b);
}

/** Whether a `Date` tells all that a text says. */
export function isWhole(text: string): boolean {
  return hasOffset(text) && !/\.\d{3}\d*[1-9]/.test(text);
}

/** Whether two texts say the same, however they spell it: the offset, and a fraction of any length. */
export function isSameDate(a: string, b: string): boolean {
  return sameInstant(a, b) && micros(a) === micros(b) && hasOffset(a) === hasOffset(b);
}

function micros(text: string): string {
  return (/\.(\d+)/.exec(text)?.[1] ?? "").padEnd(6, "0");
}

function hasOffset(text: string): boolean {
  return /(Z|[+-]\d\d:\d\d)$/.test(text);
}
