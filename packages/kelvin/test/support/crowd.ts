import { json, wireUser } from "./fake-server.ts";

/** Counts how many requests are in flight at once. */
export class Crowd {
  /** The most that there were. */
  most = 0;
  #now = 0;
  readonly #full = Promise.withResolvers<void>();
  readonly #expected: number;

  /** @param expected So many come at once: none is answered before. */
  constructor(expected: number) {
    this.#expected = expected;
  }

  /** Answers with a user, later than any other request could come that nothing holds back. */
  readonly answer = async (): Promise<Response> => {
    this.#now += 1;
    this.most = Math.max(this.most, this.#now);
    if (this.#now === this.#expected) this.#full.resolve();
    await this.#full.promise;
    await new Promise((resolve) => setTimeout(resolve, 1));
    this.#now -= 1;
    return json(wireUser());
  };
}
