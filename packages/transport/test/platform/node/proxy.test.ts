import { inspect } from "node:util";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { ConnectionError, InputError } from "../../../src/index.ts";
import type { Identity } from "../../support/certificates.ts";
import { Authority } from "../../support/certificates.ts";
import { json, serve, serveTls } from "../../support/local-server.ts";
import { startProxy } from "../../support/proxy.ts";
import { closedPort } from "../../support/raw-server.ts";
import { atOnce, failureOf, open, request } from "../../support/session.ts";
import { until } from "../../support/until.ts";

const done = json("done");
const variables = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];

/** The server by a name that only the proxy knows. */
const named = (url: string) => url.replace("127.0.0.1", "lab.test");

let authority: Authority;
let identity: Identity;
beforeAll(async () => {
  authority = await Authority.create();
  identity = await authority.issue({ names: ["127.0.0.1", "lab.test"] });
});
beforeEach(() => {
  for (const name of variables) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("A proxy given as an option", () => {
  it("gets the whole URL of a request over http, as other programs send it", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    await expect(open(server.url, { proxy: proxy.url }).send(request())).resolves.toBe("done");
    expect(proxy.requests).toMatchObject([{ method: "GET", target: `${server.url}/things` }]);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers.host).toBe(`127.0.0.1:${server.port}`);
  });

  it("makes a tunnel for https, through which the server's certificate is checked", async () => {
    const [server, proxy] = await Promise.all([serveTls(identity, done), startProxy()]);
    const tls = { ca: authority.cert };
    await expect(open(server.url, { proxy: proxy.url, tls }).send(request())).resolves.toBe("done");
    expect(proxy.requests).toMatchObject([{ method: "CONNECT", target: `127.0.0.1:${server.port}` }]);
    await expect(open(server.url, { proxy: proxy.url, retry: atOnce }).send(request())).rejects.toMatchObject(
      {
        code: "connection.tls-untrusted",
      },
    );
    expect(server.requests).toHaveLength(1);
  });

  it("carries bodies up and down", async () => {
    const [server, proxy] = await Promise.all([
      serve(({ body }, response) => void response.end(JSON.stringify({ got: body.length }))),
      startProxy(),
    ]);
    const body = "x".repeat(100_000);
    const call = open(server.url, { proxy: proxy.url }).send(request({ method: "POST", body }));
    await expect(call).resolves.toEqual({ got: 100_000 });
  });

  it("is told the user and the password of its URL, and the server is not", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    const url = proxy.url.replace("//", "//alice:p%40ss-word@");
    await open(server.url, { proxy: url }).send(request());
    expect(proxy.requests[0]?.headers["proxy-authorization"]).toBe(`Basic ${btoa("alice:p@ss-word")}`);
    expect(server.requests[0]?.headers["proxy-authorization"]).toBeUndefined();
  });

  it("never shows its password in an error", async () => {
    const proxy = `http://alice:p%40ss-word@127.0.0.1:${await closedPort()}`;
    const session = open("http://lab.example/", { proxy, retry: false });
    const error = await failureOf(session.send(request()));
    expect(error).toBeInstanceOf(ConnectionError);
    const shown =
      inspect(error, { depth: 20, showHidden: true }) + inspect(session, { depth: 20, showHidden: true });
    for (const secret of ["p%40ss-word", "p@ss-word", btoa("alice:p@ss-word")])
      expect(shown).not.toContain(secret);
  });

  it.each([
    ["http", 403],
    ["https", 403],
    ["https", 407],
    ["http", 407],
  ] as const)(
    "that refuses (%s, %i) is an error of its own, and the server hears nothing",
    async (scheme, refusal) => {
      const proxy = await startProxy({ refusal });
      const server = scheme === "http" ? await serve(done) : await serveTls(identity, done);
      const session = open(server.url, { proxy: proxy.url, tls: { ca: authority.cert }, retry: atOnce });
      const error = await failureOf(session.send(request()));
      expect(server.connections()).toBe(0);
      if (scheme === "http" && refusal === 403) {
        // Over http a proxy's refusal cannot be told from the server's.
        expect(error).toMatchObject({ status: 403 });
        return;
      }
      expect(error).toMatchObject({ code: "connection.proxy", retryable: false, mayHaveActed: false });
      expect(String(error)).toMatch(
        refusal === 407 ? /demands a user and a password/ : /refused to connect .* \(403\)/,
      );
      expect(proxy.requests).toHaveLength(1);
    },
  );

  it.each(["http://lab.example/", "https://lab.example/"])(
    "that cannot be connected to is named, not the server: %s",
    async (url) => {
      const host = `127.0.0.1:${await closedPort()}`;
      const error = await failureOf(
        open(url, { proxy: `http://${host}`, retry: atOnce }).send(request({ repeat: "once" })),
      );
      expect(error).toMatchObject({ code: "connection.proxy", retryable: true, mayHaveActed: false });
      expect(String(error)).toContain(`the proxy ${host} (from \`proxy\`) cannot be connected to.`);
      expect(String(error)).toContain("(ECONNREFUSED)");
    },
  );

  it("on whose way the server refuses is not to blame", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const proxy = await startProxy();
    const session = open(`https://127.0.0.1:${await closedPort()}/`, { proxy: proxy.url, retry: false });
    const failed = failureOf(session.send(request()));
    await until(() => proxy.requests.length === 1);
    // undici waits for a tunnel that the proxy gave up without a word.
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await failed).toMatchObject({ code: expect.not.stringMatching("connection.proxy") });
  });

  it("that has no answer from the server is asked again", async () => {
    const proxy = await startProxy({ refusal: 502 });
    const session = open("https://lab.example/", { proxy: proxy.url, retry: atOnce });
    await expect(session.send(request({ repeat: "once" }))).rejects.toMatchObject({
      code: "connection.proxy",
      retryable: true,
    });
    expect(proxy.requests).toHaveLength(4);
  });

  it.each<[string, unknown]>([
    ["no text", 8080],
    ["no URL", "proxy.example:8080 alice:canary"],
    ["not percent-encoded", "http://alice:can%ary@proxy.example"],
    ["no http", "socks5://alice:canary@proxy.example"],
    ["true", true],
  ])("is refused when it is %s, without being shown", (_, proxy) => {
    const make = () => open("https://lab.example/", { proxy: proxy as string });
    expect(make).toThrow(InputError);
    expect(make).toThrow(
      expect.objectContaining({ path: "proxy", message: expect.not.stringContaining("canary") }),
    );
  });
});

describe("The environment's proxy", () => {
  it.each(["HTTP_PROXY", "http_proxy"])("is taken from %s for http", async (name) => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    vi.stubEnv(name, proxy.url);
    await open(named(server.url)).send(request());
    expect(proxy.requests).toMatchObject([{ method: "GET" }]);
  });

  it.each(["HTTPS_PROXY", "https_proxy"])("is taken from %s for https", async (name) => {
    const [server, proxy] = await Promise.all([serveTls(identity, done), startProxy()]);
    vi.stubEnv(name, proxy.url);
    await open(named(server.url), { tls: { ca: authority.cert } }).send(request());
    expect(proxy.requests).toMatchObject([{ method: "CONNECT" }]);
  });

  it("is not used for the hosts in NO_PROXY", async () => {
    const proxy = await startProxy();
    vi.stubEnv("HTTP_PROXY", proxy.url);
    vi.stubEnv("NO_PROXY", "lab.example,lab.test");
    // Nobody but the proxy knows this name.
    const call = open("http://lab.test:1/", { retry: false }).send(request());
    expect(await failureOf(call)).toBeInstanceOf(ConnectionError);
    expect(proxy.requests).toHaveLength(0);
  });

  it("is not used for this very machine", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    vi.stubEnv("HTTP_PROXY", proxy.url);
    await expect(open(server.url).send(request())).resolves.toBe("done");
    expect(proxy.requests).toHaveLength(0);
  });

  it.each([
    ["HTTP_PROXY", "http://lab.example/"],
    ["HTTPS_PROXY", "https://lab.example/"],
    ["HTTP_PROXY", "https://lab.example/"],
  ])("is named when it cannot be connected to: %s for %s", async (name, url) => {
    const host = `127.0.0.1:${await closedPort()}`;
    vi.stubEnv(name, host);
    const error = await failureOf(open(url, { retry: false }).send(request()));
    expect(error).toMatchObject({ code: "connection.proxy", retryable: true, mayHaveActed: false });
    expect(String(error)).toContain(`the proxy ${host} (from ${name}) cannot be connected to.`);
  });

  it("is not used with `proxy: false`", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    vi.stubEnv("HTTP_PROXY", proxy.url);
    await expect(open(server.url, { proxy: false }).send(request())).resolves.toBe("done");
    expect(proxy.requests).toHaveLength(0);
  });

  it("gives way to the option", async () => {
    const [server, ignored, proxy] = await Promise.all([serve(done), startProxy(), startProxy()]);
    vi.stubEnv("HTTP_PROXY", ignored.url);
    await open(server.url, { proxy: proxy.url }).send(request());
    expect([ignored.requests.length, proxy.requests.length]).toEqual([0, 1]);
  });

  it("may hold a password, which no error shows", async () => {
    vi.stubEnv("HTTP_PROXY", `http://alice:canary-pw@127.0.0.1:${await closedPort()}`);
    const error = await failureOf(open("http://lab.example/", { retry: false }).send(request()));
    expect(inspect(error, { depth: 20 })).not.toContain("canary-pw");
  });

  it("may lack its scheme, as in many set-ups", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    vi.stubEnv("HTTP_PROXY", proxy.host);
    await open(named(server.url)).send(request());
    expect(proxy.requests).toHaveLength(1);
  });

  it("for http serves https too, unless there is one of its own", async () => {
    const [server, proxy] = await Promise.all([serveTls(identity, done), startProxy()]);
    vi.stubEnv("HTTP_PROXY", proxy.url);
    await open(named(server.url), { tls: { ca: authority.cert } }).send(request());
    expect(proxy.requests).toMatchObject([{ method: "CONNECT" }]);
  });

  it("for https alone does not serve http", async () => {
    const [server, proxy] = await Promise.all([serve(done), startProxy()]);
    vi.stubEnv("HTTPS_PROXY", proxy.url);
    await open(server.url).send(request());
    expect(proxy.requests).toHaveLength(0);
  });

  it("may be nonsense, which is an error and not a crash", async () => {
    vi.stubEnv("HTTP_PROXY", "not a url");
    const error = await failureOf(open("http://lab.example/", { retry: false }).send(request()));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ path: "HTTP_PROXY" });
  });
});
