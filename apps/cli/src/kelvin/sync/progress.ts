import type { SyncProgress } from "@labkeeper/kelvin";
import type { Output } from "../../io.ts";
import { Progress } from "../../terminal/progress.ts";

const phases: Readonly<Record<SyncProgress["phase"], string>> = {
  search: "Reading",
  confirm: "Looking twice",
  apply: "Applying",
};

/** Shows how far a sync has come, phase by phase. */
export class SyncProgressLine {
  readonly #out: Output;
  #phase: SyncProgress["phase"] | undefined;
  #line: Progress | undefined;
  #latest: SyncProgress | undefined;

  constructor(out: Output) {
    this.#out = out;
  }

  /** What was told last while the plan was applied; undefined before that. */
  get applied(): SyncProgress | undefined {
    return this.#latest?.phase === "apply" ? this.#latest : undefined;
  }

  /** Shows it. */
  readonly show = (progress: SyncProgress): void => {
    if (progress.phase !== this.#phase) {
      this.end();
      this.#phase = progress.phase;
      this.#line = new Progress(this.#out, phases[progress.phase]);
    }
    this.#latest = progress;
    this.#line?.show(progress);
  };

  /** Takes the line away. */
  end(): void {
    this.#line?.end();
    this.#phase = undefined;
  }
}
