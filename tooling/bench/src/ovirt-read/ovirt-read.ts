import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bars } from "../bars.ts";
import { baselines } from "../baselines.ts";
import { median } from "../median.ts";
import { ovirtSdk } from "../ovirt-sdk.ts";
import { run, runNode } from "../run.ts";
import { installPython } from "../side-by-side/python-package.ts";
import { inventory } from "./inventory.ts";
import type { Measured } from "./measure.ts";
import { withoutSome } from "./missing.ts";

const machines = 10_000;
const rounds = 5;

/** The generator that the figures of the SDK were first taken with. */
const given = join(baselines, "vms.py");

/** Reads 10,000 virtual machines, against ovirtsdk4 on the same bytes and `JSON.parse` of the same result. */
export async function ovirtRead(bars: Bars): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "ovirt-read-"));
  try {
    const sdk = await installPython(join(folder, "sdk"), ovirtSdk);
    const python = "python" in sdk ? sdk.python : undefined;
    if ("reason" in sdk) bars.skip("ovirtsdk4", sdk.reason);
    const all = join(folder, "vms.xml");
    await writeFile(all, await document(bars));
    await compare(bars, { name: `${machines} machines`, file: all, python });
    const some = join(folder, "missing.xml");
    await writeFile(some, withoutSome(await readFile(all, "utf8"), 16));
    await compare(bars, { name: `${machines} machines, each without 16 elements`, file: some, python });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function document(bars: Bars): Promise<string> {
  if (existsSync(given)) return run("python3", [given, String(machines)]);
  bars.figure("input", "from the bench's own generator, since vms.py is not here");
  return inventory(machines);
}

interface Input {
  readonly name: string;
  readonly file: string;
  readonly python: string | undefined;
}

/** Each round takes a fresh process for each reader, one after the other. Times are those of the processor. */
async function compare(bars: Bars, { name, file, python }: Input): Promise<void> {
  const json = `${file}.json`;
  await runNode(new URL("./write-json.ts", import.meta.url), file, json);
  const ours: Measured[] = [];
  const parsed: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(JSON.parse(await runNode(new URL("./read-ours.ts", import.meta.url), file, "6")));
    parsed.push(JSON.parse(await runNode(new URL("./read-json.ts", import.meta.url), json, "6")));
    if (python === undefined) continue;
    const script = fileURLToPath(new URL("./read-sdk.py", import.meta.url));
    theirs.push(JSON.parse(await run(python, [script, file, "2"])));
  }
  bars.figure(`${name}, ours`, figures(ours));
  bars.figure(`${name}, JSON.parse`, figures(parsed));
  bars.atMost(`${name}, warm, against JSON.parse`, ratios(ours, parsed, warm), 4);
  if (theirs.length === 0) return;
  bars.figure(`${name}, ovirtsdk4`, figures(theirs));
  bars.atLeast(`${name}, warm, ovirtsdk4 against ours`, ratios(theirs, ours, warm), 8);
  bars.atLeast(`${name}, first call, ovirtsdk4 against ours`, ratios(theirs, ours, first), 5);
  const heap = median(ours.map((each) => each.heap)) / median(theirs.map((each) => each.heap));
  bars.check(`${name}, heap of the result against ovirtsdk4`, times(heap), "at most 1 ×", heap <= 1);
  const peak = median(ours.map((each) => each.peak)) / median(theirs.map((each) => each.peak));
  bars.check(`${name}, peak memory against ovirtsdk4`, times(peak), "at most 1 ×", peak <= 1);
}

function first({ times: [time = Number.NaN] }: Measured): number {
  return time;
}

/** The second half of the calls, after which the engine has compiled what is hot. */
function warm({ times: all }: Measured): number {
  return median(all.slice(Math.floor(all.length / 2)));
}

/** Round by round. */
function ratios(
  above: readonly Measured[],
  below: readonly Measured[],
  of: (each: Measured) => number,
): readonly number[] {
  return above.map((each, round) => of(each) / of(below[round] ?? each));
}

function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

function figures(all: readonly Measured[]): string {
  const middle = (of: (each: Measured) => number): string => median(all.map(of)).toFixed(0);
  const memory = `result ${middle((each) => each.heap)} MB, peak ${middle((each) => each.peak)} MB`;
  return `first ${middle(first)} ms, warm ${middle(warm)} ms, ${memory}`;
}
