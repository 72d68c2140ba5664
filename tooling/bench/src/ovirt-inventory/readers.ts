import { copyFile, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { baselines } from "../baselines.ts";
import { run } from "../run.ts";

/** What one inventory took, each in a fresh process, its start included in the processor time. */
export interface Cost {
  readonly calls: number;
  /** Seconds, from the first request to the last answer. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Megabytes in the end. */
  readonly memory: number;
}

/** One way of reading the inventory of the engine at a port. */
export type Reader = (port: number, connections: number) => Promise<Cost>;

/** `@labkeeper/ovirt`. @param folder Where Node can keep what it compiled. */
export function ours(folder: string): Reader {
  const program = fileURLToPath(new URL("read-ours.ts", import.meta.url));
  return nodeProgram(program, folder, []);
}

/** Bare undici, nothing decoded: what is possible. @param folder Where its program can be laid. */
export async function bareUndici(folder: string): Promise<Reader> {
  const name = "inventory-raw.mjs";
  const program = join(folder, name);
  await copyFile(join(baselines, name), program);
  // The program finds undici only from a place that has it.
  await mkdir(join(folder, "node_modules"));
  const undici = dirname(fileURLToPath(import.meta.resolve("undici/package.json")));
  await symlink(undici, join(folder, "node_modules", "undici"));
  return nodeProgram(program, folder, ["1"]);
}

function nodeProgram(program: string, folder: string, more: readonly string[]): Reader {
  // What is published is JavaScript: taking the types off the sources at each start is no cost of the client's.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };
  return async (port, connections) => {
    const args = [program, String(port), String(connections), ...more];
    return costOf(await run(process.execPath, args, { env }));
  };
}

/** ovirtsdk4, as its own asynchronous example uses it. @param python That has it. */
export function pythonSdk(python: string): Reader {
  const program = join(baselines, "inventory.py");
  return async (port, connections) =>
    // The folder of the SDK is empty: Python finds it in its own.
    costOf(await run(python, [program, "", String(port), String(connections)]));
}

function costOf(line: string): Cost {
  const [, ...figures] = /calls=(\d+) wall=([\d.]+)s cpu=([\d.]+)s rss=(\d+)MB/.exec(line) ?? [];
  const [calls, wall, cpu, memory] = figures.map(Number);
  if (calls !== 6_000 || wall === undefined || cpu === undefined || memory === undefined) {
    throw new Error(`This is no inventory: ${line}`);
  }
  return { calls, wall, cpu, memory };
}
