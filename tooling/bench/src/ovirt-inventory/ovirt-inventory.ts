import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bars } from "../bars.ts";
import { baselines } from "../baselines.ts";
import { median } from "../median.ts";
import { installSdk } from "../ovirt-sdk.ts";
import type { Cost, Reader } from "./readers.ts";
import { bareUndici, ours, pythonSdk } from "./readers.ts";
import { startEngine } from "./start-engine.ts";

const machines = 2_000;
const latency = 20;

/** The machines of an engine, then disk attachments, NICs and reported devices of each: 6,000 calls after the first. */
export async function ovirtInventory(bars: Bars): Promise<void> {
  const program = join(baselines, "engine.mjs");
  if (!existsSync(program)) {
    bars.skip("the inventory of 2,000 machines", "the stand-in for an engine is not on this machine");
    return;
  }
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "ovirt-inventory-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const sdk = await installSdk(join(folder, "sdk"));
  if ("reason" in sdk) bars.skip("ovirtsdk4", sdk.reason);
  const readers = {
    ours: ours(folder),
    bare: await bareUndici(folder),
    sdk: "python" in sdk ? pythonSdk(sdk.python) : undefined,
  };
  const { port } = stack.use(await startEngine(program, latency, machines));
  await compare(bars, { readers, port, connections: 40, rounds: 3, bar: 1.2 });
  // Some 13 s each, nearly all of them spent waiting, so that two tell as much.
  await compare(bars, { readers, port, connections: 10, rounds: 2, bar: 1.1 });
}

interface Comparison {
  readonly readers: { readonly ours: Reader; readonly bare: Reader; readonly sdk: Reader | undefined };
  readonly port: number;
  readonly connections: number;
  readonly rounds: number;
  /** How many times the wall time of bare undici ours may take. */
  readonly bar: number;
}

/** Every reader in turn, so that they share the machine's good and bad moments. */
async function compare(bars: Bars, { readers, port, connections, rounds, bar }: Comparison): Promise<void> {
  const seen: { readonly ours: Cost; readonly bare: Cost; readonly sdk: Cost | undefined }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    seen.push({
      ours: await readers.ours(port, connections),
      bare: await readers.bare(port, connections),
      sdk: await readers.sdk?.(port, connections),
    });
  }
  const own = seen.map((round) => round.ours);
  const bare = seen.map((round) => round.bare);
  const sdk = seen.flatMap((round) => round.sdk ?? []);
  const where = `${connections} connections`;
  bars.figure(`${where}, ours`, figures(own));
  bars.figure(`${where}, bare undici`, figures(bare));
  if (sdk.length > 0) bars.figure(`${where}, ovirtsdk4`, figures(sdk));

  const slower = own.map(({ wall }, round) => wall / (bare[round]?.wall ?? Number.NaN));
  bars.check(
    `${where}, wall time against bare undici, median of ${rounds} interleaved runs`,
    ratios(slower),
    `at most ${bar} ×, with 15 % slack`,
    median(slower) <= 1.15 * bar,
  );
  if (sdk.length === 0) return;
  const busier = own.map(({ cpu }, round) => cpu / (sdk[round]?.cpu ?? Number.NaN));
  bars.check(
    `${where}, CPU time against ovirtsdk4, median of ${rounds} interleaved runs`,
    ratios(busier),
    "at most 2 ×, with 15 % slack",
    median(busier) <= 2.3,
  );
}

function figures(costs: readonly Cost[]): string {
  const middle = (of: (cost: Cost) => number) => median(costs.map(of));
  const wall = middle((cost) => cost.wall).toFixed(2);
  const cpu = middle((cost) => cost.cpu).toFixed(2);
  return `${wall} s, CPU ${cpu} s, ${middle((cost) => cost.memory)} MB`;
}

function ratios(all: readonly number[]): string {
  return `${median(all).toFixed(2)} × (${all.map((one) => one.toFixed(2)).join(", ")})`;
}
