import type { ErrorAnswer, LabkeeperError, ReadAs } from "@labkeeper/transport";
import { AuthError, errorByStatus, isProtocolError, ProtocolError } from "@labkeeper/transport";
import { notExpected } from "../answers/received.ts";
import type { Address } from "../engine.ts";

/** What is asked of the single sign-on; the word stands in its errors. */
export type SsoTask = "authentication" | "revoke";

/** An answer of the single sign-on, its secrets removed where it is for a message. */
interface Received {
  /** What was being done, and where. */
  readonly where: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What the answer says. */
export type Members = Readonly<Record<string, unknown>>;

/** Reads an answer of success. */
export function asMembers(task: SsoTask, address: Address): ReadAs<Members> {
  return {
    accept: "application/json",
    read: async (answer) => {
      const { status, headers } = answer.response;
      const text = await answer.text();
      const received = { where: answer.doing, status, headers, text };
      const members = membersOf(received, address);
      const { error } = members;
      if (error !== undefined) throw rejected(task, { ...received, text: answer.clean(text) }, address);
      return members;
    },
  };
}

/** Makes an error of an answer that is no success. */
export function readSsoError(
  task: SsoTask,
  address: Address,
  answer: ErrorAnswer,
): LabkeeperError | undefined {
  const { doing, origin, status } = answer;
  if (status === 0 || (status >= 300 && status < 400)) return undefined;
  try {
    return rejected(task, { ...answer, where: `${doing} at ${origin}` }, address);
  } catch (error) {
    if (!isProtocolError(error)) throw error;
    return status >= 500 || status === 429 ? errorByStatus(answer, { message: error.message }) : error;
  }
}

/** The engine's own style has `error_code` and `error`, that of OpenID `error` and `error_description`. */
function rejected(task: SsoTask, received: Received, address: Address): AuthError {
  const { error, error_code: code, error_description: description } = membersOf(received, address);
  const [reason, detail] = description === undefined ? [code, error] : [error, description];
  const { where, status } = received;
  return new AuthError(`${where}: Error during SSO ${task} ${show(reason)} : ${show(detail)}.`, {
    status,
    reason: show(reason),
    detail: show(detail),
  });
}

function show(value: unknown): string {
  return typeof value === "string" ? value : String(JSON.stringify(value) ?? "unknown");
}

/** The object of the answer; of a list, the first. */
function membersOf({ where, headers, text }: Received, address: Address): Members {
  const type = headers.get("content-type");
  if (!/^\s*(application|text)\/json\s*(;|$)/i.test(type ?? "")) {
    throw nonsense(where, notExpected(type, "JSON", address));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw nonsense(where, "the answer is no JSON, or was cut off.");
  }
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== "object" || first === null) throw nonsense(where, "the answer is no JSON object.");
  return first as Members;
}

function nonsense(where: string, problem: string): ProtocolError {
  return new ProtocolError(`${where}: ${problem}`, { code: "protocol" });
}
