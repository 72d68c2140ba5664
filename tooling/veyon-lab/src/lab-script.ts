import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("../lab.sh", import.meta.url));

/** Longer than any command of `lab.sh` waits by itself. */
const COMMAND_LIMIT_MS = 120_000;

/** Runs one command of `lab.sh` to its end; its error output becomes the message of the error. */
export async function runLabScript(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const child = spawn("bash", [SCRIPT, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment },
  });
  const timer = setTimeout(() => child.kill("SIGTERM"), COMMAND_LIMIT_MS);
  try {
    const [out, problem, status] = await Promise.all([
      textOf(child.stdout),
      textOf(child.stderr),
      ended(child),
    ]);
    if (status !== "0") throw new Error(`lab.sh ${args.join(" ")} ended with ${status}: ${problem.trim()}`);
    return out;
  } finally {
    clearTimeout(timer);
  }
}

/** A running `lab.sh run`: the lab lasts as long as its standard input is open, thus at most as long as we do. */
export interface HeldLab {
  /** The `NAME=value` lines that the script printed. */
  readonly facts: ReadonlyMap<string, string>;
  /** Closes the standard input and waits until the script has cleaned up. */
  release(): Promise<void>;
}

/** Starts `lab.sh run` and waits until the lab answers. */
export async function holdLab(
  computers: number,
  environment: Readonly<Record<string, string>>,
): Promise<HeldLab> {
  const child = spawn("bash", [SCRIPT, "run", String(computers)], {
    stdio: ["pipe", "pipe", "pipe"],
    // A session of its own: Ctrl-C in a terminal reaches the test run, whose end then ends the lab.
    detached: true,
    env: { ...process.env, ...environment },
  });
  const end = ended(child);
  let printed = "";
  let problem = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    problem += text;
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (/^VEYON_KEY_FILE=.*\n/m.test(printed)) resolve();
    });
  });
  const status = await Promise.race([ready, end]);
  if (status !== undefined) throw new Error(`the Veyon lab did not start (${status}): ${problem.trim()}`);
  // A test run that forgets `down` must still be able to end.
  child.unref();
  for (const stream of [child.stdin, child.stdout, child.stderr])
    if (stream instanceof Socket) stream.unref();
  return {
    facts: new Map(
      [...printed.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value] as const),
    ),
    async release() {
      child.ref();
      child.stdin.end();
      const how = await end;
      if (how !== "0") throw new Error(`the Veyon lab ended with ${how}: ${problem.trim()}`);
    },
  };
}

async function textOf(stream: Readable): Promise<string> {
  let text = "";
  for await (const part of stream.setEncoding("utf8")) text += part;
  return text;
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(String(code ?? signal)));
  });
}
