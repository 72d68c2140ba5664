import { AbortError } from "./errors/call-errors.ts";
import { refuse } from "./input.ts";
import { onAbort } from "./on-abort.ts";

interface Waiter {
  readonly start: () => void;
}

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
  readonly #queue = new Set<Waiter>();

  /** @param capacity How many may run at once; `Infinity` for no limit. */
  constructor(capacity: number) {
    this.#capacity = checkCapacity(capacity);
  }

  /** How many may run at once. A smaller value lets running work finish and starts no more until there is room. */
  get capacity(): number {
    return this.#capacity;
  }

  set capacity(value: number) {
    this.#capacity = checkCapacity(value);
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
    if (signal?.aborted) throw new AbortError(doing, signal.reason);
    if (this.#running < this.#capacity && this.#queue.size === 0) {
      this.#running += 1;
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const leave =
        signal &&
        onAbort(signal, () => {
          this.#queue.delete(waiter);
          reject(new AbortError(doing, signal.reason));
        });
      const waiter: Waiter = {
        start: () => {
          leave?.();
          resolve();
        },
      };
      this.#queue.add(waiter);
    });
  }

  /** Gives a place back. */
  release(): void {
    this.#running -= 1;
    this.#admit();
  }

  #admit(): void {
    for (const waiter of this.#queue) {
      if (this.#running >= this.#capacity) return;
      this.#queue.delete(waiter);
      this.#running += 1;
      waiter.start();
    }
  }
}

function checkCapacity(value: number): number {
  if (!(value >= 0)) refuse("capacity", "a number of at least 0", value);
  return value;
}
