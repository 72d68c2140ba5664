import { UnsupportedError } from "../errors/call-errors.ts";
import type { ConnectionOptions } from "./connection-options.ts";
import type { Platform } from "./platform.ts";

const nodeOnly: readonly (keyof ConnectionOptions)[] = [
  "tls",
  "proxy",
  "connections",
  "pipelining",
  "keepAlive",
  "compress",
];

/** Browsers, and whatever else has no more than the global `fetch`. */
export const platform: Platform = {
  setsUserAgent: false,

  checkConnectionOptions(options) {
    const name = nodeOnly.find((option) => options[option] !== undefined);
    if (name)
      throw new UnsupportedError(`${name}: only available in Node. Here the platform decides; leave it out.`);
  },

  connect: () => undefined,

  explain: () => ({
    code: "connection.failed",
    explanation:
      "The request failed, and browsers do not tell why: the server may be off, its certificate not trusted, or it may send no CORS headers for this page.",
    retryable: true,
    mayHaveActed: true,
  }),

  listens: () => undefined,
};
