import { describe, expect, it } from "vitest";
import type { CallOptions, SessionOptions } from "../../src/index.ts";
import { asText, checkCallOptions, InputError, sessionOptions } from "../../src/index.ts";
import { json, serve } from "../support/local-server.ts";
import { failureOf, open, request } from "../support/session.ts";

const anyFetch = async () => new Response();

describe("Options of a client", () => {
  it.each<[path: string, options: Record<string, unknown>]>([
    ["fetch", { fetch: "fetch" }],
    ["fetch", { fetch: null }],
    ["timeout", { timeout: "5s" }],
    ["timeout", { timeout: 0 }],
    ["timeout", { timeout: -1 }],
    ["timeout", { timeout: Number.NaN }],
    ["timeout", { timeout: 2 ** 31 }],
    ["timeout", { timeout: null }],
    ["timeout.attempt", { timeout: { attempt: "5s" } }],
    ["timeout.total", { timeout: { total: Number.POSITIVE_INFINITY } }],
    ["timeout.all", { timeout: { all: 5 } }],
    ["retry", { retry: true }],
    ["retry", { retry: -1 }],
    ["retry", { retry: 1.5 }],
    ["retry", { retry: "3" }],
    ["retry", { retry: null }],
    ["retry.limit", { retry: { limit: "3" } }],
    ["retry.backoff", { retry: { backoff: 0 } }],
    ["retry.maxBackoff", { retry: { maxBackoff: "1s" } }],
    ["retry.maxRetryAfter", { retry: { maxRetryAfter: -5 } }],
    ["retry.times", { retry: { times: 3 } }],
    ["headers", { headers: "x-a: 1" }],
    ["headers", { headers: null }],
    ["headers", { headers: ["x-a", "1"] }],
    ["headers", { headers: new Headers({ "x-a": "1" }) }],
    ["headers", { headers: new Map([["x-a", "1"]]) }],
    ["headers", { headers: { "x a": "1" } }],
    ["headers", { headers: { "": "1" } }],
    ["headers.x-a", { headers: { "x-a": 1 } }],
    ["headers.x-a", { headers: { "x-a": "1\r\nx-b: 2" } }],
    ["headers.x-a", { headers: { "x-a": "\0" } }],
    ["headers.x-a", { headers: { "x-a": "☃" } }],
    ["headers", { headers: { "Transfer-Encoding": "chunked" } }],
    ["headers", { headers: { "content-length": "5" } }],
    ["logger", { logger: null }],
    ["logger", { logger: "console" }],
    ["logger.debug", { logger: {} }],
    ["logger.error", { logger: { debug() {}, info() {}, warn() {}, error: true } }],
    ["logBodies", { logBodies: "yes" }],
    ["connections", { connections: 0 }],
    ["connections", { connections: "5" }],
    ["pipelining", { pipelining: 1.5 }],
    ["keepAlive", { keepAlive: true }],
    ["keepAlive", { keepAlive: -1 }],
    ["compress", { compress: "gzip" }],
    ["tls", { fetch: anyFetch, tls: {} }],
    ["proxy", { fetch: anyFetch, proxy: false }],
    ["connections", { fetch: anyFetch, connections: 5 }],
  ])("are refused at once, naming `%s`: %j", (path, options) => {
    const make = () => open("https://lab.example/", options as SessionOptions);
    expect(make).toThrow(InputError);
    expect(make).toThrow(expect.objectContaining({ code: "input", path }));
  });

  it("may all be left undefined", () => {
    const options = Object.fromEntries(Object.keys(sessionOptions).map((name) => [name, undefined]));
    expect(() => open("https://lab.example/", options)).not.toThrow();
  });

  it("may all be given", () => {
    const logger = console;
    const options: SessionOptions = {
      timeout: { attempt: 1, total: 2 },
      retry: { limit: 0, backoff: 1, maxBackoff: 1, maxRetryAfter: 1 },
      headers: { "x-a": "ä\t1" },
      logger,
      logBodies: false,
      tls: { insecure: false },
      proxy: "http://alice:pw@proxy.example:3128",
      connections: 1,
      pipelining: 1,
      keepAlive: false,
      compress: false,
    };
    expect(() => open("https://lab.example/", options)).not.toThrow();
    expect(new Set([...Object.keys(options), "fetch"])).toEqual(new Set(Object.keys(sessionOptions)));
  });
});

describe("An option of several forms", () => {
  it.each([
    [{ timeout: null }, "timeout: expected milliseconds above 0, or an object, received null."],
    [{ timeout: [1] }, "timeout: expected milliseconds above 0, or an object, received a list of 1."],
    [{ retry: true }, "retry: expected a whole number of at least 0, false or an object, received true."],
    [{ retry: null }, "retry: expected a whole number of at least 0, false or an object, received null."],
  ])("is refused with all of them: %j", (options, message) => {
    expect(() => checkCallOptions(options as never)).toThrow(message);
  });
});

describe("What a client sets up its session with", () => {
  it.each([
    ["confidential", { confidential: 1 }],
    ["confidential", { confidential: undefined, confidental: true }],
  ])("is refused at once, naming `%s`", (path, setup) => {
    expect(() => open("https://lab.example/", {}, setup as object)).toThrow(
      expect.objectContaining({ code: "input", path }),
    );
  });
});

describe("Options of a call", () => {
  it.each<[path: string, options: Record<string, unknown>]>([
    ["signal", { signal: "stop" }],
    ["signal", { signal: null }],
    ["signal", { signal: {} }],
    ["signal", { signal: { aborted: false } }],
    ["signal", { signal: new AbortController() }],
    ["timeout", { timeout: "5s" }],
    ["timeout.total", { timeout: { total: 0 } }],
    ["retry", { retry: true }],
    ["headers", { headers: { "x\n": "1" } }],
    ["headers.x-a", { headers: { "x-a": "1\n2" } }],
    ["headers", { headers: { Connection: "close" } }],
    ["correlationId", { correlationId: 5 }],
    ["correlationId", { correlationId: "" }],
    ["correlationId", { correlationId: "a\r\nb" }],
    ["timout", { timout: 5 }],
  ])("are refused before anything is sent, naming `%s`: %j", async (path, options) => {
    const { url, connections } = await serve(json("done"));
    const error = await failureOf(open(url).send(request({ options: options as CallOptions })));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ path, mayHaveActed: false });
    expect(connections()).toBe(0);
    expect(() => checkCallOptions(options)).toThrow(InputError);
  });

  it("with an unknown name are answered with the known ones", async () => {
    const options = { timout: 5 } as CallOptions;
    await expect(open("https://lab.example/").send(request({ options }))).rejects.toThrow(
      'timout: expected one of signal, timeout, retry, headers, correlationId, received "timout".',
    );
  });

  it("never show a header's value, which may be a secret", async () => {
    const options = { headers: { authorization: "Bearer canary\n" } };
    const error = await failureOf(open("https://lab.example/").send(request({ options })));
    expect(String(error)).not.toContain("canary");
    expect(error).toMatchObject({ received: "a text of 14 characters" });
  });
});

describe("Headers", () => {
  it("of the call win over the operation's, and these over the client's, whatever their case", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url, {
      headers: { "X-A": "client", "X-B": "client", "X-C": "client", "User-Agent": "me" },
    });
    await session.send(
      request({
        headers: { "x-A": "operation", "x-B": "operation" },
        options: { headers: { "X-a": "call" } },
      }),
    );
    expect(requests[0]?.headers).toMatchObject({
      "x-a": "call",
      "x-b": "operation",
      "x-c": "client",
      "user-agent": "me",
    });
  });

  it("say by themselves who asks and what for", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url);
    await session.send(request({ method: "POST", json: { a: 1 } }));
    await session.send(request({ read: asText }));
    expect(requests[0]?.headers).toMatchObject({
      "user-agent": "labkeeper-test/1.0.0",
      accept: "application/json",
      "content-type": "application/json",
    });
    expect(requests[1]?.headers).toMatchObject({ accept: "*/*" });
    expect(requests[1]?.headers["content-type"]).toBeUndefined();
  });

  it("may give JSON another type", async () => {
    const { url, requests } = await serve(json("done"));
    const headers = { "Content-Type": "application/merge-patch+json" };
    await open(url).send(request({ method: "PATCH", json: {}, headers }));
    expect(requests[0]?.headers["content-type"]).toBe("application/merge-patch+json");
  });
});

describe("A request", () => {
  it("is refused when JSON cannot hold its body", async () => {
    const session = open("https://lab.example/");
    const round: Record<string, unknown> = {};
    round.self = round;
    for (const body of [{ a: 1n }, round]) {
      const error = await failureOf(session.send(request({ method: "POST", json: body })));
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ path: "body", expected: "what JSON can hold" });
    }
  });

  it("goes to its path below the base URL, with its query", async () => {
    const { url, requests } = await serve(json("done"));
    const query = { search: "name=web* & more", max: 5, deep: false, none: undefined };
    await open(url).send(request({ path: "vms/a%2Fb", query }));
    expect(requests[0]?.path).toBe("/api/vms/a%2Fb?search=name%3Dweb*+%26+more&max=5&deep=false");
  });

  it("carries texts and bytes as they are", async () => {
    const { url, requests } = await serve(json("done"));
    const session = open(url);
    await session.send(request({ method: "POST", body: "täxt" }));
    await session.send(request({ method: "POST", body: new TextEncoder().encode("bytes") }));
    expect(requests.map(({ body }) => body)).toEqual(["täxt", "bytes"]);
  });
});
