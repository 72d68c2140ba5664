import { UnsupportedError } from "../errors/call-errors.ts";
import type { Check } from "../input.ts";
import type { Platform } from "./platform.ts";
import { byFetch } from "./send-by-fetch.ts";

const nodeOnly: Check = (path, value) => {
  if (value !== undefined) throw new UnsupportedError(`${path}: only available in Node. Leave it out.`);
};

/** Browsers, and whatever else has no more than the global `fetch`. */
export const platform: Platform = {
  setsUserAgent: false,

  connectionOptions: {
    tls: nodeOnly,
    proxy: nodeOnly,
    connections: nodeOnly,
    pipelining: nodeOnly,
    keepAlive: nodeOnly,
    compress: nodeOnly,
  },

  connect: ({ fetch = (request) => globalThis.fetch(request) }) => byFetch(fetch),

  explain: () => ({
    code: "connection.failed",
    explanation:
      "no answer. Is the server off, its certificate not trusted, or does it send no CORS headers?",
    retryable: true,
    mayHaveActed: true,
  }),

  listens: () => undefined,
};
