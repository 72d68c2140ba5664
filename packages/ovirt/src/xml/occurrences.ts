/** What was seen of an attribute in the struct that is being read; bits. */
export const Seen = {
  /** An element. */
  element: 1,
  /** A link. */
  link: 2,
  /** Patches, made for the last element. */
  patches: 4,
} as const;

/** How many numbers are kept for an attribute: its mark, the place of its link, its first patch and the one behind. */
const width = 4;

/**
 * What was seen of each attribute in the structs under way: of repeated elements the last one wins, and a link and
 * an element of the same list belong together. It is asked for every element, so it is all numbers in one array,
 * used as a stack. Nothing in it is ever cleared, since every struct marks what is its own with its number.
 */
export class Occurrences {
  #numbers: Int32Array = new Int32Array(512);
  #top = 0;
  #structs = 0;

  /**
   * Begins a struct.
   *
   * @param attributes How many it can have.
   * @returns Its place, to be given back to all others.
   */
  begin(attributes: number): number {
    const place = this.#top;
    this.#top += 1 + attributes * width;
    if (this.#top > this.#numbers.length) {
      const larger = new Int32Array(2 * this.#top);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#structs += 1;
    this.#numbers[place] = this.#structs;
    return place;
  }

  /** Ends the struct that was begun last. */
  end(place: number): void {
    this.#top = place;
  }

  /** The {@link Seen} bits of an attribute. */
  seen(place: number, attribute: number): number {
    const mark = this.#at(place, attribute, 0);
    return mark >> 3 === this.#numbers[place] ? mark & 7 : 0;
  }

  /** Notes that it was seen. */
  mark(place: number, attribute: number, seen: number): void {
    this.#set(place, attribute, 0, ((this.#numbers[place] ?? 0) << 3) | seen);
  }

  /** Where the href of its last link begins. */
  link(place: number, attribute: number): number {
    return this.#at(place, attribute, 1);
  }

  /** Notes where that begins. */
  setLink(place: number, attribute: number, at: number): void {
    this.#set(place, attribute, 1, at);
  }

  /** The first patch for its last element, and the first one behind. */
  patches(place: number, attribute: number): readonly [from: number, to: number] {
    return [this.#at(place, attribute, 2), this.#at(place, attribute, 3)];
  }

  /** Notes those. */
  setPatches(place: number, attribute: number, from: number, to: number): void {
    this.#set(place, attribute, 2, from);
    this.#set(place, attribute, 3, to);
  }

  #at(place: number, attribute: number, field: number): number {
    return this.#numbers[place + 1 + attribute * width + field] ?? 0;
  }

  #set(place: number, attribute: number, field: number, value: number): void {
    this.#numbers[place + 1 + attribute * width + field] = value;
  }
}
