import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import type { SecretShape, Secrets } from "../redaction/secrets.ts";
import type { Attempt, Received } from "./attempt.ts";

/** What the line says besides the exchange itself. */
export interface LineFacts {
  readonly correlationId: string;
  readonly attempt: number;
  /** Milliseconds. */
  readonly duration: number;
  /** What ended the attempt, if not an answer. */
  readonly failure: unknown;
  /** Whether to add the bodies. */
  readonly bodies: boolean;
}

/** One line for one exchange; never a secret. */
export function exchangeLine(
  attempt: Attempt,
  received: Received | undefined,
  facts: LineFacts,
  secrets: Secrets,
): string {
  const { request } = attempt;
  const outcome =
    received?.response.status ?? (isLabkeeperError(facts.failure) ? facts.failure.code : "no answer");
  const sizes = `${sizeOf(attempt.body)} up, ${sizeOf(received?.body)} down`;
  const line = `${request.method} ${attempt.url} ${outcome} in ${Math.round(facts.duration)} ms, ${sizes}, attempt ${facts.attempt}, id ${facts.correlationId}`;
  if (!facts.bodies) return secrets.clean(line);
  const sent = body(attempt.body, request.secretsSent, secrets);
  const got = body(received?.body, request.secretsReceived, secrets);
  return `${secrets.clean(line)}${sent && ` > ${sent}`}${got && ` < ${got}`}`;
}

/** A body as JSON with its secrets replaced; empty when its shape is not known or it is no JSON. */
function body(value: Attempt["body"], shape: SecretShape | undefined, secrets: Secrets): string {
  if (typeof value !== "string" || value === "" || shape === undefined) return "";
  try {
    return secrets.cleanBody(JSON.parse(value), shape);
  } catch {
    return "";
  }
}

function sizeOf(value: Attempt["body"]): string {
  if (value === undefined) return "0 B";
  if (typeof value === "string") return `${new TextEncoder().encode(value).byteLength} B`;
  return value instanceof Uint8Array ? `${value.byteLength} B` : "a stream";
}
