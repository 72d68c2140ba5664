import type { JournalStore } from "./journal/journal.ts";
import type { SyncRecord } from "./records/read-record.ts";

/** A password that was made for a new user. */
export interface NewPassword {
  readonly name: string;
  readonly recordUid: string | null;
  readonly firstname: string;
  readonly lastname: string;
  readonly school: string;
  /** The user's classes, separated by spaces. */
  readonly classes: string;
  readonly password: string;
}

/** Where passwords are written that were made for new users. */
export interface PasswordStore {
  /** What it is called in messages. */
  readonly title: string;
  /** Makes sure that passwords can be written, before any is made. */
  prepare(): Promise<void>;
  /** Adds passwords; those that are there already are not added again. On disk when it resolves. */
  add(passwords: readonly NewPassword[]): Promise<void>;
}

/** What a sync needs of the machine that it runs on. */
export interface Desk {
  readonly journal: JournalStore;
  readonly passwords: PasswordStore | undefined;
  /** Keeps other runs with the same journal away, until it is disposed of. */
  lock(): Promise<AsyncDisposable>;
  /**
   * A hash of all records with their passwords, from which these cannot be found.
   *
   * @param earlier One to compare it with: of the same records, it is the same again.
   */
  digest(records: readonly SyncRecord[], earlier?: string): string;
  /** Milliseconds of a clock that is never set. */
  now(): number;
  /** The date where the machine is, as YYYY-MM-DD. */
  today(): string;
  /** Waits for milliseconds. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
