import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Credentials, MessageOptions, VeyonOptions } from "../src/index.ts";
import { Room, VeyonClient } from "../src/index.ts";
import { CannedServer, failureOf, pem, validOptions } from "./support/canned-server.ts";

const make = (changes: object) => failureOf(() => new VeyonClient({ ...validOptions, ...changes }));

describe("making a client", () => {
  it("sends nothing", () => {
    const server = new CannedServer();
    const veyon = server.connect();
    veyon.room(["pc-01", "pc-02"]);
    expect(server.sent).toEqual([]);
  });

  it.each([
    ["https://veyon.test", "https://veyon.test/api/v1/"],
    ["https://veyon.test/", "https://veyon.test/api/v1/"],
    ["https://veyon.test:11080", "https://veyon.test:11080/api/v1/"],
    ["https://veyon.test/api/v1", "https://veyon.test/api/v1/"],
    ["https://veyon.test/api/v1/", "https://veyon.test/api/v1/"],
    ["https://veyon.test/behind/a/proxy", "https://veyon.test/behind/a/proxy/api/v1/"],
    [new URL("https://veyon.test/x/"), "https://veyon.test/x/api/v1/"],
    ["http://127.0.0.1:11080", "http://127.0.0.1:11080/api/v1/"],
    ["https://[::1]:11080", "https://[::1]:11080/api/v1/"],
  ])("at %s calls %s", (url, expected) => {
    expect(new VeyonClient({ ...validOptions, url }).url).toBe(expected);
  });

  it("refuses no options at all", async () => {
    for (const options of [undefined, null, "https://veyon.test", []]) {
      // @ts-expect-error Not options.
      expect(await failureOf(() => new VeyonClient(options))).toMatchObject({ name: "InputError" });
    }
  });

  it.each<[path: string, value: unknown]>([
    ["url", undefined],
    ["url", ""],
    ["url", "veyon.test"],
    ["url", "ftp://veyon.test"],
    ["url", "file:///etc/passwd"],
    ["url", "https://"],
    ["url", "https:///api"],
    ["url", "https://user:hunter2@veyon.test"],
    ["url", "https://veyon.test/?key=1"],
    ["url", "https://veyon.test/#top"],
    ["url", "https://veyon.test:99999"],
    ["url", 5],
    ["url", {}],
    ["defaultHost", ""],
    ["defaultHost", "."],
    ["defaultHost", ".."],
    ["defaultHost", 5],
    ["defaultHost", null],
    ["defaultHost", "\ud800"],
    ["connectionLimit", 0],
    ["connectionLimit", -1],
    ["connectionLimit", 1.5],
    ["connectionLimit", Number.NaN],
    ["connectionLimit", Number.POSITIVE_INFINITY],
    ["connectionLimit", "32"],
    ["connectionLimit", null],
    ["connectionsAtOnce", 0],
    ["connectionsAtOnce", 2.5],
    ["connectionsAtOnce", "4"],
    ["idleTimeout", 0],
    ["idleTimeout", -1],
    ["idleTimeout", Number.NaN],
    ["idleTimeout", "60"],
    ["idleTimeout", 2 ** 31],
    ["connectTimeout", 0],
    ["connectTimeout", Number.POSITIVE_INFINITY],
    ["connectTimeout", null],
    ["connectionPatience", 0],
    ["connectionPatience", "1 min"],
    ["fetch", "fetch"],
    ["timeout", 0],
    ["timeout.total", { total: -1 }],
    ["timeout.attempt", { attempt: Number.NaN }],
    ["retry", -1],
    ["retry", "often"],
    ["retry.limit", { limit: 0.5 }],
    ["headers", ["x"]],
    ["headers", { "bad name": "x" }],
    ["headers", { "content-length": "5" }],
    ["logger", "console"],
    ["logger.debug", { info() {}, warn() {}, error() {} }],
    ["logBodies", "yes"],
    ["tls", "insecure"],
    ["proxy", "not a url"],
    ["connections", 0],
    ["conectionLimit", 32],
    ["host", "veyon.test"],
    ["__proto__x", 1],
  ])("refuses %s of %j by name", async (path, value) => {
    const [name = ""] = path.split(".");
    const error = await make({ [name]: value });
    expect(error).toMatchObject({ name: "InputError", code: "input" });
    expect((error as Error).message).toContain(path);
    expect((error as Error).message).not.toContain("hunter2");
  });

  it("refuses to be told to pipeline: the server answers one request and drops the rest", async () => {
    expect(await make({ pipelining: 4 })).toMatchObject({ name: "InputError", path: "pipelining" });
  });

  it("refuses options of a connection beside a `fetch` that makes its own", async () => {
    const error = await make({ fetch: () => undefined, tls: {} });
    expect(error).toMatchObject({ name: "InputError", path: "tls" });
  });

  it("keeps nothing secret where it can be seen", () => {
    const shown = inspect(new VeyonClient(validOptions), { depth: 20, showHidden: true });
    expect(shown).not.toContain("bm90IGEga2V5");
  });
});

describe("credentials", () => {
  it.each<[path: string, credentials: unknown]>([
    ["credentials", undefined],
    ["credentials", null],
    ["credentials", "teacher"],
    ["credentials.method", {}],
    ["credentials.method", { method: "AuthKeys", keyName: "t", keyData: pem }],
    ["credentials.method", { method: 5 }],
    ["credentials.keyName", { method: "keys", keyData: pem }],
    ["credentials.keyName", { method: "keys", keyName: "", keyData: pem }],
    ["credentials.keyName", { method: "keys", keyName: 5, keyData: pem }],
    ["credentials.keyData", { method: "keys", keyName: "t" }],
    ["credentials.keyData", { method: "keys", keyName: "t", keyData: "" }],
    ["credentials.keyData", { method: "keys", keyName: "t", keyData: "hunter2-hunter2" }],
    [
      "credentials.keyData",
      { method: "keys", keyName: "t", keyData: "-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----" },
    ],
    ["credentials.keyData", { method: "keys", keyName: "t", keyData: pem.slice(0, 40) }],
    ["credentials.keyData", { method: "keys", keyName: "t", keyData: ["hunter2-hunter2"] }],
    ["credentials.username", { method: "logon", password: "hunter2-hunter2" }],
    ["credentials.username", { method: "ldap", username: "", password: "hunter2-hunter2" }],
    ["credentials.password", { method: "logon", username: "u" }],
    ["credentials.password", { method: "ldap", username: "u", password: "" }],
    ["credentials.password", { method: "simple", password: 5 }],
    ["credentials.password", { method: "simple", password: null }],
    ["credentials.username", { method: "simple", username: "u", password: "hunter2-hunter2" }],
    ["credentials.passwort", { method: "logon", username: "u", passwort: "hunter2-hunter2" }],
    ["credentials.uuid", { method: "custom", credentials: () => ({}) }],
    ["credentials.uuid", { method: "custom", uuid: "", credentials: () => ({}) }],
    ["credentials.uuid", { method: "custom", uuid: "not-a-uuid", credentials: () => ({}) }],
    [
      "credentials.credentials",
      {
        method: "custom",
        uuid: "00112233-4455-6677-8899-aabbccddeeff",
        credentials: { password: "hunter2-hunter2" },
      },
    ],
    ["credentials.credentials", { method: "custom", uuid: "00112233-4455-6677-8899-aabbccddeeff" }],
  ])("that make no sense are refused by name, without showing a secret: %s", async (path, credentials) => {
    const error = await make({ credentials });
    expect(error).toMatchObject({ name: "InputError", path });
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("may have line ends of Windows", async () => {
    const server = new CannedServer();
    const keyData = pem.replaceAll("\n", "\r\n");
    await server
      .connect({ credentials: { method: "keys", keyName: "teacher", keyData } })
      .computer("pc-01")
      .lock();
    expect(server.sent[0]?.body).toEqual({
      method: "0c69b301-81b4-42d6-8fae-128cdd113314",
      credentials: { keyname: "teacher", keydata: keyData },
    });
  });

  it.each<[credentials: Credentials, wire: unknown]>([
    [
      { method: "logon", username: "u", password: "p" },
      { method: "63611f7c-b457-42c7-832e-67d0f9281085", credentials: { username: "u", password: "p" } },
    ],
    [
      { method: "ldap", username: "u", password: async () => "p" },
      { method: "6f0a491e-c1c6-4338-8244-f823b0bf8670", credentials: { username: "u", password: "p" } },
    ],
    [
      { method: "simple", password: () => "p" },
      { method: "73430b14-ef69-4c75-a145-ba635d1cc676", credentials: { password: "p" } },
    ],
    [
      {
        method: "custom",
        uuid: "00112233-4455-6677-8899-aabbccddeeff",
        credentials: async () => ({ token: "abcdef", level: 3 }),
      },
      { method: "00112233-4455-6677-8899-aabbccddeeff", credentials: { token: "abcdef", level: 3 } },
    ],
  ])("go on the wire as Veyon wants them", async (credentials, wire) => {
    const server = new CannedServer();
    await server.connect({ credentials }).computer("pc-01").lock();
    expect(server.sent[0]?.body).toEqual(wire);
  });

  it.each<[what: string, give: () => unknown]>([
    ["nothing", () => undefined],
    ["an empty text", () => ""],
    ["a number", () => 5],
  ])("from a function that gives %s are refused", async (_, give) => {
    const server = new CannedServer();
    const credentials = { method: "simple", password: give } as Credentials;
    expect(await failureOf(() => server.connect({ credentials }).computer("pc-01").user())).toMatchObject({
      name: "InputError",
      path: "credentials.password",
    });
    expect(server.sent).toEqual([]);
  });

  it("are checked by the compiler", () => {
    const options = (credentials: Credentials): VeyonOptions => ({ url: "https://veyon.test", credentials });
    options({ method: "keys", keyName: "t", keyData: async () => pem });
    // @ts-expect-error A key has a name.
    options({ method: "keys", keyData: pem });
    // @ts-expect-error A password belongs to somebody.
    options({ method: "logon", password: "p" });
    // @ts-expect-error There is no such way.
    options({ method: "kerberos" });
    expectTypeOf<VeyonOptions["url"]>().toEqualTypeOf<string | URL>();
  });
});

describe("a host", () => {
  it.each([
    ["pc-01", "pc-01"],
    ["10.0.0.5", "10.0.0.5"],
    ["fe80::1%eth0", "fe80%3A%3A1%25eth0"],
    ["[::1]", "%5B%3A%3A1%5D"],
    ["room 1/pc", "room%201%2Fpc"],
    ["../feature", "..%2Ffeature"],
    ["a/../b", "a%2F..%2Fb"],
    ["..%2f", "..%252f"],
    ["%2e%2e", "%252e%252e"],
    ["pc?x=1#y", "pc%3Fx%3D1%23y"],
    ["schüler-pc", "sch%C3%BCler-pc"],
    ["教室-01", "%E6%95%99%E5%AE%A4-01"],
    ["pc\r\nX-Injected: 1", "pc%0D%0AX-Injected%3A%201"],
    ["...", "..."],
    [" ", "%20"],
  ])("%j is one segment of the path: %s", async (host, segment) => {
    const server = new CannedServer();
    await server.connect().computer(host).lock();
    expect(server.sent[0]?.url.pathname).toBe(`/api/v1/authentication/${segment}`);
    expect(server.sent[0]?.url.search).toBe("");
    expect(server.sent[1]?.url.pathname).toMatch(/^\/api\/v1\/feature\//);
  });

  it.each(["", ".", "..", "\ud800", 5, null, {}, [], true, Symbol("pc")])("%s is refused", async (host) => {
    const veyon = new CannedServer().connect();
    // @ts-expect-error Most of these are no texts.
    expect(await failureOf(() => veyon.computer(host))).toMatchObject({ name: "InputError", path: "host" });
    // @ts-expect-error Most of these are no texts.
    expect(await failureOf(() => veyon.room(["pc-01", host]))).toMatchObject({
      name: "InputError",
      path: expect.stringMatching(/^hosts\.\d$/),
    });
  });

  it("is localhost when none is named, or the default host", () => {
    expect(new CannedServer().connect().computer().host).toBe("localhost");
    expect(new CannedServer().connect({ defaultHost: "pc-07" }).computer().host).toBe("pc-07");
    expect(new CannedServer().connect().computer(undefined).host).toBe("localhost");
  });

  it("that stands twice in a room counts once", () => {
    const room = new CannedServer().connect().room(["b", "a", "b"]);
    expect(room.computers.map(({ host }) => host)).toEqual(["b", "a"]);
  });
});

it.each(["pc-01", 5, undefined, null, {}, () => []])("a room of %s is refused", async (hosts) => {
  const veyon = new CannedServer().connect();
  // @ts-expect-error Not a list of names.
  expect(await failureOf(() => veyon.room(hosts))).toMatchObject({ name: "InputError", path: "hosts" });
});

it("a room may be made of anything that lists names", () => {
  const veyon = new CannedServer().connect();
  function* hosts() {
    yield "pc-01";
    yield "pc-02";
  }
  expect(veyon.room(hosts()).computers).toHaveLength(2);
  expect(veyon.room(new Set(["pc-01"])).computers).toHaveLength(1);
  expect(veyon.room([]).computers).toHaveLength(0);
});

it.each([[undefined], [null], ["pc-01"], [5], [["pc-01"]], [[undefined]]])(
  "new Room(%j) is refused",
  async (computers) => {
    expect(await failureOf(() => new Room(computers as never))).toMatchObject({
      name: "InputError",
      path: expect.stringMatching(/^computers/),
    });
  },
);

it("a room does anything with each of its computers, whether that takes time or not", async () => {
  const room = new CannedServer().connect().room(["a", "b"]);
  const results = await room.each(({ host }) => host);
  expect(results).toEqual([
    expect.objectContaining({ host: "a", ok: true, value: "a" }),
    expect.objectContaining({ host: "b", ok: true, value: "b" }),
  ]);
});

it("a message says what it is told, whatever its looks", async () => {
  const server = new CannedServer();
  const look = { text: "something else", title: "Hello" } as MessageOptions;
  await server.connect().computer("pc-01").message("Save your work", look);
  expect(server.calls[0]?.body).toMatchObject({ arguments: { text: "Save your work", title: "Hello" } });
});
