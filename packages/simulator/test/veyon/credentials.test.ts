import { describe, expect, it } from "vitest";
import type { VeyonSimulatorOptions } from "../../src/veyon/index.ts";
import { createVeyonSimulator, simulatorKey } from "../../src/veyon/index.ts";
import { errorWith, keyLogin, methods, wireTo } from "./wire.ts";

async function logIn(body: unknown, options: VeyonSimulatorOptions = {}): Promise<[number, unknown]> {
  const wire = wireTo(createVeyonSimulator(options));
  const { status, json } = await wire.ask("POST", "authentication/pc-01", { body });
  return [status, json];
}

const accepted = [200, { "connection-uid": expect.any(String), validUntil: expect.any(Number) }];

describe("a log-in", () => {
  it("offers keys and log-ons unless other methods are chosen", async () => {
    const ask = async (options: VeyonSimulatorOptions): Promise<unknown> =>
      (await wireTo(createVeyonSimulator(options)).ask("GET", "authentication/pc-01")).json;
    expect(await ask({})).toEqual({ methods: [methods.keys, methods.logon] });
    expect(await ask({ methods: ["AuthSimple"] })).toEqual({ methods: [methods.simple] });
  });

  it.each([
    ["no body at all", undefined],
    ["a body that is not JSON", "method=keys"],
    ["a list", []],
    ["no method", {}],
    ["a method that is no UUID", { ...keyLogin, method: "keys" }],
    ["a method that is no text", { ...keyLogin, method: 1 }],
    ["the UUID that stands for none", { ...keyLogin, method: "00000000-0000-0000-0000-000000000000" }],
  ])("is invalid data with %s", async (_, body) => {
    expect(await logIn(body)).toEqual([400, errorWith(1)]);
  });

  it("is refused for a method that the computer does not offer", async () => {
    expect(await logIn({ ...keyLogin, method: methods.simple })).toEqual([400, errorWith(5)]);
    expect(await logIn({ ...keyLogin, method: crypto.randomUUID() })).toEqual([400, errorWith(5)]);
  });
});

describe("a log-in with a key", () => {
  const withKey = (keyname: unknown, keydata: unknown): unknown => ({
    method: methods.keys,
    credentials: { keyname, keydata },
  });

  it("is accepted with a key that the computers trust", async () => {
    expect(await logIn(keyLogin)).toEqual(accepted);
    expect(await logIn({ ...keyLogin, method: methods.keys.toUpperCase() })).toEqual(accepted);
    expect(await logIn(withKey("teacher", simulatorKey.pem.replaceAll("\n", "\r\n")))).toEqual(accepted);
  });

  it.each([
    ["no credentials", undefined, undefined],
    ["no name", "", simulatorKey.pem],
    ["no key", "teacher", undefined],
    ["a text that is no key", "teacher", "hunter2"],
    ["a public key", "teacher", simulatorKey.pem.replaceAll("PRIVATE", "PUBLIC")],
    ["a key whose line breaks got lost", "teacher", simulatorKey.pem.replaceAll("\n", " ")],
    ["a key that was cut off", "teacher", simulatorKey.pem.slice(0, 200)],
    ["something else in the armour", "teacher", armour("aGVsbG8h")],
    ["half a byte in the armour", "teacher", armour("MDAwM")],
    ["padding in the middle", "teacher", armour("MD==MDAw")],
  ])("is malformed with %s", async (_, name, key) => {
    expect(await logIn(withKey(name, key))).toEqual([400, errorWith(4)]);
  });

  it("fails with a key that the computers do not trust, and with a wrong name", async () => {
    expect(await logIn(withKey("teacher", armour("MDAwMDAw")))).toEqual([401, errorWith(6)]);
    expect(await logIn(withKey("headmaster", simulatorKey.pem))).toEqual([401, errorWith(6)]);
    expect(await logIn(withKey("constructor", simulatorKey.pem))).toEqual([401, errorWith(6)]);
  });

  it("goes by the keys that were given", async () => {
    const keys = { headmaster: armour("MDAwMDAw") };
    expect(await logIn(withKey("headmaster", armour("MDAwMDAw")), { keys })).toEqual(accepted);
    expect(await logIn(keyLogin, { keys })).toEqual([401, errorWith(6)]);
  });

  it("opens nothing when it fails", async () => {
    const wire = wireTo(createVeyonSimulator());
    await wire.ask("POST", "authentication/pc-01", { body: withKey("teacher", "hunter2") });
    expect(wire.simulator.openConnections).toBe(0);
  });
});

describe("a log-in with a password", () => {
  const all: VeyonSimulatorOptions = { methods: ["AuthLogon", "AuthLDAP", "AuthSimple"] };

  it.each([
    ["AuthLogon", methods.logon],
    ["AuthLDAP", methods.ldap],
  ])("by %s goes by user and password", async (_, method) => {
    const tryWith = (credentials: unknown): Promise<unknown> => logIn({ method, credentials }, all);
    expect(await tryWith({ username: "teacher", password: "teacher" })).toEqual(accepted);
    expect(await tryWith({ username: "teacher", password: "guess" })).toEqual([401, errorWith(6)]);
    expect(await tryWith({ username: "nobody", password: "teacher" })).toEqual([401, errorWith(6)]);
    expect(await tryWith({ username: "toString", password: "teacher" })).toEqual([401, errorWith(6)]);
    expect(await tryWith({ username: "", password: "teacher" })).toEqual([400, errorWith(4)]);
    expect(await tryWith({ username: "teacher" })).toEqual([400, errorWith(4)]);
    expect(await tryWith(null)).toEqual([400, errorWith(4)]);
  });

  it("by AuthSimple goes by the password alone", async () => {
    const tryWith = (password: string): Promise<unknown> =>
      logIn({ method: methods.simple, credentials: { password } }, { ...all, password: "open sesame" });
    expect(await tryWith("open sesame")).toEqual(accepted);
    expect(await tryWith("teacher")).toEqual([401, errorWith(6)]);
    expect(await tryWith("")).toEqual([400, errorWith(4)]);
  });

  it("goes by the users that were given", async () => {
    const body = { method: methods.logon, credentials: { username: "ann", password: "secret" } };
    expect(await logIn(body, { logons: { ann: "secret" } })).toEqual(accepted);
  });
});

function armour(base64: string): string {
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}
