import { isVeyonError } from "@labkeeper/veyon";
import { describe, expect, it } from "vitest";
import type { Lab } from "../support/lab.ts";
import { names, startLab } from "../support/lab.ts";
import { failureOf, pass, run } from "../support/time.ts";

const tries = (lab: Lab) => lab.count("POST", /^authentication\//);
const wrong = { method: "logon", username: "teacher", password: "wrong-password" } as const;

describe("a wrong password", () => {
  it("is tried once for 40 computers, lest it locks the account", async () => {
    const lab = startLab({ computers: names(40), latency: 20 });
    const results = await run(lab.connect({ credentials: wrong }).room(names(40)).users());
    for (const result of results) expect(!result.ok && isVeyonError(result.error, 6)).toBe(true);
    expect(tries(lab)).toBe(1);
  });

  it("is remembered for 30 s, for all computers", async () => {
    const lab = startLab({ computers: names(40) });
    const veyon = lab.connect({ credentials: wrong });
    const first = await run(failureOf(veyon.computer("pc-01").user()));
    await pass(29_000);
    for (const name of names(10)) {
      expect(await run(failureOf(veyon.computer(name).user()))).toBe(first);
    }
    expect(tries(lab)).toBe(1);
    await pass(2_000);
    await run(failureOf(veyon.computer("pc-02").user()));
    expect(tries(lab)).toBe(2);
  });

  it("is not remembered against a right one", async () => {
    const lab = startLab();
    let password = "wrong-password";
    const veyon = lab.connect({
      credentials: { method: "logon", username: "teacher", password: () => password },
    });
    await run(failureOf(veyon.computer("pc-01").user()));
    password = "teacher";
    await run(veyon.computer("pc-01").user());
    expect(tries(lab)).toBe(2);
  });

  it("on one computer only is that computer's failure, once the password was accepted elsewhere", async () => {
    const lab = startLab({ computers: names(6) });
    const veyon = lab.connect({ credentials: { method: "logon", username: "teacher", password: "teacher" } });
    await run(veyon.computer("pc-01").user());
    lab.simulator.fault({ do: { kind: "error", code: 6 }, on: { method: "POST", host: "pc-03" } });
    const results = await run(veyon.room(names(6)).users());
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true, true]);
    expect(isVeyonError(await run(failureOf(veyon.computer("pc-03").user())), 6)).toBe(true);
    expect(tries(lab)).toBe(6);
  });

  it("is tried on the next computer when the first one is off and so cannot tell", async () => {
    const lab = startLab({ computers: [{ name: "pc-01", power: "off" }, "pc-02", "pc-03"] });
    const results = await run(lab.connect({ credentials: wrong }).room(names(3)).users());
    expect(results.map((result) => !result.ok && isVeyonError(result.error, 6))).toEqual([false, true, true]);
    expect(tries(lab)).toBe(2);
  });
});

describe("a wrong key", () => {
  it("on one computer only fails that one", async () => {
    const lab = startLab({ computers: names(6), latency: 10 });
    lab.simulator.fault({
      do: { kind: "error", code: 6 },
      on: { method: "POST", host: "pc-03" },
      times: Number.POSITIVE_INFINITY,
    });
    const results = await run(lab.connect().room(names(6)).users());
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false, true, true, true]);
    expect(tries(lab)).toBe(6);
  });

  it("is remembered for 30 s, for that computer", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 6 }, on: { method: "POST", host: "pc-03" } });
    const veyon = lab.connect();
    await run(failureOf(veyon.computer("pc-03").user()));
    await pass(29_000);
    expect(isVeyonError(await run(failureOf(veyon.computer("pc-03").user())), 6)).toBe(true);
    expect(tries(lab)).toBe(1);
    await pass(2_000);
    await run(veyon.computer("pc-03").user());
  });

  it("is told apart from key data that is no key", async () => {
    const lab = startLab();
    const noKey = "-----BEGIN PRIVATE KEY-----\nbm8ga2V5\n-----END PRIVATE KEY-----";
    const veyon = lab.connect({ credentials: { method: "keys", keyName: "teacher", keyData: noKey } });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    expect(isVeyonError(failure, 4)).toBe(true);
    expect(String(failure)).toContain("BEGIN to END");
  });
});

describe("a way of authentication that the computer does not offer", () => {
  it("fails with the ways that it does offer", async () => {
    const lab = startLab();
    const veyon = lab.connect({ credentials: { method: "simple", password: "teacher" } });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    expect(isVeyonError(failure, 5)).toBe(true);
    expect(failure).toMatchObject({ offered: [{ name: "keys" }, { name: "logon" }] });
    expect(String(failure)).toContain("It offers keys, logon.");
  });

  it("fails all the same when the computer cannot be asked", async () => {
    const lab = startLab();
    lab.simulator.fault({ do: { kind: "error", code: 8 }, on: { method: "GET", path: "authentication" } });
    const veyon = lab.connect({ credentials: { method: "simple", password: "teacher" } });
    expect(await run(failureOf(veyon.computer("pc-01").user()))).toMatchObject({ veyonCode: 5, offered: [] });
  });

  it("may be one that this client does not know", async () => {
    const lab = startLab();
    lab.simulator.fault({
      do: { kind: "status", status: 200, body: '{"methods":["00112233-4455-6677-8899-aabbccddeeff"]}' },
      on: { method: "GET", path: "authentication" },
    });
    const veyon = lab.connect({ credentials: { method: "simple", password: "teacher" } });
    const failure = await run(failureOf(veyon.computer("pc-01").user()));
    expect(String(failure)).toContain("It offers 00112233-4455-6677-8899-aabbccddeeff.");
  });
});

describe("right credentials", () => {
  it.each([
    ["a key", { method: "logon", username: "teacher", password: "teacher" }, "AuthLogon"],
    ["a directory's password", { method: "ldap", username: "teacher", password: "teacher" }, "AuthLDAP"],
    ["one password for all", { method: "simple", password: "teacher" }, "AuthSimple"],
    [
      "a way of its own",
      {
        method: "custom",
        uuid: "73430b14-ef69-4c75-a145-ba635d1cc676",
        credentials: () => ({ password: "teacher", tries: 1 }),
      },
      "AuthSimple",
    ],
  ] as const)("may be %s", async (_, credentials, method) => {
    const lab = startLab({ methods: [method] });
    await run(lab.connect({ credentials }).computer("pc-01").user());
  });

  it("may come from a function, which is asked for each connection", async () => {
    const lab = startLab();
    let asked = 0;
    const password = async () => {
      asked += 1;
      return "teacher";
    };
    const veyon = lab.connect({ credentials: { method: "logon", username: "teacher", password } });
    await run(veyon.room(names(3)).users());
    expect(asked).toBe(3);
  });

  it("that a function cannot give fail the calls that wait, and no others", async () => {
    const lab = startLab();
    let broken = true;
    const password = () => {
      if (broken) throw new Error("the vault is sealed");
      return "teacher";
    };
    const veyon = lab.connect({ credentials: { method: "logon", username: "teacher", password } });
    expect(await run(failureOf(veyon.computer("pc-01").user()))).toMatchObject({
      message: "the vault is sealed",
    });
    broken = false;
    await run(veyon.computer("pc-01").user());
  });

  it("that a function gives are checked like those that stand in the options", async () => {
    const lab = startLab();
    const keys = (keyData: () => string) =>
      lab.connect({ credentials: { method: "keys", keyName: "t", keyData } });
    const failure = await run(
      failureOf(
        keys(() => "no key")
          .computer("pc-01")
          .user(),
      ),
    );
    expect(failure).toMatchObject({ name: "InputError", path: "credentials.keyData" });
    expect(lab.sent).toEqual([]);
  });
});
