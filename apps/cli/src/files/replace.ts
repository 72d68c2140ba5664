import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CliError, fileProblem } from "../errors/cli-error.ts";

/**
 * Writes a file beside its place and then moves it there, so that nobody ever sees half of it.
 *
 * @param how Who may read it, as the system is set up by default; and whether it outlives a power failure.
 */
export async function replaceFile(
  file: string,
  content: Uint8Array | string,
  how: { readonly mode?: number; readonly isDurable?: boolean } = {},
): Promise<void> {
  const part = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}.part`);
  try {
    const handle = await open(part, "wx", how.mode);
    try {
      await handle.writeFile(content);
      if (how.isDurable) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new CliError(`cannot write the file: ${fileProblem(error)}`, undefined, error);
  }
}
