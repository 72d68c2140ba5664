import { isAuthError, isProtocolError } from "@labkeeper/transport";
import { describe, expect, it, vi } from "vitest";
import { OvirtClient } from "../../src/index.ts";
import { FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

function form(text: string | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** An engine whose API accepts the tokens of that list only. */
function accepting(...tokens: string[]): FakeEngine {
  return new FakeEngine(({ url, headers }) => {
    const [, token = ""] = headers.get("authorization")?.split(" ") ?? [];
    if (!url.pathname.endsWith("/api") || tokens.includes(token)) return undefined;
    return xml("<fault><reason>Expired</reason></fault>", 401);
  });
}

const given = { username: undefined, password: undefined };

describe("Logging in", () => {
  it("sends name and password as a form to the engine's single sign-on", async () => {
    const engine = new FakeEngine();
    await engine.connect({ password: "sécret&=+ 1", headers: { "X-Mine": "1" } }).system.get();
    const [login] = engine.logins;
    expect(login?.url.href).toBe("https://engine.test/ovirt-engine/sso/oauth/token");
    expect(login?.headers.get("accept")).toBe("application/json");
    expect(login?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(login?.headers.get("x-mine")).toBeNull();
    expect(login?.body).toBe(
      "grant_type=password&scope=ovirt-app-api&username=admin%40internal&password=s%C3%A9cret%26%3D%2B+1",
    );
    expect(engine.calls[0]?.headers.get("authorization")).toBe("Bearer token-1");
  });

  it("happens once, however many calls wait for it", async () => {
    const engine = new FakeEngine();
    const client = engine.connect();
    await Promise.all([client.system.get(), client.test(), client.authenticate(), client.system.get()]);
    expect(engine.logins).toHaveLength(1);
  });

  it("gives the token", async () => {
    const client = new FakeEngine().connect();
    await expect(client.authenticate()).resolves.toBe("token-1");
    await expect(client.authenticate()).resolves.toBe("token-1");
  });

  it("takes the password from a function, when it is needed", async () => {
    const password = vi.fn(async () => "from a vault");
    const engine = new FakeEngine();
    const client = engine.connect({ password });
    expect(password).not.toHaveBeenCalled();
    await client.system.get();
    expect(password).toHaveBeenCalledTimes(1);
    expect(form(engine.logins[0]?.body).password).toBe("from a vault");
  });

  it("refuses an empty password from a function, without showing it", async () => {
    const error = await failureOf(() => new FakeEngine().connect({ password: () => "" }).system.get());
    expect(error).toMatchObject({ name: "InputError", path: "password" });
  });

  it("may go elsewhere, and have another name for the token", async () => {
    const engine = new FakeEngine(({ url }) =>
      url.host === "sso.test" ? Response.json([{ id: "abc" }]) : undefined,
    );
    const client = engine.connect({
      ssoUrl: "https://sso.test/realm/token?client=lab",
      ssoRevokeUrl: "https://sso.test/realm/revoke",
      ssoTokenName: "id",
    });
    await client.system.get();
    await client.close();
    expect(engine.sent.map(({ url }) => url.href)).toEqual([
      "https://sso.test/realm/token?client=lab",
      "https://engine.test/ovirt-engine/api",
      "https://sso.test/realm/revoke",
    ]);
    expect(engine.calls[0]?.headers.get("authorization")).toBe("Bearer abc");
  });

  it("happens again after a 401, once for all calls that it hits, and the call is repeated once", async () => {
    const engine = accepting("token-2");
    const client = engine.connect();
    await Promise.all([client.system.get(), client.system.get()]);
    expect(engine.logins).toHaveLength(2);
    await client.system.get();
    expect(engine.logins).toHaveLength(2);
  });

  it("that is of no use leaves the second answer, whatever the operation is", async () => {
    const engine = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/start") ? xml("<fault><reason>Expired</reason></fault>", 401) : undefined,
    );
    const error = await failureOf(() => engine.connect().vms.vm("1").start());
    expect(isAuthError(error) && error.reason).toBe("Expired");
    expect(engine.calls).toHaveLength(2);
  });

  it("that was rejected is not tried again at once", async () => {
    const engine = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/token")
        ? Response.json({ error: "invalid_grant", error_description: "Wrong." }, { status: 400 })
        : undefined,
    );
    const client = engine.connect();
    const errors = await Promise.all([1, 2, 3].map(() => failureOf(() => client.system.get())));
    expect(errors.every(isAuthError)).toBe(true);
    expect(isAuthError(await failureOf(() => client.authenticate()))).toBe(true);
    expect(engine.sent).toHaveLength(1);
  });
});

describe("A token that is given", () => {
  it("is used as it is, and given back", async () => {
    const engine = new FakeEngine();
    const client = engine.connect({ ...given, token: "GIVEN" });
    await client.system.get();
    await client.close();
    expect(engine.calls[0]?.headers.get("authorization")).toBe("Bearer GIVEN");
    expect(engine.logins.map(({ url }) => url.pathname)).toEqual(["/ovirt-engine/services/sso-logout"]);
    expect(form(engine.logins[0]?.body)).toEqual({ scope: "ovirt-app-api", token: "GIVEN" });
  });

  it("is given back even when it was never used", async () => {
    const engine = new FakeEngine();
    await engine.connect({ ...given, token: "GIVEN" }).close();
    expect(engine.logins).toHaveLength(1);
  });

  it("fails when it has expired and there is nothing to get another one with", async () => {
    const engine = accepting();
    const error = await failureOf(() => engine.connect({ ...given, token: "OLD" }).system.get());
    expect(isAuthError(error) && error.reason).toBe("Expired");
    expect(engine.logins).toHaveLength(0);
    expect(engine.calls).toHaveLength(1);
  });

  it("is replaced by a log-in where name and password are there as well", async () => {
    const engine = accepting("token-1");
    await engine.connect({ token: "OLD" }).system.get();
    expect(engine.sent.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer OLD",
      null,
      "Bearer token-1",
    ]);
  });

  it("may come from a function, which is asked again when it has expired", async () => {
    let turn = 0;
    const engine = accepting("T2");
    await engine.connect({ ...given, token: async () => `T${++turn}` }).system.get();
    expect(engine.calls).toHaveLength(2);
    expect(engine.logins).toHaveLength(0);
  });
});

describe("Logging out", () => {
  it("gives the token back when the client is closed, once", async () => {
    const engine = new FakeEngine();
    const client = engine.connect();
    await client.system.get();
    await Promise.all([client.close(), client.close()]);
    expect(form(engine.logins[1]?.body)).toEqual({ scope: "ovirt-app-api", token: "token-1" });
    expect(engine.logins).toHaveLength(2);
  });

  it("is left out on request", async () => {
    const engine = new FakeEngine();
    const client = engine.connect();
    await client.system.get();
    await client.close({ logout: false });
    expect(engine.logins).toHaveLength(1);
  });

  it("tells what the server says against it", async () => {
    const engine = new FakeEngine(({ url }) =>
      url.pathname.endsWith("/sso-logout")
        ? Response.json({ error: "invalid_grant", error_description: "No." }, { status: 400 })
        : undefined,
    );
    const client = engine.connect();
    await client.system.get();
    const error = await failureOf(() => client.close());
    expect(isAuthError(error)).toBe(true);
    expect(String(error)).toContain("Error during SSO revoke invalid_grant : No.");
  });
});

describe("What the single sign-on answers", () => {
  const answering = (body: string, status = 200, type = "application/json") =>
    new FakeEngine(({ url }) =>
      url.pathname.endsWith("/token")
        ? new Response(body, { status, headers: { "content-type": type } })
        : undefined,
    );
  const failure = (...answer: Parameters<typeof answering>) =>
    failureOf(() =>
      answering(...answer)
        .connect()
        .authenticate(),
    );

  it.each([
    ["OpenID's style", '{"error":"invalid_grant","error_description":"Wrong."}', "invalid_grant : Wrong."],
    ["the engine's own", '{"error_code":"access_denied","error":"Wrong."}', "access_denied : Wrong."],
    ["a list", '[{"error_code":"access_denied","error":"Wrong."}]', "access_denied : Wrong."],
    ["objects", '{"error":{"a":1}}', 'unknown : {"a":1}'],
  ])("is an AuthError in %s, whatever the status", async (_, body, message) => {
    for (const status of [200, 400, 401]) {
      const error = await failure(body, status);
      expect(isAuthError(error) && error.status).toBe(status);
      expect(String(error)).toContain(`Error during SSO authentication ${message}`);
    }
  });

  it.each([
    ["<html/>", "text/html", "The response content type 'text/html' isn't the expected JSON"],
    ["{", "application/json", "no JSON, or was cut off"],
    ["5", "text/json; charset=utf-8", "no JSON object"],
    ["{}", "application/json", 'has no "access_token"'],
  ])("is a ProtocolError for %s as %s", async (body, type, message) => {
    const error = await failure(body, 200, type);
    expect(isProtocolError(error)).toBe(true);
    expect(String(error)).toContain(message);
    expect(String(error)).toContain("Logging in at https://engine.test");
  });

  it("is a ServerError when a proxy says that the server is not well", async () => {
    expect(await failure("<html/>", 503, "text/html")).toMatchObject({ code: "api.server", status: 503 });
    expect(await failure("<html/>", 429, "text/html")).toMatchObject({ code: "api.rate-limit", status: 429 });
  });

  it("is never followed elsewhere", async () => {
    expect(await failure("", 302)).toMatchObject({ code: "protocol.redirect" });
  });

  it("hides the password when it is quoted", async () => {
    const error = await failure('{"error":"invalid","error_description":"not correct horse"}', 400);
    expect(String(error)).toContain("invalid : not [redacted]");
  });
});

describe("Kerberos", () => {
  it("needs no name and no password", () => {
    const options = { url: "https://engine.test/ovirt-engine/api", kerberos: true };
    expect(() => new OvirtClient(options)).not.toThrow();
  });
});
