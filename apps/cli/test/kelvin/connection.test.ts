import { chmodSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KelvinLab } from "../support/kelvin-lab.ts";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const canary = "canary-Pa55word";

/** A lab whose account has the canary as its password, and an environment that says nothing of a log-in. */
function passwordLab(): KelvinLab {
  const lab = newLab({ accounts: [{ username: "sync", password: canary, access: "admin" }] });
  lab.io.env = { LABKEEPER_KELVIN_URL: "http://localhost:8911" };
  return lab;
}

const roles = ["roles", "list", "--names"];

describe("where to log in and as whom", () => {
  it("comes from options, then the environment, then the configuration", async () => {
    const lab = passwordLab();
    lab.file("secret", `${canary}\n`);
    const right = ["--url", "http://localhost:8911", "--username", "sync", "--password-file", "secret"];
    lab.io.env = {
      LABKEEPER_KELVIN_URL: "nonsense:",
      LABKEEPER_KELVIN_USERNAME: "wrong",
      LABKEEPER_KELVIN_PASSWORD: "wrong",
    };
    const wrong = lab.file("wrong.json", JSON.stringify({ kelvin: { url: "x", username: "wrong" } }));
    expect((await lab.kelvin(...roles, "--config", wrong, ...right)).code).toBe(0);
    expect((await lab.kelvin(...right, ...roles)).code).toBe(0);
    lab.io.env = {};
    const own = lab.file(
      "own.json",
      JSON.stringify({
        kelvin: {
          url: "http://localhost:8911",
          username: "sync",
          passwordFile: "secret",
          timeout: 20,
          concurrency: 2,
          apiVersion: "v2",
          language: "de",
        },
      }),
    );
    expect((await lab.kelvin(...roles, "--config", own)).code).toBe(0);
    expect(lab.simulator.requests.at(-1)?.path).toBe("/ucsschool/kelvin/v2/roles/");
    expect((await lab.kelvin(...roles, "--config", own, "--api-version", "v1")).code).toBe(0);
    expect(lab.simulator.requests.at(-1)?.path).toBe("/ucsschool/kelvin/v1/roles/");
  });

  it("can be the name of the server alone, which is then asked over HTTPS", async () => {
    const lab = newLab();
    const seen: string[] = [];
    lab.io.fetch = (request) => {
      seen.push(new URL(request.url).origin);
      return lab.simulator.fetch(request);
    };
    expect((await lab.kelvin(...roles, "--url", "kelvin.example.test")).code).toBe(0);
    expect(new Set(seen)).toEqual(new Set(["https://kelvin.example.test"]));
  });

  it("never uses the password of another user", async () => {
    const lab = passwordLab();
    lab.io.env = { ...lab.io.env, LABKEEPER_KELVIN_USERNAME: "other", LABKEEPER_KELVIN_PASSWORD: canary };
    const { code, err } = await lab.kelvin(...roles, "--username", "sync");
    expect(code).toBe(2);
    expect(err).toContain("No password of sync: give it with --password-file");
    expect(lab.simulator.requests).toEqual([]);
  });

  it("takes the password from the standard input, or with a warning from the command line", async () => {
    const lab = passwordLab();
    lab.io.stdin.content = `${canary}\n`;
    expect((await lab.kelvin(...roles, "--username", "sync", "--password-stdin")).code).toBe(0);
    const shown = await lab.kelvin(...roles, "--username", "sync", "--password", canary);
    expect(shown.code).toBe(0);
    expect(shown.err).toBe(
      "warning: --password shows the password to everyone on this machine; --password-file and --password-stdin do not.\n",
    );
  });

  it("warns of a password file that everyone can read", async () => {
    const lab = passwordLab();
    chmodSync(lab.file("secret", canary), 0o644);
    const { code, err } = await lab.kelvin(...roles, "--username", "sync", "--password-file", "secret");
    expect(code).toBe(0);
    expect(err).toContain("warning: everyone on this machine can read the password file secret.");
  });

  it("asks for the password in a terminal, which does not show it", async () => {
    const lab = passwordLab();
    lab.io.asTerminal();
    const running = lab.kelvin(...roles, "--username", "sync");
    await lab.until(() => lab.io.stdin.keyListeners === 1);
    lab.io.stdin.press("wrong\x15can");
    lab.io.stdin.press(`ary\x7fy${canary.slice(6)}\r`);
    const { code, err } = await running;
    expect(code).toBe(0);
    expect(err).toBe("Password of sync at localhost:8911: \n");
    expect(lab.io.stdin.keyListeners).toBe(0);
  });

  it.each(["\x03", "\x04"])("does nothing when that is broken off with %j", async (key) => {
    const lab = passwordLab();
    lab.io.asTerminal();
    const running = lab.kelvin(...roles, "--username", "sync");
    await lab.until(() => lab.io.stdin.keyListeners === 1);
    lab.io.stdin.press(key);
    expect((await running).code).toBe(130);
    expect(lab.simulator.requests).toEqual([]);
  });

  it("does nothing when the program is ended meanwhile", async () => {
    const lab = passwordLab();
    lab.io.asTerminal();
    const running = lab.kelvin(...roles, "--username", "sync");
    await lab.until(() => lab.io.stdin.keyListeners === 1);
    lab.io.end("SIGTERM");
    expect((await running).code).toBe(143);
    expect(lab.io.stdin.keyListeners).toBe(0);
  });

  it("does nothing without an answer", async () => {
    const lab = passwordLab();
    lab.io.asTerminal();
    const running = lab.kelvin(...roles, "--username", "sync");
    await lab.until(() => lab.io.stdin.keyListeners === 1);
    lab.io.stdin.press("\r");
    const { code, err } = await running;
    expect(code).toBe(2);
    expect(err).toContain("No password: nothing was done.");
  });

  it.each([
    [{}, [], "No server: say which one it is with --url"],
    [{ URL: "http://localhost" }, [], "No user name: give it with --username"],
    [{ URL: "http://localhost", USERNAME: "x" }, [], "No password of x"],
    [{ URL: "ftp://localhost", USERNAME: "x", PASSWORD: "x" }, [], "--url: expected a URL"],
    [{ URL: "a b", USERNAME: "x", PASSWORD: "x" }, [], "--url: expected a host name"],
    [{ URL: "http://localhost/v1", USERNAME: "x", PASSWORD: "x" }, [], "Say --api-version."],
    [{ URL: "http://localhost", USERNAME: "x" }, ["--language", "\n"], "--language: expected "],
    [
      { URL: "http://localhost", USERNAME: "x" },
      ["--ca", "nowhere"],
      "Cannot read the certificate authority",
    ],
    [
      { URL: "http://localhost", USERNAME: "x" },
      ["--password-file", "no"],
      "Cannot read the password file no",
    ],
  ])("is refused with %j %j: %s", async (env, args, problem) => {
    const lab = newLab();
    lab.io.env = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [`LABKEEPER_KELVIN_${name}`, value]),
    );
    const { code, err } = await lab.kelvin(...roles, ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.simulator.requests).toEqual([]);
  });

  it.each([
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "Give the authority's certificate with --ca. ("],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "Use the name in the certificate as the URL's host. ("],
    ["ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "The command line has none to give. ("],
    ["ERR_OSSL_PEM_BAD_END_LINE", "Check the file of --ca. ("],
    ["EMFILE", "A smaller --concurrency needs fewer. ("],
    ["Z_DATA_ERROR", "in a way that cannot be read. ("],
    ["Proxy response (407)", "does not accept those in HTTPS_PROXY (407)."],
    ["Proxy response (403)", "and should NO_PROXY keep out of it?"],
    ["ECONNRESET", "it may demand a client certificate, which the command line has not. ("],
  ])("that fails by %s names the options of the command line", async (code, remedy) => {
    const lab = newLab();
    const cause = Object.assign(new Error(code), { code, socket: { bytesRead: 0 } });
    lab.io.fetch = () => Promise.reject(Object.assign(new TypeError("fetch failed"), { cause }));
    const { err } = await lab.impatient("users", "show", "anna", "--url", "https://localhost:8911");
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/tls|`/);
    expect(err).not.toContain("It may have been done");
  });

  it("with a file that is no certificate names the option", async () => {
    const lab = newLab();
    lab.file("ca.pem", "no certificate");
    lab.io.fetch = undefined;
    const { code, err } = await lab.kelvin(...roles, "--url", "https://localhost:1", "--ca", "ca.pem");
    expect(code).toBe(2);
    expect(err).toMatch(/^error: --ca: expected PEM text/);
  });

  it("does not read a configuration that others can read", async () => {
    const lab = newLab();
    const file = lab.file("open.json", JSON.stringify({ kelvin: { password: canary } }));
    chmodSync(file, 0o640);
    const { code, err } = await lab.kelvin(...roles, "--config", file);
    expect(code).toBe(2);
    expect(err).toContain("others can read or change this file");
  });
});

describe("secrets", () => {
  it("are never printed, not even verbosely", async () => {
    const lab = passwordLab();
    lab.file("secret", canary);
    lab.file("new-secret", `${canary}-new`);
    const from = lab.file("from.json", JSON.stringify({ name: "x", password: `${canary}-file` }));
    const broken = lab.file("broken.json", `{ "password": "${canary}" "name": 1 }`);
    const login = ["--username", "sync", "--password-file", "secret", "--verbose"];
    const person = ["--firstname", "A", "--lastname", "B", "--school", "DEMOSCHOOL", "--role", "student"];
    const commands = [
      [...roles, ...login],
      [
        "users",
        "create",
        "anna",
        ...person,
        "--record-uid",
        "1",
        "--new-password-file",
        "new-secret",
        ...login,
      ],
      ["users", "modify", "anna", "--new-password-file", "new-secret", ...login, "--json"],
      ["users", "modify", "anna", "--new-password", canary.slice(0, 4), ...login],
      ["users", "create", "--from", from, ...login],
      ["users", "create", "--from", broken, ...login],
      ["users", "show", "anna", ...login, "--json"],
      ["users", "show", "anna", "--username", "sync", "--password", `${canary}-wrong`, "--verbose"],
      ["users", "show", "anna", "--username", "sync", "--password", canary, "--wrong-option", "--verbose"],
    ];
    for (const command of commands) {
      const { out, err } = await lab.kelvin(...command);
      expect(out + err).not.toContain(canary);
    }
    expect(lab.simulator.requests.length).toBeGreaterThan(8);
  });

  it("leave a log with every request", async () => {
    const { err } = await newLab().kelvin(...roles, "--verbose");
    expect(err).toMatch(/^debug: .*POST http:\/\/localhost:8911\/ucsschool\/kelvin\/token 200/m);
    expect(err).toMatch(/^debug: .*GET http:\/\/localhost:8911\/ucsschool\/kelvin\/v1\/roles\/ 200/m);
  });
});
