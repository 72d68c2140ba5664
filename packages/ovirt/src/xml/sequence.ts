import { Class, classOf, standsAt } from "./bytes.ts";

// Bound here, since V8 takes a constant of the same module as such, but looks up an imported one each time.
const { name: nameBit } = Class;
const classes = classOf;

/** How many names are tried before the look-up, so that some may be missing. */
const reach = 8;

/** A name in a {@link Sequence}, and which one came behind it the last time. */
export interface Named<T> {
  readonly name: Uint8Array;
  readonly value: T;
  next: Named<T> | undefined;
}

/** The order in which names came so far: things of a kind mostly come alike, which saves looking them up. */
export class Sequence<T> {
  #first: Named<T> | undefined;

  /** Which name stands at a place, if it is one of those that came behind the previous one. */
  expected(previous: Named<T> | undefined, bytes: Uint8Array, at: number): Named<T> | undefined {
    let guess = previous === undefined ? this.#first : previous.next;
    for (let count = 0; guess !== undefined && count < reach; count += 1) {
      if (isName(guess.name, bytes, at)) return guess;
      guess = guess.next;
    }
    return undefined;
  }

  /** Takes in that a name came behind another, before those that came there so far. */
  learn(previous: Named<T> | undefined, found: Named<T>): void {
    const next = previous === undefined ? this.#first : previous.next;
    if (next !== undefined && next !== found) found.next = next;
    if (previous === undefined) this.#first = found;
    else previous.next = found;
  }
}

/** Whether a name stands at a place, and ends there. */
export function isName(name: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return standsAt(name, bytes, at) && ((classes[bytes[at + name.length] ?? 0] ?? 0) & nameBit) === 0;
}
