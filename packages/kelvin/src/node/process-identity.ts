import { readFile } from "node:fs/promises";
import { hostname } from "node:os";

/** A process, so that another one with the same id later is not taken for it. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** When it began, as the system tells it; null where the system does not. */
  readonly started: string | null;
}

/** Who is running here. */
export async function thisProcess(): Promise<ProcessIdentity> {
  return { host: hostname(), pid: process.pid, started: (await stateOf(process.pid))?.started ?? null };
}

/**
 * Whether a process still runs. One of another machine, of which nothing can be known, is taken to run.
 */
export async function isRunning({ host, pid, started }: ProcessIdentity): Promise<boolean> {
  if (host !== hostname()) return true;
  if (!exists(pid)) return false;
  const now = await stateOf(pid);
  if (!now) return true;
  // A killed process whose parent has not noticed yet does nothing any more.
  if (now.isDead) return false;
  return started === null || now.started === started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** State and start of a process, where the system has `/proc`. */
async function stateOf(
  pid: number,
): Promise<{ readonly started: string; readonly isDead: boolean } | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    ]);
    // The name of the program, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { started: `${boot.trim()} ${fields[19]}`, isDead: fields[0] === "Z" || fields[0] === "X" };
  } catch {
    return undefined;
  }
}
