import type { FetchHandler, Listener, ListenOptions } from "@labkeeper/simulator/node";
import { CliError } from "../errors/cli-error.ts";
import type { Io } from "../io.ts";

/** Serves a simulator on a port. */
export async function serve(
  io: Io,
  simulator: FetchHandler,
  address: ListenOptions & { readonly port: number; readonly hostname: string },
): Promise<Listener> {
  const { port, hostname } = address;
  try {
    return await io.listen(simulator, address);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EADDRINUSE")
      throw new CliError(
        `--port: ${port} is taken by another program. Choose another one; 0 takes any that is free.`,
      );
    if (code === "EACCES")
      throw new CliError(`--port: ${port} is not for everyone to take. Choose one above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new CliError(
        `--host: ${hostname} is no address of this machine. Use 127.0.0.1 for this machine alone.`,
      );
    throw error;
  }
}
