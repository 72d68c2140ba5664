import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { installClient, installKerberos } from "./installed-client.ts";
import type { Realm } from "./realm.ts";
import { startRealm } from "./realm.ts";
import { run } from "./run.ts";

/** What came of a client's calls. */
export type Outcome = { readonly user: string } | { readonly name: string; readonly message: string };

/** How a client calls an engine. */
export interface CallSettings {
  /** Host name of the engine. Default: `localhost`. */
  readonly host?: string;
  /** Whether the user has a ticket. Default: true. */
  readonly ticket?: boolean;
  /** Whether the package `kerberos` is installed beside the client. Default: true. */
  readonly installed?: boolean;
  /** Whether the engine proves itself with what is not its own. Default: false. */
  readonly forged?: boolean;
}

/** A realm, an engine in it whose single sign-on demands Negotiate, and a client. */
export interface KerberosLab extends AsyncDisposable {
  /** Has a client log in to the engine, ask who it is taken for and log out. */
  call(settings?: CallSettings): Promise<Outcome>;
}

const clientProgram = fileURLToPath(new URL("programs/client.ts", import.meta.url));
const engineProgram = fileURLToPath(new URL("programs/engine.ts", import.meta.url));

/** Sets everything up, in a folder of its own that goes in the end. */
export async function startKerberosLab(): Promise<KerberosLab> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "labkeeper-kerberos-"));
  stack.defer(() => rm(folder, { recursive: true }));
  const withPackage = join(folder, "with");
  // First, since npm takes away what it did not put there.
  await installKerberos(withPackage);
  const entries = {
    with: await installClient(withPackage),
    without: await installClient(join(folder, "without")),
  };
  const realm = stack.use(await startRealm(join(folder, "realm")));
  await realm.addService("HTTP/localhost");
  await realm.logIn("student1", "of-the-student");
  const resources = stack.move();
  return {
    async call({ host = "localhost", ticket = true, installed = true, forged = false } = {}) {
      await using engine = await startEngine(withPackage, realm, forged);
      const url = `http://${host}:${engine.port}/ovirt-engine/api`;
      const args = [clientProgram, installed ? entries.with : entries.without, url];
      const environment = {
        ...realm.environment,
        ...(ticket ? {} : { KRB5CCNAME: join(folder, "no-ticket") }),
      };
      return JSON.parse(await run(process.execPath, args, { environment }));
    },
    [Symbol.asyncDispose]: () => resources.disposeAsync(),
  };
}

async function startEngine(
  folder: string,
  { environment }: Realm,
  forged: boolean,
): Promise<AsyncDisposable & { readonly port: number }> {
  const child = spawn(process.execPath, [engineProgram, folder, ...(forged ? ["forged"] : [])], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [port] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    ended.then(([code]) => {
      throw new Error(`The engine ended with ${code} before it served anybody.`);
    }),
  ]);
  return {
    port: Number(port),
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await ended;
    },
  };
}
