import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { paintFor } from "../../terminal/paint.ts";
import type { KelvinJob } from "../command.ts";
import { addKelvinCommand } from "../command.ts";
import type { Changing, Kind, Thing, View } from "../kinds/kind.ts";
import { inOrder } from "../kinds/order.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions } from "../names/read-names.ts";
import { GivenPasswords } from "../passwords/given-passwords.ts";
import { report } from "../report.ts";
import { readChanges } from "../settings/changes.ts";
import { clearOption } from "../settings/clear.ts";
import { settingsOf } from "../settings/flags.ts";
import { fromOption } from "../settings/from-file.ts";
import { withoutLeftGroups } from "../settings/left-schools.ts";
import type { NewPasswordFlags } from "../settings/new-password.ts";
import { newPasswordOptions } from "../settings/new-password.ts";
import { References } from "../settings/references.ts";
import { changesText } from "../show/changes.ts";
import { workOn } from "../work.ts";

interface ModifyFlags extends NameFlags, NewPasswordFlags {
  readonly from?: string;
  readonly clear?: readonly string[];
}

/** What became of an object. */
export interface Modified {
  readonly before: Thing;
  readonly after: Thing;
  /** Whether anything was sent: nothing is when it is so already. */
  readonly changed: boolean;
}

/** Adds `modify`. */
export function addModify(
  parent: Command,
  context: CliContext,
  kind: Kind,
  changing: (view: View) => Changing,
): void {
  const hasPassword = kind.command === "users";
  addKelvinCommand<ModifyFlags>(parent, context, {
    name: "modify",
    summary: `change ${kind.many}`,
    details: "Only what differs is sent; everything else stays as it is.",
    operand: nameOperand(kind),
    options: [
      ...settingsOf(kind, "modify").map(({ option }) => option()),
      clearOption(kind),
      ...(hasPassword ? newPasswordOptions() : []),
      fromOption(kind),
      ...nameOptions(kind),
    ],
    examples: kind.examples.modify ?? [],
    run: (job) => modify(job, kind, changing),
  });
}

async function modify(
  job: KelvinJob<ModifyFlags>,
  kind: Kind,
  changing: (view: View) => Changing,
): Promise<number> {
  const { io, flags } = job;
  const passwords = await GivenPasswords.read(io, flags);
  const changes = await readChanges(job, kind, passwords.any);
  const client = await job.connect();
  const resource = changing(client);
  // v2 reads old data: what differs from them may not be what differs.
  const live = kind.of(client.v1);
  const references = new References(client);
  const things = await passwords.give(changes);
  const results = await workOn(job, "Changing", things, async ({ key, values, edits }, call) => {
    const before = await live.get(key, call);
    const draft = { ...Object.fromEntries(Object.entries(before)), ...values };
    const given = { ...values, ...edits.on(draft) };
    const wanted = withoutLeftGroups(before, await references.check(given, call));
    const after = await resource.modify(before, wanted, call);
    return { before, after, changed: after !== before };
  });
  await passwords.keep(
    results.map((result) => (result.ok ? { ...result, value: result.value.after } : result)),
  );
  const keyed = results.map((result) => ({ ...result, item: result.item.key }));
  const paint = paintFor(io.stdout.colors);
  const code = report<Modified>(job, kind, keyed, {
    fields: ({ after, changed }) => ({ changed, [kind.json]: inOrder(after, kind) }),
    text: (done) => changesText(done, { kind, total: things.length, paint }),
  });
  passwords.tell(io, flags.json === true);
  return code;
}
