import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();
const timings = { demoServerDelay: 500, demoClientDelay: 1_000 };

describe("veyon present", () => {
  it("shows a screen on others until Ctrl-C, and ends the demo", async () => {
    const lab = newLab({ timings });
    const { simulator, io } = lab;
    const running = lab.start("veyon", "present", "--from", "pc-01", "pc-[01-03]");
    await lab.until(() => io.stdout.text !== "");
    expect(io.stdout.text).toBe("pc-01 is shown on 2 computers. Ctrl-C ends it.\n");
    expect(simulator.computer("pc-01").demo.server).toBeDefined();
    expect(simulator.computer("pc-02").demo.client).toMatchObject({ host: "pc-01", mode: "fullscreen" });
    await lab.pass(3_600_000);
    expect(simulator.computer("pc-03").demo.client).toBeDefined();
    io.end("SIGINT");
    const { code, out, err } = await lab.finish(running);
    expect(code).toBe(0);
    expect(out).toContain("The demo has ended.\n");
    expect(err).toContain("Ending the demo…");
    await lab.pass(2_000);
    expect(simulator.computers.map(({ demo }) => demo)).toEqual([{}, {}, {}, {}]);
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGPIPE", 141],
  ] as const)("ends the demo on %s too, and says by its exit code what ended it", async (ending, code) => {
    const lab = newLab({ timings });
    const running = lab.start("veyon", "present", "--from", "pc-01", "pc-02");
    await lab.until(() => lab.io.stdout.text !== "");
    lab.io.end(ending);
    expect((await lab.finish(running)).code).toBe(code);
    await lab.pass(2_000);
    expect(lab.simulator.computer("pc-02").demo).toEqual({});
  });

  it("ends what it has begun when it is interrupted while it starts", async () => {
    const lab = newLab({ timings });
    const running = lab.start("veyon", "present", "--from", "pc-01", "pc-02");
    await lab.until(() => lab.simulator.computer("pc-01").demo.server !== undefined);
    lab.io.end("SIGINT");
    const { code, err } = await lab.finish(running);
    expect(code).toBe(130);
    expect(err).not.toContain("error:");
    await lab.pass(3_000);
    expect(lab.simulator.computers.map(({ demo }) => demo)).toEqual([{}, {}, {}, {}]);
  });

  it("ends by itself after the time given", async () => {
    const lab = newLab({ timings });
    const begun = Date.now();
    const { code, out } = await lab.run(
      "veyon",
      "present",
      "--from",
      "pc-01",
      "pc-02",
      "--for",
      "45m",
      "--window",
    );
    expect(code).toBe(0);
    expect(out).toContain("It ends in 45 min, or with Ctrl-C.");
    expect(Date.now() - begun).toBeGreaterThan(45 * 60_000);
  });

  it("goes on without viewers that fail, and tells them", async () => {
    const lab = newLab({ timings });
    const { code, out, err } = await lab.run(
      "veyon",
      "present",
      "--from",
      "pc-01",
      "pc-02",
      "pc-04",
      "--for",
      "1s",
    );
    expect(code).toBe(1);
    expect(out).toContain("pc-01 is shown on 1 computer.");
    expect(err).toContain("failed: pc-04: no answer.");
    // Nothing was begun there, so there is nothing to end.
    expect(out).toContain("The demo has ended.");
    expect(err).not.toContain("Try again");
  });

  it("tells how to end the demo on those that could not be reached any more", async () => {
    const lab = newLab({ timings });
    const running = lab.start("veyon", "present", "--from", "pc-01", "pc-02", "pc-03");
    await lab.until(() => lab.io.stdout.text !== "");
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { method: "PUT", host: "pc-02" } });
    lab.io.end("SIGINT");
    expect((await lab.finish(running)).err).toContain("Try again: labkeeper veyon demo stop 'pc-02'");
  });

  it("fails when the presenter does", async () => {
    const lab = newLab({ timings });
    const { code, err } = await lab.run("veyon", "present", "--from", "pc-04", "pc-02");
    expect(code).toBe(1);
    expect(err).toContain("error: pc-04: no answer.");
  });

  it("tells its events as lines of JSON", async () => {
    const lab = newLab({ timings });
    const { out } = await lab.run("veyon", "present", "--from", "pc-01", "pc-02", "--for", "1s", "--json");
    const [started, ended, ...rest] = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(started).toEqual({
      command: "present",
      event: "started",
      at: expect.any(String),
      from: "pc-01",
      computers: [{ host: "pc-02", ok: true }],
    });
    expect(ended).toMatchObject({ event: "ended", computers: [{ host: "pc-02" }, { host: "pc-01" }] });
    expect(rest).toEqual([]);
    expect((await lab.run("veyon", "present", "--from", "pc-04", "pc-02", "--json")).out).toContain(
      '"event":"failed"',
    );
  });

  it.each([
    [["--from", "pc-01"], "No computers"],
    [["--from", "pc-01", "pc-01"], "No viewers"],
    [["--from", "pc-[01-02]", "pc-03"], '--from: "pc-[01-02]" must be one computer.'],
    [["pc-03"], "required option '--from <host>' not specified"],
  ])("is refused with %j", async (args, problem) => {
    const lab = newLab();
    const { code, err } = await lab.run("veyon", "present", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe("veyon demo stop", () => {
  it("ends a demo that a killed program left behind", async () => {
    const lab = newLab({ timings });
    const running = lab.start("veyon", "present", "--from", "pc-01", "pc-02");
    await lab.until(() => lab.io.stdout.text !== "");
    const { code, out } = await lab.finish(lab.start("veyon", "demo", "stop", "pc-[01-02]"));
    expect({ code, out }).toEqual({ code: 0, out: "All 2 computers told to end demos.\n" });
    await lab.pass(2_000);
    expect(lab.simulator.computers.map(({ demo }) => demo)).toEqual([{}, {}, {}, {}]);
    lab.io.end("SIGTERM");
    await lab.finish(running);
  });

  it("tells which computers failed", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "demo", "stop", "pc-01", "pc-04")).code).toBe(1);
  });
});
