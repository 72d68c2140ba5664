import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { FakeIo } from "../support/fake-io.ts";

const canary = "canary-Xy7secret";
let folder: string;
let io: FakeIo;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "labkeeper-config-test-"));
  io = new FakeIo(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(content: unknown, mode = 0o600, name = "config.json"): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  chmodSync(file, mode);
  return file;
}

async function problemOf(content: unknown): Promise<string> {
  const error = await loadConfig(io, write(content)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : "";
}

describe("the configuration", () => {
  it("need not exist", async () => {
    expect(await loadConfig(io, undefined)).toEqual({ file: undefined, config: {} });
  });

  it("is looked for in the XDG folder, or in the home folder's", async () => {
    for (const base of [".config", "xdg"]) {
      mkdirSync(join(folder, base, "labkeeper"), { recursive: true });
      write({ rooms: { [base.replace(".", "")]: "pc-01" } }, 0o600, `${base}/labkeeper/config.json`);
    }
    expect((await loadConfig(io, undefined)).config.rooms).toEqual({ config: ["pc-01"] });
    io.env = { XDG_CONFIG_HOME: join(folder, "xdg") };
    expect((await loadConfig(io, undefined)).config.rooms).toEqual({ xdg: ["pc-01"] });
  });

  it("is the file of LABKEEPER_CONFIG, unless an option names another", async () => {
    io.env = { LABKEEPER_CONFIG: write({ veyon: { url: "https://a" } }, 0o600, "a.json") };
    write({ veyon: { url: "https://b" } }, 0o600, "b.json");
    expect((await loadConfig(io, undefined)).config.veyon?.url).toBe("https://a");
    expect((await loadConfig(io, "b.json")).config.veyon?.url).toBe("https://b");
  });

  it("must exist when it is named", async () => {
    await expect(loadConfig(io, "nowhere.json")).rejects.toThrow(
      /cannot read the configuration: it does not exist/,
    );
  });

  it("takes its paths from its own folder or from home", async () => {
    mkdirSync(join(folder, "etc"));
    io.home = "/home/ada";
    const file = write(
      { $schema: "x", veyon: { keyFile: "teacher.pem", ca: "~/ca.pem", passwordFile: "/etc/secret" } },
      0o600,
      "etc/c.json",
    );
    expect((await loadConfig(io, file)).config.veyon).toEqual({
      keyFile: join(folder, "etc/teacher.pem"),
      ca: "/home/ada/ca.pem",
      passwordFile: "/etc/secret",
    });
  });

  it.each([0o640, 0o604, 0o666, 0o620])("is refused when others can touch it (%o)", async (mode) => {
    const file = write({ veyon: { password: canary } }, mode);
    await expect(loadConfig(io, undefined)).resolves.toBeDefined();
    await expect(loadConfig(io, file)).rejects.toThrow(`Type: chmod 600 ${file}`);
  });

  it("shows a command that can be typed, whatever the file is called", async () => {
    const file = write({}, 0o644, "it's mine.json");
    await expect(loadConfig(io, file)).rejects.toThrow(`chmod 600 '${folder}/it'\\''s mine.json'`);
  });

  it.each([
    [{ veyn: {} }, 'veyn is not known. Did you mean "veyon"?'],
    [{ veyon: { keyfile: "x" } }, 'veyon.keyfile is not known. Did you mean "keyFile"?'],
    [{ veyon: { colour: "x" } }, "veyon.colour is not known. Known here are url, "],
    [{ veyon: { timeout: "30" } }, "veyon.timeout must be a number."],
    [{ veyon: { timeout: 0 } }, "veyon.timeout must be above 0."],
    [{ veyon: { connectionLimit: 1.5 } }, "veyon.connectionLimit must be a whole number."],
    [{ veyon: { concurrency: 0 } }, "veyon.concurrency must be at least 1."],
    [{ veyon: { insecure: "no" } }, "veyon.insecure must be true or false."],
    [{ veyon: { url: "" } }, "veyon.url must not be empty."],
    [{ veyon: { method: "magic" } }, 'veyon.method must be "keys", "logon", "ldap" or "simple".'],
    [{ veyon: 5 }, "veyon must be an object."],
    [[], "must be an object."],
    [5, "the configuration must be an object."],
    [{ rooms: { r101: 5 } }, 'rooms.r101 must be a list of names, such as ["pc-[01-30]"].'],
    [{ rooms: { "r 101": ["pc-01"] } }, "must be named without spaces"],
    [{ rooms: ["pc-01"] }, "rooms must be an object"],
  ])("is refused with %j: %s", async (content, problem) => {
    expect(await problemOf(content)).toContain(problem);
  });

  it("tells where it is no JSON, without quoting what may be a password", async () => {
    const problem = await problemOf(`{\n  "veyon": { "password": "${canary}" "url": "x" }\n}`);
    expect(problem).toMatch(/config\.json:2:\d+: this is no JSON/);
    expect(problem).not.toContain(canary);
    expect(await problemOf(canary)).not.toContain(canary);
  });
});
