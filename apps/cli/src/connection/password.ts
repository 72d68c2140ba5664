import { CliError } from "../errors/cli-error.ts";
import type { Io } from "../io.ts";
import { readText, warnIfPublic } from "./files.ts";

/** Where one source says that the password is. */
export interface PasswordSource {
  readonly password?: string | undefined;
  readonly passwordFile?: string | undefined;
  readonly passwordStdin?: boolean | undefined;
}

/** The password of the options, of which there may be one; undefined when they say nothing of it. */
export function passwordFromFlags(io: Io, flags: PasswordSource): (() => Promise<string>) | undefined {
  const { password, passwordFile, passwordStdin } = flags;
  if ([password, passwordFile, passwordStdin].filter((value) => value !== undefined).length > 1)
    throw new CliError("Give one of --password, --password-file and --password-stdin, not several.");
  if (password !== undefined) warnOfPassword(io, "--password");
  return passwordFrom(io, flags);
}

/** Warns of a password that stands on the command line. */
export function warnOfPassword(io: Io, option: string): void {
  io.stderr.write(
    `warning: ${option} shows the password to everyone on this machine; ${option}-file and ${option}-stdin do not.\n`,
  );
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
