import type { KelvinOptions } from "@labkeeper/kelvin";
import { KelvinClient } from "@labkeeper/kelvin";
import { InputError, isInputError } from "@labkeeper/transport";
import type { KelvinConfig } from "../../config/schema.ts";
import { badOption } from "../../connection/bad-option.ts";
import { terminalLogger } from "../../connection/logger.ts";
import { tlsOptions } from "../../connection/tls.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { logInOf } from "./credentials.ts";
import type { ConnectionFlags } from "./options.ts";

/** What options, environment and configuration say together, the earlier of them first. */
export interface ConnectionSources {
  readonly flags: ConnectionFlags;
  readonly config: KelvinConfig;
}

/** A client made from options, environment and configuration. */
export async function connect(io: Io, sources: ConnectionSources): Promise<KelvinClient> {
  const { flags, config } = sources;
  const url = flags.url ?? (io.env.LABKEEPER_KELVIN_URL || undefined) ?? config.url;
  if (url === undefined)
    throw new CliError(
      "No server: say which one it is with --url, LABKEEPER_KELVIN_URL or kelvin.url in the configuration.",
    );
  const tls = await tlsOptions(io, {
    ca: flags.ca ?? (io.env.LABKEEPER_KELVIN_CA || undefined) ?? config.ca,
    insecure: flags.insecure ?? config.insecure,
  });
  const timeout = flags.timeout ?? (config.timeout === undefined ? undefined : config.timeout * 1_000);
  const { username, readPassword } = logInOf(io, sources, hostOf(url));
  let password = "";
  const client = makeClient({
    ...(url.includes("://") ? { url } : { host: url }),
    username,
    password: () => password,
    timeout,
    apiVersion: flags.apiVersion ?? config.apiVersion,
    language: flags.language ?? config.language,
    concurrency: flags.concurrency ?? config.concurrency,
    logger: terminalLogger(io, flags.verbose === true),
    logBodies: flags.verbose === true,
    ...(io.fetch ? { fetch: io.fetch } : { tls }),
  });
  // All else that could be wrong has been told before anybody types a password.
  password = await readPassword();
  return client;
}

function makeClient(options: KelvinOptions): KelvinClient {
  try {
    return new KelvinClient(options);
  } catch (error) {
    if (!isInputError(error)) throw error;
    // Both are given with one option.
    const { path, expected, received } = error;
    throw badOption(path === "host" ? new InputError({ path: "url", expected, received }) : error);
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) && url.includes("://") ? new URL(url).host : url;
}
