/**
 * What will happen, and when. Nothing runs by itself: whoever wants to know the present state lets all that is due
 * happen first, so that the state is a function of the clock alone, however fast the clock is made to run.
 */
export class Schedule {
  #events: { readonly at: number; readonly happen: (at: number) => void }[] = [];

  /** `happen` is told the time that it was planned for. Events at the same time happen in the order in which they were added. */
  add(at: number, happen: (at: number) => void): void {
    const after = this.#events.findIndex((event) => event.at > at);
    this.#events.splice(after < 0 ? this.#events.length : after, 0, { at, happen });
  }

  /** Lets everything happen that is due at this time, including what that schedules in turn. */
  settle(now: number): void {
    let next = this.#events[0];
    while (next !== undefined && next.at <= now) {
      this.#events.shift();
      next.happen(next.at);
      next = this.#events[0];
    }
  }

  /** Forgets all that has not happened yet. */
  clear(): void {
    this.#events = [];
  }
}
