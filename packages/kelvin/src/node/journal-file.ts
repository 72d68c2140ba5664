import type { FileHandle } from "node:fs/promises";
import { open, readFile, rm } from "node:fs/promises";
import type { JournalAppender, JournalStore } from "../sync/journal/journal.ts";
import { isMissing, ownerOnly, syncFolder, writeWhole } from "./durable.ts";

/** A journal in a file that only its owner can read, since it holds passwords until they are in their own file. */
export class JournalFile implements JournalStore {
  readonly title: string;

  /** @param path Name of the file. */
  constructor(path: string) {
    this.title = path;
  }

  async read(): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.title);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  async create(lines: Iterable<string>): Promise<JournalAppender> {
    return new Appender(await writeWhole(this.title, lines));
  }

  async open(length: number): Promise<JournalAppender> {
    const file = await open(this.title, "a");
    try {
      await file.chmod(ownerOnly);
      // Half a line of the crash would spoil the next one.
      await file.truncate(length);
      await file.sync();
      return new Appender(file);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async remove(): Promise<void> {
    await rm(this.title, { force: true });
    await syncFolder(this.title);
  }
}

/** Adds lines; those that come while others are written go to disk together. */
class Appender implements JournalAppender {
  readonly #file: FileHandle;
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;
  #broken: { readonly error: unknown } | undefined;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  append(line: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#waiting.push({ line, resolve, reject });
    this.#writing ??= this.#write();
    return promise;
  }

  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  async #write(): Promise<void> {
    // So that whatever is added in the same turn goes to disk together.
    await undefined;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        // After half a line, another one would spoil the journal.
        if (this.#broken) throw this.#broken.error;
        await this.#file.appendFile(batch.map(({ line }) => line).join(""));
        await this.#file.datasync();
        for (const { resolve } of batch) resolve();
      } catch (error) {
        this.#broken = { error };
        for (const { reject } of batch) reject(error);
      }
    }
    // In the same turn as the look at what is waiting: nothing is left behind.
    this.#writing = undefined;
  }
}

interface Waiting {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}
