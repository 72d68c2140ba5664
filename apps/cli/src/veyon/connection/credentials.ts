import type { Credentials } from "@labkeeper/veyon";
import { readText, warnIfPublic } from "../../connection/files.ts";
import { passwordFrom, passwordFromFlags } from "../../connection/password.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import type { ConnectionSources } from "./connect.ts";

/** What one source says about the log-in. */
interface Layer {
  readonly from: string;
  readonly method?: string | undefined;
  readonly keyName?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly username?: string | undefined;
  readonly password?: (() => Promise<string>) | undefined;
}

/**
 * How to log in, from the options, the environment and the configuration, the earlier of them first: the first
 * that speaks of a key or of a user decides which of the two it is.
 */
export async function readCredentials(io: Io, sources: ConnectionSources): Promise<Credentials> {
  const layers = [fromFlags(io, sources), fromEnvironment(io), fromConfig(io, sources)];
  const method = methodOf(layers);
  if (method === "keys") return keyCredentials(io, layers);
  const password = await first(layers, "password")?.();
  if (password === undefined)
    throw new CliError(
      "No password: give it with --password-file, --password-stdin or LABKEEPER_VEYON_PASSWORD.",
    );
  if (method === "simple") return { method, password };
  const username = first(layers, "username");
  if (username === undefined)
    throw new CliError("No user name: give it with --username or LABKEEPER_VEYON_USERNAME.");
  return { method, username, password };
}

function methodOf(layers: readonly Layer[]): "keys" | "logon" | "ldap" | "simple" {
  for (const { from, method, keyName, keyFile, username } of layers) {
    if (method === "keys" || method === "logon" || method === "ldap" || method === "simple") return method;
    const key = keyName !== undefined || keyFile !== undefined;
    if (key && username !== undefined)
      throw new CliError(`${from}: both a key and a user name are given. Give one of them, or --method.`);
    if (key) return "keys";
    if (username !== undefined) return "logon";
  }
  throw new CliError(
    "No log-in: give a key with --key-name and --key-file (LABKEEPER_VEYON_KEY_NAME, LABKEEPER_VEYON_KEY_FILE), or a name with --username and --password-file.",
  );
}

async function keyCredentials(io: Io, layers: readonly Layer[]): Promise<Credentials> {
  const keyName = first(layers, "keyName");
  const keyFile = first(layers, "keyFile");
  if (keyName === undefined)
    throw new CliError("No name of the key: give it with --key-name or LABKEEPER_VEYON_KEY_NAME.");
  if (keyFile === undefined)
    throw new CliError("No file of the key: give it with --key-file or LABKEEPER_VEYON_KEY_FILE.");
  await warnIfPublic(io, keyFile, "key file");
  const keyData = await readText(io, keyFile, "key file");
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+-----END/.test(keyData))
    throw new CliError(
      `The key file ${keyFile} holds no private key: it must have the lines BEGIN PRIVATE KEY and END PRIVATE KEY.`,
    );
  return { method: "keys", keyName, keyData };
}

function first<K extends keyof Layer>(layers: readonly Layer[], name: K): Layer[K] | undefined {
  return layers.find((layer) => layer[name] !== undefined)?.[name];
}

function fromFlags(io: Io, { flags }: ConnectionSources): Layer {
  const { method, keyName, keyFile, username } = flags;
  return {
    from: "The options",
    method,
    keyName,
    keyFile,
    username,
    password: passwordFromFlags(io, flags),
  };
}

function fromEnvironment(io: Io): Layer {
  const value = (name: string) => io.env[`LABKEEPER_VEYON_${name}`] || undefined;
  return {
    from: "The environment",
    keyName: value("KEY_NAME"),
    keyFile: value("KEY_FILE"),
    username: value("USERNAME"),
    password: passwordFrom(io, { password: value("PASSWORD") }),
  };
}

function fromConfig(io: Io, { config }: ConnectionSources): Layer {
  const { method, keyName, keyFile, username, password, passwordFile } = config;
  return {
    from: "The configuration",
    method,
    keyName,
    keyFile,
    username,
    password: passwordFrom(io, { password, passwordFile }),
  };
}
