import type { Intent, JournalEntry, Result } from "./entries.ts";
import { writeEntry } from "./entries.ts";

/** Where journals are kept. */
export interface JournalStore {
  /** What the journal is called in messages. */
  readonly title: string;
  /** All of it; undefined when there is none. */
  read(): Promise<Uint8Array | undefined>;
  /** Writes a new one, whole or not at all, and opens it. */
  create(lines: Iterable<string>): Promise<JournalAppender>;
  /** Opens one to go on behind its first `length` bytes. */
  open(length: number): Promise<JournalAppender>;
  /** Removes it for good. */
  remove(): Promise<void>;
}

/** A journal that is open for writing. */
export interface JournalAppender {
  /** Adds a line, and resolves when it is on disk. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/** The journal of a run under way. */
export class Journal {
  readonly #appender: JournalAppender;
  readonly #intents: Map<string, Intent>;
  readonly #results: Map<string, Result>;

  /** @param state What an earlier part of the run has left. */
  constructor(
    appender: JournalAppender,
    state: {
      readonly intents: ReadonlyMap<string, Intent>;
      readonly results: ReadonlyMap<string, Result>;
    } = { intents: new Map(), results: new Map() },
  ) {
    this.#appender = appender;
    this.#intents = new Map(state.intents);
    this.#results = new Map(state.results);
  }

  /** What was about to be done with an item, now or before a crash. */
  intent(id: string): Intent | undefined {
    return this.#intents.get(id);
  }

  /** How an item ended; undefined for what has not, or nobody knows. */
  result(id: string): Result | undefined {
    return this.#results.get(id);
  }

  /** Whether an item has ended for good. */
  isSettled(id: string): boolean {
    const result = this.#results.get(id);
    return result !== undefined && result.outcome !== "unanswered";
  }

  /** Takes down that an item is about to be done. Only once this resolves, the server may be called. */
  async intend(intent: Omit<Intent, "type">): Promise<void> {
    const entry: Intent = { type: "intent", ...intent };
    await this.#append(entry);
    this.#intents.set(intent.id, entry);
  }

  /** Takes down how an item ended. */
  async end(result: Omit<Result, "type">): Promise<void> {
    const entry: Result = { type: "result", ...result };
    this.#results.set(result.id, entry);
    await this.#append(entry);
  }

  close(): Promise<void> {
    return this.#appender.close();
  }

  #append(entry: JournalEntry): Promise<void> {
    return this.#appender.append(writeEntry(entry));
  }
}
