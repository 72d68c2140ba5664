import type { Command } from "commander";
import { Option } from "commander";
import { parseNumber, parsePositiveDuration, parseWhole } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { codeOfResults } from "../../errors/exit-code.ts";
import { errorDocument } from "../../errors/explain.ts";
import { exitCodes } from "../../exit-codes.ts";
import { foldHosts } from "../../hosts/fold.ts";
import type { Failure } from "../../report/group.ts";
import { tellFailures } from "../../report/tell-failures.ts";
import type { VeyonJob } from "../command.ts";
import { addVeyonCommand } from "../command.ts";
import { RoomMonitor } from "../monitor/monitor.ts";
import { computerFailures } from "../report.ts";
import { printDocuments } from "../watch/json.ts";
import { showLive } from "../watch/live.ts";
import { printRoom, printRounds } from "../watch/plain.ts";

interface WatchFlags {
  /** Milliseconds. */
  readonly every: number;
  readonly fps: number;
  readonly rounds?: number;
  readonly once?: true;
}

/** Adds `watch`. */
export function addWatch(veyon: Command, context: CliContext): void {
  addVeyonCommand<WatchFlags>(veyon, context, {
    name: "watch",
    summary: "watch a room live",
    details:
      "In a terminal it shows a live table until q or Ctrl-C; arrow keys scroll it. Elsewhere it prints the room once, and then a line for everything that happens. With --json it prints a line of JSON for each round.",
    options: [
      new Option("--every <time>", "how often each computer is asked")
        .default(2_000, "2s")
        .argParser(parsePositiveDuration),
      new Option("--fps <n>", "pictures of each screen a second; 0: none")
        .default(1)
        .argParser(parseNumber(0, 30)),
      new Option("--rounds <n>", "end after so many rounds").argParser(parseWhole(1)).conflicts("once"),
      new Option("--once", "print the room once and end"),
    ],
    examples: [
      ["veyon watch @r101", "Watch a room"],
      ["veyon watch @r101 --once", "How a room is now, with its pictures"],
      ["veyon watch @r101 --json | jq -c '.computers[] | select(.locked)'", "Follow the locked ones"],
    ],
    run: watch,
  });
}

async function watch(job: VeyonJob<WatchFlags>): Promise<number> {
  const { io, client, hosts, flags, interruption, concurrency } = job;
  if (flags.fps > 0 && flags.fps < 0.01) throw new CliError("--fps: give 0, or at least 0.01.");
  const monitor = new RoomMonitor({ client, hosts, clock: io.clock, fps: flags.fps, concurrency });
  const rounds = flags.once ? 1 : (flags.rounds ?? Number.POSITIVE_INFINITY);
  const live = io.stdout.isTTY && !flags.once && !flags.json;
  const code = live ? await watchLive(job, monitor, rounds) : await watchLines(job, monitor, rounds);
  if (code !== exitCodes.ok) tellHopeless(job, monitor);
  const absent = monitor.computers.some(({ known }) => !known?.ok || known.facts.state !== "on");
  return interruption.codeOfEndless(code || (flags.once && absent ? exitCodes.someFailed : exitCodes.ok));
}

async function watchLive(
  { io, client, hosts, flags, interruption }: VeyonJob<WatchFlags>,
  monitor: RoomMonitor,
  rounds: number,
): Promise<number> {
  const over = new AbortController();
  const signal = AbortSignal.any([interruption.signal, over.signal]);
  let code: number = exitCodes.ok;
  let proven = false;
  monitor.onNews(() => {
    proven ||= monitor.computers.some(({ known }) => known?.ok);
    if (!proven) code = codeOfHopeless(monitor);
    if (code !== exitCodes.ok) over.abort();
  });
  const title = `${foldHosts(hosts)} · ${new URL(client.url).host}`;
  const footer = ["q quits · ↑ ↓ scroll"];
  const pictures = monitor.followPictures(signal);
  const asked = monitor.follow(flags.every, rounds, signal);
  const shown = showLive({ io, monitor, title, footer }, signal);
  try {
    await Promise.race([shown, asked, pictures.then(() => asked)]);
  } finally {
    over.abort();
    // Errors are told on the restored terminal.
    await shown;
    await Promise.all([pictures, asked]);
  }
  return code;
}

async function watchLines(job: VeyonJob<WatchFlags>, monitor: RoomMonitor, rounds: number): Promise<number> {
  const { io, hosts, flags, interruption } = job;
  const { signal } = interruption;
  await monitor.round(signal);
  const code = signal.aborted ? exitCodes.ok : codeOfHopeless(monitor);
  if (code === exitCodes.ok) await monitor.pictures(signal);
  if (signal.aborted || code !== exitCodes.ok) return code;
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  const more = rounds - 1;
  const pictures = more > 0 ? monitor.followPictures(stop) : Promise.resolve();
  try {
    if (flags.json) {
      await printDocuments(io, monitor, flags.every, rounds, stop);
    } else {
      printRoom(io, monitor, foldHosts(hosts));
      if (more > 0) await io.clock.sleep(flags.every, stop);
      await printRounds(io, monitor, flags.every, more, stop);
    }
  } finally {
    over.abort();
    await pictures;
  }
  return exitCodes.ok;
}

/**
 * The exit code when there is no sense in going on: a wrong key is not tried again and again, and a table of 30
 * equal errors helps nobody.
 */
function codeOfHopeless(monitor: RoomMonitor): number {
  const failures = failuresOf(monitor);
  if (failures.length < monitor.computers.length) return exitCodes.ok;
  const code = codeOfResults(failures.map(({ error }) => ({ ok: false, error })));
  return code === exitCodes.rejected || code === exitCodes.unreachable ? code : exitCodes.ok;
}

function tellHopeless({ io, flags }: VeyonJob<WatchFlags>, monitor: RoomMonitor): void {
  const failures = failuresOf(monitor);
  tellFailures(io, failures, computerFailures);
  if (flags.json)
    io.stdout.write(
      `${JSON.stringify({ command: "watch", ok: false, error: errorDocument(failures[0]?.error) })}\n`,
    );
}

function failuresOf(monitor: RoomMonitor): Failure[] {
  return monitor.computers
    .filter(({ known }) => known?.ok === false)
    .map(({ host, error }) => ({ name: host, error }));
}
