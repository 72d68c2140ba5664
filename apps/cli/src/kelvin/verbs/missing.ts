import type { Command } from "commander";
import { CliError } from "../../errors/cli-error.ts";
import type { Kind } from "../kinds/kind.ts";

/** Answers commands that the server has nothing for: with what to do instead, not as if they were misspelt. */
export function addMissing(parent: Command, { missing }: Kind): void {
  for (const [verb, why] of Object.entries(missing)) {
    parent
      .command(verb, { hidden: true })
      .argument("[anything...]")
      .allowUnknownOption()
      .helpOption(false)
      .action(() => {
        throw new CliError(why);
      });
  }
}
