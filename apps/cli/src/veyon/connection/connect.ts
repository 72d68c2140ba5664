import { isInputError } from "@labkeeper/transport";
import type { Credentials } from "@labkeeper/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import type { VeyonConfig } from "../../config/schema.ts";
import { badOption } from "../../connection/bad-option.ts";
import { terminalLogger } from "../../connection/logger.ts";
import { tlsOptions } from "../../connection/tls.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { readCredentials } from "./credentials.ts";
import type { ConnectionFlags } from "./options.ts";

/** What options, environment and configuration say together, the earlier of them first. */
export interface ConnectionSources {
  readonly flags: ConnectionFlags;
  readonly config: VeyonConfig;
}

/** A client made from options, environment and configuration. */
export async function connect(io: Io, { flags, config }: ConnectionSources): Promise<VeyonClient> {
  const url = flags.url ?? (io.env.LABKEEPER_VEYON_URL || undefined) ?? config.url;
  if (url === undefined)
    throw new CliError(
      "No server: say where the Veyon WebAPI is with --url, LABKEEPER_VEYON_URL or veyon.url in the configuration.",
    );
  const credentials = await readCredentials(io, { flags, config });
  const tls = await tlsOptions(io, {
    ca: flags.ca ?? (io.env.LABKEEPER_VEYON_CA || undefined) ?? config.ca,
    insecure: flags.insecure ?? config.insecure,
  });
  const timeout = flags.timeout ?? (config.timeout === undefined ? undefined : config.timeout * 1_000);
  return makeClient({
    url,
    credentials,
    timeout,
    connectionLimit: flags.connectionLimit ?? config.connectionLimit,
    logger: terminalLogger(io, flags.verbose === true),
    logBodies: flags.verbose === true,
    ...(io.fetch ? { fetch: io.fetch } : { tls }),
  });
}

type Options = ConstructorParameters<typeof VeyonClient>[0] & { readonly credentials: Credentials };

function makeClient(options: Options): VeyonClient {
  try {
    return new VeyonClient(options);
  } catch (error) {
    if (!isInputError(error)) throw error;
    throw error.path.startsWith("credentials")
      ? new CliError(`Log-in: ${error.message}`, undefined, error)
      : badOption(error);
  }
}
