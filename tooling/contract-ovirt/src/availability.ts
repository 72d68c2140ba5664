import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The realm's programs, then those that the npm package `kerberos` is installed and compiled with. */
const programs = [
  "krb5kdc",
  "kdb5_util",
  "kadmin.local",
  "kinit",
  "krb5-config",
  "npm",
  "g++",
  "make",
  "python3",
];

/**
 * What a realm of our own lacks on this machine, as half a sentence: `LABKEEPER_LAB=1 is not set`.
 *
 * @param environment Where `LABKEEPER_LAB` and `PATH` are looked up, by default the process's own.
 */
export function missingForKerberos(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment.LABKEEPER_LAB !== "1") return "LABKEEPER_LAB=1 is not set";
  if (process.platform !== "linux") return `a Kerberos realm needs Linux, this is ${process.platform}`;
  const folders = (environment.PATH ?? "").split(delimiter);
  const missing = programs.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
  if (missing.length === 0) return undefined;
  return `not installed: ${missing.join(", ")} (tooling/contract-ovirt/kdc.sh install)`;
}
