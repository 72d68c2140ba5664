import type { TlsOptions } from "@labkeeper/transport";
import type { Io } from "../io.ts";
import { readText } from "./files.ts";

/** Which certificates to accept, as options, environment and configuration say. */
interface Trust {
  /** The file of a certificate authority. */
  readonly ca: string | undefined;
  readonly insecure: boolean | undefined;
}

/** The client's TLS options; undefined where nothing was said. */
export async function tlsOptions(io: Io, { ca, insecure }: Trust): Promise<TlsOptions | undefined> {
  if (ca === undefined && !insecure) return undefined;
  return {
    ...(ca !== undefined && { ca: await readText(io, ca, "certificate authority") }),
    ...(insecure && { insecure: true }),
  };
}
