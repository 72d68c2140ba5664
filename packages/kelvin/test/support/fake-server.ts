import { onTestFinished } from "vitest";
import type { KelvinOptions } from "../../src/index.ts";
import { KelvinClient } from "../../src/index.ts";

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
  /** The JSON body; undefined without one. */
  readonly body: unknown;
}

/** Gives an answer to a request; undefined leaves it to the server. */
export type AnswerTo = (sent: Sent) => Response | Promise<Response> | undefined;

/** A server that gives tokens by itself and answers every other request as it was told, or with 404. */
export class FakeServer {
  readonly sent: Sent[] = [];
  readonly #answer: AnswerTo;
  readonly #answerToLogIn: AnswerTo;

  constructor(answer: AnswerTo = () => undefined, answerToLogIn: AnswerTo = () => undefined) {
    this.#answer = answer;
    this.#answerToLogIn = answerToLogIn;
  }

  /** The requests for tokens. */
  get logIns(): readonly Sent[] {
    return this.sent.filter(({ url }) => url.pathname.endsWith("/token"));
  }

  /** All other requests. */
  get calls(): readonly Sent[] {
    return this.sent.filter(({ url }) => !url.pathname.endsWith("/token"));
  }

  /** The last of them, as method and path with query. */
  get last(): string {
    const { method = "", url } = this.calls.at(-1) ?? {};
    return url ? `${method} ${url.pathname}${url.search}` : "";
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { method, headers } = request;
    const text = await request.text();
    const isJson = headers.get("content-type") === "application/json";
    const sent = {
      method,
      url: new URL(request.url),
      headers,
      text,
      body: isJson ? JSON.parse(text) : undefined,
    };
    this.sent.push(sent);
    const answer = sent.url.pathname.endsWith("/token") ? this.#answerToLogIn : this.#answer;
    return (await answer(sent)) ?? this.#itself(sent);
  };

  /** A client of this server that repeats nothing; it is closed when the test ends. */
  connect(options: Partial<KelvinOptions> = {}): KelvinClient {
    const account = options.token === undefined ? { username: "Administrator", password: "univention" } : {};
    const place = options.url === undefined ? { host: "kelvin.test" } : {};
    const client = new KelvinClient({ ...place, ...account, fetch: this.fetch, retry: false, ...options });
    onTestFinished(() => client.close());
    return client;
  }

  #itself({ url }: Sent): Response {
    if (url.pathname.endsWith("/token")) {
      return Response.json({ access_token: token({ number: this.logIns.length }), token_type: "bearer" });
    }
    return json({ detail: `No object with name='x' found or not authorized.` }, 404);
  }
}

/** A token that says that it ends in an hour, unless it is told something else. */
export function token(claims: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const exp = Math.floor(Date.now() / 1_000) + 3_600;
  return `${part({ alg: "HS256", typ: "JWT" })}.${part({ sub: {}, exp, ...claims })}.c2lnbmF0dXJl`;
}

/** An answer of the server. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(value, { status, headers: { "x-request-id": "0".repeat(32), ...headers } });
}

const base = "https://kelvin.test/ucsschool/kelvin/v1";

/** A user as the server sends one. */
export function wireUser(more: object = {}): Record<string, unknown> {
  return {
    dn: "uid=anna,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=example,dc=test",
    url: `${base}/users/anna`,
    ucsschool_roles: ["student:school:DEMOSCHOOL"],
    udm_properties: { title: "Mx", phone: ["1"] },
    name: "anna",
    school: `${base}/schools/DEMOSCHOOL`,
    firstname: "Anna",
    lastname: "Lee",
    birthday: "2010-02-03",
    disabled: false,
    email: null,
    expiration_date: null,
    record_uid: "1",
    roles: [`${base}/roles/student`],
    schools: [`${base}/schools/DEMOSCHOOL`, `${base}/schools/SCHOOL2`],
    school_classes: { DEMOSCHOOL: ["1a"] },
    workgroups: {},
    source_uid: "Kelvin",
    legal_guardians: [`${base}/users/m%C3%BCller`],
    legal_wards: [],
    ...more,
  };
}

/** A class as the server sends one; with `wireWorkGroup` it differs in little. */
export function wireClass(more: object = {}): Record<string, unknown> {
  return {
    dn: "cn=DEMOSCHOOL-1a,cn=klassen,cn=schueler,cn=groups,ou=DEMOSCHOOL,dc=example,dc=test",
    url: `${base}/classes/DEMOSCHOOL/1a`,
    ucsschool_roles: ["school_class:school:DEMOSCHOOL"],
    udm_properties: {},
    name: "1a",
    school: `${base}/schools/DEMOSCHOOL`,
    description: null,
    users: [`${base}/users/anna`],
    create_share: true,
    ...more,
  };
}

/** The error that some work ends with. */
export async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("This was expected to fail.");
}
