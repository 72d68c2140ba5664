import { boolean, integer, milliseconds, optional } from "../../input.ts";
import type { Connections, Platform } from "../platform.ts";
import { explainFailure } from "./explain-failure.ts";
import { checkProxy } from "./proxy.ts";
import { checkTls } from "./tls.ts";

/** Loaded once for all sessions, so that only the first request of a process waits for it, in real time. */
let sending: Promise<typeof import("../send-by-fetch.ts")> | undefined;

/** Node, Deno and Bun: connections of our own, through undici. */
export const platform: Platform = {
  setsUserAgent: true,

  connectionOptions: {
    tls: optional(checkTls),
    proxy: optional(checkProxy),
    connections: optional(integer(1)),
    pipelining: optional(integer(1)),
    keepAlive: optional((path, value) => {
      if (value !== false) milliseconds(path, value);
    }),
    compress: optional(boolean),
  },

  // ky takes a tenth of a second to load, with all that is Node's own `fetch`, and undici another: only at the first
  // request.
  async connect(options, secrets, url): Promise<Connections> {
    if (options.fetch) {
      sending ??= import("../send-by-fetch.ts");
      return (await sending).byFetch(options.fetch);
    }
    const { connect } = await import("./connections.ts");
    return connect(options, secrets, url);
  },

  explain: explainFailure,

  async listens(host, port, timeout, signal) {
    const { listens } = await import("./listens.ts");
    return listens(host, port, timeout, signal);
  },
};
