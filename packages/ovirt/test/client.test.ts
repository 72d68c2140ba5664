import { InputError, isClosedError, isNotFoundError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { isFaultError, OvirtClient, Service } from "../src/index.ts";
import { account, FakeEngine, failureOf, xml } from "./support/fake-engine.ts";

describe("A client of an engine", () => {
  it("logs in by itself, lists the VMs and logs out", async () => {
    const engine = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/vms") ? xml('<vms><vm id="1"><name>web</name></vm></vms>') : undefined,
    );
    const client = engine.connect();
    const vms = await client.vms.list({ search: "name=web* and status=up", max: 5 });
    expect(vms).toEqual([{ id: "1", name: "web" }]);
    await client.close();
    expect(engine.sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([
      "POST /ovirt-engine/sso/oauth/token",
      "GET /ovirt-engine/api/vms?max=5&search=name%3Dweb*+and+status%3Dup",
      "POST /ovirt-engine/services/sso-logout",
    ]);
  });

  it("sends nothing when it is made, nor when it is closed unused", async () => {
    const engine = new FakeEngine();
    await engine.connect().close();
    expect(engine.sent).toEqual([]);
  });

  it("has the services below the root as members, which send nothing", () => {
    const client = new FakeEngine().connect();
    expect(String(client.vms)).toBe("VmsService:/vms");
    expect(String(client.system)).toBe("SystemService:");
    expect(client.dataCenters).toBeInstanceOf(Service);
  });

  it("says where the API is, as the engine spells it", () => {
    for (const url of ["https://engine.test/ovirt-engine/api", "https://engine.test/ovirt-engine/api/"]) {
      expect(new FakeEngine().connect({ url }).url).toBe("https://engine.test/ovirt-engine/api");
    }
  });

  it("asks for the root without a slash at the end", async () => {
    const engine = new FakeEngine();
    await engine.connect({ url: "https://engine.test/ovirt-engine/api/" }).system.get();
    expect(engine.calls[0]?.url.pathname).toBe("/ovirt-engine/api");
  });

  it("works for an API at the root of a server", async () => {
    const engine = new FakeEngine(({ url }) => (url.pathname === "/vms" ? xml("<vms/>") : undefined));
    await expect(engine.connect({ url: "https://engine.test" }).vms.list()).resolves.toEqual([]);
  });

  it("tells the version of the engine", async () => {
    const product =
      "<product_info><version><full_version>4.5.6-1.el9</full_version></version></product_info>";
    const engine = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/api") ? xml(`<api>${product}</api>`) : undefined,
    );
    await expect(engine.connect().serverVersion()).resolves.toBe("4.5.6-1.el9");
  });

  it("gives the HTTP exchange beside the value", async () => {
    const { data, response } = await new FakeEngine().connect().system.get().withResponse();
    expect(data).toEqual({});
    expect(response).toMatchObject({ status: 200, attempts: 1 });
  });

  it("refuses calls once it is closed", async () => {
    const client = new FakeEngine().connect();
    await client.close();
    expect(isClosedError(await failureOf(() => client.vms.list()))).toBe(true);
  });

  it("shows none of its secrets when it is inspected", async () => {
    const { inspect } = await import("node:util");
    expect(inspect(new FakeEngine().connect(), { depth: 9, showHidden: true })).not.toContain(
      "correct horse",
    );
  });

  it("is closed by `await using`", async () => {
    const engine = new FakeEngine();
    {
      await using client = engine.connect();
      await client.system.get();
    }
    expect(engine.logins.at(-1)?.url.pathname).toBe("/ovirt-engine/services/sso-logout");
  });
});

describe("test()", () => {
  it("is true when the API answers", async () => {
    await expect(new FakeEngine().connect().test()).resolves.toBe(true);
  });

  it.each([
    ["refuses", () => xml("<fault/>", 403)],
    ["answers nonsense", () => new Response("<html/>", { headers: { "content-type": "text/html" } })],
    ["cannot be reached", () => Response.error()],
  ])("is false when the engine %s, and throws the error on request", async (_, answer) => {
    const client = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/api") ? answer() : undefined,
    ).connect();
    await expect(client.test()).resolves.toBe(false);
    await expect(client.test({ throws: true })).rejects.toThrow("Reading the API at https://engine.test");
  });

  it("throws what is no answer to the question", async () => {
    const client = new FakeEngine().connect();
    await expect(client.test({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: "abort" });
  });
});

describe("send()", () => {
  it("sends a request as it is, and gives what came", async () => {
    const engine = new FakeEngine(({ method }) => (method === "PUT" ? xml("<x/>", 202) : undefined));
    const client = engine.connect();
    const answer = await client.send({
      method: "PUT",
      path: "vms/a b/c",
      query: { deep: true, none: null, max: 5n },
      headers: { accept: "application/json" },
      body: "<vm/>",
    });
    expect(answer).toMatchObject({ status: 202, body: "<x/>" });
    const [sent] = engine.calls;
    expect(sent?.url.href).toBe("https://engine.test/ovirt-engine/api/vms/a%20b/c?deep=true&max=5");
    expect(sent?.headers.get("accept")).toBe("application/json");
    expect(sent?.headers.get("content-type")).toBe("application/xml");
    expect(sent?.headers.get("version")).toBe("4");
    expect(sent?.body).toBe("<vm/>");
  });

  it("takes the root, and a slash at either end", async () => {
    const engine = new FakeEngine();
    const client = engine.connect();
    await client.send({ path: "" });
    await client.send({ path: "/vms/1/" });
    expect(engine.calls.map(({ url }) => url.pathname)).toEqual([
      "/ovirt-engine/api",
      "/ovirt-engine/api/vms/1",
    ]);
  });

  it("makes the same errors of refusals as every call", async () => {
    const fault = "<fault><reason>R</reason></fault>";
    const engine = new FakeEngine(({ method }) => (method === "DELETE" ? xml(fault, 404) : undefined));
    const error = await failureOf(() => engine.connect().send({ method: "DELETE", path: "vms/1" }));
    expect(isNotFoundError(error) && isFaultError(error) && error.fault).toEqual({ reason: "R" });
  });

  it.each([
    [{ path: "vms/../x" }, "request.path"],
    [{ path: "vms//x" }, "request.path"],
    [{ path: "vms", method: "PATCH" }, "request.method"],
    [{ path: "vms", query: { a: [] } }, "query.a"],
    [{ path: "vms", headers: { a: "ä" } }, "request.headers.a"],
    [{ path: "vms", bodi: "x" }, "request.bodi"],
  ])("refuses %j", async (request, path) => {
    const engine = new FakeEngine();
    const error = await failureOf(() => engine.connect().send(request as { path: string }));
    expect(error).toMatchObject({ name: "InputError", path });
    expect(engine.sent).toEqual([]);
  });
});

describe("Options that make no sense are refused by name", () => {
  it.each([
    ["url", { url: "engine.test" }],
    ["url", { url: undefined }],
    ["username", { username: undefined, password: undefined }],
    ["username", { username: undefined }],
    ["password", { password: undefined }],
    ["password", { password: "" }],
    ["token", { token: 5 }],
    ["ssoUrl", { ssoUrl: "/sso" }],
    ["ssoRevokeUrl", { ssoRevokeUrl: "https://user:secret@sso.test/" }],
    ["ssoTokenName", { ssoTokenName: "" }],
    ["dates", { dates: "moment" }],
    ["headers.X-A", { headers: { "X-A": "é" } }],
    ["insecure", { insecure: true }],
    ["kerberos", { kerberos: "yes" }],
    ["onUnknown", { onUnknown: "warn" }],
  ])("%s: %j", (path, options) => {
    const make = () => new OvirtClient({ ...account, ...options } as typeof account);
    expect(make).toThrow(InputError);
    expect(make).toThrow(expect.objectContaining({ path }));
  });

  it("and never shows a password", () => {
    const make = () => new OvirtClient({ ...account, password: { secret: "hunter22" } as never });
    expect(make).toThrow(expect.not.stringContaining("hunter22"));
  });
});
