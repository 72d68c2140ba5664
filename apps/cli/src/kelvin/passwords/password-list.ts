import { readFile, stat } from "node:fs/promises";
import { CliError, fileProblem } from "../../errors/cli-error.ts";
import { replaceFile } from "../../files/replace.ts";
import { csvLine } from "../../text/csv.ts";

/** Whose password it is. */
export interface PasswordOwner {
  /** Empty where the server has yet to make the name. */
  readonly name: string;
  readonly recordUid: string;
  readonly password: string;
}

const heading = csvLine(["name", "recordUid", "password"]);
/** Only the owner may read and write. */
const ownerOnly = 0o600;

/** Generated passwords in a CSV file that only its owner can read. */
export class PasswordList {
  readonly #file: string;
  readonly #title: string;
  readonly #before: string;

  private constructor(file: string, title: string, before: string) {
    this.#file = file;
    this.#title = title;
    this.#before = before;
  }

  /**
   * Begins a list, or goes on with one that is there.
   *
   * @param title What the file was called by whoever named it.
   */
  static async open(file: string, title: string): Promise<PasswordList> {
    try {
      const { mode } = await stat(file);
      if (process.platform !== "win32" && (mode & 0o077) !== 0)
        throw new CliError(
          `${title}: others can read this file. Give another one, or type: chmod 600 ${title}`,
        );
      const text = await readFile(file, "utf8");
      if (!text.startsWith(heading))
        throw new CliError(
          `${title}: this is no list of passwords of Labkeeper, and is left alone. Give another name.`,
        );
      return new PasswordList(file, title, text);
    } catch (error) {
      if (error instanceof CliError) throw error;
      const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
      if (missing) return new PasswordList(file, title, heading);
      throw new CliError(`${title}: cannot read the list of passwords: ${fileProblem(error)}.`);
    }
  }

  /** What the file is called. */
  get title(): string {
    return this.#title;
  }

  /** Writes the passwords of this run, in place of those that it has written before. On disk when it resolves. */
  async write(owners: readonly PasswordOwner[]): Promise<void> {
    const lines = owners.map(({ name, recordUid, password }) => csvLine([name, recordUid, password]));
    await replaceFile(this.#file, this.#before + lines.join(""), { mode: ownerOnly, isDurable: true });
  }
}
