import type { CannedResponse, ExpectedRequest } from "./cases.ts";

/** A server that gives the answers it was told, in turn, and keeps what was asked. */
export class FakeEngine {
  readonly sent: ExpectedRequest[] = [];
  readonly #responses: CannedResponse[];

  constructor(responses: readonly CannedResponse[]) {
    this.#responses = [...responses];
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    this.sent.push({
      method: request.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(request.headers),
      body: request.body ? await request.text() : null,
    });
    const response = this.#responses.shift();
    if (!response) throw new Error("The case has no answer to this request");
    const { code: status, headers } = response;
    // As bytes: a text would bring a content type of its own.
    const body = [204, 205, 304].includes(status) ? null : new TextEncoder().encode(response.body);
    return new Response(body, { status, headers });
  };
}
