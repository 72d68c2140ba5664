import type { Command } from "commander";
import type { CliContext } from "../../cli-context.ts";
import { examplesText } from "../../command/help.ts";
import { inherited } from "../../command/options.ts";
import { loadConfig } from "../../config/load.ts";
import { CliError } from "../../errors/cli-error.ts";
import { foldHosts } from "../../hosts/fold.ts";
import { expandText } from "../../hosts/resolve.ts";
import { addHostOptions, hostsFor } from "../command.ts";
import type { ConnectionFlags } from "../connection/options.ts";
import { addHiddenConnectionOptions } from "../connection/options.ts";

interface HostsFlags extends ConnectionFlags {
  readonly hosts?: readonly string[];
  readonly hostsFile?: readonly string[];
  readonly except?: readonly string[];
  readonly short?: true;
}

/** Adds `hosts`, which asks no server. */
export function addHosts(veyon: Command, context: CliContext): void {
  const command = veyon
    .command("hosts")
    .summary("print the computers that arguments stand for")
    .description(
      "Prints the computers that arguments, files and rooms stand for, one on each line, without asking any server. Without arguments it prints the rooms of the configuration.",
    )
    .argument("[host...]", "computers: names, ranges such as pc-[01-30], rooms such as @r101")
    .option("--short", "all in one word, with ranges");
  addHostOptions(command);
  addHiddenConnectionOptions(command);
  command.addHelpText(
    "after",
    examplesText(
      [
        ["veyon hosts 'pc-[01-03,07]'", "What a range stands for"],
        ["veyon hosts @r101 --except pc-30 --short", "What is left of a room"],
        ["veyon hosts", "Which rooms there are"],
      ],
      "veyon",
    ),
  );
  command.action(async (operands: readonly string[]) => {
    const flags: HostsFlags = { ...inherited(command), ...command.opts() };
    const { config, file } = await loadConfig(context.io, flags.config);
    const named = operands.length + (flags.hosts?.length ?? 0) + (flags.hostsFile?.length ?? 0) > 0;
    if (named) printHosts(context, flags, await hostsFor(context, flags, operands, config));
    else printRooms(context, flags, config.rooms ?? {}, file);
  });
}

function printHosts({ io }: CliContext, { json, short }: HostsFlags, hosts: readonly string[]): void {
  if (json) io.stdout.write(`${JSON.stringify({ command: "hosts", ok: true, hosts }, undefined, 2)}\n`);
  else io.stdout.write(short ? `${foldHosts(hosts)}\n` : hosts.map((host) => `${host}\n`).join(""));
}

function printRooms(
  { io }: CliContext,
  { json }: HostsFlags,
  rooms: Readonly<Record<string, readonly string[]>>,
  file: string | undefined,
): void {
  const names = Object.keys(rooms);
  if (names.length === 0)
    throw new CliError(
      `No computers were named, and ${file === undefined ? "there is no configuration" : `${file} has no rooms`}. Name some, such as 'pc-[01-30]'.`,
    );
  const resolved = Object.fromEntries(
    names.map((name) => [name, [...new Set(expandText(`@${name}`, `rooms.${name}`, rooms))]]),
  );
  if (json)
    io.stdout.write(`${JSON.stringify({ command: "hosts", ok: true, rooms: resolved }, undefined, 2)}\n`);
  else
    for (const [name, hosts] of Object.entries(resolved)) io.stdout.write(`@${name}  ${foldHosts(hosts)}\n`);
}
