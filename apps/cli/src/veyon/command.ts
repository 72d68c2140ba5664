import type { VeyonClient } from "@labkeeper/veyon";
import type { Command, Option } from "commander";
import { collect } from "../arguments.ts";
import type { CliContext } from "../cli-context.ts";
import type { Examples } from "../command/help.ts";
import { describeCommand, examplesText } from "../command/help.ts";
import { fullName, inherited } from "../command/options.ts";
import { loadConfig } from "../config/load.ts";
import type { Config } from "../config/schema.ts";
import { closeSoon } from "../connection/close-soon.ts";
import { CliError } from "../errors/cli-error.ts";
import { resolveHosts } from "../hosts/resolve.ts";
import type { Interruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { connect } from "./connection/connect.ts";
import type { ConnectionFlags } from "./connection/options.ts";
import { addHiddenConnectionOptions } from "./connection/options.ts";

/** How a command tells which computers are meant. */
interface HostFlags {
  readonly hosts?: readonly string[];
  readonly hostsFile?: readonly string[];
  readonly except?: readonly string[];
}

/** A command under way. */
export interface VeyonJob<F extends object = object> {
  readonly io: Io;
  readonly interruption: Interruption;
  /** The command's name, such as `power off`. */
  readonly command: string;
  readonly flags: ConnectionFlags & F;
  /** What the command is about besides computers, such as the text of a message; empty when it takes nothing. */
  readonly operand: string;
  /** The computers, at least one. */
  readonly hosts: readonly string[];
  readonly config: Config;
  readonly client: VeyonClient;
  /** How many computers to work on at once; undefined: as many as the server bears. */
  readonly concurrency: number | undefined;
}

/** What a command is. */
export interface VeyonCommandSetup<F extends object> {
  readonly name: string;
  readonly summary: string;
  /** The rest of its description. */
  readonly details?: string;
  /** What it takes besides computers; these are then named with `--hosts` alone. */
  readonly operand?: { readonly name: string; readonly description: string };
  readonly options?: readonly Option[];
  readonly examples: Examples;
  /** Does it, and gives the exit code. */
  readonly run: (job: VeyonJob<F>) => Promise<number>;
}

/** Adds a command of `labkeeper veyon` that works on computers. */
export function addVeyonCommand<F extends object = object>(
  parent: Command,
  context: CliContext,
  setup: VeyonCommandSetup<F>,
): Command {
  const command = parent.command(setup.name).summary(setup.summary).description(describeCommand(setup));
  if (setup.operand)
    command.argument(`<${setup.operand.name}>`, setup.operand.description).allowExcessArguments();
  else command.argument("[host...]", "computers: names, ranges such as pc-[01-30], rooms such as @r101");
  for (const option of setup.options ?? []) command.addOption(option);
  addHostOptions(command);
  addHiddenConnectionOptions(command);
  command.addHelpText("after", examplesText(setup.examples, "veyon"));
  command.action(async (operand: string | readonly string[]) => {
    if (setup.operand) refuseMore(setup.operand.name, command);
    const flags: ConnectionFlags & HostFlags & F = { ...inherited(command), ...command.opts() };
    const { config } = await loadConfig(context.io, flags.config);
    const hosts = await hostsFor(context, flags, typeof operand === "string" ? [] : operand, config);
    const veyon = config.veyon ?? {};
    const client = await connect(context.io, { flags, config: veyon });
    const job: VeyonJob<F> = {
      io: context.io,
      interruption: context.interruption,
      command: fullName(command, "veyon"),
      flags,
      operand: typeof operand === "string" ? operand : "",
      hosts,
      config,
      client,
      concurrency: flags.concurrency ?? veyon.concurrency,
    };
    try {
      context.exitCode = await setup.run(job);
    } finally {
      await closeSoon(context.io, client);
    }
  });
  return command;
}

/** Whoever forgets the quotes, or names computers behind the text, is told what to type instead. */
function refuseMore(operand: string, command: Command): void {
  const { args } = command;
  if (args.length < 2) return;
  const quoted = `'${args.join(" ").replaceAll("'", `'\\''`)}'`;
  throw new CliError(
    `${operand.toUpperCase()} is one argument, but ${args.length} were given. Put it in quotes, such as ${quoted}, and name the computers with -H.`,
  );
}

/** The options that name computers. */
export function addHostOptions(command: Command): void {
  command
    .option("-H, --hosts <list>", "computers, separated by commas; can be given several times", collect)
    .option(
      "--hosts-file <file>",
      "file with a name, range or room on each line; # begins a comment",
      collect,
    )
    .option("-x, --except <list>", "leave these out", collect);
}

/** The computers that arguments and options stand for. */
export async function hostsFor(
  { io }: CliContext,
  flags: HostFlags,
  operands: readonly string[],
  config: Config,
): Promise<string[]> {
  const sources = {
    operands,
    lists: flags.hosts ?? [],
    files: flags.hostsFile ?? [],
    except: flags.except ?? [],
  };
  const hosts = await resolveHosts(sources, { rooms: config.rooms ?? {}, cwd: io.cwd });
  if (hosts.length === 0)
    throw new CliError(
      "No computers: name them, such as pc-01, 'pc-[01-30]' or a room of the configuration, such as @r101; or give --hosts-file.",
    );
  return hosts;
}
