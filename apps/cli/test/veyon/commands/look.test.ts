import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();

describe("veyon status", () => {
  it.each(["4.5", "4.7", "4.11"] as const)("tells how computers are (Veyon %s)", async (version) => {
    const lab = newLab({ version });
    await lab.run("veyon", "lock", "pc-02", "--wait");
    const { code, out } = await lab.run("veyon", "status", "pc-[01-04]");
    expect(out).toBe(
      [
        "   Computer  State  User                Screen",
        "●  pc-01     on     Ada Lovelace (ada)  free",
        "●  pc-02     on     Alan Turing (alan)  locked",
        "●  pc-03     on     nobody              free",
        "○  pc-04     off",
        "",
      ].join("\n"),
    );
    expect(code).toBe(1);
  });

  it("tells of a computer that runs no Veyon, and of what failed", async () => {
    const lab = newLab();
    lab.simulator.computer("pc-04").power = "no-veyon";
    lab.simulator.fault({ do: { kind: "error", code: 12 }, on: { path: "user", host: "pc-02" } });
    const { code, out, err } = await lab.run("veyon", "status", "pc-[01-04]");
    expect(code).toBe(1);
    expect(out).toContain("◌  pc-04     no Veyon");
    expect(out).not.toContain("pc-02");
    expect(err).toBe("failed: pc-02: its version of Veyon does not match the server's.\n");
  });

  it("exits with 0 when all are there", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "status", "pc-[01-03]")).code).toBe(0);
  });

  it("has a document", async () => {
    const lab = newLab();
    const outcome = await lab.run("veyon", "status", "pc-01", "pc-04", "--json");
    expect(lab.json(outcome)).toEqual({
      command: "status",
      ok: false,
      counts: { total: 2, ok: 2, failed: 0 },
      computers: [
        {
          host: "pc-01",
          ok: true,
          state: "on",
          user: { login: "ada", fullName: "Ada Lovelace" },
          locked: false,
          inputLocked: false,
          demo: null,
        },
        { host: "pc-04", ok: true, state: "off", user: null, locked: false, inputLocked: false, demo: null },
      ],
    });
  });
});

describe("veyon user", () => {
  it("tells who is logged in", async () => {
    const lab = newLab();
    lab.simulator.computer("pc-02").user = { login: "m\u001b[31mallory", fullName: "Mal\u0007lory" };
    expect(await lab.run("veyon", "user", "pc-[01-03]")).toEqual({
      code: 0,
      out: "Computer  Login    Name\npc-01     ada      Ada Lovelace\npc-02     mallory  Mal lory\npc-03     nobody\n",
      err: "",
    });
  });

  it("has a document", async () => {
    const lab = newLab();
    const outcome = await lab.run("veyon", "user", "pc-01", "pc-03", "--json");
    expect(lab.json(outcome)).toMatchObject({
      computers: [
        { host: "pc-01", ok: true, user: { login: "ada", fullName: "Ada Lovelace" } },
        { host: "pc-03", ok: true, user: null },
      ],
    });
  });

  it("prints no table when all failed", async () => {
    const lab = newLab();
    expect((await lab.run("veyon", "user", "pc-04")).out).toBe("");
  });
});

describe("veyon ping", () => {
  it("tells which computers run Veyon, without a log-in at them", async () => {
    const lab = newLab();
    const { code, out } = await lab.run("veyon", "ping", "pc-01", "pc-04");
    expect(code).toBe(1);
    expect(out).toBe("● pc-01  answers\n○ pc-04  does not answer\n");
    expect(lab.simulator.peakConnections).toBe(0);
  });

  it("has a document", async () => {
    const lab = newLab();
    const outcome = await lab.run("veyon", "ping", "pc-01", "--via", "server", "--json");
    expect(lab.json(outcome)).toMatchObject({
      ok: true,
      computers: [{ host: "pc-01", ok: true, answers: true }],
    });
  });
});
