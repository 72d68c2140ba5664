import type { Change, Directory } from "./directory.ts";

/**
 * The copy of the directory that v2 reads, which lags behind. It is made when v2 is first read: whoever uses v1 alone
 * does not pay for it.
 */
export class Replica {
  readonly #original: Directory;
  /** Milliseconds until a change shows. */
  readonly #lag: () => number;
  #copy: Directory | undefined;
  /** Changes that do not show yet, oldest first. */
  #pending: { readonly at: number; readonly change: Change }[] = [];

  constructor(original: Directory, lag: () => number) {
    this.#original = original;
    this.#lag = lag;
  }

  /** Notes a change that happens now. */
  note(change: Change, now: number): void {
    this.#pending.push({ at: now, change });
    // Now and then, so that changes which nobody asks for do not pile up.
    if (this.#pending.length % 1024 === 0) this.#settle(now - this.#lag());
  }

  /** The copy as it is at this time. */
  at(now: number): Directory {
    const until = now - this.#lag();
    if (!this.#copy) {
      const copy = this.#original.copy();
      for (const { change } of this.#pending.toReversed()) copy.apply(change, "before");
      this.#copy = copy;
    }
    this.#settle(until);
    return this.#copy;
  }

  /** Lets all changes show at once, whatever the lag. */
  catchUp(): void {
    this.#settle(Number.POSITIVE_INFINITY);
  }

  #settle(until: number): void {
    let settled = 0;
    for (const { at, change } of this.#pending) {
      if (at > until) break;
      this.#copy?.apply(change);
      settled += 1;
    }
    if (settled > 0) this.#pending.splice(0, settled);
  }
}
