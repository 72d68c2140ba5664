import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { paintFor } from "../../terminal/paint.ts";
import { addKelvinCommand } from "../command.ts";
import type { Kind } from "../kinds/kind.ts";
import { inOrder } from "../kinds/order.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions, readNames } from "../names/read-names.ts";
import { report } from "../report.ts";
import { sheet } from "../show/sheet.ts";
import { workOn } from "../work.ts";

/** Adds `show`. */
export function addShow(parent: Command, context: CliContext, kind: Kind): void {
  addKelvinCommand<NameFlags>(parent, context, {
    name: "show",
    summary: `show all that there is to know of ${kind.many}`,
    operand: nameOperand(kind),
    options: nameOptions(kind),
    examples: kind.examples.show ?? [],
    run: async (job) => {
      const keys = await readNames(job, kind);
      const resource = kind.of(await job.connect());
      const results = await workOn(job, "Reading", keys, (key, call) => resource.get(key, call));
      const paint = paintFor(job.io.stdout.colors);
      return report(job, kind, results, {
        text: (found) => found.map(({ value }) => sheet(value, kind, paint)).join("\n"),
        fields: (value) => ({ [kind.json]: inOrder(value, kind) }),
      });
    },
  });
}
