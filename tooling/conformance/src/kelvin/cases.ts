import { caseText } from "../case-text.ts";
import { itemTexts, memberTexts } from "./source-text.ts";

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Who sends a request: a token of that account, one past its time, or none. */
export type Sender = "admin" | "reader" | "nobody" | "expired" | "anonymous";

/** A request as a case describes it. */
export interface CaseRequest {
  readonly method: string;
  /** Below `/ucsschool/kelvin`. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: Json;
  /** The body as the file spells it, which is what is sent: `1.0` is not `1`, and the order of members counts. */
  readonly bodyText?: string;
  /** Sent as a URL-encoded form. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly raw?: string;
  readonly query?: readonly (readonly [string, string])[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an answer must be. */
export interface Expectation {
  readonly status: number;
  /** Equal. */
  readonly body?: Json;
  /** Objects may have more members; lists must match in full. */
  readonly body_subset?: Json;
  /** Equal, the order of lists aside. */
  readonly body_set?: Json;
  /** The names of a list's items, in order. */
  readonly names?: readonly string[];
  /** The same in any order. */
  readonly names_set?: readonly string[];
  /** Part of the body as it came. */
  readonly detail_contains?: string;
  /** Members that the body must not have. */
  readonly absent?: readonly string[];
  /** Some of the claims of the token that the body holds; it must be good for as long as the world says. */
  readonly jwt?: Json;
  /** Values, or expressions that they match; `null`: there is no such header. */
  readonly headers?: Readonly<Record<string, string | { readonly regex: string } | null>>;
  readonly empty_body?: boolean;
}

/** A request that follows. */
export interface FollowUp {
  readonly request: CaseRequest;
  readonly expect: Expectation;
}

/** One case. */
export interface KelvinCase {
  readonly name: string;
  readonly area?: string;
  readonly given: {
    readonly as: Sender;
    /** Requests of the admin that must succeed. */
    readonly setup?: readonly CaseRequest[];
    /** Whether v2 shows what was written before. */
    readonly sync?: boolean;
  };
  readonly request: CaseRequest;
  readonly expect: Expectation;
  /** What a file calls `then`, as no object here should. */
  readonly followUps: readonly FollowUp[];
}

/** What the first line of a file says of the world that all cases begin in. */
export interface KelvinWorld {
  readonly ldap_base?: string;
  readonly accounts?: readonly {
    readonly username: string;
    readonly password: string;
    readonly group: string | null;
  }[];
  readonly schools?: readonly {
    readonly name: string;
    readonly display_name?: string;
    readonly educational_servers?: readonly string[];
  }[];
  readonly mapped_udm_properties?: Readonly<Record<string, readonly string[]>>;
  readonly udm_types?: Readonly<Record<string, string>>;
  readonly mail_domains?: readonly string[];
  readonly configuration?: {
    readonly source_uid?: string;
    readonly password_length?: number;
    readonly password_policy_length?: number;
    readonly username_max_length?: number;
    readonly username_max_length_student?: number;
    readonly token_ttl_minutes?: number;
  };
}

/** A file of cases. */
export interface CaseFile {
  readonly world: KelvinWorld;
  readonly cases: readonly KelvinCase[];
  /** Cases that cannot be run, with what is wrong with each. */
  readonly refused: readonly string[];
}

/**
 * Reads a file of cases, compressed by gzip or not: the world in the first line, then a case a line.
 *
 * @throws Error that names the line, for one that is no JSON
 */
export function readKelvinCases(file: string): CaseFile {
  return parseKelvinCases(caseText(file), file);
}

/** Refuses only the very cases that have a key or a sender that nobody knows. @throws Error for a line that is no JSON */
export function parseKelvinCases(text: string, file: string): CaseFile {
  let world: KelvinWorld = {};
  const cases: KelvinCase[] = [];
  const refused: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `${file}:${index + 1}`;
    const value = parse(line, place);
    if (index === 0 && isObject(value) && isObject(value.world)) {
      world = value.world;
      continue;
    }
    const problems = problemsOf(value);
    if (problems.length === 0) cases.push(caseFrom(value, line.trim()));
    else refused.push(`${nameOf(value)}\n  ${place}: ${problems.join("; ")}`);
  }
  return { world, cases, refused };
}

/** The keys that each part of a case may have. */
const keys = {
  case: [
    ...["name", "area", "given", "request", "expect", "then"],
    // For readers only.
    ...["note", "comment", "why", "source", "doc", "tags", "id", "line", "marks"],
  ],
  given: ["as", "setup", "sync"],
  request: ["method", "path", "body", "form", "raw", "query", "headers"],
  expect: [
    "status",
    "body",
    "body_subset",
    "body_set",
    "names",
    "names_set",
    "detail_contains",
    "absent",
    "jwt",
    "headers",
    "empty_body",
  ],
  followUp: ["request", "expect"],
} as const;

/** @param line where the case stands in the file */
function caseFrom(value: unknown, line: string): KelvinCase {
  // The shape was checked as far as a mistake in a file could make a case pass by mistake.
  const { then = [], ...case_ } = value as Omit<KelvinCase, "followUps"> & {
    readonly then?: readonly FollowUp[];
  };
  const texts = memberTexts(line);
  const setups = itemTexts(memberTexts(texts.get("given")).get("setup"));
  const followUps = itemTexts(texts.get("then")).map((followUp) => memberTexts(followUp).get("request"));
  const { setup } = case_.given;
  return {
    ...case_,
    given: {
      ...case_.given,
      ...(setup ? { setup: setup.map((request, index) => asWritten(request, setups[index])) } : {}),
    },
    request: asWritten(case_.request, texts.get("request")),
    followUps: then.map((next, index) => ({ ...next, request: asWritten(next.request, followUps[index]) })),
  };
}

function asWritten(request: CaseRequest, text: string | undefined): CaseRequest {
  const bodyText = memberTexts(text).get("body");
  return bodyText === undefined ? request : { ...request, bodyText };
}

function nameOf(value: unknown): string {
  return isObject(value) ? String(value.name) : "a case without a name";
}

function problemsOf(value: unknown): string[] {
  const problems = [...unknownKeys("case", value)];
  if (!isObject(value)) return problems;
  problems.push(...unknownKeys("given", value.given), ...unknownKeys("request", value.request));
  problems.push(...unknownKeys("expect", value.expect));
  if (isObject(value.given)) {
    for (const request of listOf(value.given.setup)) problems.push(...unknownKeys("request", request));
    if (!senders.includes(String(value.given.as)))
      problems.push(`unknown sender ${JSON.stringify(value.given.as)}`);
  }
  for (const next of listOf(value.then)) {
    problems.push(...unknownKeys("followUp", next));
    if (!isObject(next)) continue;
    problems.push(...unknownKeys("request", next.request), ...unknownKeys("expect", next.expect));
  }
  return problems;
}

const senders: readonly string[] = ["admin", "reader", "nobody", "expired", "anonymous"];

function unknownKeys(part: keyof typeof keys, value: unknown): string[] {
  if (!isObject(value)) return [`${part} is no object`];
  const known: readonly string[] = keys[part];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `unknown key ${JSON.stringify(key)} in ${part}`);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: no JSON`, { cause: error });
  }
}

/** Whether this is an object of JSON. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
