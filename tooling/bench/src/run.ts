import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const start = promisify(execFile);

/** Runs a program to its end, and gives what it printed. @param options Where it runs, if not here. */
export async function run(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await start(program, [...args], { ...options, maxBuffer: 2 ** 30 });
  return stdout;
}

/** Runs a script in a fresh Node. */
export function runNode(script: URL, ...args: readonly string[]): Promise<string> {
  const flags = ["--expose-gc", "--disable-warning=ExperimentalWarning"];
  return run(process.execPath, [...flags, fileURLToPath(script), ...args]);
}
