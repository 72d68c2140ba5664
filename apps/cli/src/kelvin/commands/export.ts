import { resolve } from "node:path";
import type { Command } from "commander";
import { Option } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { replaceFile } from "../../files/replace.ts";
import { count } from "../../text/count.ts";
import type { KelvinJob } from "../command.ts";
import { addKelvinCommand } from "../command.ts";
import { exportFields } from "../export/fields.ts";
import type { ExportFormat } from "../export/write.ts";
import { countFormulas, exportText } from "../export/write.ts";
import { classes, workgroups } from "../kinds/groups.ts";
import type { Kind } from "../kinds/kind.ts";
import { users } from "../kinds/users.ts";
import { search } from "../list/search.ts";
import { splitNames } from "../settings/parse.ts";

interface ExportFlags {
  readonly output?: string;
  readonly format?: ExportFormat;
  readonly forSpreadsheets?: true;
  readonly withUdm?: readonly string[];
}

/** Adds `export` with a command for each kind of objects. */
export function addExport(kelvin: Command, context: CliContext): void {
  const group = kelvin
    .command("export")
    .summary("write users, classes or work groups to a file, as CSV or JSON")
    .description(
      "Writes users, classes or work groups to a file, as CSV or JSON. What it writes of users, sync reads again: nothing is then to be done.",
    )
    .enablePositionalOptions();
  for (const kind of [users, classes, workgroups]) addKind(group, context, kind);
}

function addKind(group: Command, context: CliContext, kind: Kind): void {
  const isUsers = kind.command === "users";
  addKelvinCommand<ExportFlags>(group, context, {
    name: kind.command,
    summary: `write ${kind.many} to a file, as CSV or JSON`,
    details:
      "A file is there as a whole or not at all. Cells of CSV are as they are on the server: a spreadsheet takes some of them for formulas, which --for-spreadsheets prevents.",
    options: [
      ...kind.filters.map(({ option }) => option()),
      new Option("-o, --output <file>", "the file (default: the standard output)"),
      new Option(
        "--format <format>",
        "csv, json or ndjson (default: by the file's extension, else csv)",
      ).choices(["csv", "json", "ndjson"]),
      new Option("--with-udm <names>", "UDM properties to be in it, separated by commas").argParser(
        splitNames,
      ),
      new Option(
        "--for-spreadsheets",
        `CSV that is safe to open: no formulas, marked as UTF-8${isUsers ? ". For people, not for sync" : ""}`,
      ),
    ],
    examples: isUsers
      ? [
          ["kelvin export users --school DEMOSCHOOL --role student -o pupils.csv", "The pupils of a school"],
          [
            "kelvin export users --with-udm title,phone --format ndjson | gzip > users.gz",
            "Everybody, for programs",
          ],
        ]
      : [
          [
            `kelvin export ${kind.command} --school DEMOSCHOOL -o ${kind.command}.csv`,
            "Those of a school, with their members",
          ],
        ],
    run: (job) => write(job, kind),
  });
}

async function write(job: KelvinJob<ExportFlags>, kind: Kind): Promise<number> {
  const { io, flags, command } = job;
  const { output, forSpreadsheets = false, withUdm = [] } = flags;
  const format = formatOf(flags);
  if (flags.json && output === undefined)
    throw new CliError("--json tells about a file: give --output. For JSON itself there is --format json.");
  const things = await search(job, kind);
  const fields = exportFields(kind, withUdm);
  const text = exportText(things, fields, { format, forSpreadsheets });
  const formulas = format === "csv" && !forSpreadsheets ? countFormulas(things, fields) : 0;
  if (output === undefined) {
    io.stdout.write(text);
  } else {
    await replaceFile(resolve(io.cwd, output), text);
    const document = { command, ok: true, file: resolve(io.cwd, output), counts: { total: things.length } };
    io.stdout.write(
      flags.json
        ? `${JSON.stringify(document, undefined, 2)}\n`
        : `${count(things.length, kind.one, kind.many)} in ${output}\n`,
    );
  }
  if (formulas > 0)
    io.stderr.write(
      `warning: a spreadsheet would take ${count(formulas, "cell")} for formulas. Do not open it in one, or give --for-spreadsheets.\n`,
    );
  return exitCodes.ok;
}

function formatOf({ format, output, forSpreadsheets }: ExportFlags): ExportFormat {
  const [, extension] = /\.(csv|json|ndjson|jsonl)$/i.exec(output ?? "") ?? [];
  const byName = extension?.toLowerCase() === "jsonl" ? "ndjson" : extension?.toLowerCase();
  const chosen = format ?? (byName === "json" || byName === "ndjson" ? byName : "csv");
  if (forSpreadsheets && chosen !== "csv")
    throw new CliError(`--for-spreadsheets is for CSV, not for ${chosen}.`);
  return chosen;
}
