import type { VeyonVersion } from "@labkeeper/simulator/veyon";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration, parseWhole } from "../arguments.ts";
import type { CliContext } from "../cli-context.ts";
import type { Io } from "../io.ts";
import { paintFor } from "../terminal/paint.ts";
import { count } from "../text/count.ts";
import { liveInRoom } from "./activity.ts";
import { writeKeyFile } from "./key-file.ts";
import { roomRange, sandboxRoom } from "./room.ts";
import { serve } from "./serve.ts";

interface SandboxFlags {
  readonly port: number;
  readonly host: string;
  readonly computers: number;
  readonly version: VeyonVersion;
  readonly connectionLimit?: number;
  readonly latency?: number;
  readonly still?: true;
}

/** Adds `labkeeper sandbox`. */
export function addSandbox(program: Command, context: CliContext): void {
  const sandbox = program
    .command("sandbox")
    .summary("serve a simulated server to try things on")
    .description("Serves a simulated server with everything behind it, to try commands and programs on.");
  sandbox
    .command("veyon")
    .summary("a Veyon WebAPI server with a room of computers")
    .description(
      "Serves a simulated Veyon WebAPI server with a room of computers behind it, until Ctrl-C. It behaves like a real one, mistakes included. Pupils come and go; everything else is up to you.",
    )
    .addOption(
      new Option("--port <n>", "port to listen on; 0: any free one")
        .default(11_080)
        .argParser(parseWhole(0, 65_535)),
    )
    .addOption(new Option("--host <address>", "address to listen on").default("127.0.0.1"))
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
    .addOption(
      new Option("--latency <time>", "time before each answer, such as 50ms").argParser(
        parsePositiveDuration,
      ),
    )
    .addOption(new Option("--still", "nobody comes or goes"))
    .addHelpText(
      "after",
      `\nExamples:\n  A room of 40, more than a server bears at a time\n    $ labkeeper sandbox veyon --computers 40\n  An old and slow server on another port\n    $ labkeeper sandbox veyon --version 4.7 --latency 100ms --port 11081`,
    )
    .action(async (flags: SandboxFlags) => {
      context.exitCode = await serveSandbox(context, flags);
    });
}

async function serveSandbox({ io, interruption }: CliContext, flags: SandboxFlags): Promise<number> {
  const { port, host, computers, version, connectionLimit, latency, still } = flags;
  const simulator = createVeyonSimulator({
    version,
    computers: sandboxRoom(computers),
    ...(connectionLimit !== undefined && { connectionLimit }),
    ...(latency !== undefined && { latency }),
  });
  const server = await serve(io, simulator, port, host);
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
  const paint = paintFor(io.stdout.colors);
  const { program } = io;
  const room = `'${roomRange(computers)}'`;
  // In the repository the program's name is a long one: shorten it for the other terminal too.
  const short = program === "labkeeper" ? [] : [`labkeeper() { ${program} "$@"; }`];
  const lines = [
    ...short,
    `export LABKEEPER_VEYON_URL=${url}`,
    `export LABKEEPER_VEYON_KEY_NAME=${simulatorKey.name}`,
    `export LABKEEPER_VEYON_KEY_FILE=${keyFile}`,
    "",
    `labkeeper veyon watch ${room}`,
    `labkeeper veyon lock ${room} --wait`,
    `labkeeper veyon message 'Five more minutes' -H ${room}`,
    `labkeeper veyon screenshot pc-01 -o .`,
  ];
  return [
    `${paint.bold(`Veyon ${version} sandbox`)} with ${count(computers, "computer")} at ${paint.bold(url)}`,
    "",
    "In another terminal:",
    "",
    ...lines.map((line) => (line === "" ? "" : `  ${paint.typed(line)}`)),
    "",
    `Log in with the key above, or as teacher with the password teacher. ${paint.dim("Ctrl-C stops the sandbox.")}`,
    "",
  ].join("\n");
}
