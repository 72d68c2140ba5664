import type { StandardSchemaV1 } from "ky";
import { ProtocolError } from "../errors/call-errors.ts";
import type { LabkeeperError } from "../errors/labkeeper-error.ts";
import type { Secrets } from "../redaction/secrets.ts";
import type { ErrorAnswer } from "./answer-error.ts";
import { errorByStatus, quote, redirectError } from "./answer-error.ts";
import type { Attempt, Received } from "./attempt.ts";
import type { SessionRequest } from "./request.ts";

/** What reading an answer needs besides the answer. */
export interface Reading {
  /** Path of the base URL, for the message. */
  readonly basePath: string;
  readonly correlationId: string;
  /** Gives what must not be shown; asked for only when something went wrong. */
  readonly secrets: () => Secrets;
  readonly readError: ((answer: ErrorAnswer) => LabkeeperError | undefined) | undefined;
}

/** Makes a value of an answer, or throws the error that it stands for. */
export function readAnswer<T>(
  { doing, origin, url }: Attempt,
  request: SessionRequest<T>,
  { response, body }: Received,
  { basePath, correlationId, secrets, readError }: Reading,
): T | Promise<T> {
  const { status } = response;
  // 304 answers a condition that the caller set.
  if ((status >= 300 && status < 400 && status !== 304) || response.type === "opaqueredirect") {
    throw redirectError(doing, new URL(url), status, response.headers.get("location"), secrets());
  }
  if (!response.ok) {
    const answer: ErrorAnswer = {
      doing,
      origin,
      request: `${request.method} ${basePath}${request.path}`,
      status,
      headers: response.headers,
      text: secrets().clean(String(body)),
      correlationId,
    };
    throw readError?.(answer) ?? errorByStatus(answer);
  }
  if (request.read === "nothing") return undefined as T;
  if (request.read !== "json") return body as T;

  const fail = (problem: string): never => {
    throw new ProtocolError(
      `${doing} at ${origin}: ${problem} It began with ${quote(secrets().clean(String(body)))} (${response.headers.get("content-type") ?? "no content type"}). Check the base path of the URL (${basePath}), and whether a proxy answers instead of the server.`,
      { code: "protocol", mayHaveActed: true },
    );
  };
  let value: unknown;
  try {
    value = JSON.parse(String(body));
  } catch {
    return fail("the answer is not JSON, or was cut off.");
  }
  return request.schema ? meets(request.schema, value, fail) : (value as T);
}

async function meets<T>(
  schema: StandardSchemaV1<unknown, T>,
  value: unknown,
  fail: (problem: string) => never,
): Promise<T> {
  const checked = await schema["~standard"].validate(value);
  if (!checked.issues) return checked.value;
  const steps = checked.issues[0]?.path?.map((step) => String(typeof step === "object" ? step.key : step));
  return fail(`the answer is not what the protocol says${steps?.length ? ` at ${steps.join(".")}` : ""}.`);
}
