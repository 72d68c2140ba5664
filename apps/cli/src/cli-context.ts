import type { Interruption } from "./interruption.ts";
import type { Io } from "./io.ts";

/** What all commands share. */
export interface CliContext {
  readonly io: Io;
  readonly interruption: Interruption;
  /** The program's exit code, set by the command that ran. */
  exitCode: number;
}
