import type { Logger } from "../logger.ts";
import { isLoopback } from "../url.ts";

/** Servers that were warned of: once is enough, however many clients they have in this process. */
const warned = new Set<string>();

/** Warns once of each server to which credentials travel over plain http, unless it is this very machine. */
export function warnOfPlainHttp(client: string, url: URL, logger: Pick<Logger, "warn"> = console): void {
  const { origin, protocol } = url;
  if (protocol !== "http:" || isLoopback(url) || warned.has(origin)) return;
  warned.add(origin);
  logger.warn(
    `${client}: credentials for ${origin} travel over plain http, readable by anyone on the way. Use https.`,
  );
}
