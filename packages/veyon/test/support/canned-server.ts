import { onTestFinished } from "vitest";
import type { VeyonOptions } from "../../src/index.ts";
import { VeyonClient } from "../../src/index.ts";

/** A request as it was sent. */
export interface Sent {
  readonly method: string;
  readonly url: URL;
  /** The JSON body; undefined without one. */
  readonly body: unknown;
}

/** A server that opens and closes connections, and answers everything else as it was told. */
export class CannedServer {
  readonly sent: Sent[] = [];
  readonly #answer: (sent: Sent) => Response | undefined;

  /** @param answer May leave a request to the server by giving nothing. */
  constructor(answer: (sent: Sent) => Response | undefined = () => undefined) {
    this.#answer = answer;
  }

  /** The requests that were neither openings nor closings of connections. */
  get calls(): readonly Sent[] {
    return this.sent.filter(({ url }) => !url.pathname.includes("/authentication/"));
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const text = request.body ? await request.text() : undefined;
    const sent: Sent = {
      method: request.method,
      url: new URL(request.url),
      body: text === undefined ? undefined : JSON.parse(text),
    };
    this.sent.push(sent);
    return this.#answer(sent) ?? this.#answerItself(sent);
  };

  /** A client of this server that repeats nothing; it is closed when the test ends. */
  connect(options: Partial<VeyonOptions> = {}): VeyonClient {
    const client = new VeyonClient({ ...validOptions, fetch: this.fetch, retry: false, ...options });
    onTestFinished(() => client.close());
    return client;
  }

  #answerItself({ method }: Sent): Response {
    if (method !== "POST") return Response.json({});
    return Response.json({ "connection-uid": crypto.randomUUID(), validUntil: Date.now() / 1_000 + 10_800 });
  }
}

/** The body of one of Veyon's errors. */
export function veyonError(status: number, code: unknown, message?: unknown, details?: unknown): Response {
  return Response.json({ error: { code, message, details } }, { status });
}

/** Key data that is one by its looks; no computer trusts it. */
export const pem = "-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n";

/** Options that make a client. */
export const validOptions: VeyonOptions = {
  url: "https://veyon.test",
  credentials: { method: "keys", keyName: "teacher", keyData: pem },
};

/** The error that some work ends with. */
export async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("This was expected to fail.");
}
