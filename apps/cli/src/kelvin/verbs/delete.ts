import type { KelvinClient } from "@labkeeper/kelvin";
import type { ItemResult } from "@labkeeper/transport";
import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { sentence } from "../../report/sentence.ts";
import { canAsk } from "../../terminal/ask-secret.ts";
import { confirm } from "../../terminal/confirm.ts";
import { paintFor } from "../../terminal/paint.ts";
import { table } from "../../terminal/table.ts";
import { count } from "../../text/count.ts";
import type { KelvinJob } from "../command.ts";
import { addKelvinCommand } from "../command.ts";
import type { Changing, Key, Kind, Thing, View } from "../kinds/kind.ts";
import { listColumns } from "../list/columns.ts";
import { nameOf } from "../names/keys.ts";
import type { NameFlags } from "../names/read-names.ts";
import { nameOperand, nameOptions, readNames } from "../names/read-names.ts";
import { report } from "../report.ts";
import { workOn } from "../work.ts";

interface DeleteFlags extends NameFlags {
  readonly yes?: true;
}

/** So many are shown before the question; the rest is counted. */
const shown = 20;

/** Adds `delete`. */
export function addDelete(
  parent: Command,
  context: CliContext,
  kind: Kind,
  changing: (view: View) => Changing,
): void {
  addKelvinCommand<DeleteFlags>(parent, context, {
    name: "delete",
    summary: `delete ${kind.many}`,
    details:
      "This cannot be undone. In a terminal it shows who or what that is, and asks; elsewhere it wants --yes.",
    operand: nameOperand(kind),
    options: [...nameOptions(kind), new Option("-y, --yes", "do not ask")],
    examples: kind.examples.delete ?? [],
    run: async (job) => {
      const keys = await readNames(job, kind);
      // Before anything is read: a script must not get half-way.
      if (!job.flags.yes && !canAsk(job.io))
        throw new CliError(`Nothing was deleted: without a terminal to ask in, say --yes.`);
      const client = await job.connect();
      const missing = job.flags.yes ? [] : await ask(job, client, kind, keys);
      if (missing === undefined) {
        job.io.stderr.write("Nothing was deleted.\n");
        return job.interruption.codeOr(exitCodes.someFailed);
      }
      const absent = new Set(missing.map(({ item }) => item));
      const present = keys.filter((key) => !absent.has(key));
      const resource = changing(client);
      const done = await workOn(job, "Deleting", present, (key, call) => resource.delete(key, call));
      return report(job, kind, [...done, ...missing], {
        text: (deleted) =>
          sentence(
            deleted.map(({ item }) => nameOf(item)),
            { total: keys.length, noun: kind.many, done: "deleted" },
          ),
      });
    },
  });
}

/** Shows what is about to go, and asks. Gives those that are not there; undefined when the answer is no. */
async function ask(
  job: KelvinJob,
  client: KelvinClient,
  kind: Kind,
  keys: readonly Key[],
): Promise<ItemResult<Key, void>[] | undefined> {
  const { io, interruption } = job;
  const resource = kind.of(client.v1);
  const found = await workOn(job, "Reading", keys, (key, call) => resource.get(key, call));
  const things = found.flatMap((result) => (result.ok ? [result.value] : []));
  const missing = found.flatMap(({ item, ...result }) => (result.ok ? [] : [{ item, ...result }]));
  if (things.length === 0) return missing;
  io.stderr.write(previewText(job, things, kind));
  const absent = missing.length === 0 ? "" : ` ${count(missing.length, "other")} cannot be read.`;
  const question = `Delete ${things.length === 1 ? `this ${kind.one}` : `these ${count(things.length, kind.one, kind.many)}`}?${absent}`;
  return (await confirm(io, question, interruption.signal)) ? missing : undefined;
}

function previewText({ io }: KelvinJob, things: readonly Thing[], kind: Kind): string {
  const columns = listColumns(kind, undefined);
  const rows = things.slice(0, shown).map((thing) => columns.map(({ cell }) => cell(thing)));
  const paint = paintFor(io.stderr.colors);
  const heading = columns.map(({ title }) => title);
  const more = things.length > shown ? `… and ${things.length - shown} more\n` : "";
  return table(heading, rows, { paint, width: io.stderr.columns, whole: kind.inSchool ? 2 : 1 }) + more;
}
