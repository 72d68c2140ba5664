import { copyFile, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { baselines } from "../baselines.ts";
import { run } from "../run.ts";

/** What a program took, each in a fresh process, its start included in the processor time. */
export interface Cost {
  readonly calls: number;
  /** Seconds, from the first request to the last answer. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Megabytes in the end. */
  readonly memory: number;
}

/** A program that does the work once, and what it took. */
export type Program = (...args: readonly string[]) => Promise<Cost>;

/** One of ours. @param folder Where Node can keep what it compiled. */
export function nodeProgram(program: string, folder: string): Program {
  // What is published is JavaScript: taking the types off the sources at each start is no cost of the client's.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") };
  return async (...args) => costOf(await run(process.execPath, [program, ...args], { env }));
}

/** One of the baselines, with bare undici: what is possible. @param folder Where its program can be laid. */
export async function undiciProgram(name: string, folder: string): Promise<Program> {
  const program = join(folder, name);
  await copyFile(join(baselines, name), program);
  // The program finds undici only from a place that has it.
  await mkdir(join(folder, "node_modules"));
  const undici = dirname(fileURLToPath(import.meta.resolve("undici/package.json")));
  await symlink(undici, join(folder, "node_modules", "undici"));
  return nodeProgram(program, folder);
}

/** One of the baselines, with a Python client. @param python That has the client. */
export function pythonProgram(name: string, python: string): Program {
  const program = join(baselines, name);
  // The folder of the client is empty: Python finds it in its own.
  return async (...args) => costOf(await run(python, [program, "", ...args]));
}

function costOf(line: string): Cost {
  const figure = (name: string) => Number(new RegExp(`${name}=([\\d.]+)`).exec(line)?.[1]);
  const cost = { calls: figure("calls"), wall: figure("wall"), cpu: figure("cpu") };
  if (Object.values(cost).some(Number.isNaN)) throw new Error(`This is no result: ${line}`);
  return { ...cost, memory: figure("rss") };
}
