import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import type { Kind } from "../kinds/kind.ts";
import { addShow } from "../verbs/show.ts";

/** Adds the commands for one kind of objects. */
export function addKind(kelvin: Command, context: CliContext, kind: Kind): void {
  const group = kelvin
    .command(kind.command)
    .summary(kind.summary)
    .description(`${kind.summary.slice(0, 1).toUpperCase()}${kind.summary.slice(1)}.`);
  addShow(group, context, kind);
}
