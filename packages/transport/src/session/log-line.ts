import { isLabkeeperError } from "../errors/labkeeper-error.ts";
import type { Logger } from "../logger.ts";
import type { SecretShape, Secrets } from "../redaction/secrets.ts";
import type { Attempt, Received } from "./attempt.ts";

/** What the lines of a call say besides the exchange itself. */
export interface LineFacts {
  readonly client: string;
  readonly correlationId: string;
  readonly attempt: number;
  /** Whether to add the bodies. */
  readonly bodies: boolean;
}

/** Writes one line for an exchange when it ends, whichever way; never a secret. */
export function logged(
  sending: Promise<Received>,
  attempt: Attempt,
  facts: LineFacts,
  secrets: () => Secrets,
  logger: Logger,
): Promise<Received> {
  const started = performance.now();
  const write = (received: Received | undefined, outcome: string | number) => {
    const duration = Math.round(performance.now() - started);
    const line = `${outcome} in ${duration} ms, ${sizeOf(attempt.body)} up, ${sizeOf(received?.body)} down`;
    logger.debug(exchangeLine(attempt, received, line, facts, secrets()));
  };
  return sending.then(
    (received) => {
      write(received, received.response.status);
      return received;
    },
    (error: unknown) => {
      write(undefined, isLabkeeperError(error) ? error.code : "no answer");
      throw error;
    },
  );
}

function exchangeLine(
  { request, url, body: sentBody }: Attempt,
  received: Received | undefined,
  outcome: string,
  { client, correlationId, attempt, bodies }: LineFacts,
  secrets: Secrets,
): string {
  const line = secrets.clean(
    `${client} ${request.method} ${url} ${outcome}, attempt ${attempt}, id ${correlationId}`,
  );
  if (!bodies) return line;
  const sent = body(sentBody, request.secretsSent, secrets);
  const got = body(received?.body, request.secretsReceived, secrets);
  return `${line}${sent && ` > ${sent}`}${got && ` < ${got}`}`;
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
