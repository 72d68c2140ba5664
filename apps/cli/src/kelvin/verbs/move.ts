import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { sentence } from "../../report/sentence.ts";
import { addKelvinCommand } from "../command.ts";
import { inOrder } from "../kinds/order.ts";
import { users } from "../kinds/users.ts";
import { nameOf } from "../names/keys.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions, readNames } from "../names/read-names.ts";
import { report } from "../report.ts";
import { workOn } from "../work.ts";

interface MoveFlags extends NameFlags {
  readonly to: string;
  readonly from?: string;
}

/** Adds `users move`. */
export function addMove(parent: Command, context: CliContext): void {
  addKelvinCommand<MoveFlags>(parent, context, {
    name: "move",
    summary: "move users to another school",
    details:
      "Who leaves a school leaves its classes and work groups too. A user who becomes no member of any class of the new school gets one with labkeeper kelvin users modify --add-class. Never sent twice.",
    operand: nameOperand(users),
    options: [
      new Option("--to <school>", "the new school").makeOptionMandatory(),
      new Option("--from <school>", "leave this school alone (default: all others)"),
      ...nameOptions(users),
    ],
    examples: users.examples.move ?? [],
    run: async (job) => {
      const { to, from } = job.flags;
      const keys = await readNames(job, users);
      const client = await job.connect();
      const results = await workOn(job, "Moving", keys, (key, call) =>
        client.users.move(key, { school: to, ...(from !== undefined && { from }) }, call),
      );
      return report(job, users, results, {
        fields: (user) => ({ user: inOrder(user, users) }),
        text: (moved) => {
          const school = moved[0]?.value.schools.find((name) => name.toLowerCase() === to.toLowerCase());
          return sentence(
            moved.map(({ item }) => nameOf(item)),
            { total: keys.length, noun: "users", done: `moved to ${school ?? to}` },
          );
        },
      });
    },
  });
}
