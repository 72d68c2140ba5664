import type { Call, CallOptions, Fields, Query, ReadAs } from "@labkeeper/transport";
import { asJson, asNothing, check, checkFields, oneOf, optional } from "@labkeeper/transport";
import type { Server } from "./server/server.ts";

/** A request of one's own, in the server's own spelling. */
export interface RawRequest {
  /** HTTP method. */
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path below the address of the API, its segments encoded: `v1/users/` or `v1/users/anna`. */
  readonly path: string;
  /** The query; a list is a parameter that is repeated. */
  readonly query?: Query | undefined;
  /** What to send as JSON. */
  readonly json?: unknown;
  /**
   * Whether it may be sent again after it may have arrived: `safe` or `once`, or `delete`, to which 404 is then a
   * success. Default: `once` for all but GET and HEAD.
   */
  readonly repeat?: "safe" | "once" | "delete" | undefined;
}

const fields: Fields<RawRequest> = {
  method: oneOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"),
  path: check("a path below that of the API, encoded", isPath),
  query: () => undefined,
  json: () => undefined,
  repeat: optional(oneOf("safe", "once", "delete")),
};

/** Sends a request of the caller's own. */
export function sendRaw(
  server: Server,
  request: RawRequest,
  options: CallOptions | undefined,
): Call<unknown> {
  checkFields("request", request, fields);
  const { method, path } = request;
  const reads = method === "GET" || method === "HEAD";
  return server.send({
    ...request,
    doing: `Sending ${method} ${path}`,
    repeat: request.repeat ?? (reads ? "safe" : "once"),
    read: method === "HEAD" ? asNothing : asAnything,
    options,
  });
}

/** URLs collapse dots, encoded ones too, and so would lead out of the API. */
function isPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^[\w.~!$&'()*+,;=:@%/-]+$/.test(value) &&
    !/^\/|\/\/|(^|\/)(\.|%2e){1,2}(\/|$)/i.test(value)
  );
}

const asAnything: ReadAs<unknown> = {
  accept: "application/json",
  read: (answer) => (answer.response.status === 204 ? undefined : asJson().read(answer)),
};
