import { afterEach, describe, expect, it, vi } from "vitest";
import { asJson, checkFields, UnsupportedError } from "../../src/index.ts";
import { platform } from "../../src/platform/web.ts";

describe("Outside of Node", () => {
  it.each(["tls", "proxy", "connections", "pipelining", "keepAlive", "compress"] as const)(
    "the option `%s` is refused by name",
    (name) => {
      const check = () => checkFields("options", { [name]: false }, platform.connectionOptions);
      expect(check).toThrow(UnsupportedError);
      expect(check).toThrow(`${name}: only available in Node. Leave it out.`);
    },
  );

  it("all of them may be left undefined", () => {
    expect(() => checkFields("options", { tls: undefined }, platform.connectionOptions)).not.toThrow();
  });

  it("`User-Agent` is the browser's", () => {
    expect(platform.setsUserAgent).toBe(false);
  });

  it("nobody can tell whether something listens at a port", () => {
    expect(platform.listens("lab.example", 80, 1, undefined)).toBeUndefined();
  });

  it("nobody can tell why a request failed, so all usual causes are named", () => {
    expect(platform.explain(new TypeError("Failed to fetch"), "https://lab.example")).toMatchObject({
      code: "connection.failed",
      explanation: expect.stringMatching(/server off, .* certificate .* CORS/),
      retryable: true,
      mayHaveActed: true,
    });
  });
});

describe("A session outside of Node", () => {
  afterEach(() => {
    vi.doUnmock("#platform");
    vi.resetModules();
    vi.unstubAllGlobals();
  });

  it("sends through the global `fetch` of the moment, and refuses what only Node has", async () => {
    vi.resetModules();
    vi.doMock("#platform", () => ({ platform }));
    const { Session } = await import("../../src/session/session.ts");
    const setup = { client: "labkeeper-test/1.0.0", url: "https://lab.example/", confidential: false };
    const session = new Session({ ...setup, options: {} });
    const seen: Request[] = [];
    vi.stubGlobal("fetch", async (sent: Request) => {
      seen.push(sent);
      return Response.json("done");
    });
    const call = session.send({ doing: "Reading", method: "GET", path: "a", repeat: "safe", read: asJson() });
    await expect(call).resolves.toBe("done");
    expect(seen[0]?.redirect).toBe("manual");
    expect(seen[0]?.headers.get("user-agent")).toBeNull();
    expect(session.listens("lab.example", 80, 1)).toBeUndefined();
    await session.close();
    expect(() => new Session({ ...setup, options: { proxy: false } })).toThrow(
      /^proxy: only available in Node/,
    );
  });
});
