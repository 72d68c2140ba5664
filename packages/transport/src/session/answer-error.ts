import type { ApiFacts } from "../errors/api-error.ts";
import {
  ApiError,
  AuthError,
  ConflictError,
  NotFoundError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "../errors/api-error.ts";
import { ProtocolError } from "../errors/call-errors.ts";
import type { Secrets } from "../redaction/secrets.ts";
import { shorten } from "../shorten.ts";

/** An answer that is not a success, with what is needed to make an error of it. */
export interface ErrorAnswer {
  /** What was being done, such as `Taking a screenshot of pc-01`. */
  readonly doing: string;
  /** Scheme, host and port of the server. */
  readonly origin: string;
  /** Method and path of the request, without its query. */
  readonly request: string;
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** The body as text, with every known secret replaced. */
  readonly text: string;
  /** The id that the request carried. */
  readonly correlationId: string;
}

/** Reads the wait that a server asks for with `Retry-After`: seconds, or a date by the server's own clock. */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return undefined;
  return Math.max(0, at - serverTime(headers));
}

/** The server's time when it answered, in milliseconds since 1970; the local time when it does not say. */
export function serverTime(headers: Headers): number {
  const date = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
}

/** The first bytes of a body, fit for a message. */
export function quote(text: string): string {
  if (text === "") return "an empty body";
  return JSON.stringify(shorten(text));
}

/**
 * The error for an answer by its status.
 *
 * @param told What the body tells; by default it is quoted.
 */
export function errorByStatus(
  answer: ErrorAnswer,
  told?: Partial<ApiFacts> & { readonly message: string },
): ApiError {
  const { status } = answer;
  const wait = retryAfter(answer.headers);
  const facts: ApiFacts = {
    status,
    reason: `HTTP ${status}`,
    detail: answer.text.slice(0, 500) || undefined,
    requestId: answer.correlationId,
    retryAfter: wait,
    retryable: [408, 429, 500, 502, 503, 504].includes(status),
    // A server that says when to come back has turned the request away at the door.
    mayHaveActed: status >= 500 && !(status === 503 && wait !== undefined),
    ...told,
  };
  const message =
    told?.message ??
    `${answer.doing} at ${answer.origin}: the server answered ${status} to ${answer.request}: ${quote(answer.text)}.`;
  return new (classFor(status))(message, facts);
}

type ErrorClass = new (message: string, facts: ApiFacts) => ApiError;

const classes: Readonly<Record<number, ErrorClass>> = {
  400: ValidationError,
  401: AuthError,
  403: AuthError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  412: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

function classFor(status: number): ErrorClass {
  return classes[status] ?? (status >= 500 ? ServerError : ApiError);
}

/**
 * The error for a redirect: never followed, since credentials would go to another place.
 *
 * @param asked The URL of the request.
 */
export function redirectError(
  { doing, origin, status, headers }: ErrorAnswer,
  asked: string,
  secrets: Secrets,
): ProtocolError {
  const location = headers.get("location");
  const to = location === null ? null : URL.parse(location, asked);
  const target = to ? to.origin + to.pathname : "another place";
  return new ProtocolError(
    `${doing} at ${origin}: the server redirects (${status || "hidden by the browser"}) to ${secrets.clean(target)}; redirects are never followed. ${redirectCause(asked, target)}`,
    { code: "protocol.redirect" },
  );
}

function redirectCause(asked: string, target: string): string {
  const [page, from] = [asked.split("?", 1)[0], asked.split(":", 1)[0]];
  if (target === `${page}/`) return "Only a slash at the end differs: check the base path.";
  if (from === "http" && target.startsWith("https:")) return "Use https:// in the URL.";
  if (from === "https" && target.startsWith("http:"))
    return "It leads from https to http: is a proxy set up wrongly?";
  return "Check the host and the base path; is it a log-in page?";
}
