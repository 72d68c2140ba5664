import { describe, expect, it } from "vitest";
import { defaults } from "../src/index.ts";
import { account, FakeEngine, failureOf } from "./support/fake-engine.ts";

const { url } = account;

describe("defaults()", () => {
  it("collects options piece by piece, and makes any number of clients", async () => {
    const engine = new FakeEngine();
    const site = defaults({ url, fetch: engine.fetch, headers: { "X-Site": "1", "X-Mine": "1" } });
    const mine = site.with({ headers: { "X-Mine": "2" } }).with({ username: "alice@internal" });
    await using first = mine.connect({ password: "secret1" });
    await using second = site.connect({ token: "T", username: undefined });
    await first.system.get();
    await second.system.get();
    expect(engine.calls.map(({ headers }) => [headers.get("x-site"), headers.get("x-mine")])).toEqual([
      ["1", "2"],
      ["1", "1"],
    ]);
    expect(engine.logins[0]?.body).toContain("username=alice%40internal&password=secret1");
  });

  it("leaves what it was made of as it was, and shows it", () => {
    const site = defaults({ url, tls: { serverName: "engine" } });
    const other = site.with({ tls: { insecure: true }, timeout: 5 });
    expect(site.options).toEqual({ url, tls: { serverName: "engine" } });
    expect(other.options).toEqual({ url, tls: { serverName: "engine", insecure: true }, timeout: 5 });
    expect(defaults().options).toEqual({});
  });

  it("has the client say what is missing", async () => {
    expect(await failureOf(() => defaults({ token: "T" }).connect())).toMatchObject({
      path: "url",
      message: expect.stringContaining("The 'url' parameter is mandatory"),
    });
  });
});
