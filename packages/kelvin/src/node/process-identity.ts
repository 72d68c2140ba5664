import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";

/** A process, so that another one with the same id later is not taken for it. */
export interface ProcessIdentity {
  readonly host: string;
  readonly pid: number;
  /** Among which processes the id counts, as containers have their own; null where the system does not tell. */
  readonly space: string | null;
  /** When it began, as the system tells it; null where the system does not. */
  readonly started: string | null;
}

/** Who is running here. */
export async function thisProcess(): Promise<ProcessIdentity> {
  const [space, state] = await Promise.all([ownSpace(), stateOf(process.pid)]);
  return { host: hostname(), pid: process.pid, space, started: state?.started ?? null };
}

/**
 * Whether a process still runs. One of another machine or container, of which nothing can be known, is taken to run.
 */
export async function isRunning({ host, pid, space, started }: ProcessIdentity): Promise<boolean> {
  if (host !== hostname() || space !== (await ownSpace())) return true;
  if (!exists(pid)) return false;
  const now = await stateOf(pid);
  if (!now) return true;
  // A killed process whose parent has not noticed yet does nothing any more.
  if (now.isDead) return false;
  return started === null || now.started === started;
}

async function ownSpace(): Promise<string | null> {
  try {
    return await readlink("/proc/self/ns/pid");
  } catch {
    return null;
  }
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
