import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import { VeyonClient } from "@labkeeper/veyon";
import type { Command } from "commander";
import type { CliContext } from "../cli-context.ts";
import type { Io } from "../io.ts";
import { serve } from "../sandbox/serve.ts";
import { sandboxRoom } from "../sandbox/veyon/room.ts";
import { paintFor } from "../terminal/paint.ts";
import { RoomMonitor } from "../veyon/monitor/monitor.ts";
import { showLive } from "../veyon/watch/live.ts";
import { printRoom, printRounds } from "../veyon/watch/plain.ts";
import { play } from "./story.ts";

const size = 12;
/** How long the demo is without anyone to quit it, in milliseconds. */
const short = 5_000;

/** Adds `labkeeper demo`. */
export function addDemo(program: Command, context: CliContext): void {
  program
    .command("demo")
    .summary("watch a simulated room live; needs no server")
    .description(
      "Shows a simulated room of computers live, with a lesson going on in it. It needs no server and changes nothing on this machine. In a terminal it runs until q; elsewhere it prints some seconds of it as lines.",
    )
    .action(async () => {
      context.exitCode = await demo(context);
    });
}

async function demo({ io, interruption }: CliContext): Promise<number> {
  const simulator = createVeyonSimulator({
    computers: sandboxRoom(size),
    authenticationTimeout: 1,
    timings: { framebufferDelay: 300, lockDelay: 400, bootDelay: 2_000 },
  });
  const server = await serve(io, simulator, { port: 0, hostname: "127.0.0.1" });
  const client = new VeyonClient({
    url: server.url,
    credentials: { method: "keys", keyName: simulatorKey.name, keyData: simulatorKey.pem },
    logger: silent,
    ...(io.fetch && { fetch: io.fetch }),
  });
  const over = new AbortController();
  const signal = AbortSignal.any([interruption.signal, over.signal]);
  try {
    const monitor = new RoomMonitor({
      client,
      hosts: simulator.computers.map(({ name }) => name),
      clock: io.clock,
      fps: 1,
    });
    const stage = { simulator, teacher: client, tell: (text: string) => monitor.tell(text) };
    const show = io.stdout.isTTY ? showOnTerminal : printSome;
    await show(io, monitor, (pace) => play(stage, io.clock, pace, signal), signal, over);
  } finally {
    over.abort();
    await client.close();
    simulator.close();
    await server.close();
  }
  return interruption.codeOfEndless();
}

type Story = (pace: number) => Promise<void>;

async function showOnTerminal(
  io: Io,
  monitor: RoomMonitor,
  story: Story,
  signal: AbortSignal,
  over: AbortController,
): Promise<void> {
  const paint = paintFor(io.stdout.colors);
  const footer = [
    `A simulated room with a lesson going on; nothing here is real.  ${paint.bold("q")} quits.`,
    "A room of your own to try every command on, in another terminal:",
    `  ${paint.typed(`${io.program} sandbox veyon`)}`,
  ];
  const background = Promise.all([
    monitor.follow(500, Number.POSITIVE_INFINITY, signal),
    monitor.followPictures(signal),
    story(1),
  ]);
  const shown = showLive({ io, monitor, title: "Labkeeper · Room 101", footer }, signal);
  try {
    await Promise.race([shown, background]);
  } finally {
    over.abort();
    // Errors are told on the restored terminal.
    await shown;
  }
  await background;
  io.stdout.write(whatNext(io));
}

async function printSome(
  io: Io,
  monitor: RoomMonitor,
  story: Story,
  signal: AbortSignal,
  over: AbortController,
): Promise<void> {
  io.stdout.write(
    "Labkeeper watches a simulated room of computers. In a terminal this is a live table; here are some seconds of it.\n\n",
  );
  await monitor.round(signal);
  await monitor.pictures(signal);
  printRoom(io, monitor, "Room 101");
  io.stdout.write("\n");
  const background = Promise.all([
    printRounds(io, monitor, 250, Number.POSITIVE_INFINITY, signal),
    monitor.followPictures(signal),
    story(0.3),
  ]);
  await Promise.race([io.clock.sleep(short, signal), background]);
  over.abort();
  await background;
  io.stdout.write("\n");
  printRoom(io, monitor, "Room 101");
  io.stdout.write(whatNext(io));
}

function whatNext(io: Io): string {
  const paint = paintFor(io.stdout.colors);
  return [
    "",
    "That was a simulated room. What next?",
    "  A room of your own to try every command on:",
    `    ${paint.typed(`${io.program} sandbox veyon`)}`,
    "  Every command, and how to reach your own server:",
    `    ${paint.typed(`${io.program} veyon --help`)}`,
    "",
  ].join("\n");
}

const nothing = (): void => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
