import type { InputError } from "@labkeeper/transport";
import { CliError } from "../errors/cli-error.ts";

/** A client's refusal of one of its options, in terms of the command line. */
export function badOption(error: InputError): CliError {
  const problem = error.message
    .replace(/^[^:]*: /, "")
    .replace(/`(\w+)`/g, (_, name: string) => optionOf(name));
  return new CliError(`${optionOf(error.path)}: ${problem}`, undefined, error);
}

function optionOf(name: string): string {
  // What stands below `tls` for the client are options of their own here.
  return `--${name.replace(/^tls\./, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
