import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/index.ts";
import {
  ApiError,
  AuthError,
  asBytes,
  asJson,
  asNothing,
  asText,
  ConflictError,
  NotFoundError,
  ProtocolError,
  RateLimitError,
  ServerError,
  UnsupportedError,
  ValidationError,
} from "../../src/index.ts";
import { json, serve } from "../support/local-server.ts";
import { failureOf, open, request } from "../support/session.ts";

const text = (body: string, contentType = "text/html") =>
  serve((_, response) => void response.writeHead(200, { "content-type": contentType }).end(body));

describe("An answer in JSON", () => {
  it("is parsed, a byte order mark before it notwithstanding", async () => {
    const { url } = await text('\ufeff{"a":1}', "application/json");
    await expect(open(url).send(request())).resolves.toEqual({ a: 1 });
  });

  it("meets its schema, whose output is the value", async () => {
    const schema = v.object({ count: v.pipe(v.string(), v.transform(Number)) });
    const { url } = await serve(json({ count: "7", more: true }));
    const value = await open(url).send(request({ read: asJson(schema) }));
    expect(value).toEqual({ count: 7 });
  });

  it("that does not meet its schema makes no sense, and the message says where", async () => {
    const schema = v.object({ list: v.array(v.object({ id: v.string() })) });
    const { url } = await serve(json({ list: [{ id: "a" }, { id: 2 }] }));
    const error = await failureOf(open(url).send(request({ read: asJson(schema) })));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({
      code: "protocol",
      retryable: false,
      message: expect.stringMatching(
        /the answer does not fit the protocol at list\.1\.id: "\{.* Is the base path \/api\/ right/,
      ),
    });
  });

  it("may be wrong as a whole", async () => {
    const { url } = await serve(json([]));
    await expect(open(url).send(request({ read: asJson(v.string()) }))).rejects.toThrow(
      /the answer does not fit the protocol: "\[\]" \(application\/json\)\./,
    );
  });

  it("may be checked by any Standard Schema, whichever way it spells a path", async () => {
    const schema = {
      "~standard": {
        version: 1 as const,
        vendor: "test",
        validate: async () => ({ issues: [{ message: "no", path: ["a", { key: 1 }] }] }),
      },
    };
    const { url } = await serve(json({}));
    await expect(open(url).send(request({ read: asJson(schema) }))).rejects.toThrow(
      "does not fit the protocol at a.1:",
    );
    const pathless = {
      "~standard": {
        version: 1 as const,
        vendor: "test",
        validate: () => ({ issues: [] as { message: string }[] }),
      },
    };
    await expect(open(url).send(request({ read: asJson(pathless) }))).rejects.toThrow(
      "does not fit the protocol:",
    );
  });
});

describe("Whatever reads an answer", () => {
  it("fails with an error of its own, which is no failure of the connection and is not repeated", async () => {
    const { url, requests } = await serve(json({ a: 1 }));
    const own = new TypeError("cannot read properties of undefined");
    const read = {
      read: async (answer: Answer) => {
        await answer.text();
        throw own;
      },
    };
    expect(await failureOf(open(url).send(request({ read })))).toBe(own);
    expect(requests).toHaveLength(1);
  });

  it("says what it wants to have", async () => {
    const { url, requests } = await serve(json({ a: 1 }));
    const read = { accept: "application/xml", read: (answer: Answer) => answer.text() };
    await expect(open(url).send(request({ read }))).resolves.toBe('{"a":1}');
    expect(requests[0]?.headers.accept).toBe("application/xml");
  });
});

describe("An answer that is not JSON", () => {
  it("is quoted, with the usual causes", async () => {
    const { url, port } = await text(`<html>${"x".repeat(500)}`);
    const error = await failureOf(open(url).send(request()));
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error).toMatchObject({ mayHaveActed: true });
    expect(String(error)).toBe(
      `ProtocolError: Reading things at http://127.0.0.1:${port}: the answer is no JSON, or was cut off: "<html>${"x".repeat(114)}…" (text/html). Is the base path /api/ right, or does a proxy answer?`,
    );
  });

  it("may be empty, and without a type", async () => {
    const { url } = await serve((_, response) => void response.end());
    await expect(open(url).send(request())).rejects.toThrow(/cut off: an empty body \(no content type\)/);
  });

  it("is fine where none was expected", async () => {
    const { url } = await text("<html>");
    const session = open(url);
    await expect(session.send(request({ read: asNothing }))).resolves.toBeUndefined();
    await expect(session.send(request({ read: asText }))).resolves.toBe("<html>");
    await expect(session.send(request({ read: asBytes }))).resolves.toEqual(
      new TextEncoder().encode("<html>"),
    );
  });
});

describe("An answer that is no success", () => {
  it.each([
    [400, ValidationError, "api.validation", false, false],
    [401, AuthError, "api.auth", false, false],
    [403, AuthError, "api.auth", false, false],
    [404, NotFoundError, "api.not-found", false, false],
    [405, ApiError, "api", false, false],
    [408, ApiError, "api", true, false],
    [409, ConflictError, "api.conflict", false, false],
    [410, NotFoundError, "api.not-found", false, false],
    [412, ConflictError, "api.conflict", false, false],
    [418, ApiError, "api", false, false],
    [422, ValidationError, "api.validation", false, false],
    [429, RateLimitError, "api.rate-limit", true, false],
    [500, ServerError, "api.server", true, true],
    [501, ServerError, "api.server", false, true],
    [502, ServerError, "api.server", true, true],
    [503, ServerError, "api.server", true, true],
    [504, ServerError, "api.server", true, true],
  ] as const)(
    "%i is a %o (%s), retryable: %s, may have acted: %s",
    async (status, kind, code, retryable, mayHaveActed) => {
      const { url } = await serve(json({ detail: "why" }, status));
      const error = await failureOf(
        open(url, { retry: false }).send(request({ path: "things/7", query: { q: 1 } })),
      );
      expect(Object.getPrototypeOf(error)).toBe(kind.prototype);
      expect(error).toMatchObject({ code, status, retryable, mayHaveActed, reason: `HTTP ${status}` });
      expect(error).toMatchObject({ detail: '{"detail":"why"}', retryAfter: undefined });
      expect(String(error)).toMatch(
        new RegExp(`: Reading things at http://.*: the server answered ${status} to GET /api/things/7: "\\{`),
      );
    },
  );

  it("tells how long the server asked to wait; one that asks did not act", async () => {
    const { url } = await serve(json({}, 503, { "retry-after": "7" }));
    const error = await failureOf(open(url, { retry: false }).send(request()));
    expect(error).toMatchObject({ retryAfter: 7_000, mayHaveActed: false, retryable: true });
  });

  it("with an empty body has no detail", async () => {
    const { url } = await serve((_, response) => void response.writeHead(404).end());
    await expect(failureOf(open(url).send(request()))).resolves.toMatchObject({
      detail: undefined,
      message: expect.stringMatching(/404 to GET \/api\/things: an empty body\.$/),
    });
  });

  it("is explained by the client where it knows better", async () => {
    const { url } = await serve(json({ error: { code: 9 } }, 503));
    const readError = ({ text: body, status, doing }: { text: string; status: number; doing: string }) =>
      body.includes('"code":9') ? new UnsupportedError(`${doing}: unknown format (${status})`) : undefined;
    const session = open(url, {}, { readError });
    await expect(session.send(request())).rejects.toThrow("Reading things: unknown format (503)");
    const other = await serve(json({}, 404));
    await expect(open(other.url, {}, { readError }).send(request())).rejects.toBeInstanceOf(NotFoundError);
  });
});
