import type { HuffmanTable } from "./jpeg-tables.ts";

/** Writes the parts of a JPEG file: marker segments as bytes, the picture as bits. */
export class JpegWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #held = 0;
  #heldBits = 0;

  /** @param capacity a guess at the size of the file, in bytes */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity);
  }

  marker(marker: number): void {
    this.#push(0xff);
    this.#push(marker);
  }

  segment(marker: number, content: readonly number[]): void {
    this.marker(marker);
    const length = content.length + 2;
    for (const byte of [length >> 8, length & 255, ...content]) this.#push(byte);
  }

  symbol(table: HuffmanTable, symbol: number): void {
    this.bits(table.code[symbol] ?? 0, table.bits[symbol] ?? 0);
  }

  /** Appends up to 16 bits, highest first. After a byte of ones comes one of zeros, lest it look like a marker. */
  bits(value: number, count: number): void {
    this.#held = (this.#held << count) | value;
    this.#heldBits += count;
    while (this.#heldBits >= 8) {
      this.#heldBits -= 8;
      const byte = (this.#held >> this.#heldBits) & 255;
      this.#push(byte);
      if (byte === 0xff) this.#push(0);
    }
    this.#held &= (1 << this.#heldBits) - 1;
  }

  /** Fills the last byte of the picture with ones. */
  align(): void {
    if (this.#heldBits > 0) this.bits((1 << (8 - this.#heldBits)) - 1, 8 - this.#heldBits);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }
}
