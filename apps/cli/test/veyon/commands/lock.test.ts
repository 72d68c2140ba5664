import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();

describe("veyon lock and unlock", () => {
  it("lock and unlock screens, and wait until it is so when told to", async () => {
    const lab = newLab();
    const locked = await lab.run("veyon", "lock", "pc-[01-03]", "--wait");
    expect(locked).toEqual({ code: 0, out: "All 3 computers locked.\n", err: "" });
    expect(lab.simulator.computers.map((computer) => computer.locked)).toEqual([true, true, true, false]);
    expect((await lab.run("veyon", "unlock", "pc-01", "--wait")).out).toBe("pc-01 unlocked.\n");
    expect(lab.simulator.computer("pc-01").locked).toBe(false);
  });

  it("say what was only told", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "lock", "pc-01")).out).toBe("pc-01 told to be locked.\n");
    expect(lab.simulator.computer("pc-01").locked).toBe(false);
  });

  it("take keyboard and mouse alone", async () => {
    const lab = newLab();
    const { out } = await lab.run("veyon", "lock", "-H", "pc-01", "--input", "--wait");
    expect(out).toBe("pc-01 keyboard and mouse locked.\n");
    expect(lab.simulator.computer("pc-01")).toMatchObject({ locked: false, inputLocked: true });
    await lab.run("veyon", "unlock", "pc-01", "--input", "--wait");
    expect(lab.simulator.computer("pc-01").inputLocked).toBe(false);
  });

  it("tell which computers failed, each reason once, and go on with the others", async () => {
    const lab = newLab();
    const { code, out, err } = await lab.run("veyon", "lock", "pc-[01-05]");
    expect(code).toBe(1);
    expect(out).toBe("3 of 5 computers told to be locked.\n");
    expect(err).toBe("failed: pc-[04-05]: no answer. It is off, has another name, or runs no Veyon.\n");
  });

  it("give up waiting when nothing happens in time", async () => {
    const lab = newLab({ timings: { lockDelay: 60_000 } });
    const { code, err } = await lab.run("veyon", "lock", "pc-01", "--within", "1s");
    expect(code).toBe(1);
    expect(err).toContain("failed: pc-01: not within 1000 ms. Is the computer off, or nobody logged in?");
  });

  it("are documents with --json", async () => {
    const lab = newLab();
    const outcome = await lab.run("veyon", "lock", "pc-01", "pc-04", "--json");
    expect(outcome.code).toBe(1);
    expect(lab.json(outcome)).toEqual({
      command: "lock",
      ok: false,
      counts: { total: 2, ok: 1, failed: 1 },
      computers: [
        { host: "pc-01", ok: true },
        {
          host: "pc-04",
          ok: false,
          error: {
            code: "api",
            message: expect.stringContaining("did not answer"),
            veyonCode: 8,
            retryable: false,
            mayHaveActed: false,
          },
        },
      ],
    });
  });
});
