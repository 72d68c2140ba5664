import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError, fileProblem } from "../errors/cli-error.ts";
import type { Io } from "../io.ts";

/** The text of a file that an option names. */
export async function readText(io: Io, file: string, what: string): Promise<string> {
  try {
    return await readFile(resolve(io.cwd, file), "utf8");
  } catch (error) {
    throw new CliError(`Cannot read the ${what} ${file}: ${fileProblem(error)}.`);
  }
}

/** Refuses a file that an option names and that cannot be read. */
export async function checkReadable(io: Io, file: string, what: string): Promise<void> {
  try {
    await access(resolve(io.cwd, file), constants.R_OK);
  } catch (error) {
    throw new CliError(`Cannot read the ${what} ${file}: ${fileProblem(error)}.`);
  }
}

/** Warns of a file with a secret that everyone can read. Pipes are as private as the process that made them. */
export async function warnIfPublic(io: Io, file: string, what: string): Promise<void> {
  if (process.platform === "win32") return;
  const found = await stat(resolve(io.cwd, file)).catch(() => undefined);
  if (found?.isFile() && (found.mode & 0o004) !== 0)
    io.stderr.write(
      `warning: everyone on this machine can read the ${what} ${file}. Type: chmod 600 ${file}\n`,
    );
}
