import { check } from "./input.ts";
import { waitFor } from "./wait-for.ts";

/**
 * Bounds how many pieces of work run at once: first come, first served, abortable while queued.
 *
 * @example
 * ```ts
 * import { Limiter } from "@labkeeper/transport";
 *
 * const limiter = new Limiter(2);
 * await limiter.acquire("Copying");
 * try {
 *   // At most two get here at once.
 * } finally {
 *   limiter.release();
 * }
 * ```
 */
export class Limiter {
  #capacity: number;
  #running = 0;
  readonly #queue = new Set<() => void>();

  /** @param capacity How many may run at once; `Infinity` for no limit. */
  constructor(capacity: number) {
    checkCapacity("capacity", capacity);
    this.#capacity = capacity;
  }

  /** How many may run at once. A smaller value lets running work finish and starts no more until there is room. */
  get capacity(): number {
    return this.#capacity;
  }

  set capacity(value: number) {
    checkCapacity("capacity", value);
    this.#capacity = value;
    this.#admit();
  }

  /** How many run now. */
  get running(): number {
    return this.#running;
  }

  /** How many wait. */
  get waiting(): number {
    return this.#queue.size;
  }

  /**
   * Takes a place, waiting for one when all are taken. Each place taken must be given back with {@link release}.
   *
   * @param doing What waits, for the message of the error.
   * @throws {@link AbortError} when `signal` is aborted before there is a place.
   */
  acquire(doing: string, signal?: AbortSignal): Promise<void> | undefined {
    if (!signal?.aborted && this.#running < this.#capacity && this.#queue.size === 0) {
      this.#running += 1;
      return undefined;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#queue.add(resolve);
    return waitFor(promise, doing, signal, false, () => this.#queue.delete(resolve));
  }

  /** Gives a place back. */
  release(): void {
    this.#running -= 1;
    this.#admit();
  }

  #admit(): void {
    for (const start of this.#queue) {
      if (this.#running >= this.#capacity) return;
      this.#queue.delete(start);
      this.#running += 1;
      start();
    }
  }
}

const checkCapacity = /* @__PURE__ */ check(
  "a number of at least 0",
  (value) => typeof value === "number" && value >= 0,
);
