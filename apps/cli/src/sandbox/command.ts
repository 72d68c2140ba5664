import type { Command } from "commander";
import type { CliContext } from "../cli-context.ts";
import { addKelvinSandbox } from "./kelvin/command.ts";
import { addVeyonSandbox } from "./veyon/command.ts";

/** Adds `labkeeper sandbox`. */
export function addSandbox(program: Command, context: CliContext): void {
  const sandbox = program
    .command("sandbox")
    .summary("serve a simulated server to try things on")
    .description("Serves a simulated server with everything behind it, to try commands and programs on.");
  addVeyonSandbox(sandbox, context);
  addKelvinSandbox(sandbox, context);
}
