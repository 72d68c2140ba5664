import type { FileHandle } from "node:fs/promises";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Only the owner may read and write. */
export const ownerOnly = 0o600;

/**
 * Writes a file that only its owner can read, whole or not at all, and leaves it open at its end. One that is there is
 * replaced: whoever has it open, or may read it, does not see what is new.
 */
export async function writeWhole(path: string, lines: Iterable<string>): Promise<FileHandle> {
  const next = `${path}.new`;
  // Left there by a crash.
  await rm(next, { force: true });
  const file = await open(next, "ax", ownerOnly);
  try {
    await file.appendFile([...lines].join(""));
    await file.sync();
    await rename(next, path);
    await syncFolder(path);
    return file;
  } catch (error) {
    await file.close();
    await rm(next, { force: true });
    throw error;
  }
}

/** Makes sure that the name of a file, or its absence, outlives a power failure. */
export async function syncFolder(path: string): Promise<void> {
  // Windows can neither open nor sync a folder, and does not need it.
  if (process.platform === "win32") return;
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, "ENOENT");
}

/** Whether an error of the system has that code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
