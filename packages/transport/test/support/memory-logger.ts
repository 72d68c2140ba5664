import type { Logger } from "../../src/index.ts";

/** A logger that keeps its lines. */
export class MemoryLogger implements Logger {
  readonly lines: string[] = [];
  readonly warnings: string[] = [];

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
