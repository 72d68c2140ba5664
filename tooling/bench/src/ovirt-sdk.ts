import { join } from "node:path";
import { run } from "./run.ts";

/** What the SDK's native parts are compiled with. */
const packages = ["gcc", "libcurl4-openssl-dev", "libssl-dev", "libxml2-dev", "python3-dev", "python3-venv"];

/**
 * Installs ovirtsdk4 from PyPI into a virtual environment in a folder.
 *
 * @returns The Python that has it, or why there is none.
 */
export async function installSdk(
  folder: string,
): Promise<{ readonly python: string } | { readonly reason: string }> {
  const python = join(folder, "bin", "python");
  try {
    await install(folder, python);
  } catch (first) {
    if (!(await reachesPyPi(python, folder))) return { reason: "UNAVAILABLE: PyPI does not answer" };
    if (process.getuid?.() !== 0) return { reason: `${because(first)} It needs ${packages.join(", ")}.` };
    try {
      await run("apt-get", ["install", "-y", "-q", ...packages]);
      await install(folder, python);
    } catch (second) {
      return { reason: because(second) };
    }
  }
  return { python };
}

async function install(folder: string, python: string): Promise<void> {
  // The system's own Python, which has the headers that the packages bring.
  await run("/usr/bin/python3", ["-m", "venv", "--clear", folder]);
  await run(python, ["-m", "pip", "install", "-q", "ovirt-engine-sdk-python==4.6.3"]);
  await run(python, ["-c", "import ovirtsdk4"]);
}

/** Whether something that needs no compiler can be had; a pip that is not there says nothing about it. */
async function reachesPyPi(python: string, folder: string): Promise<boolean> {
  try {
    await run(python, ["-m", "pip", "--version"]);
  } catch {
    return true;
  }
  try {
    await run(python, ["-m", "pip", "download", "-q", "--no-deps", "--dest", folder, "pip"]);
    return true;
  } catch {
    return false;
  }
}

/** The last words of what failed. */
function because(error: unknown): string {
  const line = String(error).trimEnd().split("\n").at(-1) ?? "";
  return `ovirtsdk4 cannot be installed: ${line.slice(0, 200)}.`;
}
