import { isAbortError } from "@labkeeper/transport";
import type { ComputerResult, Presentation } from "@labkeeper/veyon";
import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { codeOfError, codeOfResults } from "../../errors/exit-code.ts";
import { errorDocument } from "../../errors/explain.ts";
import { foldHosts } from "../../hosts/fold.ts";
import { expandText } from "../../hosts/resolve.ts";
import { paintFor } from "../../terminal/paint.ts";
import { count } from "../../text/count.ts";
import { showDuration } from "../../text/duration.ts";
import type { VeyonJob } from "../command.ts";
import { addVeyonCommand } from "../command.ts";
import { reasonOf } from "../reason.ts";
import { report, sentence, tellFailures } from "../report.ts";
import { workOn } from "../work.ts";

interface PresentFlags {
  readonly from: string;
  /** Milliseconds. */
  readonly for?: number;
  readonly window?: true;
  readonly address?: string;
}

/** Adds `present` and `demo stop`. */
export function addPresent(veyon: Command, context: CliContext): void {
  addVeyonCommand<PresentFlags>(veyon, context, {
    name: "present",
    summary: "show one computer's screen on others",
    details:
      "Shows it until Ctrl-C, or for the time given. The demo is always ended, also when the program is told to terminate or the terminal goes away; only when it is killed does it go on: `demo stop` ends it then.",
    options: [
      new Option("--from <host>", "the computer whose screen is shown").makeOptionMandatory(),
      new Option("--for <time>", "end by itself after this time, such as 45m").argParser(
        parsePositiveDuration,
      ),
      new Option("--window", "in a window, which leaves the rest of the screen to its user"),
      new Option("--address <address>", "how the others reach the presenter (default: its name)"),
    ],
    examples: [
      ["veyon present --from pc-01 'pc-[02-30]'", "Show pc-01 to all others until Ctrl-C"],
      ["veyon present --from teacher @r101 --for 45m", "For a lesson"],
    ],
    run: present,
  });
  const demo = veyon.command("demo").summary("end demos").description("Ends demos.");
  addVeyonCommand(demo, context, {
    name: "stop",
    summary: "end whatever demo runs on computers",
    details: "For demos that a killed `present`, or another program, has left behind.",
    examples: [["veyon demo stop 'pc-[01-30]'", "Give everybody the own screen back"]],
    run: async (job) => {
      const results = await workOn(job, "Ending", async (computer, call) => {
        const [result] = await job.client.room([computer.host]).stopDemos(call);
        if (result && !result.ok) throw result.error;
      });
      return report(job, results, { text: sentence("told to end demos", job.hosts.length) });
    },
  });
}

async function present(job: VeyonJob<PresentFlags>): Promise<number> {
  const { io, client, config, flags, interruption } = job;
  const [from, ...others] = expandText(flags.from, "--from", config.rooms ?? {});
  if (from === undefined || others.length > 0)
    throw new CliError(`--from: ${JSON.stringify(flags.from)} must be one computer.`);
  const viewers = job.hosts.filter((host) => host !== from);
  if (viewers.length === 0)
    throw new CliError("No viewers: name at least one computer besides the one of --from.");
  const tell = narrator(job, from, viewers);
  tell.starting();
  let presentation: Presentation;
  try {
    presentation = await client
      .room(viewers)
      .present(
        { from: client.computer(from), mode: flags.window ? "window" : "fullscreen", address: flags.address },
        { signal: interruption.signal },
      );
  } catch (error) {
    // Being told to end is no failure of the presenter.
    if (!isAbortError(error) || !interruption.signal.aborted) tell.failed(error);
    return interruption.codeOr(codeOfError(error));
  }
  tell.started(presentation.viewers);
  await io.clock.sleep(flags.for ?? forever, interruption.signal);
  tell.ending();
  const ended = await presentation.stop();
  tell.ended(ended);
  return interruption.codeOfEndless(codeOfResults(presentation.viewers) || codeOfResults(ended));
}

/** The longest that a timer can wait: 24 days. */
const forever = 2 ** 31 - 1;

interface Narrator {
  starting(): void;
  failed(error: unknown): void;
  started(viewers: readonly ComputerResult<void>[]): void;
  ending(): void;
  ended(computers: readonly ComputerResult<void>[]): void;
}

function narrator(job: VeyonJob<PresentFlags>, from: string, viewers: readonly string[]): Narrator {
  return job.flags.json ? jsonNarrator(job, from) : textNarrator(job, from, viewers);
}

function textNarrator(job: VeyonJob<PresentFlags>, from: string, viewers: readonly string[]): Narrator {
  const { io, flags } = job;
  const paint = paintFor(io.stderr.colors);
  return {
    starting: () => io.stderr.write(paint.dim(`Starting the demo on ${foldHosts([from, ...viewers])}…\n`)),
    failed: (error) => io.stderr.write(`${paint.bad("error:")} ${from}: ${reasonOf(error, from)}\n`),
    started: (results) => {
      tellFailures(job, results);
      const shown = results.filter(({ ok }) => ok).length;
      const end =
        flags.for === undefined
          ? "Ctrl-C ends it."
          : `It ends in ${showDuration(flags.for)}, or with Ctrl-C.`;
      io.stdout.write(`${from} is shown on ${count(shown, "computer")}. ${end}\n`);
    },
    ending: () => io.stderr.write(paint.dim("Ending the demo…\n")),
    ended: (results) => {
      tellFailures(job, results);
      const failed = results.filter(({ ok }) => !ok).map(({ host }) => host);
      if (failed.length === 0) io.stdout.write("The demo has ended.\n");
      else io.stderr.write(`Try again: ${io.program} veyon demo stop '${foldHosts(failed)}'\n`);
    },
  };
}

function jsonNarrator({ io }: VeyonJob<PresentFlags>, from: string): Narrator {
  const write = (event: string, fields: object) =>
    io.stdout.write(
      `${JSON.stringify({ command: "present", event, at: new Date(io.clock.now()).toISOString(), from, ...fields })}\n`,
    );
  const computers = (results: readonly ComputerResult<void>[]) =>
    results.map(({ host, ...result }) =>
      result.ok ? { host, ok: true } : { host, ok: false, error: errorDocument(result.error) },
    );
  return {
    starting: () => undefined,
    failed: (error) => write("failed", { error: errorDocument(error) }),
    started: (results) => write("started", { computers: computers(results) }),
    ending: () => undefined,
    ended: (results) => write("ended", { computers: computers(results) }),
  };
}
