import { resolve } from "node:path";
import type { SyncOutcome, SyncPlan } from "@labkeeper/kelvin";
import { isSyncRefusedError, planAsJson, readRecords } from "@labkeeper/kelvin/node";
import { isAbortError } from "@labkeeper/transport";
import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { checkReadable } from "../../connection/files.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { canAsk } from "../../terminal/ask-secret.ts";
import { confirm } from "../../terminal/confirm.ts";
import { paintFor } from "../../terminal/paint.ts";
import { count } from "../../text/count.ts";
import type { KelvinJob } from "../command.ts";
import { addKelvinCommand } from "../command.ts";
import { syncError } from "../sync/errors.ts";
import type { SyncFlags } from "../sync/options.ts";
import { matchByOf, recordOptions, scopeOf, syncOptions } from "../sync/options.ts";
import { checkPlanFiles, writePlanFiles } from "../sync/plan-file.ts";
import { SyncProgressLine } from "../sync/progress.ts";
import { planText, reportText } from "../sync/show.ts";

/** Adds `sync`. */
export function addSync(kelvin: Command, context: CliContext): void {
  addKelvinCommand<SyncFlags>(kelvin, context, {
    name: "sync",
    summary: "bring the users of schools in line with a list",
    details: `Compares a list with the server, shows the plan, asks, and does it: creates, changes, moves, and deactivates those who are not in the list any more. A second run finds nothing to do. Nothing is done when the list is empty, cut off or has a mistake in it, or when too many users of any one school would leave, or become other people.

Each record is a user: a line of CSV whose columns are called like attributes (name, firstname, lastname, recordUid, school, schoolClasses, …; --column for others), or a JSON object. A password in it is only for users who are created.

Exit codes: 0 done, or nothing to do; 1 something was not done, or the answer was no; 2 bad input; 5 refused, since it would do too much at once; 130 interrupted: --resume goes on.`,
    operand: { name: "<file>", description: "the list, as CSV, JSON or JSON lines; - is the standard input" },
    options: syncOptions(),
    examples: [
      [
        "kelvin sync pupils.csv --school DEMOSCHOOL --role student --source-uid Kelvin --dry-run",
        "Only look what would be done",
      ],
      [
        "kelvin sync pupils.csv --school DEMOSCHOOL --role student --source-uid Kelvin --create-classes --passwords new.csv",
        "A new school year, with passwords for the new ones",
      ],
      [
        "kelvin sync pupils.csv --school DEMOSCHOOL --role student --source-uid Kelvin --column Vorname=firstname --column Telefon=",
        "Columns with other names",
      ],
      [
        "kelvin sync pupils.csv --school DEMOSCHOOL --role student --source-uid Kelvin --resume",
        "Go on with a run that was broken off",
      ],
    ],
    run: sync,
  });
}

async function sync(job: KelvinJob<SyncFlags>): Promise<number> {
  const { io, flags, interruption, operands } = job;
  const [file = ""] = operands;
  const scope = scopeOf(flags);
  checkPlanFiles(flags.plan ?? []);
  if (!flags.yes && !flags.dryRun && !canAsk(io))
    throw new CliError("Nothing was done: without a terminal to ask in, say --yes or --dry-run.");
  if (file === "-" && !flags.yes && !flags.dryRun)
    throw new CliError("Nothing was done: with the list on the standard input, say --yes or --dry-run.");
  if (file !== "-") await checkReadable(io, file, "list");
  const progress = new SyncProgressLine(io.stderr);
  try {
    const input = file === "-" ? await io.stdin.readBytes() : resolve(io.cwd, file);
    const records = readRecords(input, recordOptions(flags));
    const client = await job.connect();
    const outcome = await client.sync(records, {
      scope,
      matchBy: matchByOf(flags),
      leavers: flags.leavers,
      maxLeavers: flags.maxLeavers,
      maxRenamed: flags.maxRenamed,
      returners: flags.returners,
      createClasses: flags.createClasses,
      passwords: flags.passwords === undefined ? undefined : resolve(io.cwd, flags.passwords),
      passwordLength: flags.passwordLength,
      journal: journalOf(job),
      resume: flags.resume,
      dryRun: flags.dryRun,
      confirm: (plan) => isWanted(job, plan, progress),
      concurrency: job.concurrency,
      signal: interruption.signal,
      onProgress: progress.show,
    });
    progress.end();
    return await conclude(job, outcome);
  } catch (error) {
    progress.end();
    if (isSyncRefusedError(error)) return refused(job, error.plan);
    if (isAbortError(error)) return interrupted(job, progress);
    throw syncError(error);
  }
}

function journalOf({ io, flags }: KelvinJob<SyncFlags>): string {
  return resolve(io.cwd, flags.journal ?? "kelvin-sync.journal");
}

/** Shows the plan, and asks whether to do it. */
async function isWanted(
  job: KelvinJob<SyncFlags>,
  plan: SyncPlan,
  progress: SyncProgressLine,
): Promise<boolean> {
  const { io, flags, interruption } = job;
  progress.end();
  await showPlan(job, plan);
  if (flags.yes) return true;
  const { counts } = plan;
  const leaving = [
    ...(counts.delete > 0 ? [`delete ${count(counts.delete, "user")}`] : []),
    ...(counts.deactivate > 0 ? [`deactivate ${count(counts.deactivate, "user")}`] : []),
  ];
  const all = count(plan.items.length + plan.classes.length, "change");
  const question = `${flags.resume ? "Go on with this plan" : "Do this"}: ${all}${leaving.length > 0 ? `, which ${leaving.join(" and ")}` : ""}?`;
  return confirm(io, question, interruption.signal);
}

/** Shows the plan and writes it to the files wanted. */
async function showPlan({ io, flags }: KelvinJob<SyncFlags>, plan: SyncPlan): Promise<void> {
  await writePlanFiles(io, flags.plan ?? [], plan);
  const willAsk = !flags.yes && !flags.dryRun && plan.refusals.length === 0;
  // With --json the standard output is for one document at the end.
  if (flags.json && !willAsk) return;
  const out = flags.json ? io.stderr : io.stdout;
  const limit = flags.show ?? (out.isTTY ? 20 : undefined);
  out.write(planText(plan, limit, paintFor(out.colors)));
}

async function conclude(job: KelvinJob<SyncFlags>, { plan, report }: SyncOutcome): Promise<number> {
  const { io, flags } = job;
  const paint = paintFor(io.stdout.colors);
  const isEmpty = plan.items.length + plan.classes.length === 0;
  const nothing = `${paint.good("Nothing to do.")}\n`;
  if (flags.dryRun) {
    if (plan.refusals.length > 0) return refused(job, plan);
    await showPlan(job, plan);
    if (!flags.json && isEmpty) io.stdout.write(nothing);
    return finish(job, plan, undefined, exitCodes.ok);
  }
  if (report === undefined) {
    io.stderr.write("Nothing was done.\n");
    return finish(job, plan, undefined, exitCodes.someFailed);
  }
  if (isEmpty) await showPlan(job, plan);
  const { counts } = report;
  const open = counts.failed + counts.skipped + counts.unanswered + counts.left;
  if (!flags.json) {
    io.stdout.write(isEmpty ? nothing : `\n${reportText(report, paint)}`);
    if (report.passwords > 0 && flags.passwords !== undefined)
      io.stdout.write(`The passwords are in ${flags.passwords}.\n`);
  }
  return finish(job, plan, report, open > 0 ? exitCodes.someFailed : exitCodes.ok);
}

async function refused(job: KelvinJob<SyncFlags>, plan: SyncPlan): Promise<number> {
  await showPlan(job, plan);
  job.io.stderr.write(`${paintFor(job.io.stderr.colors).bad("refused:")} nothing was done.\n`);
  return finish(job, plan, undefined, exitCodes.refused);
}

function interrupted(job: KelvinJob<SyncFlags>, progress: SyncProgressLine): number {
  const { io, interruption } = job;
  const { applied } = progress;
  const told = applied
    ? `${applied.done} of ${count(applied.total, "change")} were made. ${journalOf(job)} knows the rest: type the same command with --resume to go on.`
    : "nothing was done.";
  io.stderr.write(`${paintFor(io.stderr.colors).notice("interrupted:")} ${told}\n`);
  return interruption.codeOr(exitCodes.someFailed);
}

/** With `--json`, tells it all in one document. */
function finish(
  { io, flags, command, interruption }: KelvinJob<SyncFlags>,
  plan: SyncPlan,
  report: SyncOutcome["report"],
  code: number,
): number {
  if (flags.json) {
    const document = {
      command,
      ok: code === exitCodes.ok,
      dryRun: flags.dryRun === true,
      plan: JSON.parse(planAsJson(plan)),
      report: report ?? null,
    };
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  }
  return interruption.codeOr(code);
}
