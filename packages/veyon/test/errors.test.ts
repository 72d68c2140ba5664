import { isApiError, isLabkeeperError } from "@labkeeper/transport";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import type { VeyonError, VeyonErrorCode } from "../src/index.ts";
import {
  AuthenticationFailedError,
  AuthenticationMethodNotAvailableError,
  ConnectionLimitReachedError,
  ConnectionTimedOutError,
  FramebufferEncodingError,
  FramebufferNotAvailableError,
  InvalidConnectionError,
  InvalidCredentialsError,
  InvalidDataError,
  InvalidFeatureError,
  isVeyonError,
  ProtocolMismatchError,
  UnsupportedImageFormatError,
} from "../src/index.ts";
import { CannedServer, failureOf, veyonError } from "./support/canned-server.ts";

/** What each of Veyon's errors becomes. */
const codes = [
  [1, 400, InvalidDataError, "api.validation", false, "did not understand"],
  [2, 401, InvalidConnectionError, "api.auth", true, "has ended"],
  [3, 400, InvalidFeatureError, "api.validation", false, "features.list()"],
  [4, 400, InvalidCredentialsError, "api.validation", false, "from BEGIN to END"],
  [5, 400, AuthenticationMethodNotAvailableError, "api.validation", false, "does not offer"],
  [6, 401, AuthenticationFailedError, "api.auth", false, "rejected the credentials"],
  [7, 429, ConnectionLimitReachedError, "api.rate-limit", true, "other programs may hold some"],
  [8, 408, ConnectionTimedOutError, "api", false, "Is it on"],
  [9, 503, UnsupportedImageFormatError, "api.validation", false, "this format"],
  [10, 503, FramebufferNotAvailableError, "api.server", true, "still connecting, or has gone away"],
  [11, 500, FramebufferEncodingError, "api.server", true, "could not encode"],
  [12, 501, ProtocolMismatchError, "api.server", false, "do not match"],
] as const;

function listWith(answer: () => Response): Promise<unknown> {
  const server = new CannedServer(({ url }) => (url.pathname.endsWith("/feature") ? answer() : undefined));
  return failureOf(() => server.connect().computer("pc-01").features.list());
}

describe.each(codes)("code %i", (code, status, errorClass, kind, retryable, advice) => {
  const { name } = errorClass;

  it(`is a ${name} that says what was done, where, what happened and what to try`, async () => {
    const error = await listWith(() => veyonError(status, code, "Said the server", "in detail"));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({
      name,
      code: kind,
      veyonCode: code,
      status,
      retryable,
      mayHaveActed: false,
      reason: "Said the server",
      detail: "in detail",
      requestId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    const { message } = error as Error;
    expect(message).toContain("Listing the features on pc-01 at https://veyon.test: ");
    expect(message).toContain(advice);
    expect(message).toContain(`(Veyon error ${code}: Said the server: in detail).`);
  });

  it("is told by its code, and by no other", async () => {
    const error = await listWith(() => veyonError(status, code));
    expect(isVeyonError(error)).toBe(true);
    expect(isVeyonError(error, code)).toBe(true);
    for (const [other] of codes) if (other !== code) expect(isVeyonError(error, other)).toBe(false);
    expect(isApiError(error)).toBe(true);
  });

  it("is told by its code whatever the HTTP status", async () => {
    expect(await listWith(() => veyonError(418, code))).toMatchObject({ name, veyonCode: code, status: 418 });
  });

  it("is recognised by another installed copy of the package", async () => {
    const error = await listWith(() => veyonError(status, code));
    vi.resetModules();
    const copy = await import("../src/index.ts");
    expect(copy.isVeyonError).not.toBe(isVeyonError);
    expect(copy.isVeyonError(error, code)).toBe(true);
  });
});

describe("an error answer", () => {
  it("without a message of the server's says the code", async () => {
    const error = await listWith(() => veyonError(500, 11));
    expect(error).toMatchObject({ reason: "Veyon error 11", detail: undefined });
    expect(String(error)).toContain("(Veyon error 11).");
  });

  it("with a message that is no text is read all the same", async () => {
    expect(await listWith(() => veyonError(500, 11, 5, ["x"]))).toMatchObject({
      veyonCode: 11,
      detail: undefined,
    });
  });

  it.each<[what: string, status: number, body: string, name: string]>([
    ["HTML of a proxy", 502, "<html><h1>Bad gateway</h1></html>", "ServerError"],
    ["plain text of an unknown route", 404, "Invalid command or non-matching HTTP method", "NotFoundError"],
    ["nothing at all", 500, "", "ServerError"],
    ["JSON of somebody else", 403, '{"message":"forbidden"}', "AuthError"],
    ["a code that does not exist", 400, '{"error":{"code":99,"message":"new"}}', "ValidationError"],
    ["a code that is no number", 400, '{"error":{"code":"7"}}', "ValidationError"],
    ["a code between two", 400, '{"error":{"code":1.5}}', "ValidationError"],
    ["no error in it", 429, '{"error":null}', "RateLimitError"],
    ["null", 500, "null", "ServerError"],
    ["a list", 500, "[]", "ServerError"],
    ["cut JSON", 503, '{"error":{"code":10,"mess', "ServerError"],
  ])("with %s is told by its status, and quoted", async (_, status, body, name) => {
    const error = await listWith(() => new Response(body, { status }));
    expect(error).toMatchObject({ name, status });
    expect(isVeyonError(error)).toBe(false);
    expect(String(error)).toContain(`the server answered ${status} to GET /api/v1/feature`);
    expect(String(error)).toContain(body === "" ? "an empty body" : JSON.stringify(body).slice(0, 30));
  });
});

describe("an answer that makes no sense", () => {
  it.each<[what: string, body: string, type: string]>([
    ["HTML with status 200", "<!doctype html><title>Log in</title>", "text/html"],
    ["cut JSON", '[{"name":"ScreenLo', "application/json"],
    ["an empty body", "", "application/json"],
  ])("(%s) is a ProtocolError that quotes its beginning and names the usual cause", async (_, body, type) => {
    const error = await listWith(() => new Response(body, { headers: { "content-type": type } }));
    expect(error).toMatchObject({ name: "ProtocolError", code: "protocol" });
    expect(String(error)).toContain("Listing the features on pc-01 at https://veyon.test");
    expect(String(error)).toContain(type);
    expect(String(error)).toMatch(/base path.*proxy/s);
  });

  it("(JSON of another shape) says where it differs", async () => {
    const error = await listWith(() =>
      Response.json([{ name: "ScreenLock", uid: 5, parentUid: "", active: false }]),
    );
    expect(error).toMatchObject({ name: "ProtocolError" });
    expect(String(error)).toContain("at 0.uid");
  });

  it("(a redirect) is not followed, and says where it leads", async () => {
    const error = await listWith(
      () =>
        new Response(null, {
          status: 302,
          headers: { location: "https://elsewhere.test/login?next=secret" },
        }),
    );
    expect(error).toMatchObject({ name: "ProtocolError", code: "protocol.redirect" });
    expect(String(error)).toContain("https://elsewhere.test/login");
    expect(String(error)).not.toContain("secret");
  });

  it.each<[what: string, answer: unknown]>([
    ["no connection-uid", { validUntil: 5 }],
    ["an empty connection-uid", { "connection-uid": "", validUntil: 5 }],
    ["no validUntil", { "connection-uid": "x" }],
  ])("(an opening with %s) fails the call and is not tried again", async (_, answer) => {
    const server = new CannedServer(({ method }) => (method === "POST" ? Response.json(answer) : undefined));
    const error = await failureOf(() => server.connect({ retry: 5 }).computer("pc-01").user());
    expect(error).toMatchObject({ name: "ProtocolError" });
    expect(String(error)).toContain("Connecting to pc-01");
    expect(server.sent).toHaveLength(1);
  });
});

describe("isVeyonError", () => {
  it.each([
    undefined,
    null,
    5,
    "InvalidDataError",
    {},
    { veyonCode: 7 },
    new Error("no"),
    Object.assign(new Error(), { veyonCode: 7 }),
  ])("is false for %s", (value) => {
    expect(isVeyonError(value)).toBe(false);
    expect(isVeyonError(value, 7)).toBe(false);
  });

  it("narrows to the class of the code", () => {
    const error: unknown = undefined;
    if (isVeyonError(error, 7)) expectTypeOf(error).toEqualTypeOf<ConnectionLimitReachedError>();
    if (isVeyonError(error)) expectTypeOf(error).toEqualTypeOf<VeyonError>();
    expectTypeOf<VeyonErrorCode>().toEqualTypeOf<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12>();
    // @ts-expect-error There is no code 13.
    isVeyonError(error, 13);
  });
});

it("errors of all kinds are of one family", async () => {
  expect(isLabkeeperError(await listWith(() => veyonError(400, 1)))).toBe(true);
  expect(isLabkeeperError(await failureOf(() => new CannedServer().connect().computer("")))).toBe(true);
});
