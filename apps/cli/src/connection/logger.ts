import type { Logger } from "@labkeeper/transport";
import type { Io } from "../io.ts";

/** A client's log on the standard error output: warnings always, requests when asked for. */
export function terminalLogger(io: Io, verbose: boolean): Logger {
  const write = (level: string) => (message: string) => io.stderr.write(`${level}: ${message}\n`);
  const nothing = () => undefined;
  return {
    debug: verbose ? write("debug") : nothing,
    info: verbose ? write("info") : nothing,
    warn: write("warning"),
    error: write("error"),
  };
}
