import { listen } from "@labkeeper/simulator/node";
import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();

describe("labkeeper sandbox kelvin", () => {
  it("serves schools and users, and tells how to reach them", async () => {
    const lab = newLab();
    lab.io.listen = listen;
    const { stdout } = lab.io;
    const running = lab.run(
      ...["sandbox", "kelvin", "--port", "0", "--users", "60", "--schools", "4", "--classes", "3"],
      ...["--latency", "1ms", "--v2-lag", "10s"],
    );
    await lab.until(() => stdout.text.includes("Ctrl-C stops the sandbox."));
    const told = stdout.text;
    expect(told).toContain("Kelvin 4.0 sandbox with 4 schools and 60 users at http://127.0.0.1:");
    const exported = [...told.matchAll(/export (\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]);
    const other = newLab();
    other.io.fetch = undefined;
    other.io.env = Object.fromEntries(exported);
    const commands = [...told.matchAll(/^ {2}labkeeper (.*)$/gm)].map(([, line = ""]) => line.split(" "));
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      const { code, out, err } = await other.run(...command);
      expect([code, err]).toEqual([0, ""]);
      expect(out).not.toBe("");
    }
    expect((await other.kelvin("users", "list", "--names")).out.split("\n").length).toBe(61);
    lab.io.end("SIGINT");
    const { code, out } = await running;
    expect(code).toBe(0);
    expect(out).toMatch(/Stopped after \d+ requests\.\n$/);
  });

  it("needs key and certificate for HTTPS, and names the latter to trust it", async () => {
    const lab = newLab();
    const { stdout } = lab.io;
    lab.file("cert.pem", "certificate");
    lab.file("key.pem", "key");
    const alone = await lab.run("sandbox", "kelvin", "--tls-cert", "cert.pem");
    expect(alone).toMatchObject({ code: 2, err: "error: HTTPS needs both --tls-cert and --tls-key.\n" });
    let tls: unknown;
    lab.io.listen = async (_handler, options) => {
      tls = options.tls;
      return { url: "https://127.0.0.1:8911", port: 8911, close: async () => undefined };
    };
    const running = lab.run(
      "sandbox",
      "kelvin",
      "--users",
      "0",
      "--tls-cert",
      "cert.pem",
      "--tls-key",
      "key.pem",
    );
    await lab.until(() => stdout.text.includes("Ctrl-C stops the sandbox."));
    expect(stdout.text).toContain(`export LABKEEPER_KELVIN_CA=${lab.folder}/cert.pem\n`);
    expect(tls).toEqual({ cert: "certificate", key: "key" });
    lab.io.end("SIGTERM");
    expect((await running).code).toBe(143);
  });

  it.each([
    [["--users", "200000"], "Give a whole number from 0 to 150000."],
    [["--schools", "2"], "Give a whole number from 3 to 500."],
    [["--latency", "soon"], "Give a time such as 20s"],
    [
      ["--tls-cert", "no.pem", "--tls-key", "no.pem"],
      "Cannot read the certificate no.pem: it does not exist.",
    ],
  ])("is refused with %j", async (args, problem) => {
    const { code, err } = await newLab().run("sandbox", "kelvin", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
