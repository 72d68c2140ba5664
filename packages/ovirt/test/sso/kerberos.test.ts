import { isConnectionError, isUnsupportedError } from "@labkeeper/transport";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { hasKerberos, negotiate } from "../../src/sso/kerberos/web.ts";
import { FakeEngine, failureOf } from "../support/fake-engine.ts";

const client = { step: vi.fn(), contextComplete: false };
const initializeClient = vi.fn();

// The package is native, and not built here; what it needs, a realm, is not there either.
vi.mock("kerberos", () => ({ default: { initializeClient, GSS_MECH_OID_SPNEGO: 6 } }));

beforeEach(() => {
  initializeClient.mockResolvedValue(client);
  client.step.mockResolvedValue("first");
});

const options = { username: undefined, password: undefined, kerberos: true };

function engineProving(proof?: string): FakeEngine {
  return new FakeEngine(({ url }) =>
    url.pathname.endsWith("/token-http-auth")
      ? Response.json(
          { access_token: "K" },
          { headers: proof === undefined ? {} : { "www-authenticate": proof } },
        )
      : undefined,
  );
}

describe("Logging in with Kerberos", () => {
  it("negotiates with the ticket of this machine", async () => {
    const engine = engineProving();
    await expect(engine.connect(options).authenticate()).resolves.toBe("K");
    const [login] = engine.sent;
    expect(login?.url.href).toBe("https://engine.test/ovirt-engine/sso/oauth/token-http-auth");
    expect(login?.headers.get("authorization")).toBe("Negotiate first");
    expect(login?.body).toBe(
      "grant_type=urn%3Aovirt%3Aparams%3Aoauth%3Agrant-type%3Ahttp&scope=ovirt-app-api",
    );
    expect(initializeClient).toHaveBeenCalledWith("HTTP@engine.test", { mechOID: 6 });
    expect(client.step).toHaveBeenCalledTimes(1);
  });

  it("has the server prove who it is, where it offers that", async () => {
    await engineProving("Negotiate proof").connect(options).authenticate();
    expect(client.step).toHaveBeenLastCalledWith("proof");
  });

  it("does not trust a server whose proof is wrong", async () => {
    client.step.mockResolvedValueOnce("first").mockRejectedValueOnce(new Error("Wrong server"));
    const error = await failureOf(() => engineProving("Negotiate no").connect(options).authenticate());
    expect(String(error)).toContain("Wrong server");
  });

  it("says what is missing when there is no ticket", async () => {
    client.step.mockRejectedValue(new Error("No Kerberos credentials available"));
    const engine = engineProving();
    const error = await failureOf(() => engine.connect(options).system.get());
    expect(isConnectionError(error)).toBe(true);
    expect(String(error)).toContain(
      "Logging in to engine.test with Kerberos: No Kerberos credentials available",
    );
    expect(String(error)).toContain("klist shows it, kinit gets one");
    expect(engine.sent).toEqual([]);
  });
});

describe("Without Node there is no Kerberos", () => {
  it("and it is refused by name", async () => {
    expect(hasKerberos).toBe(false);
    expect(isUnsupportedError(await failureOf(() => negotiate("engine.test")))).toBe(true);
  });

  it("and without the package neither", async () => {
    vi.resetModules();
    vi.doMock("kerberos", () => {
      throw new Error("Cannot find it");
    });
    const node = await import("../../src/sso/kerberos/node.ts");
    const error = await failureOf(() => node.negotiate("engine.test"));
    expect(String(error)).toContain(
      'the package "kerberos" could not be loaded. Install it: npm install kerberos',
    );
    vi.doUnmock("kerberos");
  });
});
