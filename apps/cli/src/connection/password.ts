import { CliError } from "../errors/cli-error.ts";
import type { Io } from "../io.ts";
import { readText, warnIfPublic } from "./files.ts";

/** Where one source says that the password is. */
export interface PasswordSource {
  readonly password?: string | undefined;
  readonly passwordFile?: string | undefined;
  readonly passwordStdin?: boolean | undefined;
}

/**
 * The password of the options, of which there may be one; undefined when they say nothing of it.
 *
 * @param option The option with the password itself; the others begin with it.
 */
export function passwordFromFlags(
  io: Io,
  { password, passwordFile, passwordStdin }: PasswordSource,
  option: string = "--password",
): (() => Promise<string>) | undefined {
  if ([password, passwordFile, passwordStdin].filter((value) => value !== undefined).length > 1)
    throw new CliError(`Give one of ${option}, ${option}-file and ${option}-stdin, not several.`);
  if (password !== undefined)
    io.stderr.write(
      `warning: ${option} shows the password to everyone on this machine; ${option}-file and ${option}-stdin do not.\n`,
    );
  return passwordFrom(io, { password, passwordFile, passwordStdin });
}

/** A function that reads the password; undefined when the source says nothing of it. */
export function passwordFrom(
  io: Io,
  { password, passwordFile, passwordStdin }: PasswordSource,
): (() => Promise<string>) | undefined {
  if (password !== undefined) return async () => password;
  if (passwordStdin)
    return async () => withoutLineBreak(await io.stdin.readAll(), "The standard input holds no password.");
  if (passwordFile === undefined) return undefined;
  return async () => {
    await warnIfPublic(io, passwordFile, "password file");
    const text = await readText(io, passwordFile, "password file");
    return withoutLineBreak(text, `The password file ${passwordFile} is empty.`);
  };
}

/** The line break at the end of a file or of `echo` is not meant. */
function withoutLineBreak(content: string, problem: string): string {
  const text = content.replace(/\r?\n$/, "");
  if (text === "") throw new CliError(problem);
  return text;
}
