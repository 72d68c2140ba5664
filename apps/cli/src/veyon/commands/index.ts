import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { addConnectionOptions } from "../connection/options.ts";

/** Adds `labkeeper veyon` with its commands. */
export function addVeyon(program: Command, _context: CliContext): void {
  const veyon = program.command("veyon").summary("look after computers with Veyon").enablePositionalOptions();
  addConnectionOptions(veyon);
}
