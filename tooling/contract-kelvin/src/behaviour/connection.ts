import { tokenClaims } from "@labkeeper/kelvin";
import { describe, expect, it } from "vitest";
import type { Start } from "../world.ts";
import { failureOf, student } from "../world.ts";

/** Repeats without waiting. */
const atOnce = (limit: number) => ({ limit, backoff: 1, maxBackoff: 1 });

/** What the Python client's tests assert about its session. */
export function connection(start: Start): void {
  it("leaving the block closes the client; using it afterwards fails", async () => {
    const { connect } = await start();
    const { users, roles } = await (async () => {
      await using kelvin = connect();
      await kelvin.roles.search();
      return kelvin;
    })();
    expect(await failureOf(users.get("anna"))).toMatchObject({ name: "ClosedError" });
    expect(await failureOf(roles.search())).toMatchObject({ name: "ClosedError" });
  });

  it("calls are made with any limit of calls in flight, also a small one; none at all is refused by name", async () => {
    const { connect, seen } = await start();
    for (const concurrency of [-10, 0]) {
      expect(() => connect({ concurrency })).toThrow(expect.objectContaining({ path: "concurrency" }));
    }
    for (const concurrency of [1, 3, 10]) {
      const { users } = connect({ concurrency });
      await Promise.all(Array.from({ length: 5 }, () => users.exists("nix")));
      expect(seen()).toHaveLength(5);
    }
  });

  describe("the time limit", () => {
    it.each([
      ["of the client is used", { timeout: 20 }, {}],
      ["of a call is used", {}, { timeout: 20 }],
      ["of a call beats that of the client", { timeout: 60_000 }, { timeout: 20 }],
    ])("%s", async (_, ofClient, ofCall) => {
      const { simulator, connect } = await start();
      const kelvin = connect({ token: simulator.issueToken("Administrator"), ...ofClient });
      simulator.fault({ do: { kind: "hang" } });
      expect(await failureOf(kelvin.users.get("anna", ofCall))).toMatchObject({
        name: "TimeoutError",
        message: expect.stringContaining("20 ms"),
      });
    });
  });

  describe("the id of a request", () => {
    it("is a new one for each, or the one that was given; the server takes it over", async () => {
      const { simulator, connect, kelvin } = await start();
      const given = "6ed9e4a92bbd4dfba782059dc673d489";
      const own = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
      const first = await kelvin.roles.search().withResponse();
      const second = await kelvin.roles.search({}, { correlationId: own }).withResponse();
      await connect({ requestId: given }).roles.search();
      const logged = simulator.requests
        .filter(({ method }) => method === "GET")
        .map(({ requestId }) => requestId);
      const withoutDashes = logged.map((id) => id.replaceAll("-", ""));
      expect(withoutDashes).toEqual([
        first.response.correlationId.replaceAll("-", ""),
        own.replaceAll("-", ""),
        given,
      ]);
      expect(second.response.correlationId).toBe(own);
    });

    it("is in every error", async () => {
      const { kelvin, simulator } = await start();
      const correlationId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
      const requestId = expect.stringMatching(/^aaaaaaaa-?bbbb-?4ccc-?8ddd-?eeeeeeeeeeee$/);
      const call = { correlationId };
      const anna = student("anna", { email: "anna@other.test" });
      for (const failing of [
        () => kelvin.users.get("nix", call),
        () => kelvin.users.create({ ...anna, recordUid: null }, call),
        () => kelvin.users.create(anna, call),
        () => kelvin.classes.create({ school: "DEMOSCHOOL", name: "1a", users: ["nix"] }, call),
      ]) {
        expect(await failureOf(failing())).toMatchObject({ requestId });
      }
      simulator.fault({ do: { kind: "reset", when: "before" } });
      expect(await failureOf(kelvin.users.get("anna", call))).toMatchObject({
        name: "ConnectionError",
        requestId,
      });
    });
  });

  describe("repeats", () => {
    it("give the result after 502, 502, 200", async () => {
      const { simulator, connect, seen } = await start();
      simulator.fault({ do: { kind: "status", status: 502 }, on: { path: "v1/roles" }, times: 2 });
      await expect(connect({ retry: atOnce(2) }).roles.search()).resolves.toHaveLength(5);
      expect(seen()).toEqual(["GET v1/roles/ 502", "GET v1/roles/ 502", "GET v1/roles/ 200"]);
    });

    it("are not made after 404", async () => {
      const { connect, seen } = await start();
      expect(await failureOf(connect({ retry: atOnce(3) }).users.get("nix"))).toMatchObject({
        name: "NotFoundError",
      });
      expect(seen()).toHaveLength(1);
    });

    it.each([502, 503, 504])("end with the server's error after n+1 times %i", async (status) => {
      const { simulator, connect, seen } = await start();
      simulator.fault({ do: { kind: "status", status }, on: { path: "v1" }, times: 100 });
      expect(await failureOf(connect({ retry: atOnce(2) }).roles.search())).toMatchObject({
        name: "ServerError",
        status,
      });
      expect(seen()).toHaveLength(3);
    });

    it("are made three times by default where that does no harm, and never when they are switched off", async () => {
      const { simulator, connect, seen } = await start();
      simulator.fault({ do: { kind: "status", status: 502 }, on: { path: "v1" }, times: 100 });
      await failureOf(connect({ retry: { backoff: 1, maxBackoff: 1 } }).roles.search());
      expect(seen()).toHaveLength(4);
      await failureOf(connect({ retry: false }).roles.search());
      expect(seen()).toHaveLength(1);
    });

    it.each(["before", "during", "after"] as const)(
      "are made when the connection breaks %s the server acts",
      async (when) => {
        const { simulator, connect } = await start();
        const fault = simulator.fault({ do: { kind: "reset", when }, on: { path: "v1/roles" }, times: 2 });
        await expect(connect({ retry: atOnce(2) }).roles.search()).resolves.toHaveLength(5);
        expect(fault.hits).toBe(2);
      },
    );

    it("are made of the log-in, too", async () => {
      const { simulator, connect } = await start();
      simulator.fault({ do: { kind: "status", status: 503 }, on: { path: "token" }, times: 2 });
      await expect(connect({ retry: atOnce(2) }).roles.search()).resolves.toHaveLength(5);
    });
  });

  describe("the log-in", () => {
    it("with wrong credentials fails", async () => {
      const { connect } = await start();
      expect(await failureOf(connect({ password: "wrong" }).authenticate())).toMatchObject({
        name: "AuthError",
        kelvinProblem: "credentials",
      });
    });

    it.each([
      ["administrator", { username: "Administrator", isAdmin: true, isReader: true }],
      ["reader", { username: "reader", isAdmin: false, isReader: true }],
      ["nobody", { username: "nobody", isAdmin: false, isReader: false }],
    ])("of %s gives a token whose claims can be read", async (username, claims) => {
      const { connect } = await start();
      const token = await connect({ username }).authenticate();
      expect(tokenClaims(token)).toMatchObject(claims);
      expect(tokenClaims(token).expiresAt).toBeGreaterThan(Date.now() + 3_500_000);
    });

    it.each(["debug", "info", "warn", "error"] as const)(
      "shows who logs in to a logger that keeps %s, but neither password nor token",
      async (level) => {
        const { connect } = await start();
        const lines: string[] = [];
        const nothing = () => undefined;
        const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
        const keeping = { ...logger, [level]: (line: string) => lines.push(line) };
        const kelvin = connect({ logger: keeping, logBodies: true });
        const token = await kelvin.authenticate();
        await kelvin.roles.search();
        await failureOf(kelvin.users.get("nix"));
        const text = lines.join("\n");
        if (level === "debug") expect(text).toContain("Administrator");
        for (const secret of ["univention", token, "Bearer"]) expect(text).not.toContain(secret);
      },
    );
  });
}
