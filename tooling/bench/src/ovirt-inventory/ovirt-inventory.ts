import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bars } from "../bars.ts";
import { baselines } from "../baselines.ts";
import { ovirtSdk } from "../ovirt-sdk.ts";
import { figures, ratios } from "../side-by-side/figures.ts";
import type { Cost, Program } from "../side-by-side/programs.ts";
import { nodeProgram, pythonProgram, undiciProgram } from "../side-by-side/programs.ts";
import { installPython } from "../side-by-side/python-package.ts";
import { startServer } from "../side-by-side/start-server.ts";

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
  const sdk = await installPython(join(folder, "sdk"), ovirtSdk);
  if ("reason" in sdk) bars.skip("ovirtsdk4", sdk.reason);
  const readers = {
    ours: nodeProgram(fileURLToPath(new URL("read-ours.ts", import.meta.url)), folder),
    bare: await undiciProgram("inventory-raw.mjs", folder),
    sdk: "python" in sdk ? pythonProgram("inventory.py", sdk.python) : undefined,
  };
  const { port } = stack.use(await startServer(program, latency, machines));
  await compare(bars, { readers, port, connections: 40, rounds: 3, bar: 1.2 });
  // Some 13 s each, nearly all of them spent waiting, so that two tell as much.
  await compare(bars, { readers, port, connections: 10, rounds: 2, bar: 1.1 });
}

interface Comparison {
  readonly readers: { readonly ours: Program; readonly bare: Program; readonly sdk: Program | undefined };
  readonly port: number;
  readonly connections: number;
  readonly rounds: number;
  /** How many times the wall time of bare undici ours may take. */
  readonly bar: number;
}

/** Every reader in turn, so that they share the machine's good and bad moments. */
async function compare(bars: Bars, { readers, port, connections, rounds, bar }: Comparison): Promise<void> {
  const seen: { readonly ours: Cost; readonly bare: Cost; readonly sdk: Cost | undefined }[] = [];
  const where = [String(port), String(connections)];
  for (let round = 0; round < rounds; round += 1) {
    seen.push({
      ours: await readers.ours(...where),
      bare: await readers.bare(...where, "1"),
      sdk: await readers.sdk?.(...where),
    });
  }
  const own = seen.map((round) => round.ours);
  const bare = seen.map((round) => round.bare);
  const sdk = seen.flatMap((round) => round.sdk ?? []);
  const calls = 3 * machines;
  const wrong = [...own, ...bare, ...sdk].filter((cost) => cost.calls !== calls).length;
  bars.check(`${connections} connections, incomplete inventories`, String(wrong), "none", wrong === 0);
  const sockets = `${connections} connections`;
  bars.figure(`${sockets}, ours`, figures(own));
  bars.figure(`${sockets}, bare undici`, figures(bare));
  if (sdk.length > 0) bars.figure(`${sockets}, ovirtsdk4`, figures(sdk));

  bars.atMost(`${sockets}, wall time against bare undici`, ratios("wall", own, bare), bar);
  if (sdk.length === 0) return;
  bars.atMost(`${sockets}, CPU time against ovirtsdk4`, ratios("cpu", own, sdk), 2);
}
