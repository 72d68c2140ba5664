import { median } from "./median.ts";

/** What the ratio of two times may be off by, since machines are shared and noisy. */
const slack = 0.15;

/**
 * What must hold, with the figures seen. Counts must hold exactly; times are compared only as ratios, and with
 * some slack, since machines are shared and noisy.
 */
export class Bars {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  /** Prints a figure that is not judged. */
  figure(what: string, value: string): void {
    console.log(`  ${what}: ${value}`);
  }

  /** Prints a figure and judges it. */
  check(what: string, value: string, bar: string, holds: boolean): void {
    if (holds) this.#passed += 1;
    else this.#failed += 1;
    console.log(`${holds ? "✓" : "✗"} ${what}: ${value} (bar: ${bar})`);
  }

  /** Judges how many times as long one takes as another, by the median of interleaved runs. */
  atMost(what: string, ratios: readonly number[], bar: number): void {
    this.#ratio(what, ratios, `at most ${bar} ×`, median(ratios) <= bar * (1 + slack));
  }

  /** The same, of what has to be faster. */
  atLeast(what: string, ratios: readonly number[], bar: number): void {
    this.#ratio(what, ratios, `at least ${bar} ×`, median(ratios) >= bar * (1 - slack));
  }

  #ratio(what: string, ratios: readonly number[], bar: string, holds: boolean): void {
    const seen = `${median(ratios).toFixed(2)} × (${ratios.map((one) => one.toFixed(2)).join(", ")})`;
    const runs = `median of ${ratios.length} interleaved runs`;
    this.check(`${what}, ${runs}`, seen, `${bar}, with 15 % slack`, holds);
  }

  /** Says why something cannot be measured here, as test runs do of skipped tests. */
  skip(what: string, reason: string): void {
    this.#skipped += 1;
    console.log(`skipped: ${what}: ${reason}`);
  }

  /** Prints the closing line and gives the exit status. */
  close(): number {
    console.log(`Tests: ${this.#passed} passed, ${this.#failed} failed, ${this.#skipped} skipped`);
    return this.#failed === 0 ? 0 : 1;
  }
}
