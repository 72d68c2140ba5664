import { exitCodes } from "../exit-codes.ts";

/** A failure that ends the program with a message for its user and an exit code of its own. */
export class CliError extends Error {
  /** The program's exit code. */
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.badInput, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

/** Why the system could not do something with a file, in a few words. */
export function fileProblem(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const words: Readonly<Record<string, string>> = {
    ENOENT: "it does not exist",
    EACCES: "no permission",
    EPERM: "no permission",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of its path is not a folder",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
  };
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}
