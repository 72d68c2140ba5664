import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { paintFor } from "../../terminal/paint.ts";
import { harmless } from "../../text/cells.ts";
import { addKelvinCommand } from "../command.ts";
import type { Kind } from "../kinds/kind.ts";
import { nameOf } from "../names/keys.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions, readNames } from "../names/read-names.ts";
import { report } from "../report.ts";
import { workOn } from "../work.ts";

/** Adds `exists`. */
export function addExists(parent: Command, context: CliContext, kind: Kind): void {
  const paint = paintFor(context.io.stdout.colors);
  addKelvinCommand<NameFlags>(parent, context, {
    name: "exists",
    summary: `tell which ${kind.many} there are`,
    details: "The exit code is 0 when all of them are there, and 1 when one is not.",
    operand: nameOperand(kind),
    options: nameOptions(kind),
    examples: kind.examples.exists ?? [],
    run: async (job) => {
      const keys = await readNames(job, kind);
      const resource = kind.of(await job.connect());
      const results = await workOn(job, "Looking", keys, (key, call) => resource.exists(key, call));
      return report(job, kind, results, {
        isGood: (exists) => exists,
        fields: (exists) => ({ exists }),
        text: (known) =>
          known
            .map(({ item, value }) => {
              const mark = value ? paint.good("●") : paint.dim("○");
              return `${mark} ${harmless(nameOf(item))}  ${value ? "exists" : "does not exist"}\n`;
            })
            .join(""),
      });
    },
  });
}
