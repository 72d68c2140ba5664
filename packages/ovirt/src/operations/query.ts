import type { OperationOptions, OperationSchema, ParameterSchema } from "@labkeeper/ovirt-model";
import { boolean, check, list, refuse } from "@labkeeper/transport";
import { followText } from "./follow-text.ts";

/** Values of a query under their names on the wire. */
export type WireQuery = Readonly<Record<string, string>>;

/**
 * The query of an operation, sorted by name: what the caller adds, the correlation id, and over both of them the
 * parameters of the operation.
 */
export function queryOf(
  operation: OperationSchema,
  parameters: Readonly<Record<string, unknown>>,
  own: OperationOptions["query"],
  correlationId: string | undefined,
): WireQuery {
  const query = new Map<string, string>(ownQuery(own));
  // An action's own parameter of that name travels in its body.
  if (correlationId !== undefined && parameters.correlationId === undefined) {
    query.set("correlation_id", correlationId);
  }
  for (const parameter of operation.parameters) {
    const value = parameters[parameter.name];
    if (parameter.where !== "query" || value === undefined) continue;
    query.set(parameter.wireName, parameterText(operation, parameter, value));
  }
  return Object.fromEntries([...query].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The query that a caller gives under the names of the wire; what is not set is left out. */
export function ownQuery(query: unknown): [string, string][] {
  if (query === undefined) return [];
  if (typeof query !== "object" || query === null) refuse("query", "an object", query);
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      scalar(`query.${name}`, value);
      return [name, String(value)];
    });
}

function parameterText(operation: OperationSchema, parameter: ParameterSchema, value: unknown): string {
  const path = `${operation.name}.${parameter.name}`;
  if (parameter.name === "follow" && parameter.kind === "string") {
    texts(path, value);
    return followText(path, value as readonly string[], operation.result?.type ?? "");
  }
  checks[parameter.kind](path, value);
  return String(value);
}

const text = check("a text", (value) => typeof value === "string");
const texts = list(text);
const scalar = check("a text, number or boolean", (value) =>
  ["string", "number", "bigint", "boolean"].includes(typeof value),
);
const integer = check("a whole number", (value) => typeof value === "bigint" || Number.isSafeInteger(value));
// The one parameter of that kind is the list of bricks in `GlusterBricks.remove`, which no SDK can send either.
const unsendable = check(
  "nothing, since objects cannot be sent in a query; `send()` takes a body",
  () => false,
);

const checks: Readonly<Record<ParameterSchema["kind"], (path: string, value: unknown) => void>> = {
  string: text,
  enum: text,
  boolean,
  integer,
  decimal: check("a number", Number.isFinite),
  date: text,
  struct: unsendable,
};
