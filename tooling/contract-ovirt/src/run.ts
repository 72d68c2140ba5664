import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** How a program is run. */
export interface RunOptions {
  /** Beside the process's own environment. */
  readonly environment?: NodeJS.ProcessEnv;
  readonly folder?: string;
  /** What it reads. */
  readonly input?: string;
}

/** Runs a program to its end and gives what it printed; its last words are in the error. */
export async function run(
  program: string,
  args: readonly string[],
  { environment, folder, input = "" }: RunOptions = {},
): Promise<string> {
  const running = execute(program, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    timeout: 150_000,
    maxBuffer: 16_000_000,
  });
  running.child.stdin?.end(input);
  return (await running).stdout;
}
