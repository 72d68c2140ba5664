import type { Directory } from "./directory.ts";
import { folded } from "./names.ts";

/** Milliseconds for which the server believes that there is no such school. */
const memory = 300_000;

/** Schools' names as the server looks them up for a change: one that was not found stays unknown for a while. */
export class SchoolNames {
  readonly #directory: Directory;
  readonly #now: () => number;
  readonly #unknownUntil = new Map<string, number>();

  constructor(directory: Directory, now: () => number) {
    this.#directory = directory;
    this.#now = now;
  }

  /** The name as the directory spells it. */
  spelling(name: string): string | undefined {
    const key = folded(name);
    const now = this.#now();
    if (now < (this.#unknownUntil.get(key) ?? now)) return undefined;
    this.#unknownUntil.delete(key);
    const school = this.#directory.school(name);
    if (!school) this.#unknownUntil.set(key, now + memory);
    return school?.name;
  }

  /** Has a name looked up anew. */
  refresh(name: string): void {
    this.#unknownUntil.delete(folded(name));
  }

  /** Has all names looked up anew, as after a restart of the server. */
  forget(): void {
    this.#unknownUntil.clear();
  }
}
