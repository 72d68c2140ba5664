import { chmodSync } from "node:fs";
import { simulatorKey } from "@labkeeper/simulator/veyon";
import { describe, expect, it } from "vitest";
import type { CommandLab } from "../support/lab.ts";
import { labs } from "../support/with-lab.ts";

const newLab = labs();
const canary = "canary-Pa55word";

/** A lab whose computers accept teacher with the canary, and an environment that says nothing of a log-in. */
function passwordLab(): CommandLab {
  const lab = newLab({
    logons: { teacher: canary },
    methods: ["AuthKeys", "AuthLogon", "AuthLDAP", "AuthSimple"],
    password: canary,
  });
  lab.io.env = { LABKEEPER_VEYON_URL: "http://localhost:11080" };
  return lab;
}

const user = ["veyon", "user", "pc-01"];

describe("where to log in and how", () => {
  it("comes from options, then the environment, then the configuration", async () => {
    const lab = newLab();
    const key = lab.io.env.LABKEEPER_VEYON_KEY_FILE ?? "";
    const right = ["--url", "http://localhost:11080", "--key-name", "teacher", "--key-file", key];
    lab.io.env = {
      LABKEEPER_VEYON_URL: "nonsense",
      LABKEEPER_VEYON_KEY_NAME: "wrong",
      LABKEEPER_VEYON_KEY_FILE: key,
    };
    const file = lab.file("c.json", JSON.stringify({ veyon: { url: "x", keyName: "wrong", keyFile: "y" } }));
    expect((await lab.run(...user, "--config", file, ...right)).code).toBe(0);
    expect((await lab.run("veyon", ...right, "user", "pc-01")).code).toBe(0);
    lab.io.env = {};
    const own = lab.file(
      "own.json",
      JSON.stringify({
        veyon: {
          url: "http://localhost:11080",
          keyName: "teacher",
          keyFile: "teacher.pem",
          timeout: 20,
          concurrency: 2,
          connectionLimit: 4,
        },
      }),
    );
    expect((await lab.run(...user, "--config", own)).code).toBe(0);
  });

  it("can be a name with a password from the environment, a file or the standard input", async () => {
    const lab = passwordLab();
    lab.file("secret", `${canary}\n`);
    lab.io.stdin.content = `${canary}\n`;
    expect((await lab.run(...user, "--username", "teacher", "--password-file", "secret")).code).toBe(0);
    expect((await lab.run(...user, "--username", "teacher", "--password-stdin")).code).toBe(0);
    lab.io.env = { ...lab.io.env, LABKEEPER_VEYON_USERNAME: "teacher", LABKEEPER_VEYON_PASSWORD: canary };
    expect((await lab.run(...user)).code).toBe(0);
    expect((await lab.run(...user, "--method", "ldap")).code).toBe(0);
    expect((await lab.run(...user, "--method", "simple")).code).toBe(0);
  });

  it("prefers the user of an option to the key of the environment", async () => {
    const lab = newLab({ logons: { teacher: canary } });
    lab.file("secret", canary);
    expect((await lab.run(...user, "--username", "teacher", "--password-file", "secret")).code).toBe(0);
    expect(lab.simulator.requests.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("warns of a password on the command line, and of files that everyone can read", async () => {
    const lab = passwordLab();
    const shown = await lab.run(...user, "--username", "teacher", "--password", canary);
    expect(shown.code).toBe(0);
    expect(shown.err).toBe(
      "warning: --password shows the password to everyone on this machine; --password-file and --password-stdin do not.\n",
    );
    const file = lab.file("secret", canary);
    chmodSync(file, 0o644);
    const read = await lab.run(...user, "--username", "teacher", "--password-file", file);
    expect(read.err).toBe(
      `warning: everyone on this machine can read the password file ${file}. Type: chmod 600 ${file}\n`,
    );
  });

  it("warns when the secret travels over plain http", async () => {
    const lab = newLab();
    const { err } = await lab.run(...user, "--url", "http://veyon.example:11080");
    expect(err).toMatch(/^warning: .*plain http/);
  });

  it.each([
    [{}, [], "No server: say where the Veyon WebAPI is with --url"],
    [{ URL: "http://localhost" }, [], "No log-in: give a key"],
    [{ URL: "http://localhost", KEY_NAME: "teacher" }, [], "No file of the key"],
    [{ URL: "http://localhost", KEY_FILE: "teacher.pem" }, [], "No name of the key"],
    [{ URL: "http://localhost", USERNAME: "teacher" }, [], "No password"],
    [{ URL: "http://localhost", PASSWORD: "x" }, ["--method", "logon"], "No user name"],
    [
      { URL: "http://localhost", USERNAME: "teacher", KEY_NAME: "x" },
      [],
      "The environment: both a key and a user name",
    ],
    [
      { URL: "http://localhost", KEY_NAME: "teacher", KEY_FILE: "nowhere" },
      [],
      "Cannot read the key file nowhere: it does not exist.",
    ],
    [
      { URL: "http://localhost", KEY_NAME: "teacher", KEY_FILE: "empty" },
      [],
      "The key file empty holds no private key",
    ],
    [
      { URL: "http://localhost", USERNAME: "teacher" },
      ["--password-file", "empty"],
      "The password file empty is empty.",
    ],
    [
      { URL: "http://localhost", USERNAME: "teacher" },
      ["--password-stdin"],
      "The standard input holds no password.",
    ],
    [
      { URL: "http://localhost", USERNAME: "teacher" },
      ["--password-stdin", "--password", "x"],
      "Give one of --password",
    ],
    [
      { URL: "veyon:11080", KEY_NAME: "teacher", KEY_FILE: "teacher.pem" },
      [],
      "--url: expected a URL that starts with http:// or https://",
    ],
    [
      { URL: `http://t:${canary}@veyon`, KEY_NAME: "teacher", KEY_FILE: "teacher.pem" },
      [],
      "--url: expected a URL without user:password@",
    ],
  ])("is refused with %j %j: %s", async (env, args, problem) => {
    const lab = newLab();
    lab.file("empty", "");
    lab.io.env = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [`LABKEEPER_VEYON_${name}`, value]),
    );
    const { code, err } = await lab.run(...user, ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err).not.toContain(canary);
  });

  it("takes certificates by file, which must be there", async () => {
    const lab = newLab();
    lab.io.fetch = undefined;
    const { code, err } = await lab.run(...user, "--ca", "nowhere.pem");
    expect(code).toBe(2);
    expect(err).toContain("Cannot read the certificate authority nowhere.pem");
  });
});

describe("exit codes", () => {
  it.each([
    [["--key-name", "unknown"], "failed: pc-[01-03]: log-in rejected."],
    [["--username", "teacher", "--password-file", "wrong"], "failed: pc-[01-03]: log-in rejected."],
    [
      ["--method", "simple", "--password-file", "wrong"],
      "it does not offer this way of logging in. It offers keys, logon.",
    ],
  ])("are 4 when the log-in is rejected: %j", async (args, problem) => {
    const lab = newLab();
    lab.file("wrong", canary);
    const { code, err } = await lab.run("veyon", "user", "pc-[01-03]", ...args);
    expect(code).toBe(4);
    expect(err).toContain(problem);
    expect(err).not.toContain(canary);
  });

  it("are 3 when the server is not there, or is something else", async () => {
    const lab = newLab();
    lab.simulator.close();
    const { code, err } = await lab.run("veyon", "lock", "pc-[01-03]");
    expect(code).toBe(3);
    expect(err).toMatch(/^failed: pc-\[01-03\]: http:\/\/localhost:11080: .*refused/);
    lab.io.fetch = async () =>
      new Response("<h1>It works!</h1>", { headers: { "content-type": "text/html" } });
    expect((await lab.run("veyon", "user", "pc-01")).code).toBe(3);
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("tell that %s interrupted the command, after what was done", async (ending, expected) => {
    const lab = newLab();
    const running = lab.start("veyon", "lock", "pc-01", "pc-04", "--wait");
    await lab.until(() => lab.simulator.computer("pc-01").locked);
    await lab.pass(1_000);
    lab.io.end(ending);
    const { code, out, err } = await lab.finish(running);
    expect(code).toBe(expected);
    expect(out).toBe("1 of 2 computers locked.\n");
    expect(err).toBe("interrupted: pc-04\n");
  });
});

describe("secrets", () => {
  it("are never printed, not even verbosely", async () => {
    const lab = passwordLab();
    lab.file("secret", canary);
    lab.file("wrong", `${canary}-wrong`);
    const login = ["--username", "teacher", "--password-file", "secret", "--verbose"];
    const keyLine = simulatorKey.pem.split("\n")[1] ?? "no key";
    const commands = [
      [...user, ...login],
      [...user, ...login, "--json"],
      [...user, "--username", "teacher", "--password-file", "wrong", "--verbose"],
      ["veyon", "present", "--from", "pc-01", "pc-02", "--for", "1s", ...login],
      [...user, "--key-name", "teacher", "--key-file", "teacher.pem", "--verbose"],
      [...user, "--username", "teacher", "--password", canary, "--password-stdin", "--verbose"],
      [...user, "--username", "teacher", "--password", canary, "--wrong-option", "--verbose"],
    ];
    for (const command of commands) {
      const { out, err } = await lab.run(...command);
      expect(out + err).not.toContain(canary);
      expect(out + err).not.toContain(keyLine);
    }
  });

  it("leave a log with every request", async () => {
    const lab = newLab();
    const { err } = await lab.run(...user, "--verbose");
    expect(err).toMatch(/^debug: .*POST http:\/\/localhost:11080\/api\/v1\/authentication\/pc-01 200/m);
    expect(err).toMatch(/^debug: .*GET http:\/\/localhost:11080\/api\/v1\/user 200/m);
  });
});
