/** The way from the root of a value to a place in it: names of attributes and places in lists. */
export type Path = readonly (string | number)[];

/** Something that JSON has no word for, and where it belongs. */
interface Patch {
  readonly path: Path;
  readonly key: string | number;
  /** `undefined` takes away what is there. */
  readonly value: unknown;
  /** Whether the value around it was replaced by a later one. */
  dead: boolean;
}

/** What JSON has no word for (dates, large integers, the href of a list), to be put into the value made from it. */
export class Patches {
  readonly #patches: Patch[] = [];

  /** How many there are. */
  get count(): number {
    return this.#patches.length;
  }

  /** Adds one. */
  add(path: Path, key: string | number, value: unknown): void {
    this.#patches.push({ path, key, value, dead: false });
  }

  /** Drops those from one count to another. */
  drop(from: number, to: number): void {
    for (const patch of this.#patches.slice(from, to)) patch.dead = true;
  }

  /** Puts all into a value, and forgets them. */
  apply(root: unknown): void {
    for (const patch of this.#patches) {
      if (!patch.dead) put(root, patch);
    }
    this.#patches.length = 0;
  }
}

function put(root: unknown, { path, key, value }: Patch): void {
  let place: unknown = root;
  for (const step of path) place = isPlace(place) ? place[step] : undefined;
  if (!isPlace(place)) return;
  if (value === undefined) delete place[key];
  else place[key] = value;
}

/** Objects and lists alike: names and indexes lead on. */
interface Place {
  [step: string | number]: unknown;
}

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null;
}
