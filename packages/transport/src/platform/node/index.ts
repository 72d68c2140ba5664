import { checkInteger, checkMilliseconds, refuse } from "../../input.ts";
import type { Connections, Platform } from "../platform.ts";
import { explainFailure } from "./explain-failure.ts";
import { checkProxy } from "./proxy.ts";
import { checkTls } from "./tls.ts";

/** Node, Deno and Bun: connections of our own, through undici. */
export const platform: Platform = {
  setsUserAgent: true,

  checkConnectionOptions({ tls, proxy, connections, pipelining, keepAlive, compress }) {
    if (tls !== undefined) checkTls(tls);
    if (proxy !== undefined) checkProxy(proxy);
    if (connections !== undefined) checkInteger("connections", connections, 1);
    if (pipelining !== undefined) checkInteger("pipelining", pipelining, 1);
    if (keepAlive !== undefined && keepAlive !== false) checkMilliseconds("keepAlive", keepAlive);
    if (compress !== undefined && typeof compress !== "boolean")
      refuse("compress", "true or false", compress);
  },

  // undici takes a tenth of a second to load: only at the first request.
  async connect(options, secrets): Promise<Connections> {
    const { connect } = await import("./connections.ts");
    return connect(options, secrets);
  },

  explain: explainFailure,

  async listens(host, port, timeout, signal) {
    const { listens } = await import("./listens.ts");
    return listens(host, port, timeout, signal);
  },
};
