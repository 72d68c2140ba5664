import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();

describe("veyon power", () => {
  it.each([
    [["off"], "pc-01 told to switch off.\n", { shutdowns: 1 }],
    [["off", "--delay", "90s"], "pc-01 told to switch off.\n", { shutdowns: 1 }],
    [["off", "--install-updates"], "pc-01 told to switch off.\n", { shutdowns: 1 }],
    [["reboot"], "pc-01 told to reboot.\n", { reboots: 1 }],
    [["on"], "pc-01 woken.\n", { wakes: 1 }],
  ])("%j", async (args, out, state) => {
    const lab = newLab();
    expect(await lab.run("veyon", "power", ...args, "pc-01")).toEqual({ code: 0, out, err: "" });
    expect(lab.simulator.computer("pc-01")).toMatchObject(state);
  });

  it("lets each user decide with --confirm", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "power", "off", "--confirm", "pc-01")).code).toBe(0);
  });

  it("names the command in full in JSON", async () => {
    const lab = newLab();
    expect(lab.json(await lab.run("veyon", "power", "reboot", "pc-01", "--json"))).toMatchObject({
      command: "power reboot",
      ok: true,
    });
  });

  it.each([
    [["--delay", "1m", "--confirm"], "cannot be used with option"],
    [["--confirm", "--install-updates"], "cannot be used with option"],
    [["--delay", "soon"], "Give a time such as 20s, 45m or 1h30m"],
    [["--delay", "20ms"], "--delay: give at least 1s."],
  ])("off is refused with %j", async (args, problem) => {
    const lab = newLab();
    const { code, err } = await lab.run("veyon", "power", "off", "pc-01", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.simulator.computer("pc-01").shutdowns).toBe(0);
  });

  describe("on a terminal", () => {
    it.each([
      ["off", "Switch off 2 computers: pc-[01-02]? [y/N] "],
      ["reboot", "Reboot 2 computers: pc-[01-02]? [y/N] "],
    ])("%s asks first, and does nothing without a yes", async (verb, question) => {
      const lab = newLab();
      lab.io.asTerminal();
      for (const answer of [undefined, "", "n", "what?"]) {
        lab.io.stdin.answer = answer;
        const { code, err } = await lab.run("veyon", "power", verb, "pc-[01-02]");
        expect(code).toBe(1);
        expect(err).toContain(question);
        expect(err).toContain("Nothing was done.\n");
      }
      expect(lab.simulator.requests).toEqual([]);
    });

    it.each(["y", "Yes"])("goes on after %j", async (answer) => {
      const lab = newLab();
      lab.io.asTerminal();
      lab.io.stdin.answer = answer;
      expect((await lab.run("veyon", "logoff", "pc-01")).code).toBe(0);
      expect(lab.simulator.computer("pc-01").logoffs).toBe(1);
    });

    it("does not ask with --yes", async () => {
      const lab = newLab();
      lab.io.asTerminal();
      const { code, err } = await lab.run("veyon", "power", "off", "pc-01", "--yes");
      expect(code).toBe(0);
      expect(err).not.toContain("[y/N]");
    });
  });
});

describe("veyon logoff", () => {
  it("logs users off", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "logoff", "pc-[01-02]")).out).toBe("All 2 computers told to log off.\n");
    expect(lab.simulator.computer("pc-01").user).toBeNull();
  });
});
