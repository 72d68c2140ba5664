/** Names that differ in one number only. */
interface Family {
  readonly before: string;
  readonly after: string;
  /** Digits of each number, counting leading zeros; 0: as many as it takes. */
  readonly digits: number;
  readonly numbers: Set<number>;
}

/**
 * Names in as few words as possible, in a form that can be typed again: `pc-[01-03,07],teacher`.
 */
export function foldHosts(hosts: readonly string[]): string {
  const padded = new Set<string>();
  const parts = hosts.map((host) => {
    const [, before = "", number = "", after = ""] = /^(.*?)(\d{1,9})([^\d]*)$/.exec(host) ?? [];
    const ofLength = `${before}[${number.length}]${after}`;
    if (/^0\d/.test(number)) padded.add(ofLength);
    return { host, before, number, after, ofLength };
  });
  const families = new Map<string, Family>();
  for (const { host, before, number, after, ofLength } of parts) {
    // pc-12 goes with pc-01, if there is such a one, and else with pc-9.
    const digits = padded.has(ofLength) ? number.length : 0;
    const key = number === "" ? host : `${before}[${digits}]${after}`;
    const family = families.get(key) ?? {
      before: before || (number ? "" : host),
      after,
      digits,
      numbers: new Set(),
    };
    if (number !== "") family.numbers.add(Number(number));
    families.set(key, family);
  }
  return [...families.values()].map(show).join(",");
}

function show({ before, after, digits, numbers }: Family): string {
  const text = (number: number | undefined) => String(number).padStart(digits, "0");
  if (numbers.size === 0) return before;
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  if (numbers.size === 1) return `${before}${text(runs[0]?.[0])}${after}`;
  const ranges = runs.map(([first, last]) => (first === last ? text(first) : `${text(first)}-${text(last)}`));
  return `${before}[${ranges.join(",")}]${after}`;
}
