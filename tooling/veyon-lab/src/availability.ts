import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a lab can run here, and if not, why. */
export type LabAvailability =
  | { readonly available: true }
  | {
      readonly available: false;
      /** What is missing, as half a sentence: `LABKEEPER_LAB=1 is not set`. */
      readonly missing: string;
    };

const PROGRAMS = ["veyon-cli", "veyon-server", "Xvfb", "xterm", "ip", "nsenter", "setpriv", "flock"];

/**
 * Says whether {@link startLab} can work on this machine: Linux, root, the packages of `lab.sh install`, the right to
 * make namespaces, and `LABKEEPER_LAB=1`, so that nobody gets a lab who did not ask for one.
 *
 * @param environment - Where `LABKEEPER_LAB` and `PATH` are looked up, by default the process's own.
 */
export function labAvailable(environment: NodeJS.ProcessEnv = process.env): LabAvailability {
  const missing = whatIsMissing(environment);
  return missing === undefined ? { available: true } : { available: false, missing };
}

function whatIsMissing(environment: NodeJS.ProcessEnv): string | undefined {
  if (environment.LABKEEPER_LAB !== "1") return "LABKEEPER_LAB=1 is not set";
  if (process.platform !== "linux") return `a lab needs Linux, this is ${process.platform}`;
  if (process.getuid?.() !== 0) return "a lab needs root";
  const folders = (environment.PATH ?? "").split(delimiter);
  const programs = PROGRAMS.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
  if (programs.length > 0) return `not installed: ${programs.join(", ")} (tooling/veyon-lab/lab.sh install)`;
  const trial = spawnSync("unshare", ["--mount", "--net", "--pid", "--ipc", "--fork", "true"], {
    encoding: "utf8",
  });
  if (trial.status !== 0) return `no right to make namespaces: ${(trial.stderr ?? "").trim() || trial.error}`;
  return undefined;
}
