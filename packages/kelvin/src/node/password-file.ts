import { readFile, stat } from "node:fs/promises";
import { refuse } from "@labkeeper/transport";
import type { NewPassword, PasswordStore } from "../sync/desk.ts";
import { csvLine } from "../sync/show/csv.ts";
import { isMissing, writeWhole } from "./durable.ts";
import { awaitLock } from "./lock-file.ts";

const columns = ["name", "recordUid", "firstname", "lastname", "school", "classes", "password"] as const;
const heading = csvLine(columns);

/** Passwords of new users in a CSV file that only its owner can read. Several runs may add to it at once. */
export class PasswordFile implements PasswordStore {
  readonly title: string;

  /** @param path Name of the file. */
  constructor(path: string) {
    this.title = path;
  }

  async prepare(): Promise<void> {
    await using _ = await this.#lock();
    const text = await this.#read();
    if (text !== "" && !text.startsWith(heading)) {
      refuse("passwords", "a file that sync has written, or none", this.title, "Give another name.");
    }
    await this.#write(text || heading);
    const { mode } = await stat(this.title);
    // Windows has no such modes; the folder's rights hold there.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      refuse(
        "passwords",
        "a file system that can keep others from reading",
        this.title,
        "Give another folder.",
      );
    }
  }

  async add(passwords: readonly NewPassword[]): Promise<void> {
    await using _ = await this.#lock();
    const text = (await this.#read()) || heading;
    const present = new Set(text.split("\r\n").map((line) => `${line}\r\n`));
    const lines = passwords.map((one) => csvLine(columns.map((column) => one[column])));
    await this.#write(text + lines.filter((line) => !present.has(line)).join(""));
  }

  /** What another run adds between reading and writing would be lost. */
  #lock(): Promise<AsyncDisposable> {
    return awaitLock(`${this.title}.lock`, "passwords");
  }

  async #read(): Promise<string> {
    try {
      return await readFile(this.title, "utf8");
    } catch (error) {
      if (isMissing(error)) return "";
      throw error;
    }
  }

  async #write(text: string): Promise<void> {
    const file = await writeWhole(this.title, [text]);
    await file.close();
  }
}
