import type { Exchange, ResetMoment } from "./exchange.ts";

/** Which request to cut off, and when. */
export interface ResetRule {
  /** Says whether a request is meant. */
  readonly match: (exchange: Exchange) => boolean;
  /**
   * - `before`: the server never sees the request;
   * - `during`: the server has the request and works on it, and its answer is lost;
   * - `after`: the server has answered, and the answer is lost.
   */
  readonly when: ResetMoment;
}

/** Resets that were asked for and have not happened yet. Each serves one request. */
export class PendingResets {
  readonly #rules: ResetRule[] = [];

  add(rule: ResetRule): void {
    this.#rules.push(rule);
  }

  get size(): number {
    return this.#rules.length;
  }

  /** The moment at which to cut this exchange off, if at all. Uses the rule up. */
  take(exchange: Exchange): ResetMoment | undefined {
    const index = this.#rules.findIndex(({ match }) => match(exchange));
    return index === -1 ? undefined : this.#rules.splice(index, 1)[0]?.when;
  }
}
