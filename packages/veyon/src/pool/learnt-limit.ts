/** How long after a 429 the limit is raised by one, in milliseconds, and again each time that passes. */
const probeInterval = 30_000;

/**
 * How many connections the server bears for us: what was configured, or less where it has answered 429 because
 * other programs hold some or its setting is lower. Creeps up again, in case they let go.
 */
export class LearntLimit {
  readonly #configured: number;
  #learnt: number;
  #learntAt = 0;

  constructor(configured: number) {
    this.#configured = configured;
    this.#learnt = configured;
  }

  get current(): number {
    const raised = this.#learnt + Math.floor((Date.now() - this.#learntAt) / probeInterval);
    return Math.min(raised, this.#configured);
  }

  /** The server had no room for one more than `held`. */
  rejectedBeyond(held: number): void {
    this.#learnt = Math.max(1, Math.min(held, this.current));
    this.#learntAt = Date.now();
  }
}
