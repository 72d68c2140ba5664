import type { OperationOptions, OperationSchema } from "@labkeeper/ovirt-model";
import type { CallOptions, Repeat, SessionRequest } from "@labkeeper/transport";
import { Call, refuse } from "@labkeeper/transport";
import { readAnswer } from "../answers/read-answer.ts";
import { pathIn } from "../engine.ts";
import { hideReceived, hideSent } from "../redaction/hide-secrets.ts";
import type { Place } from "../services/service.ts";
import { writeDocument } from "../xml/write.ts";
import { fixedHeaders } from "./headers.ts";
import { queryOf } from "./query.ts";

/**
 * Performs an operation of a service.
 *
 * @param args What the method was called with: the object to send where the operation has one, its parameters, and
 *   the options of the call.
 */
export function perform(place: Place, operation: OperationSchema, args: readonly unknown[]): Call<unknown> {
  try {
    return place.engine.session.send(requestFor(place, operation, args));
  } catch (error) {
    // Bad input rejects the call, as whatever goes wrong later does.
    return new Call(Promise.reject(error));
  }
}

function requestFor(
  { engine, path: servicePath }: Place,
  operation: OperationSchema,
  args: readonly unknown[],
): SessionRequest<unknown> {
  const { body: bodySchema, http, action } = operation;
  const [body, given, options] = bodySchema ? args : [undefined, ...args];
  const parameters = parametersOf(operation, given);
  // The session checks the options that are its own.
  const { query: ownQuery, headers, ...ofSession } = (options ?? {}) as OperationOptions;
  const path = [servicePath, action].filter((part) => part).join("/");
  const query = queryOf(operation, parameters, ownQuery, ofSession.correlationId);
  const about = { doing: describe(operation, servicePath), method: http, path: pathIn(engine.address, path) };
  return {
    ...about,
    query,
    headers: fixedHeaders(headers, query),
    ...document(operation, body, parameters),
    repeat: repeatOf(operation, body),
    read: readAnswer(engine, operation, about),
    secretsReceived: hideReceived(engine.reading),
    // Both types say the same; the model's is declared apart so that it needs nothing of transport.
    options: ofSession as CallOptions,
  };
}

type Parameters = Readonly<Record<string, unknown>>;

/** The parameters that are set; unknown ones are refused. */
function parametersOf({ name, byName }: OperationSchema, given: unknown): Parameters {
  if (given === undefined) return {};
  if (typeof given !== "object" || given === null || Array.isArray(given)) refuse(name, "an object", given);
  for (const key of Object.keys(given)) {
    if (!byName.has(key)) refuse(`${name}.${key}`, `one of ${[...byName.keys()].join(", ")}`, key);
  }
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined && value !== null),
  );
}

/** The document to send, with what hides its secrets in the log. */
function document(
  { name, kind, body: schema }: OperationSchema,
  body: unknown,
  parameters: Parameters,
): Pick<SessionRequest<unknown>, "body" | "secretsSent"> {
  if (kind === "action") {
    return {
      body: writeDocument("Action", parameters, { path: name }),
      secretsSent: hideSent("Action", parameters),
    };
  }
  if (!schema) return {};
  if (typeof body !== "object" || body === null || Array.isArray(body) !== schema.list) {
    refuse(schema.name, schema.list ? "a list" : "an object", body);
  }
  const tag = schema.list ? schema.element : undefined;
  return {
    body: writeDocument(schema.type, body, { tag, path: schema.name }),
    secretsSent: hideSent(schema.type, body),
  };
}

/**
 * Whether the request may be sent again after it may have arrived: reads, and updates that leave the name, since one
 * of another name may have been given the old one meanwhile. What adds or acts does so each time.
 */
function repeatOf({ kind }: OperationSchema, body: unknown): Repeat {
  if (kind === "remove") return "delete";
  if (kind === "get" || kind === "list") return "safe";
  return kind === "update" && !(typeof body === "object" && body !== null && "name" in body)
    ? "safe"
    : "once";
}

const verbs = { get: "Reading", list: "Listing", add: "Adding to", update: "Updating", remove: "Removing" };

function describe({ kind, name }: OperationSchema, path: string): string {
  const what = path || "the API";
  return kind === "action" ? `Calling ${name} of ${what}` : `${verbs[kind]} ${what}`;
}
