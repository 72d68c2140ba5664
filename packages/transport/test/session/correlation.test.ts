import { describe, expect, it, vi } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { AuthError, TokenAuth } from "../../src/index.ts";
import type { Answer } from "../support/local-server.ts";
import { cutOff, hang, json, reset, serve } from "../support/local-server.ts";
import { failureOf, open, request } from "../support/session.ts";

describe("The correlation id of a call", () => {
  it("is random by default, and another one for each call", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url);
    const { response } = await session.send(request()).withResponse();
    await session.send(request());
    const sent = requests.map(({ headers }) => headers["x-request-id"]);
    expect(sent[0]).toBe(response.correlationId);
    expect(sent[0]).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
    expect(sent[1]).not.toBe(sent[0]);
  });

  it("is random on pages without https too, which have no `randomUUID`", async () => {
    vi.stubGlobal("crypto", {});
    try {
      const { url, requests } = await serve(json("done"));
      await open(url).send(request());
      expect(requests[0]?.headers["x-request-id"]).toMatch(/^[\da-z]{6,}$/);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("may be given", async () => {
    const { url, requests } = await serve(json("done"));
    const call = open(url).send(request({ options: { correlationId: "lesson-7" } }));
    const { response } = await call.withResponse();
    expect(response.correlationId).toBe("lesson-7");
    expect(requests[0]?.headers["x-request-id"]).toBe("lesson-7");
  });

  it("may travel in no header at all", async () => {
    const { url, requests } = await serve(json("done"));
    const call = open(url, {}, { correlationHeader: false }).send(
      request({ options: { correlationId: "lesson-7" } }),
    );
    const { response } = await call.withResponse();
    expect(response.correlationId).toBe("lesson-7");
    expect(Object.values(requests[0]?.headers ?? {})).not.toContain("lesson-7");
    expect(requests[0]?.headers).not.toHaveProperty("x-request-id");
  });

  it("may travel in a header of the client's choice", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url, {}, { correlationHeader: "Correlation-Id" });
    await session.send(request({ options: { correlationId: "lesson-7" } }));
    expect(requests[0]?.headers).toMatchObject({ "correlation-id": "lesson-7" });
    expect(requests[0]?.headers["x-request-id"]).toBeUndefined();
  });

  it("is the caller's header where there is one, unless an id is given as well", async () => {
    const { url, requests } = await serve(json("done"));
    const headers = { "X-Request-ID": "from-header" };
    const session = open(url);
    const { response } = await session.send(request({ options: { headers } })).withResponse();
    expect(response.correlationId).toBe("from-header");
    await session.send(request({ options: { headers, correlationId: "given" } }));
    expect(requests.map((seen) => seen.headers["x-request-id"])).toEqual(["from-header", "given"]);
  });

  it("stands in the errors that the server answers with", async () => {
    const { url } = await serve(json({}, 403));
    const error = await failureOf(open(url).send(request({ options: { correlationId: "lesson-7" } })));
    expect(error).toBeInstanceOf(AuthError);
    expect(error).toMatchObject({ requestId: "lesson-7" });
  });

  it.each<[what: string, answer: Answer, options: CallOptions]>([
    ["without an answer in time", hang, { timeout: 5 }],
    ["on a connection that breaks", reset, { retry: false }],
    ["with an answer that makes no sense", cutOff, { retry: false }],
  ])("stands in the errors of calls %s, too", async (_, answer, options) => {
    const { url } = await serve(answer);
    const call = open(url).send(request({ options: { ...options, correlationId: "lesson-7" } }));
    expect(await failureOf(call)).toMatchObject({ requestId: "lesson-7" });
  });

  it("of a log-in that fails stands in the errors of all calls that waited for it", async () => {
    const { url } = await serve(reset);
    const inner = open(url, { retry: false });
    const login = async () => {
      await inner.send(request({ options: { correlationId: "log-in" } }));
      return { value: "token" };
    };
    const auth = new TokenAuth({ credentials: () => "alice", login });
    const session = open(url, { retry: false }, { auth });
    const errors = await Promise.all([
      failureOf(session.send(request())),
      failureOf(session.send(request())),
    ]);
    for (const error of errors) expect(error).toMatchObject({ requestId: "log-in" });
  });

  it("stands in no error of a client that was closed", async () => {
    const { url } = await serve(hang);
    const session = open(url);
    const failed = failureOf(session.send(request()));
    await session.close();
    expect(await failed).not.toHaveProperty("requestId");
  });
});
