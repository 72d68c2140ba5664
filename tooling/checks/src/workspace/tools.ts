import { spawn, spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { repositoryRoot } from "./packages.ts";

/** How a program ended, and all that it wrote. */
export interface ToolResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** Standard output and error, or why the program could not be started. */
  readonly output: string;
}

/** Where a program runs. */
export interface ToolOptions {
  readonly cwd: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end. The workspace's own tools (`turbo`, `tsc`, `biome`, `node`) come first. */
export function runTool(command: string, args: readonly string[], options: ToolOptions): ToolResult {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: options.cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: environment(options.env),
    ...(options.input !== undefined && { input: options.input }),
  });
  if (error) return { ok: false, stdout: "", output: `${command}: ${error.message}` };
  return { ok: status === 0, stdout, output: stdout + stderr };
}

/** The same as {@link runTool}, beside other work. */
export async function startTool(
  command: string,
  args: readonly string[],
  options: Omit<ToolOptions, "input">,
): Promise<ToolResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: environment(options.env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return new Promise((resolve) => {
    child.once("error", (error) =>
      resolve({ ok: false, stdout: "", output: `${command}: ${error.message}` }),
    );
    child.once("close", (status) => resolve({ ok: status === 0, stdout, output }));
  });
}

function environment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const path = [join(repositoryRoot, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  // Their words are compared: some tools colour them wherever `CI` is set.
  return { ...process.env, NO_COLOR: "1", ...added, PATH: path, TURBO_TELEMETRY_DISABLED: "1" };
}
