import type { Call, CallOptions, Fields, Repeat } from "@labkeeper/transport";
import { asText, check, checkFields, oneOf, optional, pathSegment } from "@labkeeper/transport";
import type { Engine } from "./engine.ts";
import { pathIn } from "./engine.ts";
import { checkHeaders, documentHeaders } from "./operations/headers.ts";
import { ownQuery } from "./operations/query.ts";
import { hideReceived } from "./redaction/hide-secrets.ts";

/** A request of the API that is sent as it is. */
export interface RawRequest {
  /** Default: `GET`. */
  readonly method?: "GET" | "POST" | "PUT" | "DELETE" | undefined;
  /** Path below that of the API, such as `vms/123`; ids need no encoding. */
  readonly path: string;
  /** Query, under the names of the wire. */
  readonly query?:
    | Readonly<Record<string, string | number | bigint | boolean | null | undefined>>
    | undefined;
  /** Headers; they win over those that are sent with every document. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Body; XML, unless the headers say otherwise. */
  readonly body?: string | undefined;
  /** Whether it may be sent again after it may have arrived. Default: `safe` for GET, else `once`. */
  readonly repeat?: Repeat | undefined;
}

/** What came, not interpreted. */
export interface RawAnswer {
  /** HTTP status; one of success, since others are errors. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The body. */
  readonly body: string;
}

const bodyText = check("a text", (value) => typeof value === "string");

const fields: Fields<RawRequest> = {
  method: optional(oneOf("GET", "POST", "PUT", "DELETE")),
  path: bodyText,
  query: optional((_, value) => ownQuery(value)),
  headers: optional(checkHeaders),
  body: optional(bodyText),
  repeat: optional(oneOf("safe", "once", "delete")),
};

/** Sends a request as it is. */
export function sendRaw(engine: Engine, request: RawRequest, options: CallOptions): Call<RawAnswer> {
  checkFields("request", request, fields);
  const { method = "GET", path, query, headers, body, repeat = method === "GET" ? "safe" : "once" } = request;
  const segments = path.replace(/^\/|\/$/g, "").split("/");
  const encoded =
    path === "" ? "" : segments.map((segment) => pathSegment("request.path", segment)).join("/");
  return engine.session
    .send({
      doing: `Sending ${method} ${path}`,
      method,
      path: pathIn(engine.address, encoded),
      query: Object.fromEntries(ownQuery(query)),
      headers: { ...documentHeaders, accept: "application/xml", ...headers },
      body,
      repeat,
      read: asText,
      secretsSent: hideReceived(engine.reading),
      secretsReceived: hideReceived(engine.reading),
      options,
    })
    .map((text, { status, headers: received }) => ({ status, headers: received, body: text }));
}
