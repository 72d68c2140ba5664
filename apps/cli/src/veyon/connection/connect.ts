import { isInputError } from "@labkeeper/transport";
import type { Credentials, Logger } from "@labkeeper/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import type { VeyonConfig } from "../../config/schema.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { readCredentials } from "./credentials.ts";
import { readText } from "./files.ts";
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
  const tls = await tlsOptions(io, { flags, config });
  const timeout = flags.timeout ?? (config.timeout === undefined ? undefined : config.timeout * 1_000);
  return makeClient({
    url,
    credentials,
    timeout,
    connectionLimit: flags.connectionLimit ?? config.connectionLimit,
    logger: logger(io, flags.verbose === true),
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
    const flag = error.path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new CliError(
      error.path.startsWith("credentials")
        ? `Log-in: ${error.message}`
        : `--${flag}: ${error.message.replace(/^[^:]*: /, "")}`,
      undefined,
      error,
    );
  }
}

async function tlsOptions(
  io: Io,
  { flags, config }: ConnectionSources,
): Promise<{ ca?: string; insecure?: true } | undefined> {
  const file = flags.ca ?? (io.env.LABKEEPER_VEYON_CA || undefined) ?? config.ca;
  const insecure = flags.insecure ?? config.insecure;
  if (file === undefined && !insecure) return undefined;
  return {
    ...(file !== undefined && { ca: await readText(io, file, "certificate authority") }),
    ...(insecure && { insecure: true }),
  };
}

function logger(io: Io, verbose: boolean): Logger {
  const write = (level: string) => (message: string) => io.stderr.write(`${level}: ${message}\n`);
  const nothing = () => undefined;
  return {
    debug: verbose ? write("debug") : nothing,
    info: verbose ? write("info") : nothing,
    warn: write("warning"),
    error: write("error"),
  };
}
