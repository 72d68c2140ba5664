import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { sentence } from "../../report/sentence.ts";
import type { KelvinJob } from "../command.ts";
import { addKelvinCommand } from "../command.ts";
import type { Creating, Kind, View } from "../kinds/kind.ts";
import { inOrder } from "../kinds/order.ts";
import { nameOf } from "../names/keys.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions } from "../names/read-names.ts";
import { GivenPasswords } from "../passwords/given-passwords.ts";
import { report } from "../report.ts";
import { readDrafts } from "../settings/drafts.ts";
import { settingsOf } from "../settings/flags.ts";
import { fromOption } from "../settings/from-file.ts";
import type { NewPasswordFlags } from "../settings/new-password.ts";
import { newPasswordOptions } from "../settings/new-password.ts";
import { References } from "../settings/references.ts";
import { checkRequired } from "../settings/required.ts";
import { workOn } from "../work.ts";

interface CreateFlags extends NameFlags, NewPasswordFlags {
  readonly from?: string;
}

/** Adds `create`. */
export function addCreate(
  parent: Command,
  context: CliContext,
  kind: Kind,
  creating: (view: View, flags: object) => Creating,
): void {
  const hasPassword = kind.command === "users";
  addKelvinCommand<CreateFlags>(parent, context, {
    name: "create",
    summary: `create ${kind.many}`,
    details: `Never sent twice: when an answer is lost, the failure says that it may have been done all the same.${hasPassword ? " Without a password, the server makes one that nobody knows." : ""}`,
    operand: nameOperand(kind),
    options: [
      ...settingsOf(kind, "create").map(({ option }) => option()),
      ...(kind.creatingOptions?.() ?? []),
      ...(hasPassword ? newPasswordOptions() : []),
      fromOption(kind),
      ...nameOptions(kind),
    ],
    examples: kind.examples.create ?? [],
    run: (job) => create(job, kind, creating),
  });
}

async function create(
  job: KelvinJob<CreateFlags>,
  kind: Kind,
  creating: (view: View, flags: object) => Creating,
): Promise<number> {
  const { io, flags } = job;
  const drafts = await readDrafts(job, kind);
  const passwords = await GivenPasswords.read(io, flags);
  const client = await job.connect();
  const resource = creating(client, flags);
  const references = new References(client);
  const things = await passwords.give(drafts);
  const results = await workOn(job, "Creating", things, async ({ values }, call) => {
    checkRequired(kind, values);
    return resource.create(await references.check(values, call), call);
  });
  await passwords.keep(results);
  const keyed = results.map((result) => ({ ...result, item: result.item.key }));
  const code = report(job, kind, keyed, {
    fields: (value) => ({ [kind.json]: inOrder(value, kind) }),
    text: (created) =>
      sentence(
        // The server may have made the name.
        created.map(({ item, value }) => (typeof item === "string" ? value.name : nameOf(item))),
        { total: things.length, noun: kind.many, done: "created" },
      ),
  });
  passwords.tell(io, flags.json === true);
  return code;
}
