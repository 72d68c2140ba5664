/** The server's worker threads: every request under way holds one, however long it takes. */
export class Threads {
  busy = 0;
  peak: number;
  readonly #limit: number;

  constructor(limit: number, peak = 0) {
    this.#limit = limit;
    this.peak = peak;
  }

  /** Takes a thread; false if all are busy. */
  take(): boolean {
    if (this.busy >= this.#limit) return false;
    this.busy += 1;
    this.peak = Math.max(this.peak, this.busy);
    return true;
  }

  release(): void {
    this.busy -= 1;
  }
}
