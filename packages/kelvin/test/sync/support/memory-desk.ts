import type { Desk, NewPassword } from "../../../src/sync/desk.ts";
import type { JournalAppender } from "../../../src/sync/journal/journal.ts";

/** A machine without files: everything that a sync leaves on it can be looked at, and outlives a "crash". */
export class MemoryDesk implements Desk {
  /** What is in the journal; undefined when there is none. */
  text: string | undefined;
  readonly written: NewPassword[] = [];
  readonly slept: number[] = [];
  locked = false;
  time = 0;
  /** Called with each line before it is "on disk". */
  onLine: (line: string) => void | Promise<void> = () => undefined;

  readonly journal: Desk["journal"] = {
    title: "test.journal",
    read: async () => (this.text === undefined ? undefined : new TextEncoder().encode(this.text)),
    create: async (lines) => {
      this.text = [...lines].join("");
      return this.#appender;
    },
    open: async (length) => {
      this.text = this.text?.slice(0, length);
      return this.#appender;
    },
    remove: async () => {
      this.text = undefined;
    },
  };

  #last: Promise<void> = Promise.resolve();

  readonly #store: NonNullable<Desk["passwords"]> = {
    title: "passwords.csv",
    prepare: async () => undefined,
    add: async (passwords) => {
      const fresh = passwords.filter((one) => !this.written.some(({ name }) => name === one.name));
      this.written.push(...fresh);
    },
  };

  passwords: Desk["passwords"] = this.#store;

  async lock(): Promise<AsyncDisposable> {
    if (this.locked) throw new Error("locked");
    this.locked = true;
    return {
      [Symbol.asyncDispose]: async () => {
        this.locked = false;
      },
    };
  }

  digest(records: readonly { readonly values: unknown }[]): string {
    return JSON.stringify(records.map(({ values }) => values));
  }

  readonly now = (): number => this.time;

  today(): string {
    return "2026-09-01";
  }

  async sleep(ms: number): Promise<void> {
    this.slept.push(ms);
  }

  get #appender(): JournalAppender {
    return {
      append: (line) => {
        const write = async (): Promise<void> => {
          await this.onLine(line);
          this.text += line;
        };
        const written = this.#last.then(write);
        this.#last = written.catch(() => undefined);
        return written;
      },
      close: async () => undefined,
    };
  }
}
