import type { CallOptions, Computer, PowerOffOptions } from "@labkeeper/veyon";
import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import { CliError } from "../../errors/cli-error.ts";
import { exitCodes } from "../../exit-codes.ts";
import { foldHosts } from "../../hosts/fold.ts";
import { confirm } from "../../terminal/confirm.ts";
import { count } from "../../text/count.ts";
import type { VeyonJob } from "../command.ts";
import { addVeyonCommand } from "../command.ts";
import { report, sentence } from "../report.ts";
import { workOn } from "../work.ts";

interface YesFlag {
  readonly yes?: true;
}

interface OffFlags extends YesFlag {
  /** Milliseconds. */
  readonly delay?: number;
  readonly installUpdates?: true;
  readonly confirm?: true;
}

const yes = (): Option => new Option("-y, --yes", "do not ask; without a terminal nothing is ever asked");

/** Adds `power on`, `power off`, `power reboot` and `logoff`. */
export function addPower(veyon: Command, context: CliContext): void {
  const power = veyon
    .command("power")
    .summary("switch computers on and off")
    .description("Switches computers on and off.");
  addVeyonCommand(power, context, {
    name: "on",
    summary: "wake computers (Wake-on-LAN)",
    details:
      "The WebAPI server sends the wake-up call itself, but it wants a connection to the computer for that: real servers refuse it for computers that have been off for long.",
    examples: [["veyon power on @r101", "Wake a room"]],
    run: (job) => act(job, "Waking", "woken", (computer, call) => computer.powerOn(call)),
  });
  addVeyonCommand<OffFlags>(power, context, {
    name: "off",
    summary: "switch computers off",
    details: "In a terminal it asks first, unless --yes is given.",
    options: [
      new Option("--delay <time>", "let users see a countdown of so long, such as 60s")
        .argParser(parsePositiveDuration)
        .conflicts(["installUpdates", "confirm"]),
      new Option("--install-updates", "install pending updates first").conflicts(["confirm"]),
      new Option("--confirm", "let each user decide"),
      yes(),
    ],
    examples: [
      ["veyon power off @r101", "Switch a room off, after a question"],
      ["veyon power off @r101 --delay 2m --yes", "With a countdown, from a script"],
    ],
    run: async (job) => {
      const how = powerOff(job.flags);
      return ask(job, "Switch off", () =>
        act(job, "Switching off", "told to switch off", (computer, call) => computer.powerOff(how, call)),
      );
    },
  });
  addVeyonCommand<YesFlag>(power, context, {
    name: "reboot",
    summary: "start computers anew",
    details: "In a terminal it asks first, unless --yes is given.",
    options: [yes()],
    examples: [["veyon power reboot 'pc-[01-30]' --yes", "Start a room anew without being asked"]],
    run: (job) =>
      ask(job, "Reboot", () =>
        act(job, "Rebooting", "told to reboot", (computer, call) => computer.reboot(call)),
      ),
  });
  addVeyonCommand<YesFlag>(veyon, context, {
    name: "logoff",
    summary: "log users off",
    details: "Work that was not saved is lost. In a terminal it asks first, unless --yes is given.",
    options: [yes()],
    examples: [["veyon logoff @r101", "Log everybody in a room off"]],
    run: (job) =>
      ask(job, "Log off whoever uses", () =>
        act(job, "Logging off", "told to log off", (computer, call) => computer.logOff(call)),
      ),
  });
}

function powerOff({ delay, installUpdates, confirm: atUser }: OffFlags): PowerOffOptions {
  if (delay !== undefined) {
    if (delay < 1_000) throw new CliError("--delay: give at least 1s.");
    return { delay: Math.round(delay / 1_000) };
  }
  if (installUpdates) return { installUpdates };
  return atUser ? { confirm: atUser } : {};
}

/** Asks the user before something that cannot be undone. */
async function ask(job: VeyonJob<YesFlag>, what: string, act: () => Promise<number>): Promise<number> {
  const { io, hosts, flags, interruption } = job;
  if (flags.yes) return act();
  const which = hosts.length === 1 ? "" : `${count(hosts.length, "computer")}: `;
  const question = `${what} ${which}${foldHosts(hosts)}?`;
  if (await confirm(io, question, interruption.signal)) return act();
  io.stderr.write("Nothing was done.\n");
  return interruption.codeOr(exitCodes.someFailed);
}

async function act(
  job: VeyonJob,
  doing: string,
  done: string,
  work: (computer: Computer, call: CallOptions) => Promise<void>,
): Promise<number> {
  return report(job, await workOn(job, doing, work), { text: sentence(done, job.hosts.length) });
}
