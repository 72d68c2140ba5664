import { existsSync, readFileSync, statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { listen } from "@labkeeper/simulator/node";
import { createVeyonSimulator } from "@labkeeper/simulator/veyon";
import { describe, expect, it } from "vitest";
import { expandHosts } from "../../src/hosts/expand.ts";
import { pupil } from "../../src/sandbox/veyon/people.ts";
import { roomRange, sandboxRoom } from "../../src/sandbox/veyon/room.ts";
import { labs } from "../support/with-lab.ts";

const newLab = labs();

describe("labkeeper sandbox veyon", () => {
  it("serves a room, tells how to reach it, and leaves nothing behind", async () => {
    const lab = newLab();
    const { io } = lab;
    io.listen = listen;
    const running = lab.start(
      "sandbox",
      "veyon",
      "--port",
      "0",
      "--version",
      "4.7",
      "--connection-limit",
      "8",
      "--latency",
      "5ms",
    );
    await lab.until(() => io.stdout.text.includes("Ctrl-C stops"));
    expect(io.stdout.text).toContain("Veyon 4.7 sandbox with 12 computers at http://127.0.0.1:");
    const exported = Object.fromEntries(
      [...io.stdout.text.matchAll(/export (\w+)=(\S+)/g)].map(([, name = "", value]) => [name, value]),
    );
    const keyFile = exported.LABKEEPER_VEYON_KEY_FILE ?? "";
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(readFileSync(keyFile, "utf8")).toContain("PRIVATE KEY");
    const answer = await fetch(`${exported.LABKEEPER_VEYON_URL}/api/v1/nothing`);
    expect(answer.status).toBe(404);
    io.end("SIGINT");
    const { code, out } = await lab.finish(running);
    expect(code).toBe(0);
    expect(out).toContain("Stopped after 1 request.");
    expect(existsSync(keyFile)).toBe(false);
    await expect(fetch(exported.LABKEEPER_VEYON_URL ?? "")).rejects.toThrow();
  });

  it("prints a shorter name for a program that has a long one", async () => {
    const lab = newLab();
    lab.io.program = "node src/main.ts";
    const running = lab.start("sandbox", "veyon", "--port", "0", "--still", "--computers", "1");
    await lab.until(() => lab.io.stdout.text.includes("Ctrl-C stops"));
    lab.io.end("SIGTERM");
    const { code, out } = await lab.finish(running);
    expect(code).toBe(143);
    expect(out).toContain('labkeeper() { node src/main.ts "$@"; }');
    expect(out).toContain("labkeeper veyon watch 'pc-01'");
  });

  it("says so when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const lab = newLab();
    lab.io.listen = listen;
    const { code, err } = await lab.run("sandbox", "veyon", "--port", String(port));
    expect(code).toBe(2);
    expect(err).toContain(`--port: ${port} is taken by another program.`);
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    [["--port", "70000"], "Give a whole number from 0 to 65535."],
    [["--computers", "0"], "Give a whole number from 1 to 1000."],
    [["--version", "5"], "Allowed choices are 4.5, 4.7, 4.11."],
    [["--host", "192.0.2.1", "--port", "0"], "--host: 192.0.2.1 is no address of this machine."],
  ])("is refused with %j", async (args, problem) => {
    const lab = newLab();
    lab.io.listen = listen;
    const { code, err } = await lab.run("sandbox", "veyon", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe("the room of the sandbox", () => {
  it.each([1, 2, 12, 40, 120])("with %i computers is one that a simulator takes", (size) => {
    const room = sandboxRoom(size);
    expect(createVeyonSimulator({ computers: room }).computers).toHaveLength(size);
    expect(expandHosts(roomRange(size), "HOST")).toEqual(room.map(({ name }) => name));
    expect(room.filter(({ power }) => power === "off")).toHaveLength(size > 2 ? 1 : 0);
  });

  it("has people with names and accounts of plain letters", () => {
    const people = Array.from({ length: 200 }, (_, index) => pupil(index));
    expect(new Set(people.map(({ fullName }) => fullName)).size).toBe(200);
    for (const { login } of people) expect(login).toMatch(/^[a-z]\.[a-z]+$/);
  });

  it("lives: people come and go", async () => {
    const lab = newLab();
    const running = lab.start("sandbox", "veyon", "--port", "0");
    await lab.pass(60_000);
    lab.io.end("SIGINT");
    expect((await lab.finish(running)).code).toBe(0);
  });
});
