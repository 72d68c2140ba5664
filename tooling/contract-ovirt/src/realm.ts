import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { run } from "./run.ts";

const realmName = "LABKEEPER.TEST";

/** A Kerberos realm with a key distribution center of its own, on this machine's loopback. */
export interface Realm extends AsyncDisposable {
  /** With these variables, programs are in the realm and see nothing of this machine's own. */
  readonly environment: Readonly<Record<string, string>>;
  /** Makes a user and gets a ticket for him, as `kinit` does at a login. */
  logIn(user: string, password: string): Promise<void>;
  /** Makes the principal of a service, such as `HTTP/localhost`, and keeps its key for the server. */
  addService(principal: string): Promise<void>;
}

/** Starts a realm. All of its files are in the folder. */
export async function startRealm(folder: string): Promise<Realm> {
  const port = await freePort();
  const file = (name: string) => join(folder, name);
  const environment = {
    KRB5_CONFIG: file("krb5.conf"),
    KRB5_KDC_PROFILE: file("kdc.conf"),
    KRB5CCNAME: `FILE:${file("tickets")}`,
    KRB5_KTNAME: `FILE:${file("keytab")}`,
    KRB5_CLIENT_KTNAME: `FILE:${file("no-keytab")}`,
    // Otherwise in /var/tmp, for all realms together.
    KRB5RCACHENAME: `file2:${file("replays")}`,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(environment.KRB5_CONFIG, clientSettings(port));
  await writeFile(environment.KRB5_KDC_PROFILE, centerSettings(port, folder));
  const admin = (query: string) => run("kadmin.local", ["-r", realmName, "-q", query], { environment });

  await run("kdb5_util", ["-r", realmName, "-P", "of the database", "create", "-s"], { environment });
  // It ends with us, however we end.
  const center = spawn("setpriv", ["--pdeathsig", "TERM", "krb5kdc", "-n"], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(center, "exit");
  await Promise.race([listening(center.stderr), ended.then(([code]) => failed(code))]);

  return {
    environment,
    async logIn(user, password) {
      await admin(`addprinc -pw ${password} ${user}`);
      await run("kinit", [user], { environment, input: `${password}\n` });
    },
    async addService(principal) {
      await admin(`addprinc -randkey ${principal}`);
      await admin(`ktadd -k ${file("keytab")} ${principal}`);
    },
    async [Symbol.asyncDispose]() {
      center.kill();
      await ended;
    },
  };
}

function clientSettings(port: number): string {
  return `[libdefaults]
  default_realm = ${realmName}
  dns_lookup_realm = false
  dns_lookup_kdc = false
  dns_canonicalize_hostname = false
  rdns = false
[realms]
  ${realmName} = {
    kdc = 127.0.0.1:${port}
  }
`;
}

function centerSettings(port: number, folder: string): string {
  return `[kdcdefaults]
  kdc_listen = 127.0.0.1:${port}
  kdc_tcp_listen = 127.0.0.1:${port}
[realms]
  ${realmName} = {
    database_name = ${join(folder, "principals")}
    key_stash_file = ${join(folder, "stash")}
  }
[logging]
  kdc = STDERR
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // listening on TCP, so neither a path nor null
  server.close();
  await once(server, "close");
  return port;
}

async function listening(log: NodeJS.ReadableStream): Promise<void> {
  await new Promise<void>((resolve) => {
    createInterface({ input: log }).on("line", (line) => {
      if (line.includes("commencing operation")) resolve();
    });
  });
}

function failed(code: unknown): never {
  throw new Error(`krb5kdc ended with ${code} before it served anybody.`);
}
