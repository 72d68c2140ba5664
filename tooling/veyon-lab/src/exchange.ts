/** What a request asks of the WebAPI server, as far as the recording cares. */
export type ExchangeKind = "open" | "close" | "write" | "read" | "methods" | "other";

/** One request and its answer, as they passed through the recording proxy. Times are in milliseconds. */
export interface Exchange {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly kind: ExchangeKind;
  /** The computer, where the path names it. */
  readonly host: string | undefined;
  /** The request's `Connection-Uid`, in lower case. */
  readonly uid: string | undefined;
  readonly startedAt: number;
  /** When the server's answer was complete, or the exchange failed. */
  endedAt?: number;
  /** HTTP status of the server's answer. */
  status?: number;
  /** `error.code` of an answer that is a Veyon error. */
  veyonCode?: number;
  /** Why the server gave no answer, as an error code such as `ECONNRESET`. */
  failure?: string;
  /** When a reset asked for by `resetNext` cut this exchange off. */
  reset?: ResetMoment;
}

/** When to cut an exchange off; see {@link RecordingProxy.resetNext}. */
export type ResetMoment = "before" | "during" | "after";

/** The facts of a request, before it is sent on. */
export function exchangeOf(
  method: string,
  path: string,
  uid: string | undefined,
  startedAt: number,
): Exchange {
  const [, route = "", rest] = /^\/api\/v1\/([a-z]+)(?:\/([^/?]+))?/.exec(path) ?? [];
  return {
    method,
    path,
    kind: kindOf(method, route),
    host:
      (route === "authentication" || route === "hoststate") && rest ? decodeURIComponent(rest) : undefined,
    uid: uid?.toLowerCase().replace(/[{}]/g, ""),
    startedAt,
  };
}

function kindOf(method: string, route: string): ExchangeKind {
  if (route === "authentication") {
    if (method === "POST") return "open";
    if (method === "DELETE") return "close";
    return "methods";
  }
  if (method === "PUT") return "write";
  return ["framebuffer", "feature", "user", "session"].includes(route) ? "read" : "other";
}
