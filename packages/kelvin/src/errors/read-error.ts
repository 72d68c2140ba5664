import type { ApiFacts, ErrorAnswer, LabkeeperError } from "@labkeeper/transport";
import { errorByStatus, ProtocolError, quote, ValidationError } from "@labkeeper/transport";
import { fieldsOf } from "./fields.ts";
import type { KelvinProblem } from "./kelvin-error.ts";
import type { Told } from "./told.ts";
import { toldBy } from "./told.ts";

/** Makes the error that an answer of the server tells of; undefined leaves what is not the server's to its status. */
export function readKelvinError(answer: ErrorAnswer): LabkeeperError | undefined {
  const { doing, origin, request, status, headers, text } = answer;
  const requestId = idOf(headers) ?? answer.correlationId;
  const told = toldBy(text);
  const say = (what: string) => `${doing} at ${origin}: ${what}`;
  if (status === 404 && (told === undefined ? text !== "" || !idOf(headers) : told.text === "Not Found")) {
    // Were this "there is no such object", a wrong base path would make all of them seem gone.
    return new ProtocolError(
      say(
        `the server does not know ${request} (404): ${quote(text)}. Is the base path right, or the server too old?`,
      ),
      { code: "protocol" },
    );
  }
  if (told === undefined) return undefined;
  const problem = problemOf(answer, told);
  // Whoever leaves a school must say so of its groups.
  const ofGroups =
    told.text.includes("is missing in the users") && "; send schoolClasses and workgroups without it";
  const facts: ApiFacts & { readonly message: string } = {
    message: say(`${told.text} (${status}${ofGroups || (advice[problem] ?? "")})`),
    status,
    reason: told.text,
    detail: told.text,
    requestId,
    ...(status < 500 && { mayHaveActed: mayHaveActed(answer, told) }),
    // What the server itself says with 500 is a defect, or an object that breaks the rules: the same again. Gateways
    // say `message`.
    ...(status === 500 && !told.ofLibrary && { retryable: false }),
    // It looks at the version of v2's database before anything else.
    ...(told.text.startsWith("This instance is deprecated") && { retryable: false, mayHaveActed: false }),
  };
  // A reference that leads nowhere is a wrong value, although the server says 404.
  const error =
    problem === "reference" ? new ValidationError(facts.message, facts) : errorByStatus(answer, facts);
  return Object.assign(error, { kelvinProblem: problem, fields: fieldsOf(told) });
}

/** The id under which the server logged the request. It may stand there twice: `id, id`. */
function idOf(headers: Headers): string | undefined {
  return headers.get("x-request-id")?.split(",", 1)[0] || undefined;
}

const rejections: Readonly<Record<string, KelvinProblem>> = {
  "Incorrect username or password": "credentials",
  "Could not validate credentials": "token",
  "Not authenticated": "token",
  "Inactive user": "inactive",
  Unauthorized: "permission",
};

function problemOf({ status, request }: ErrorAnswer, { text, findings, ofLibrary }: Told): KelvinProblem {
  if (status === 401) return rejections[text] ?? "other";
  if (status === 404) return ofLibrary || request.startsWith("POST ") ? "reference" : "not-found";
  if (status === 409) return "exists";
  if (findings.some(({ type }) => type.startsWith("UdmError:"))) return "directory";
  if (status === 422 && findings.length > 0) return "validation";
  return status === 400 || status === 422 ? "rule" : "other";
}

const advice: Readonly<Partial<Record<KelvinProblem, string>>> = {
  permission: "; only members of ucsschool-kelvin-rest-api-admins may change, of -readers read",
  inactive: "; the account is disabled",
};

/**
 * Whether the server may have acted in spite of its answer: it changes a user step by step, and creates a school, or
 * finds a user with the same record uid and moves that, before it looks at the rest.
 */
function mayHaveActed({ status, request }: ErrorAnswer, { text, findings }: Told): boolean {
  if (status === 409) return text.includes("record_uid=");
  const ofDirectory = findings.some(({ type }) => type.startsWith("UdmError:"));
  if (/^(PATCH|PUT) /.test(request)) return ofDirectory || status === 400;
  return ofDirectory && request.endsWith("/schools/");
}
