import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { labs } from "./support/with-lab.ts";

const newLab = labs();

describe("labkeeper", () => {
  it.each(["--version", "-V"])("prints its version with %s", async (option) => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(await newLab().run(option)).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("shows what there is, the exit codes, and where to begin", async () => {
    const { code, out } = await newLab().run("--help");
    expect(code).toBe(0);
    expect(out).toContain("veyon");
    expect(out).toContain("Exit codes:");
    expect(out).toContain("labkeeper demo");
  });

  it.each([[[]], [["veyon"]], [["veyon", "power"]], [["kelvin"]], [["sandbox"]]])(
    "shows help for %j, as a mistake",
    async (argv) => {
      const { code, out, err } = await newLab().run(...argv);
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err).toContain("Commands:");
    },
  );

  it.each([
    [["veyn"], "unknown command 'veyn'\n(Did you mean veyon?)"],
    [["veyon", "lokc", "pc-01"], "unknown command 'lokc'\n(Did you mean lock?)"],
    [["veyon", "lock", "pc-01", "--wiat"], "unknown option '--wiat'\n(Did you mean --wait?)"],
    [["veyon", "lock"], "No computers: name them"],
    [["veyon", "lock", "pc-01", "--timeout", "soon"], "Give a time such as 20s"],
    [["veyon", "lock", "pc-01", "--concurrency", "0"], "Give a whole number of at least 1."],
    [["veyon", "watch", "pc-01", "--fps", "99"], "Give a number from 0 to 30."],
  ])("refuses %j and tells what is wrong", async (argv, problem) => {
    const lab = newLab();
    const { code, out, err } = await lab.run(...argv);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(problem);
    expect(err).not.toMatch(/^ {4}at /m);
    expect(lab.simulator.requests).toEqual([]);
  });

  it("makes mistakes documents with --json", async () => {
    const lab = newLab();
    for (const argv of [
      ["veyon", "lock", "--json"],
      ["veyon", "lock", "pc-01", "--json", "--wiat"],
    ]) {
      expect(lab.json(await lab.run(...argv))).toEqual({
        ok: false,
        error: { code: "input", message: expect.any(String), retryable: false, mayHaveActed: false },
      });
    }
  });

  it("shows where an error came from with --verbose alone", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "lock", "--verbose")).err).toMatch(/^ {4}at /m);
  });

  it("admits a mistake of its own", async () => {
    const lab = newLab();
    Object.defineProperty(lab.io, "env", {
      get: () => {
        throw new TypeError("x is not a function");
      },
    });
    const { code, err } = await lab.run("veyon", "user", "pc-01");
    expect(code).toBe(70);
    expect(err).toContain("error: x is not a function\nThis is a mistake in Labkeeper itself.");
  });

  const everyCommand = [
    ["demo"],
    ["sandbox", "veyon"],
    ["sandbox", "kelvin"],
    ["veyon"],
    ["veyon", "power"],
    ["veyon", "demo"],
    ...[
      "status",
      "user",
      "ping",
      "watch",
      "screenshot",
      "lock",
      "unlock",
      "message",
      "open",
      "run",
      "present",
    ].map((name) => ["veyon", name]),
    ["veyon", "demo", "stop"],
    ["veyon", "power", "on"],
    ["veyon", "power", "off"],
    ["veyon", "power", "reboot"],
    ["veyon", "logoff"],
    ["veyon", "hosts"],
  ];

  it.each(everyCommand.map((words) => [words]))("has help for %j", async (words) => {
    const { code, out } = await newLab().run(...words, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: labkeeper ${words.join(" ")}`);
    const leaf = words.length > 1 && words.at(-1) !== "power" && words.join(" ") !== "veyon demo";
    if (leaf) expect(out).toContain("Examples:");
  });

  it("gives examples that it understands itself", async () => {
    const lab = newLab({
      computers: ["pc-01", "pc-02", "pc-03", "pc-07", "pc-30", "teacher"],
      timings: { demoClientDelay: 0, demoServerDelay: 0, lockDelay: 0 },
    });
    const config = lab.file("c.json", JSON.stringify({ rooms: { r101: ["pc-01", "pc-02", "pc-30"] } }));
    for (const words of everyCommand.filter(([first, second]) => first === "veyon" && second !== undefined)) {
      const help = (await lab.run(...words, "--help")).out;
      for (const [, line = ""] of help.matchAll(/^ {4}\$ labkeeper (.*)$/gm)) {
        const argv = [...(line.split(" | ")[0] ?? "").matchAll(/'([^']*)'|(\S+)/g)].map(
          ([, quoted, bare]) => quoted ?? bare ?? "",
        );
        // What these do is tested elsewhere; here it matters that the line is understood.
        const running = lab.start(
          ...argv.map((word) => word.replace(/\[[\d,-]+\]/, "07")),
          "--config",
          config,
        );
        await lab.pass(200);
        lab.io.end("SIGTERM");
        const { code, err } = await lab.finish(running);
        expect(code, `${line}: ${err}`).not.toBe(2);
      }
    }
  });
});
