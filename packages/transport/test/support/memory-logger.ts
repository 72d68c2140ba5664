import type { Logger } from "../../src/index.ts";

/** A logger that keeps its lines. */
export class MemoryLogger implements Logger {
  readonly lines: string[] = [];
  readonly warnings: string[] = [];

  /** Whether a call has told that it pauses before its next attempt. @param ms for how long; default: any time */
  tellsOfPause(ms?: number): boolean {
    const pause = new RegExp(`the next one in ${ms ?? "\\d+"} ms$`);
    return this.lines.some((line) => pause.test(line));
  }

  debug(message: string): void {
    this.lines.push(message);
  }

  info(message: string): void {
    this.lines.push(message);
  }

  warn(message: string): void {
    this.lines.push(message);
    this.warnings.push(message);
  }

  error(message: string): void {
    this.lines.push(message);
  }
}
