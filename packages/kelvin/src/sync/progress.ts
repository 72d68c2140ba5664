/** What a sync is busy with. */
export type SyncPhase = "search" | "confirm" | "apply";

/** How far a sync has come. */
export interface SyncProgress {
  /** `search`: reading the server; `confirm`: looking whether users are really absent; `apply`: changing the server. */
  readonly phase: SyncPhase;
  /** How many pieces of work of this phase are done, with or without success. */
  readonly done: number;
  /** How many there are in this phase. */
  readonly total: number;
  /** How many of them failed. */
  readonly failed: number;
  /** Milliseconds since the phase began. */
  readonly elapsed: number;
  /** Milliseconds that the rest of the phase will take if it goes on like this; undefined as long as nobody can tell. */
  readonly left: number | undefined;
}

/** Counts the pieces of work of one phase and tells how far it has come. */
export class PhaseProgress {
  readonly #phase: SyncPhase;
  readonly #now: () => number;
  readonly #report: ((progress: SyncProgress) => void) | undefined;
  readonly #began: number;

  constructor(phase: SyncPhase, now: () => number, report: ((progress: SyncProgress) => void) | undefined) {
    this.#phase = phase;
    this.#now = now;
    this.#report = report;
    this.#began = now();
  }

  /** Tells the caller. */
  readonly update = ({
    done,
    total,
    failed = 0,
  }: {
    readonly done: number;
    readonly total: number;
    readonly failed?: number;
  }): void => {
    const elapsed = this.#now() - this.#began;
    const left = done === 0 || elapsed <= 0 ? undefined : Math.round((elapsed / done) * (total - done));
    this.#report?.({ phase: this.#phase, done, total, failed, elapsed, left });
  };
}
