import { JsonError, parsePythonJson } from "../python/json.ts";
import type { PythonValue } from "../python/values.ts";
import type { Checked, Issue } from "../validation/issues.ts";
import { refuse } from "../validation/issues.ts";
import type { Body, Model } from "../validation/model.ts";
import { checkModel } from "../validation/model.ts";
import { refused, unprocessable } from "./answers.ts";

/** The body of a request; what is no JSON by its type is not looked into. */
export type RequestBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: PythonValue }
  | { readonly kind: "other" };

/** JSON types are `application/json` and `application/…+json`; a body without a type counts as JSON, too. */
const jsonType = /^application\/(?:json|[^;\s]+\+json)\s*(?:;|$)/i;

/** @throws Halt if the body should be JSON and is not */
export function readBody(bytes: Uint8Array, type: string | null): RequestBody {
  if (bytes.byteLength === 0) return { kind: "none" };
  if (type !== null && !jsonType.test(type.trim())) return { kind: "other" };
  const text = decoded(bytes);
  try {
    return { kind: "json", value: parsePythonJson(text) };
  } catch (error) {
    if (error instanceof JsonError) throw unprocessable([issueOf(error)]);
    throw error;
  }
}

/** Reads a body as a model, noting what is wrong with it. */
export function checkBody<T extends object>(
  model: Model<T>,
  body: RequestBody,
  issues: Issue[],
): Checked<Body<T>> {
  const place = { loc: ["body"], issues };
  if (body.kind === "none" || (body.kind === "json" && body.value === null)) {
    return refuse(place, "field required", "value_error.missing");
  }
  if (body.kind === "other") return refuse(place, "value is not a valid dict", "type_error.dict");
  return checkModel(model, body.value, place);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refused(400, "There was an error parsing the body");
  }
}

function issueOf({ message, reason, text, position, line, column }: JsonError): Issue {
  return {
    loc: ["body", position],
    msg: message,
    type: "value_error.jsondecode",
    ctx: { msg: reason, doc: text, pos: position, lineno: line, colno: column },
  };
}
