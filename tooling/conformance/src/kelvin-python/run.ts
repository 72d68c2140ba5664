import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { listen } from "@labkeeper/simulator/node";
import { installPython } from "@labkeeper-tooling/bench/python-package";
import { localIdentity } from "@labkeeper-tooling/contract-kelvin/authority";

/** The client that schools' scripts use, in the version that goes with servers of release 4. */
const client = { requirement: "kelvin-rest-api-client==2.4.2", module: "ucsschool.kelvin.client" };

/** What the steps of `session.py` came to. */
export interface PythonSession {
  /** A line a step: `ok log_in` or `FAILED log_in`. */
  readonly lines: readonly string[];
  /** What was wrong. */
  readonly errors: string;
}

/**
 * Installs the Python client into a folder, and lets it work with a simulator over HTTPS.
 *
 * @returns what it did, or why it cannot be had
 */
export async function runPythonClient(folder: string): Promise<PythonSession | { readonly reason: string }> {
  const installed = await installPython(join(folder, "python"), client);
  if ("reason" in installed) return installed;
  const { ca, cert, key } = await localIdentity();
  const authority = join(folder, "ca.pem");
  await writeFile(authority, ca);
  const simulator = createKelvinSimulator();
  const server = await listen(simulator, { tls: { cert, key } });
  try {
    const script = join(import.meta.dirname, "session.py");
    const host = `127.0.0.1:${server.port}`;
    const { stdout, stderr } = await promisify(execFile)(installed.python, [script, host, authority]);
    return { lines: stdout.trim().split("\n"), errors: stderr };
  } finally {
    await server.close();
  }
}
