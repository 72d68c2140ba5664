import { connectionRefused, connectionReset } from "./connection-reset.ts";

/** The life of a simulated server: what is under way ends when it does, and nothing begins after its end. */
export class ServerProcess {
  readonly #underWay = new Set<(error: Error) => void>();
  #life = new AbortController();
  #closed = false;

  /** Aborts when the process ends. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Answers, unless the client gives up or the process ends first. Work goes on when the client has given up. */
  answer(signal: AbortSignal, work: () => Promise<Response>): Promise<Response> {
    if (this.#closed) return Promise.reject(connectionRefused());
    if (signal.aborted) return Promise.reject(signal.reason);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        signal.removeEventListener("abort", giveUp);
        this.#underWay.delete(fail);
      };
      const giveUp = (): void => fail(signal.reason);
      const fail = (reason: unknown): void => {
        end();
        reject(reason);
      };
      signal.addEventListener("abort", giveUp);
      this.#underWay.add(fail);
      work().then((response) => {
        end();
        resolve(response);
      }, fail);
    });
  }

  /** Kills the process and starts it again: all requests under way are cut off. */
  restart(): void {
    this.#life.abort(connectionReset());
    this.#life = new AbortController();
    for (const fail of [...this.#underWay]) fail(connectionReset());
  }

  /** Ends the process for good: new requests are refused. */
  close(): void {
    this.#closed = true;
    this.restart();
  }
}

/** Rejects as soon as one of the signals aborts. */
export function endOf(...signals: AbortSignal[]): Promise<never> {
  return new Promise((_, reject) => {
    for (const signal of signals) {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    }
  });
}
