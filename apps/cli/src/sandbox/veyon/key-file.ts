import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulatorKey } from "@labkeeper/simulator/veyon";

/** A file with the simulator's key that only its user can read, for as long as the sandbox runs. */
export interface KeyFile {
  readonly path: string;
  /** Deletes it. */
  remove(): Promise<void>;
}

/** Writes the simulator's key into a folder of its own. */
export async function writeKeyFile(): Promise<KeyFile> {
  const folder = await mkdtemp(join(tmpdir(), "labkeeper-sandbox-"));
  const path = join(folder, `${simulatorKey.name}.pem`);
  await writeFile(path, simulatorKey.pem, { mode: 0o600, flag: "wx" });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
