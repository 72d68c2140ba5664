import { onTestFinished } from "vitest";
import type { OvirtOptions } from "../../src/index.ts";
import { OvirtClient } from "../../src/index.ts";

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

/** Gives an answer to a request of the API; undefined leaves it to the engine, which answers `<api/>`. */
export type AnswerTo = (sent: Sent) => Response | Promise<Response> | undefined;

/** An engine that gives and takes tokens by itself, and answers everything else as it was told. */
export class FakeEngine {
  readonly sent: Sent[] = [];
  readonly #answer: AnswerTo;

  constructor(answer: AnswerTo = () => undefined) {
    this.#answer = answer;
  }

  /** The requests of the API itself. */
  get calls(): readonly Sent[] {
    return this.sent.filter(({ url }) => url.pathname.startsWith("/ovirt-engine/api"));
  }

  /** The requests of the single sign-on. */
  get logins(): readonly Sent[] {
    return this.sent.filter(({ url }) => url.pathname.includes("/sso"));
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { method, headers } = request;
    const sent = { method, url: new URL(request.url), headers, body: await request.text() };
    this.sent.push(sent);
    return (await this.#answer(sent)) ?? this.#itself(sent);
  };

  /** A client of this engine that repeats nothing; it is closed when the test ends. */
  connect(options: Partial<OvirtOptions> = {}): OvirtClient {
    const client = this.client(options);
    onTestFinished(() => client.close().catch(() => undefined));
    return client;
  }

  /** The same, for several tests. */
  client(options: Partial<OvirtOptions> = {}): OvirtClient {
    return new OvirtClient({ ...account, fetch: this.fetch, retry: false, ...options });
  }

  #itself({ url }: Sent): Response {
    if (url.pathname.endsWith("/token"))
      return Response.json({ access_token: `token-${this.logins.length}` });
    return url.pathname.includes("/sso") ? Response.json({}) : xml("<api/>");
  }
}

/** Options that make a client. */
export const account: OvirtOptions = {
  url: "https://engine.test/ovirt-engine/api",
  username: "admin@internal",
  password: "correct horse",
};

/** An XML answer. */
export function xml(body: string, status = 200): Response {
  return new Response(body, { status, headers: { "content-type": "application/xml" } });
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
