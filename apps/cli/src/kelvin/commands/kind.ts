import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { describeCommand } from "../../command/help.ts";
import type { Kind } from "../kinds/kind.ts";
import { addCreate } from "../verbs/create.ts";
import { addDelete } from "../verbs/delete.ts";
import { addExists } from "../verbs/exists.ts";
import { addList } from "../verbs/list.ts";
import { addMissing } from "../verbs/missing.ts";
import { addModify } from "../verbs/modify.ts";
import { addMove } from "../verbs/move.ts";
import { addShow } from "../verbs/show.ts";

/** Adds the commands for one kind of objects. */
export function addKind(kelvin: Command, context: CliContext, kind: Kind): void {
  const group = kelvin
    .command(kind.command)
    .summary(kind.summary)
    .description(describeCommand(kind))
    .enablePositionalOptions();
  addList(group, context, kind);
  addShow(group, context, kind);
  addExists(group, context, kind);
  const { creating, changing, examples } = kind;
  if (creating) addCreate(group, context, kind, creating);
  if (changing) addModify(group, context, kind, changing);
  if (examples.move) addMove(group, context);
  if (changing) addDelete(group, context, kind, changing);
  addMissing(group, kind);
}
