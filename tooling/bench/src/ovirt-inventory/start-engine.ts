import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** A stand-in for an engine, in a process of its own. */
export interface Engine extends AsyncDisposable {
  readonly port: number;
}

/** Starts one. @param latency Milliseconds that every answer takes. */
export async function startEngine(program: string, latency: number, machines: number): Promise<Engine> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, String(port), String(latency), String(machines)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    port,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // listening on TCP, so neither a path nor null
  server.close();
  await once(server, "close");
  return port;
}
