/** Where a client writes its log: `console` and pino fit. */
export interface Logger {
  /** One line for each request, with its duration and sizes; bodies, redacted, when `logBodies` is on. */
  debug(message: string): void;
  /** What is worth knowing in the long run. */
  info(message: string): void;
  /** What may be a mistake, such as credentials over plain http. */
  warn(message: string): void;
  /** What failed. */
  error(message: string): void;
}

/** Writes a line. A logger that throws, or rejects, changes nothing in what it was told of. */
export function log(logger: Logger | undefined, level: keyof Logger, message: string): void {
  (async () => logger?.[level](message))().catch(() => undefined);
}
