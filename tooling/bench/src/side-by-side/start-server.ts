import { spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";

/** A stand-in for a server, in a process of its own. */
export interface Server extends AsyncDisposable {
  readonly port: number;
}

/** Starts one, whose first argument is its port, and waits until it says that it is ready. */
export async function startServer(program: string, ...args: readonly (string | number)[]): Promise<Server> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, String(port), ...args.map(String)], {
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
