import type { ErrorAnswer, LabkeeperError } from "@labkeeper/transport";
import { errorByStatus, ProtocolError } from "@labkeeper/transport";
import type { Engine } from "../engine.ts";
import { faultIn, faultText } from "./fault.ts";
import { contentOf, nameOf } from "./received.ts";

/**
 * The error for an answer that is no success, or that holds something else than it should.
 *
 * @param expected What should have come, for the message.
 */
export function refusal(
  engine: Pick<Engine, "address" | "reading">,
  answer: ErrorAnswer,
  expected: string = "a fault",
): LabkeeperError {
  const { doing, origin, status, headers, text } = answer;
  const content = contentOf({ headers, body: new TextEncoder().encode(text) }, engine);
  const say = (what: string) => `${doing} at ${origin}: ${what}${redirectNote(answer)}`;
  if (content.kind === "empty") {
    const code = `HTTP response code is ${status}.`;
    return errorByStatus(answer, { message: say(`The response is empty. ${code}`), ...unsure(status) });
  }
  const fault = content.kind === "document" ? faultIn(content.document) : undefined;
  if (fault) {
    const { reason = `HTTP ${status}`, detail } = fault;
    const error = errorByStatus(answer, { message: say(faultText(fault, status)), reason, detail });
    return Object.assign(error, { fault });
  }
  const message = say(
    content.kind === "document"
      ? `Expected ${expected}, but got ${nameOf(content.document)}.`
      : content.problem,
  );
  // What these say does not depend on the document: the token has expired, or the server is not well.
  if (status === 401 || status === 408 || status === 429 || status >= 500) {
    return errorByStatus(answer, { message });
  }
  const code = isRedirect(status) ? "protocol.redirect" : "protocol";
  return new ProtocolError(message, { code, ...unsure(status) });
}

/** A server that says success may have done what it was asked, however little sense its answer makes. */
function unsure(status: number): { readonly mayHaveActed?: true } {
  return status < 300 ? { mayHaveActed: true } : {};
}

function redirectNote({ status, headers, origin }: ErrorAnswer): string {
  if (!isRedirect(status)) return "";
  const location = headers.get("location");
  const target = location === null ? null : URL.parse(location, origin);
  const where = target ? `to ${target.origin}${target.pathname}` : "to another place";
  return ` The server redirects (${status}) ${where}; redirects are never followed. Check host and base path of the URL.`;
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}
