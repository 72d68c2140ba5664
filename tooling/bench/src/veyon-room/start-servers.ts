import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Simulated WebAPI servers in another process. */
export interface Servers extends AsyncDisposable {
  readonly urls: readonly string[];
}

/** Starts them. @param latency Milliseconds that every call takes. */
export async function startServers(servers: number, computers: number, latency: number): Promise<Servers> {
  const program = fileURLToPath(new URL("servers.ts", import.meta.url));
  const child = spawn(process.execPath, [program, String(servers), String(computers), String(latency)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return {
    urls: JSON.parse(line),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await once(child, "exit");
    },
  };
}
