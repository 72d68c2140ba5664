import { inspect } from "node:util";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { KelvinOptions, User, UserFilter, UserFilterV2, Users } from "../src/index.ts";
import { KelvinClient } from "../src/index.ts";
import { Crowd } from "./support/crowd.ts";
import { FakeServer, failureOf, json, token, wireUser } from "./support/fake-server.ts";

const account: KelvinOptions = { host: "kelvin.test", username: "Administrator", password: "univention" };

describe("making a client", () => {
  it("sends nothing", () => {
    const server = new FakeServer();
    server.connect();
    expect(server.sent).toEqual([]);
  });

  it.each<[options: Partial<KelvinOptions>, url: string]>([
    [{ host: "kelvin.test" }, "https://kelvin.test/ucsschool/kelvin/"],
    [{ host: "kelvin.test:8443" }, "https://kelvin.test:8443/ucsschool/kelvin/"],
    [{ host: "[::1]:8443" }, "https://[::1]:8443/ucsschool/kelvin/"],
    [{ host: "localhost" }, "https://localhost/ucsschool/kelvin/"],
    [{ url: "https://kelvin.test" }, "https://kelvin.test/ucsschool/kelvin/"],
    [{ url: "https://kelvin.test/ucsschool/kelvin" }, "https://kelvin.test/ucsschool/kelvin/"],
    [{ url: "https://kelvin.test/ucsschool/kelvin/" }, "https://kelvin.test/ucsschool/kelvin/"],
    [{ url: "https://portal.test/people" }, "https://portal.test/people/ucsschool/kelvin/"],
    [{ url: new URL("http://127.0.0.1:8911/") }, "http://127.0.0.1:8911/ucsschool/kelvin/"],
  ])("with %o calls %s", (place, url) => {
    expect(new KelvinClient({ ...account, host: undefined, ...place }).url).toBe(url);
  });

  it("refuses no options at all", async () => {
    for (const options of [undefined, null, "kelvin.test", []]) {
      // @ts-expect-error Not options.
      expect(await failureOf(() => new KelvinClient(options))).toMatchObject({ name: "InputError" });
    }
  });

  it.each<[path: string, options: object]>([
    ["host", { host: undefined }],
    ["host", { url: "https://kelvin.test" }],
    ["host", { host: "https://kelvin.test" }],
    ["host", { host: "kelvin.test/ucsschool" }],
    ["host", { host: "user@kelvin.test" }],
    ["host", { host: "kelvin test" }],
    ["host", { host: "kelvin.test:99999" }],
    ["host", { host: "" }],
    ["host", { host: 5 }],
    ["url", { host: undefined, url: "kelvin.test" }],
    ["url", { host: undefined, url: "https://user:hunter2@kelvin.test" }],
    ["url", { host: undefined, url: "https://kelvin.test/?x" }],
    ["url", { host: undefined, url: "https://kelvin.test/ucsschool/kelvin/v1" }],
    ["username", { username: undefined }],
    ["username", { username: "" }],
    ["username", { username: undefined, password: undefined }],
    ["password", { password: undefined }],
    ["password", { password: "" }],
    ["password", { password: 5 }],
    ["token", { token: "" }],
    ["token", { token: { value: "hunter2" } }],
    ["apiVersion", { apiVersion: "v3" }],
    ["apiVersion", { apiVersion: 1 }],
    ["language", { language: "de\r\nx: y" }],
    ["language", { language: "" }],
    ["token", { token: "hunter2\n" }],
    ["token", { token: "hunter2 x" }],
    ["language", { language: "fr" }],
    ["language", { language: "deu" }],
    ["headers", { headers: { authorization: "Basic hunter2" } }],
    ["headers", { headers: { Host: "kelvin.example.org" } }],
    ["headers", { headers: { "Content-Type": "text/plain" } }],
    ["headers.X-Request-ID", { headers: { "X-Request-ID": "nightly" } }],
    ["requestId", { requestId: "nightly" }],
    ["requestId", { requestId: "6ed9e4a9-2bbd-1dfb-a782-059dc673d489" }],
    ["requestId", { requestId: "" }],
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 1.5 }],
    ["concurrency", { concurrency: "10" }],
    ["timeout", { timeout: 0 }],
    ["retries", { retries: 3 }],
    ["max_client_tasks", { max_client_tasks: 10 }],
  ])("refuses a bad %s, and shows no secret: %o", async (path, options) => {
    const error = await failureOf(() => new KelvinClient({ ...account, ...options }));
    expect(error).toMatchObject({ name: "InputError", path });
    expect(inspect(error)).not.toContain("hunter2");
  });

  it("keeps nothing secret where it can be seen", () => {
    const client = new KelvinClient({ ...account, password: "canary-1", token: "canary-2" });
    expect(inspect(client, { depth: 20, showHidden: true })).not.toContain("canary");
  });
});

describe("a client", () => {
  it("has all resources at both versions, and its own at the version that it was told", async () => {
    const server = new FakeServer(() => json([]));
    const paths: string[] = [];
    for (const options of [{}, { apiVersion: "v2" }] as const) {
      const kelvin = server.connect(options);
      for (const view of [kelvin, kelvin.v1, kelvin.v2]) {
        await view.roles.search();
        paths.push(server.last.split("/").slice(3).join("/"));
      }
    }
    expect(paths).toEqual(["v1/roles/", "v1/roles/", "v2/roles/", "v2/roles/", "v1/roles/", "v2/roles/"]);
  });

  it.each([
    ["users", () => new FakeServer().connect().users],
    ["classes", () => new FakeServer().connect().classes],
    ["workgroups", () => new FakeServer().connect().workgroups],
    ["schools", () => new FakeServer().connect().schools],
  ] as const)("has %s, the same each time", (name, resource) => {
    const kelvin = new FakeServer().connect();
    expect(kelvin[name]).toBe(kelvin.v1[name]);
    expect(resource()).not.toBe(kelvin[name]);
  });

  it("knows at compile time what v2 ignores", () => {
    expectTypeOf<KelvinClient["users"]>().toEqualTypeOf<Users<UserFilter>>();
    expectTypeOf<KelvinClient["v2"]["users"]>().toEqualTypeOf<Users<UserFilterV2>>();
    expectTypeOf<UserFilterV2>().not.toHaveProperty("roles");
    expectTypeOf<User["schools"]>().toEqualTypeOf<readonly string[]>();
  });

  it("sends its language with every request, and another with a call that asks for it", async () => {
    const server = new FakeServer(() => json([]));
    const kelvin = server.connect({ language: "de" });
    await kelvin.roles.search();
    await kelvin.roles.search({}, { headers: { "Accept-Language": "en" } });
    await kelvin.roles.search();
    expect(server.sent.map(({ headers }) => headers.get("accept-language"))).toEqual([
      "de",
      "de",
      "en",
      "de",
    ]);
    expect(server.connect().url).toBe(kelvin.url);
  });

  it.each<[path: string, headers: Record<string, string>]>([
    ["headers", { Authorization: "Basic hunter2" }],
    ["headers", { host: "kelvin.example.org" }],
    ["headers.x-request-id", { "x-request-id": "nightly" }],
  ])("refuses a call with bad %s, and shows no secret: %o", async (path, headers) => {
    const server = new FakeServer(() => json([]));
    const error = await failureOf(() => server.connect().roles.search({}, { headers }));
    expect(error).toMatchObject({ name: "InputError", path });
    expect(inspect(error)).not.toContain("hunter2");
    expect(server.sent).toEqual([]);
  });

  it("takes an id of the request as a header, where the server takes it over", async () => {
    const server = new FakeServer(() => json([]));
    const id = "6ed9e4a9-2bbd-4dfb-a782-059dc673d489";
    await server.connect({ headers: { "X-Request-ID": id } }).roles.search();
    expect(server.calls.map(({ headers }) => headers.get("x-request-id"))).toEqual([id]);
  });

  it.each(["de", "en", "de-AT", "de, en;q=0.8"])("may ask for %s", async (language) => {
    const server = new FakeServer(() => json([]));
    await server.connect({ language }).roles.search();
    expect(server.calls[0]?.headers.get("accept-language")).toBe(language);
  });

  it("refuses a token from a function that no header can hold, without showing it", async () => {
    const server = new FakeServer(() => json([]));
    const error = await failureOf(() => server.connect({ token: () => "hunter2\n" }).roles.search());
    expect(error).toMatchObject({ name: "InputError", path: "token" });
    expect(inspect(error)).not.toContain("hunter2");
    expect(server.sent).toEqual([]);
  });

  it("asks for no language by itself, and sends other headers that it is given", async () => {
    const server = new FakeServer(() => json([]));
    await server.connect({ headers: { "X-Site": "north" } }).roles.search();
    expect(server.sent.map(({ headers }) => headers.get("accept-language"))).toEqual([null, null]);
    expect(server.sent.map(({ headers }) => headers.get("x-site"))).toEqual(["north", "north"]);
  });

  it("tells the server's version", async () => {
    const server = new FakeServer(({ url }) =>
      url.pathname.endsWith("/ucsschool/kelvin/openapi-v1.json")
        ? json({ info: { title: "Kelvin API - V1", version: "4.0.0" } })
        : undefined,
    );
    await expect(server.connect().serverVersion()).resolves.toBe("4.0.0");
  });

  it.each([[{}], [{ info: {} }], [[]], [null]])("does not make up a version of %j", async (body) => {
    const server = new FakeServer(() => json(body));
    expect(await failureOf(() => server.connect().serverVersion())).toMatchObject({ name: "ProtocolError" });
  });

  it("keeps as many calls in flight as it was told, 10 by default", async () => {
    for (const [options, most] of [
      [{}, 10],
      [{ concurrency: 3 }, 3],
    ] as const) {
      const crowd = new Crowd(most);
      const { users } = new FakeServer(crowd.answer).connect(options);
      await Promise.all(Array.from({ length: 25 }, (_, index) => users.get(`u${index}`)));
      expect(crowd.most).toBe(most);
    }
  });

  it("refuses calls after it was closed, and ends those under way", async () => {
    const server = new FakeServer(() => new Promise<Response>(() => undefined));
    const kelvin = server.connect();
    const pending = failureOf(() => kelvin.users.get("anna"));
    await kelvin.close();
    expect(await pending).toMatchObject({ name: "ClosedError" });
    expect(await failureOf(() => kelvin.users.get("anna"))).toMatchObject({ name: "ClosedError" });
    expect(await failureOf(() => kelvin.authenticate())).toMatchObject({ name: "ClosedError" });
  });

  it("closes at once, also while a log-in is under way that never ends", async () => {
    const server = new FakeServer(undefined, () => new Promise<Response>(() => undefined));
    const kelvin = server.connect();
    const pending = failureOf(() => kelvin.users.get("anna"));
    while (server.sent.length === 0) await Promise.resolve();
    await kelvin.close();
    expect(await pending).toMatchObject({ name: "ClosedError" });
  });

  it("closes at the end of its block", async () => {
    const server = new FakeServer(() => json(wireUser()));
    let kept: KelvinClient | undefined;
    {
      await using kelvin = server.connect({ token: token() });
      await kelvin.users.get("anna");
      kept = kelvin;
    }
    expect(await failureOf(() => kept?.users.get("anna"))).toMatchObject({ name: "ClosedError" });
  });
});
