import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Lab } from "@labkeeper-tooling/veyon-lab";
import { baselines } from "../baselines.ts";

const loop = join(baselines, "veyon-loop.mjs");

/** Whether the plain loop is on this machine. */
export function hasLoop(): boolean {
  return existsSync(loop);
}

/** Milliseconds of one round of the plain loop: open, wait for the picture, fetch it, close; 32 at a time. */
export async function loopRound(lab: Lab): Promise<number> {
  const child = spawn(process.execPath, [loop, lab.url, lab.keyFile, lab.hosts.join(","), "32", "1"], {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 60_000,
  });
  let output = "";
  for await (const chunk of child.stdout) output += chunk;
  const [, seconds] = /: ([\d.]+) s/.exec(output) ?? [];
  if (seconds === undefined) throw new Error(`The plain loop did not come to its end: ${output}`);
  return Number(seconds) * 1_000;
}
