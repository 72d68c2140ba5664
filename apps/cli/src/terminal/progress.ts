import type { Output } from "../io.ts";
import { showDuration } from "../text/duration.ts";

/** A line on the terminal that says how far a piece of work has come; elsewhere it says nothing. */
export class Progress {
  readonly #out: Output;
  readonly #what: string;
  #shown = false;

  /** @param what What is being done, such as `Locking`. */
  constructor(out: Output, what: string) {
    this.#out = out;
    this.#what = what;
  }

  /** Shows how far it has come. */
  show({
    done,
    failed,
    total,
    left,
  }: {
    readonly done: number;
    readonly failed: number;
    readonly total: number;
    /** Milliseconds that the rest will take, if anybody can tell. */
    readonly left?: number | undefined;
  }): void {
    if (!this.#out.isTTY || total < 2) return;
    const width = Math.max(10, Math.min(30, this.#out.columns - 40));
    const full = Math.round((done / total) * width);
    const bar = "━".repeat(full) + " ".repeat(width - full);
    const notes = [
      `${done}/${total}`,
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(left !== undefined && done < total ? [`${showDuration(left)} left`] : []),
    ];
    this.#out.write(`\r${this.#what} ${bar} ${notes.join(", ")}\x1b[K`);
    this.#shown = true;
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown) this.#out.write("\r\x1b[K");
    this.#shown = false;
  }
}
