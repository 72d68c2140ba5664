import type { InputError } from "@labkeeper/transport";
import { CliError } from "../errors/cli-error.ts";

/** A client's refusal of one of its options, in terms of the command line. */
export function badOption(error: InputError): CliError {
  const flag = error.path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CliError(`--${flag}: ${error.message.replace(/^[^:]*: /, "")}`, undefined, error);
}
