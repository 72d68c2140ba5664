import type { KelvinClient } from "@labkeeper/kelvin";
import type { Command, Option } from "commander";
import type { CliContext } from "../cli-context.ts";
import type { Examples } from "../command/help.ts";
import { describeCommand, examplesText } from "../command/help.ts";
import { fullName, inherited } from "../command/options.ts";
import { loadConfig } from "../config/load.ts";
import { closeSoon } from "../connection/close-soon.ts";
import type { Interruption } from "../interruption.ts";
import type { Io } from "../io.ts";
import { connect } from "./connection/connect.ts";
import type { ConnectionFlags } from "./connection/options.ts";
import { addHiddenConnectionOptions } from "./connection/options.ts";

/** A command under way. */
export interface KelvinJob<F extends object = object> {
  readonly io: Io;
  readonly interruption: Interruption;
  /** The command's name, such as `users show`. */
  readonly command: string;
  readonly flags: ConnectionFlags & F;
  /** What was given besides options. */
  readonly operands: readonly string[];
  /** How many to work on at once. */
  readonly concurrency: number;
  /** Logs in at its first use. Everything that needs no server comes before that. */
  connect(): Promise<KelvinClient>;
}

/** What a command is. */
export interface KelvinCommandSetup<F extends object> {
  readonly name: string;
  readonly summary: string;
  /** The rest of its description. */
  readonly details?: string | undefined;
  /** What it takes besides options: `[name...]`, for instance. */
  readonly operand?: { readonly name: string; readonly description: string } | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly examples: Examples;
  /** Does it, and gives the exit code. */
  readonly run: (job: KelvinJob<F>) => Promise<number>;
}

/** Adds a command that works on a Kelvin server. */
export function addKelvinCommand<F extends object = object>(
  parent: Command,
  context: CliContext,
  setup: KelvinCommandSetup<F>,
): Command {
  const { io, interruption } = context;
  const command = parent.command(setup.name).summary(setup.summary).description(describeCommand(setup));
  if (setup.operand) command.argument(setup.operand.name, setup.operand.description);
  for (const option of setup.options ?? []) command.addOption(option);
  addHiddenConnectionOptions(command);
  command.addHelpText("after", examplesText(setup.examples, "kelvin"));
  command.action(async () => {
    const flags: ConnectionFlags & F = { ...inherited(command), ...command.opts() };
    const { config } = await loadConfig(io, flags.config);
    const kelvin = config.kelvin ?? {};
    let client: KelvinClient | undefined;
    const job: KelvinJob<F> = {
      io,
      interruption,
      command: fullName(command, "kelvin"),
      flags,
      operands: command.args,
      concurrency: flags.concurrency ?? kelvin.concurrency ?? 10,
      connect: async () => {
        client ??= await connect(io, { flags, config: kelvin });
        return client;
      },
    };
    try {
      context.exitCode = await setup.run(job);
    } finally {
      if (client) await closeSoon(io, client);
    }
  });
  return command;
}
