import { resolve } from "node:path";
import { Option } from "commander";
import { passwordFromFlags } from "../../connection/password.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { askSecret, canAsk } from "../../terminal/ask-secret.ts";
import { PasswordList } from "../passwords/password-list.ts";

/** What the options say about the password of a user. */
export interface NewPasswordFlags {
  readonly newPassword?: string;
  readonly newPasswordFile?: string;
  readonly newPasswordStdin?: true;
  readonly askNewPassword?: true;
  readonly generatePasswords?: string;
}

/** The options that give a user a password. */
export function newPasswordOptions(): Option[] {
  return [
    new Option("--generate-passwords <file>", "make a password for each, in a CSV file for your eyes only"),
    new Option("--ask-new-password", "ask for the password in the terminal"),
    new Option("--new-password-file <file>", "read the password from a file"),
    new Option("--new-password-stdin", "read the password from the standard input"),
    new Option("--new-password <text>", "not advised: everyone on this machine can see it"),
  ];
}

/** The passwords that users get: one for all of them, or a list with one for each. */
export interface NewPasswords {
  readonly same: string | undefined;
  readonly list: PasswordList | undefined;
}

/** Reads or asks for what the options say about passwords. */
export async function readNewPasswords(io: Io, flags: NewPasswordFlags): Promise<NewPasswords> {
  const { newPassword, newPasswordFile, newPasswordStdin, askNewPassword, generatePasswords } = flags;
  const read = passwordFromFlags(
    io,
    { password: newPassword, passwordFile: newPasswordFile, passwordStdin: newPasswordStdin },
    "--new-password",
  );
  if ([read, askNewPassword, generatePasswords].filter((one) => one !== undefined).length > 1)
    throw new CliError(
      "Give one of --generate-passwords, --ask-new-password and --new-password-file, not several.",
    );
  if (generatePasswords !== undefined) {
    const list = await PasswordList.open(resolve(io.cwd, generatePasswords), generatePasswords);
    return { same: undefined, list };
  }
  return { same: askNewPassword ? await ask(io) : await read?.(), list: undefined };
}

async function ask(io: Io): Promise<string> {
  if (!canAsk(io))
    throw new CliError("--ask-new-password needs a terminal. Elsewhere there is --new-password-file.");
  const password = await askSecret(io, "New password:");
  if (password === "") throw new CliError("No password: nothing was done.");
  if ((await askSecret(io, "Once more:")) !== password)
    throw new CliError("These are two different passwords: nothing was done.");
  return password;
}
