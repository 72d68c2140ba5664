import { resolve } from "node:path";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import type { ListenOptions } from "@labkeeper/simulator/node";
import type { Command } from "commander";
import { Option } from "commander";
import { parsePositiveDuration, parseWhole } from "../../arguments.ts";
import type { CliContext } from "../../cli-context.ts";
import { readText } from "../../connection/files.ts";
import { CliError } from "../../errors/cli-error.ts";
import type { Io } from "../../io.ts";
import { count } from "../../text/count.ts";
import { guideText } from "../guide.ts";
import type { SandboxFlags } from "../options.ts";
import { addressOptions, latencyOption } from "../options.ts";
import { serve } from "../serve.ts";

interface KelvinSandboxFlags extends SandboxFlags {
  readonly users: number;
  readonly schools: number;
  readonly classes: number;
  readonly v2Lag?: number;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/** Adds `labkeeper sandbox kelvin`. */
export function addKelvinSandbox(sandbox: Command, context: CliContext): void {
  const command = sandbox
    .command("kelvin")
    .summary("a Kelvin server with schools, classes and users")
    .description(
      "Serves a simulated UCS@school server with the Kelvin REST API, v1 and v2, until Ctrl-C: schools, classes and made-up people. It behaves like a real one, mistakes included, and forgets all that was changed when it ends.",
    );
  for (const option of addressOptions(8_911)) command.addOption(option);
  command
    .addOption(new Option("--users <n>", "how many users").default(1_000).argParser(parseWhole(0, 150_000)))
    .addOption(new Option("--schools <n>", "how many schools").default(3).argParser(parseWhole(3, 500)))
    .addOption(
      new Option("--classes <n>", "how many classes each school has")
        .default(20)
        .argParser(parseWhole(1, 1_000)),
    )
    .addOption(latencyOption())
    .addOption(
      new Option("--v2-lag <time>", "time until v2 shows a change (default: 1.5s)").argParser(
        parsePositiveDuration,
      ),
    )
    .addOption(new Option("--tls-cert <file>", "serve HTTPS with this certificate (PEM)"))
    .addOption(new Option("--tls-key <file>", "and its private key (PEM)"))
    .addHelpText(
      "after",
      `\nExamples:\n  A large town, with a server as slow as a real one\n    $ labkeeper sandbox kelvin --schools 40 --users 20000 --latency 20ms\n  Over HTTPS, for programs that want nothing else\n    $ labkeeper sandbox kelvin --tls-cert cert.pem --tls-key key.pem`,
    )
    .action(async (flags: KelvinSandboxFlags) => {
      context.exitCode = await serveSandbox(context, flags);
    });
}

async function serveSandbox({ io, interruption }: CliContext, flags: KelvinSandboxFlags): Promise<number> {
  const { port, host, users, schools, classes, latency, v2Lag } = flags;
  const tls = await readTls(io, flags);
  const simulator = createKelvinSimulator({
    seed: { users, schools, classes },
    ...(latency !== undefined && { latency }),
    ...(v2Lag !== undefined && { v2Lag }),
  });
  const server = await serve(io, simulator, { port, hostname: host, ...(tls && { tls }) });
  try {
    io.stdout.write(howToConnect(io, server.url, flags));
    const { signal } = interruption;
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve));
  } finally {
    simulator.close();
    await server.close();
  }
  io.stdout.write(`\nStopped after ${count(simulator.requests.length, "request")}.\n`);
  return interruption.codeOfEndless();
}

async function readTls(io: Io, { tlsCert, tlsKey }: KelvinSandboxFlags): Promise<ListenOptions["tls"]> {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined)
    throw new CliError("HTTPS needs both --tls-cert and --tls-key.");
  return {
    cert: await readText(io, tlsCert, "certificate"),
    key: await readText(io, tlsKey, "private key"),
  };
}

function howToConnect(io: Io, url: string, { schools, users, tlsCert }: KelvinSandboxFlags): string {
  return guideText(io, {
    title: "Kelvin 4.0 sandbox",
    content: `${count(schools, "school")} and ${count(users, "user")}`,
    url,
    environment: {
      LABKEEPER_KELVIN_URL: url,
      ...(tlsCert !== undefined && { LABKEEPER_KELVIN_CA: resolve(io.cwd, tlsCert) }),
      LABKEEPER_KELVIN_USERNAME: "Administrator",
      LABKEEPER_KELVIN_PASSWORD: "univention",
    },
    commands: [
      "kelvin schools list",
      "kelvin users list --school DEMOSCHOOL --role teacher",
      "kelvin export users --school DEMOSCHOOL --role student -o pupils.csv",
      "kelvin sync pupils.csv --school DEMOSCHOOL --role student --source-uid Kelvin --dry-run",
    ],
    logIn: "The account reader, with the same password, may only read.",
  });
}
