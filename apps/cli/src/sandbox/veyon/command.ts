import type { VeyonVersion } from "@labkeeper/simulator/veyon";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import type { Command } from "commander";
import { Option } from "commander";
import { parseWhole } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import type { Io } from "../../io.ts";
import { count } from "../../text/count.ts";
import { guideText } from "../guide.ts";
import type { SandboxFlags } from "../options.ts";
import { addressOptions, latencyOption } from "../options.ts";
import { serve } from "../serve.ts";
import { liveInRoom } from "./activity.ts";
import { writeKeyFile } from "./key-file.ts";
import { roomRange, sandboxRoom } from "./room.ts";

interface VeyonSandboxFlags extends SandboxFlags {
  readonly computers: number;
  readonly version: VeyonVersion;
  readonly connectionLimit?: number;
  readonly still?: true;
}

/** Adds `labkeeper sandbox veyon`. */
export function addVeyonSandbox(sandbox: Command, context: CliContext): void {
  const command = sandbox
    .command("veyon")
    .summary("a Veyon WebAPI server with a room of computers")
    .description(
      "Serves a simulated Veyon WebAPI server with a room of computers behind it, until Ctrl-C. It behaves like a real one, mistakes included. Pupils come and go; everything else is up to you.",
    );
  for (const option of addressOptions(11_080)) command.addOption(option);
  command
    .addOption(
      new Option("--computers <n>", "how many computers").default(12).argParser(parseWhole(1, 1_000)),
    )
    .addOption(
      new Option("--version <version>", "which Veyon to be").default("4.11").choices(["4.5", "4.7", "4.11"]),
    )
    .addOption(
      new Option("--connection-limit <n>", "connections that the server bears (default: 32)").argParser(
        parseWhole(1),
      ),
    )
    .addOption(latencyOption())
    .addOption(new Option("--still", "nobody comes or goes"))
    .addHelpText(
      "after",
      `\nExamples:\n  A room of 40, more than a server bears at a time\n    $ labkeeper sandbox veyon --computers 40\n  An old and slow server on another port\n    $ labkeeper sandbox veyon --version 4.7 --latency 100ms --port 11081`,
    )
    .action(async (flags: VeyonSandboxFlags) => {
      context.exitCode = await serveSandbox(context, flags);
    });
}

async function serveSandbox({ io, interruption }: CliContext, flags: VeyonSandboxFlags): Promise<number> {
  const { port, host, computers, version, connectionLimit, latency, still } = flags;
  const simulator = createVeyonSimulator({
    version,
    computers: sandboxRoom(computers),
    ...(connectionLimit !== undefined && { connectionLimit }),
    ...(latency !== undefined && { latency }),
  });
  const server = await serve(io, simulator, { port, hostname: host });
  const key = await writeKeyFile();
  try {
    io.stdout.write(howToConnect(io, { url: server.url, keyFile: key.path, computers, version }));
    const { signal } = interruption;
    if (!still) await liveInRoom(simulator, io.clock, signal);
    else if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  } finally {
    simulator.close();
    await server.close();
    await key.remove();
  }
  io.stdout.write(`\nStopped after ${count(simulator.requests.length, "request")}.\n`);
  return interruption.codeOfEndless();
}

interface SandboxFacts {
  readonly url: string;
  readonly keyFile: string;
  readonly computers: number;
  readonly version: string;
}

function howToConnect(io: Io, { url, keyFile, computers, version }: SandboxFacts): string {
  const room = `'${roomRange(computers)}'`;
  return guideText(io, {
    title: `Veyon ${version} sandbox`,
    content: count(computers, "computer"),
    url,
    environment: {
      LABKEEPER_VEYON_URL: url,
      LABKEEPER_VEYON_KEY_NAME: simulatorKey.name,
      LABKEEPER_VEYON_KEY_FILE: keyFile,
    },
    commands: [
      `veyon watch ${room}`,
      `veyon lock ${room} --wait`,
      `veyon message 'Five more minutes' -H ${room}`,
      "veyon screenshot pc-01 -o .",
    ],
    logIn: "Log in with the key above, or as teacher with the password teacher.",
  });
}
