import { passwordFrom, passwordFromFlags } from "../../connection/password.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { askSecret, canAsk } from "../../terminal/ask-secret.ts";
import type { ConnectionSources } from "./connect.ts";

/** Whom to log in as. */
interface LogIn {
  readonly username: string;
  /** Reads the password, or asks for it. */
  readonly readPassword: () => Promise<string>;
}

/** What one source says about the log-in. */
interface Layer {
  readonly username: string | undefined;
  readonly password: (() => Promise<string>) | undefined;
}

/**
 * Whom to log in as, from the options, the environment and the configuration, the earlier of them first. Who gives no
 * password anywhere is asked for it.
 */
export function logInOf(io: Io, { flags, config }: ConnectionSources, server: string): LogIn {
  const { LABKEEPER_KELVIN_USERNAME, LABKEEPER_KELVIN_PASSWORD } = io.env;
  const layers: Layer[] = [
    { username: flags.username, password: passwordFromFlags(io, flags) },
    {
      username: LABKEEPER_KELVIN_USERNAME || undefined,
      password: passwordFrom(io, { password: LABKEEPER_KELVIN_PASSWORD || undefined }),
    },
    { username: config.username, password: passwordFrom(io, config) },
  ];
  const username = layers.find((layer) => layer.username !== undefined)?.username;
  if (username === undefined)
    throw new CliError(
      "No user name: give it with --username, LABKEEPER_KELVIN_USERNAME or kelvin.username in the configuration.",
    );
  // Another user's password would be refused, and refused often enough, the account locked.
  const own = layers.filter((layer) => (layer.username ?? username) === username);
  const readPassword = own.find(({ password }) => password)?.password;
  return { username, readPassword: readPassword ?? (() => askPassword(io, username, server)) };
}

async function askPassword(io: Io, username: string, server: string): Promise<string> {
  if (!canAsk(io))
    throw new CliError(
      `No password of ${username}: give it with --password-file, --password-stdin, LABKEEPER_KELVIN_PASSWORD or kelvin.passwordFile in the configuration.`,
    );
  const password = await askSecret(io, `Password of ${username} at ${server}:`);
  if (password === "") throw new CliError("No password: nothing was done.");
  return password;
}
