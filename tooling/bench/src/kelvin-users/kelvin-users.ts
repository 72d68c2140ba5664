import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LocalIdentity } from "@labkeeper-tooling/contract-kelvin/authority";
import { localIdentity } from "@labkeeper-tooling/contract-kelvin/authority";
import type { Bars } from "../bars.ts";
import { baselines } from "../baselines.ts";
import { figures, ratios } from "../side-by-side/figures.ts";
import type { Cost, Program } from "../side-by-side/programs.ts";
import { nodeProgram, pythonProgram, undiciProgram } from "../side-by-side/programs.ts";
import { installPython } from "../side-by-side/python-package.ts";
import { startServer } from "../side-by-side/start-server.ts";

const users = 5_000;
const fewer = 1_000;
const latency = 20;
const rounds = 3;

/** 5,000 users, one call each, 10 in flight, over TLS: ours, bare undici and the Python client in turn. */
export async function kelvinUsers(bars: Bars): Promise<void> {
  const stand = join(baselines, "kelvin.mjs");
  if (!existsSync(stand)) {
    bars.skip("5,000 users", "the stand-in for a Kelvin server is not on this machine");
    return;
  }
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "kelvin-users-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const { ca, cert, key } = await identityIn(folder);
  const client = { requirement: "kelvin-rest-api-client==2.4.2", module: "ucsschool.kelvin.client" };
  const installed = await installPython(join(folder, "python"), client);
  if ("reason" in installed) bars.skip("kelvin-rest-api-client", installed.reason);
  const ours = nodeProgram(fileURLToPath(new URL("read-ours.ts", import.meta.url)), folder);
  const bare = await undiciProgram("kelvin-raw.mjs", folder);
  const python = "python" in installed ? pythonProgram("kelvin.py", installed.python) : undefined;
  const { port } = stack.use(await startServer(stand, latency, key, cert));

  const read = (reader: Program, host: string, count: number) => reader(host, ca, String(count));
  const own: Cost[] = [];
  const possible: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await read(ours, String(port), users));
    possible.push(await read(bare, String(port), users));
  }
  const wrong = own.filter(({ calls }) => calls !== users).length;
  bars.check("runs in which not every user came", String(wrong), "none", wrong === 0);
  bars.figure("ours", figures(own));
  bars.figure("bare undici", figures(possible));
  bars.atMost("wall time against bare undici", ratios("wall", own, possible), 1.1);
  bars.atMost("CPU time against bare undici", ratios("cpu", own, possible), 2.5);
  if (!python) return;

  const host = `127.0.0.1:${port}`;
  // It begins all calls at once, and those that have no connection after 10 s fail: too many for a slow machine.
  const count = await read(python, host, users).then(
    () => users,
    () => fewer,
  );
  const beside: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    beside.push(await read(ours, String(port), count));
    theirs.push(await read(python, host, count));
  }
  bars.figure(`ours, ${count} users`, figures(beside));
  bars.figure(`kelvin-rest-api-client, ${count} users`, figures(theirs));
  bars.atMost("wall time against the Python client", ratios("wall", beside, theirs), 1);
  bars.atMost("CPU time against the Python client", ratios("cpu", beside, theirs), 0.5);
}

/** The files of an identity for this machine, and of the authority that vouches for it. */
async function identityIn(folder: string): Promise<LocalIdentity> {
  const identity = await localIdentity();
  const paths = { ca: join(folder, "ca.pem"), cert: join(folder, "cert.pem"), key: join(folder, "key.pem") };
  await writeFile(paths.ca, identity.ca);
  await writeFile(paths.cert, identity.cert);
  await writeFile(paths.key, identity.key);
  return paths;
}
