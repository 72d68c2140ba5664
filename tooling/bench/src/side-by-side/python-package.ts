import { join } from "node:path";
import { run } from "../run.ts";

/** A package of PyPI that ours is compared with. */
export interface PythonPackage {
  /** What pip is asked for, with its version. */
  readonly requirement: string;
  /** What is imported. */
  readonly module: string;
  /** Debian packages that it is compiled with, `python3-venv` aside. */
  readonly needs?: readonly string[];
}

/**
 * Installs a package from PyPI into a virtual environment in a folder.
 *
 * @returns The Python that has it, or why there is none.
 */
export async function installPython(
  folder: string,
  wanted: PythonPackage,
): Promise<{ readonly python: string } | { readonly reason: string }> {
  const python = join(folder, "bin", "python");
  const packages = ["python3-venv", ...(wanted.needs ?? [])];
  try {
    await install(folder, python, wanted);
  } catch (first) {
    if (!(await reachesPyPi(python, folder))) return { reason: "UNAVAILABLE: PyPI does not answer" };
    if (process.getuid?.() !== 0) {
      return { reason: `${because(first, wanted)} It needs ${packages.join(", ")}.` };
    }
    try {
      await run("apt-get", ["install", "-y", "-q", ...packages]);
      await install(folder, python, wanted);
    } catch (second) {
      return { reason: because(second, wanted) };
    }
  }
  return { python };
}

async function install(
  folder: string,
  python: string,
  { requirement, module }: PythonPackage,
): Promise<void> {
  // The system's own Python, which has the headers that the packages bring.
  await run("/usr/bin/python3", ["-m", "venv", "--clear", folder]);
  await run(python, ["-m", "pip", "install", "-q", requirement]);
  await run(python, ["-c", `import ${module}`]);
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
function because(error: unknown, { module }: PythonPackage): string {
  const line = String(error).trimEnd().split("\n").at(-1) ?? "";
  return `${module} cannot be installed: ${line.slice(0, 200)}.`;
}
