import type { KelvinSimulator } from "../../src/kelvin/index.ts";

/** The server's address in these tests. */
export const origin = "https://kelvin.example.test/ucsschool/kelvin";

/** The address of version 1. */
export const v1: string = `${origin}/v1`;

/** The address of version 2. */
export const v2: string = `${origin}/v2`;

/** An object of the API. */
type Shown = Readonly<Record<string, unknown>>;

/** What is wrong, and where. */
interface Problem extends Shown {
  readonly loc: readonly string[];
}

/** An answer that was read. */
export interface Received {
  readonly status: number;
  readonly text: string;
  /** The body; empty where it is no JSON. */
  readonly json: Shown;
  /** The body, where it is a list. */
  readonly list: readonly Shown[];
  /** What `detail` lists as wrong. */
  readonly problems: readonly Problem[];
  readonly headers: Headers;
}

/** What goes with a request. */
export interface Asking {
  /** Whose token it bears. Default: the admin's. */
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The request of an account. @param path below `/ucsschool/kelvin` */
export function requestTo(
  simulator: KelvinSimulator,
  method: string,
  path: string,
  { as = "Administrator", body, headers }: Asking = {},
): Request {
  const authorization = `Bearer ${simulator.issueToken(as)}`;
  return new Request(origin + path, {
    method,
    headers: {
      authorization,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** Sends a request and reads the answer. */
export async function ask(
  simulator: KelvinSimulator,
  method: string,
  path: string,
  asking?: Asking,
): Promise<Received> {
  return received(await simulator.fetch(requestTo(simulator, method, path, asking)));
}

/** Reads an answer. */
export async function received(response: Response): Promise<Received> {
  const text = await response.text();
  const json = parsed(text);
  return {
    status: response.status,
    text,
    json,
    list: Array.isArray(json) ? json : [],
    problems: Array.isArray(json.detail) ? json.detail : [],
    headers: response.headers,
  };
}

/** A body that makes a user: a student of DEMOSCHOOL, unless told otherwise. */
export function person(name: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    name,
    firstname: "Ann",
    lastname: "Lee",
    record_uid: `${name}-r`,
    school: `${v1}/schools/DEMOSCHOOL`,
    roles: [`${v1}/roles/student`],
    ...more,
  };
}

/** Makes a user. */
export function create(
  simulator: KelvinSimulator,
  name: string,
  more?: Readonly<Record<string, unknown>>,
): Promise<Received> {
  return ask(simulator, "POST", "/v1/users/", { body: person(name, more) });
}

function parsed(text: string): Shown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
