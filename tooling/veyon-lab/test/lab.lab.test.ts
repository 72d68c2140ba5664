import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createConnection } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labAvailable } from "../src/availability.ts";
import type { Lab } from "../src/lab.ts";
import { startLab } from "../src/lab.ts";
import { startRecordingProxy } from "../src/recording-proxy.ts";

declare module "vitest" {
  interface TaskMeta {
    skipReason?: string;
  }
}

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL("../lab.sh", import.meta.url));
/** Not the usual network, so that these tests can run beside a lab that somebody is using. */
const NETWORK = "10.219.13";
const LINK = "lk-10-219-13";
const STATE = `/var/lib/labkeeper-veyon-lab-${NETWORK}`;
const AUTH_KEYS = "0c69b301-81b4-42d6-8fae-128cdd113314";

const here = labAvailable();
const meta = here.available ? {} : { skipReason: here.missing };

describe.skipIf(!here.available)("a lab", { meta }, () => {
  let before: string[];
  let lab: Lab;

  beforeAll(async () => {
    before = await traces();
    lab = await startLab({ computers: 3, network: NETWORK, connectionLimit: 2, port: 11180 });
  });
  afterAll(() => lab?.down());

  it("has a WebAPI server and the computers that were asked for", async () => {
    expect(lab.url).toBe(`http://${NETWORK}.2:11180`);
    expect(lab.hosts).toEqual([`${NETWORK}.11`, `${NETWORK}.12`, `${NETWORK}.13`]);
    expect(await Promise.all(lab.hosts.map((host) => answers(host)))).toEqual([true, true, true]);
    expect(await lab.key()).toContain("BEGIN PRIVATE KEY");
  });

  it("lets a client see a screen and its user, within the limit that was asked for", async () => {
    await using proxy = await startRecordingProxy({ target: lab.url });
    const [first, second, third] = lab.hosts;
    const uid = await open(proxy.url, lab, first);
    await open(proxy.url, lab, second);
    await expect(open(proxy.url, lab, third)).rejects.toThrow("429");
    expect(await read(proxy.url, "user", uid)).toMatchObject({ login: "student1", fullName: "Student 1" });
    await expect.poll(() => picture(proxy.url, uid), { timeout: 20_000 }).toBe(200);
    expect(proxy.total()).toMatchObject({ opens: 2, maxOpen: 2, veyonCodes: { 7: 1 } });
  });

  it("kills a computer at once and starts it again", async () => {
    const [, host = ""] = lab.hosts;
    await lab.stopComputer(2);
    expect(await answers(host)).toBe(false);
    await lab.startComputer(2);
    expect(await answers(host)).toBe(true);
    await expect(lab.stopComputer(4)).rejects.toThrow("there is no computer '4' in this lab");
  });

  it("starts a computer's Veyon server again when it crashes", async () => {
    const [host = ""] = lab.hosts;
    const [crashed = 0] = await veyonServers();
    process.kill(crashed, "SIGSEGV");
    await expect.poll(() => veyonServers(), { timeout: 20_000 }).not.toContain(crashed);
    await expect.poll(() => answers(host), { timeout: 20_000 }).toBe(true);
    expect(await readFile(join(STATE, "log", "pc1.log"), "utf8")).toContain("veyon-server ended with status");
  });

  it("kills the WebAPI server, which forgets its connections, and starts it again", async () => {
    await lab.restartWebApi();
    const uid = await open(lab.url, lab, lab.hosts[0]);
    await lab.killWebApi();
    await expect(read(lab.url, "user", uid)).rejects.toThrow("fetch failed");
    await lab.startWebApi();
    expect(await read(lab.url, "user", uid)).toMatchObject({ error: { code: 2 } });
  });

  it("says which lab is held, instead of taking it away from another test run", async () => {
    await expect(script(["up", "1"], { LABKEEPER_LAB_WAIT: "0" })).rejects.toThrow(
      "a test run holds the lab",
    );
    expect(await answers(lab.hosts[0] ?? "")).toBe(true);
  });

  it("leaves nothing behind when it ends", async () => {
    expect(await traces()).not.toEqual(before);
    await lab.down();
    await lab.down();
    expect(await traces()).toEqual(before);
  });

  it("is replaced by the next `up`, and taken away by `down`, also when its process was killed", async () => {
    await script(["up", "1"]);
    const [holder] = (await readFile(join(STATE, "holder"), "utf8")).split(" ");
    await script(["up", "1"]);
    expect(existsSync(`/proc/${holder}`)).toBe(false);
    const [second] = (await readFile(join(STATE, "holder"), "utf8")).split(" ");
    process.kill(Number(second), "SIGKILL");
    await script(["down"]);
    expect(await traces()).toEqual(before);
  });

  it("ends with the process that started it, even when that is killed", async () => {
    const program = `
      import { startLab } from ${JSON.stringify(new URL("../src/lab.ts", import.meta.url).href)};
      await startLab({ computers: 1, network: "${NETWORK}" });
      process.kill(process.pid, "SIGKILL");`;
    await expect(run(process.execPath, ["--input-type=module", "--eval", program])).rejects.toThrow();
    await expect.poll(traces, { timeout: 20_000 }).toEqual(before);
  });

  it.each(["veyon/keys/public/teacher/key", "xdg/Veyon Solutions/Veyon.conf"])(
    "refuses a machine that somebody runs Veyon on (%s)",
    async (file) => {
      const etc = await mkdtemp(join(tmpdir(), "etc-"));
      try {
        await mkdir(join(etc, file, ".."), { recursive: true });
        await writeFile(join(etc, file), "");
        await expect(script(["up", "1"], { LABKEEPER_LAB_ETC: etc })).rejects.toThrow(
          `there is a Veyon on this machine already (${join(etc, file)}): not touched`,
        );
        expect(await traces()).toEqual(before);
      } finally {
        await rm(etc, { recursive: true });
      }
    },
  );

  it("refuses a state folder that is not a lab's", async () => {
    const folder = await mkdtemp(join(tmpdir(), "state-"));
    try {
      await writeFile(join(folder, "thesis.txt"), "");
      await expect(script(["up", "1"], { LABKEEPER_LAB_DIR: folder })).rejects.toThrow(
        "is not a lab's: not touched",
      );
      await script(["down"], { LABKEEPER_LAB_DIR: folder });
      expect(await readdir(folder)).toEqual(["thesis.txt"]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    [["up", "0"], {}, "a lab has 1 to 200 computers, not '0'"],
    [["up", "many"], {}, "a lab has 1 to 200 computers, not 'many'"],
    [["up"], { LABKEEPER_LAB_LIMIT: "-1" }, "LABKEEPER_LAB_LIMIT must be a number, not '-1'"],
    [["up"], { LABKEEPER_LAB_NET: "10.219" }, "LABKEEPER_LAB_NET must be like 10.212.0, not '10.219'"],
    [["up"], { LABKEEPER_LAB_DIR: "/run/lab" }, "LABKEEPER_LAB_DIR must not be in"],
    [["webapi"], {}, "no lab is up"],
    [["stop", "1"], {}, "there is no computer '1' in this lab"],
  ])("refuses %j with %j", async (args, environment, message) => {
    await expect(script(args, environment)).rejects.toThrow(message);
  });
});

function script(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  return run("bash", [SCRIPT, ...args], {
    env: { ...process.env, LABKEEPER_LAB_NET: NETWORK, ...environment },
  });
}

/** Process ids of the lab's Veyon servers, computer 1 first. */
async function veyonServers(): Promise<number[]> {
  const [holder = ""] = (await readFile(join(STATE, "holder"), "utf8")).split(" ");
  const { stdout } = await run("ps", ["-A", "-o", "pid=,ppid=,uid=,comm="]);
  const processes = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const inLab = new Set([holder]);
  // A process comes after the one that started it.
  for (const [pid = "", parent = ""] of processes) if (inLab.has(parent)) inLab.add(pid);
  return processes
    .filter(([pid = "", , , name]) => name === "veyon-server" && inLab.has(pid))
    .toSorted(([, , a], [, , b]) => Number(a) - Number(b))
    .map(([pid]) => Number(pid));
}

/** Everything on this machine that a lab could leave behind. */
async function traces(): Promise<string[]> {
  const listed = async (folder: string): Promise<string[]> =>
    (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
  const processes = await Promise.all(
    (await readdir("/proc"))
      .filter((name) => /^\d+$/.test(name))
      .map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")),
  );
  return [
    ...(await listed("/home")),
    ...(await listed("/etc/veyon")),
    ...(await listed("/etc/xdg/Veyon Solutions")),
    ...(await listed("/tmp/.X11-unix")),
    ...(await listed("/tmp")).filter((path) => /\.X\d+-lock$/.test(path)),
    ...(await listed("/run/netns")).filter((path) => path.includes("lk-")),
    ...(await listed("/var/lib")).filter((path) => path === STATE),
    ...Object.keys(networkInterfaces()).filter((name) => name === LINK),
    ...(await readFile("/etc/passwd", "utf8")).split("\n").filter((line) => line.startsWith("student")),
    ...processes.filter((line) => line.includes(STATE)),
  ].sort();
}

function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host, port: 11100, timeout: 2000 });
    const say = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", say(true)).once("error", say(false)).once("timeout", say(false));
  });
}

async function open(url: string, lab: Lab, host: string | undefined): Promise<string> {
  const credentials = { keyname: lab.keyName, keydata: await lab.key() };
  const answer = await fetch(`${url}/api/v1/authentication/${host}`, {
    method: "POST",
    body: JSON.stringify({ method: AUTH_KEYS, credentials }),
  });
  const body: unknown = await answer.json();
  if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(body)}`);
  return String(Reflect.get(Object(body), "connection-uid"));
}

async function read(url: string, path: string, uid: string): Promise<unknown> {
  return await (await fetch(`${url}/api/v1/${path}`, { headers: { "Connection-Uid": uid } })).json();
}

async function picture(url: string, uid: string): Promise<number> {
  const answer = await fetch(`${url}/api/v1/framebuffer?format=jpeg&width=320`, {
    headers: { "Connection-Uid": uid },
  });
  await answer.arrayBuffer();
  return answer.status;
}
