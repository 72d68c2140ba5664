import { describe, expect, it } from "vitest";
import type { KelvinSimulator } from "../../src/kelvin/index.ts";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { manualClock } from "../manual-clock.ts";
import type { Received } from "./asking.ts";
import { ask, create, origin, received } from "./asking.ts";

async function logIn(simulator: KelvinSimulator, username: string, password: string): Promise<Received> {
  const body = new URLSearchParams({ username, password });
  return received(await simulator.fetch(new Request(`${origin}/token`, { method: "POST", body })));
}

async function withToken(simulator: KelvinSimulator, authorization: string): Promise<Received> {
  const request = new Request(`${origin}/v1/roles/`, { headers: { authorization } });
  return received(await simulator.fetch(request));
}

const worthless = { status: 401, json: { detail: "Could not validate credentials" } };

describe("A token", () => {
  it("has the claims that the server puts in, signed with HS256", async () => {
    const simulator = createKelvinSimulator({ clock: manualClock(Date.UTC(2026, 0, 15)) });
    const { json } = await logIn(simulator, "ADMINISTRATOR", "univention");
    expect(json.token_type).toBe("bearer");
    const [head, claims] = String(json.access_token)
      .split(".")
      .map((part) => Buffer.from(part, "base64url").toString());
    expect(head).toBe('{"alg":"HS256","typ":"JWT"}');
    expect(JSON.parse(claims ?? "")).toEqual({
      sub: { username: "Administrator", kelvin_admin: true, kelvin_reader: false, schools: [], roles: [] },
      exp: Date.UTC(2026, 0, 15, 1) / 1000,
    });
    expect((await withToken(simulator, `bearer ${json.access_token}`)).status).toBe(200);
  });

  it("is good for as long as the options say", async () => {
    const clock = manualClock();
    const simulator = createKelvinSimulator({ clock, tokenLifetime: 5 });
    const token = `Bearer ${simulator.issueToken("reader")}`;
    await clock.advance(5 * 60_000 - 1000);
    expect((await withToken(simulator, token)).status).toBe(200);
    await clock.advance(1000);
    expect(await withToken(simulator, token)).toMatchObject(worthless);
  });

  it("is the same one for the same account and second, until all are revoked", () => {
    const simulator = createKelvinSimulator({ clock: manualClock() });
    const token = simulator.issueToken("reader");
    expect(simulator.issueToken("reader")).toBe(token);
    expect(simulator.issueToken("nobody")).not.toBe(token);
    simulator.revokeTokens();
    expect(simulator.issueToken("reader")).not.toBe(token);
  });

  it("can be issued as one that has expired", async () => {
    const simulator = createKelvinSimulator();
    expect(await withToken(simulator, `Bearer ${simulator.issueToken("reader", -1)}`)).toMatchObject(
      worthless,
    );
  });

  it("is issued for accounts only", () => {
    expect(() => createKelvinSimulator().issueToken("nix")).toThrow(
      new RangeError('there is no account "nix"'),
    );
  });

  it.each(["Bearer x", "Bearer a.b.c", "Bearer e30.e30.e30", "Bearer "])("%j is none", async (text) => {
    const { status } = await withToken(createKelvinSimulator(), text);
    expect(status).toBe(401);
  });

  it("of another server is none, nor one whose claims were changed", async () => {
    const simulator = createKelvinSimulator();
    const other = createKelvinSimulator().issueToken("Administrator");
    expect(await withToken(simulator, `Bearer ${other}`)).toMatchObject(worthless);
    const [head, , signature] = simulator.issueToken("reader").split(".");
    const claims = other.split(".")[1];
    expect(await withToken(simulator, `Bearer ${head}.${claims}.${signature}`)).toMatchObject(worthless);
  });

  it("is worthless once all are revoked, or the account is gone", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { password: "a password of hers" });
    const token = simulator.issueToken("ann");
    expect((await withToken(simulator, `Bearer ${token}`)).json).toEqual({ detail: "Unauthorized" });
    simulator.state.putUser({ name: "ann", disabled: true });
    expect((await withToken(simulator, `Bearer ${token}`)).json).toEqual({ detail: "Inactive user" });
    simulator.state.removeUser("ann");
    expect(await withToken(simulator, `Bearer ${token}`)).toMatchObject(worthless);
    const admin = simulator.issueToken("Administrator");
    simulator.revokeTokens();
    expect(await withToken(simulator, `Bearer ${admin}`)).toMatchObject(worthless);
    expect((await ask(simulator, "GET", "/v1/roles/")).status).toBe(200);
  });
});

describe("Logging in", () => {
  it("takes a user's password, and tells schools and roles in the token", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { password: "a password of hers" });
    const { json } = await logIn(simulator, "Ann", "a password of hers");
    const [, claims = ""] = String(json.access_token).split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString()).sub).toEqual({
      username: "ann",
      kelvin_admin: false,
      kelvin_reader: false,
      schools: ["DEMOSCHOOL"],
      roles: ["student:school:DEMOSCHOOL"],
    });
    expect(await logIn(simulator, "ann", "another password")).toMatchObject({
      status: 401,
      json: { detail: "Incorrect username or password" },
    });
  });

  it("fails with a password that nobody knows, and with one that is only a hash", async () => {
    const simulator = createKelvinSimulator();
    simulator.state.putUser({ name: "eve" });
    expect((await logIn(simulator, "eve", "null")).status).toBe(401);
  });

  it("is for the accounts of the options", async () => {
    const accounts = [
      { username: "bob", password: "tea", access: "reader" as const },
      { username: "off", password: "x", disabled: true },
    ];
    const simulator = createKelvinSimulator({ accounts });
    expect((await logIn(simulator, "bob", "tea")).status).toBe(200);
    expect((await ask(simulator, "GET", "/v1/roles/", { as: "bob" })).status).toBe(200);
    expect((await ask(simulator, "DELETE", "/v1/users/x", { as: "bob" })).json).toEqual({
      detail: "Unauthorized",
    });
    expect((await ask(simulator, "GET", "/v1/roles/", { as: "off" })).json).toEqual({
      detail: "Inactive user",
    });
  });
});
