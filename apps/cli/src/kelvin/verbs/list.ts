import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { exitCodes } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { paintFor } from "../../terminal/paint.ts";
import { table } from "../../terminal/table.ts";
import { harmless } from "../../text/cells.ts";
import { count } from "../../text/count.ts";
import { addKelvinCommand } from "../command.ts";
import type { Kind, Thing } from "../kinds/kind.ts";
import { inOrder } from "../kinds/order.ts";
import type { ListColumn } from "../list/columns.ts";
import { listColumns } from "../list/columns.ts";
import { search } from "../list/search.ts";
import { keyOf, nameOf } from "../names/keys.ts";

interface ListFlags {
  readonly columns?: string;
  readonly names?: true;
}

/** Adds `list`. */
export function addList(parent: Command, context: CliContext, kind: Kind): void {
  const known = [...kind.columns, "udm.NAME"].join(",");
  addKelvinCommand<ListFlags>(parent, context, {
    name: "list",
    summary: `list ${kind.many}`,
    details:
      kind.filters.length === 0
        ? undefined
        : "All filters together must match. Upper and lower case do not matter. Put patterns in quotes, since shells read * themselves.",
    options: [
      ...kind.filters.map(({ option }) => option()),
      new Option("--columns <list>", `what to show, such as ${known}`),
      new Option("--names", "names alone, one on each line").conflicts(["columns", "json"]),
    ],
    examples: kind.examples.list ?? [],
    run: async (job) => {
      const { io, flags, command } = job;
      const columns = listColumns(kind, flags.columns);
      const things = await search(job, kind);
      if (flags.json) {
        const documents = things.map((thing) => inOrder(thing, kind));
        const document = { command, ok: true, counts: { total: things.length }, [kind.command]: documents };
        io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
      } else if (flags.names) {
        // For programs, names are as they are.
        const shown = io.stdout.isTTY ? harmless : (name: string) => name;
        io.stdout.write(things.map((thing) => `${shown(nameOf(keyOf(thing, kind)))}\n`).join(""));
      } else {
        print(io, things, columns, kind);
      }
      return exitCodes.ok;
    },
  });
}

function print(io: Io, things: readonly Thing[], columns: readonly ListColumn[], kind: Kind): void {
  const { stdout } = io;
  if (things.length === 0) {
    io.stderr.write(`No ${kind.many} found.\n`);
    return;
  }
  const paint = paintFor(stdout.colors);
  const rows = things.map((thing) => columns.map(({ cell }) => cell(thing)));
  const width = stdout.isTTY ? stdout.columns : undefined;
  stdout.write(
    table(
      columns.map(({ title }) => title),
      rows,
      { paint, width, whole: kind.inSchool ? 2 : 1 },
    ),
  );
  if (stdout.isTTY && things.length > 1)
    stdout.write(`${paint.dim(count(things.length, kind.one, kind.many))}\n`);
}
