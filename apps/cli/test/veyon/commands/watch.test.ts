import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();
const opening = "\u001b[?1049h";
const closing = "\u001b[?7h\u001b[?25h\u001b[?1049l";

describe("veyon watch without a terminal", () => {
  it("prints the room once with --once", async () => {
    const lab = newLab();
    const { code, out } = await lab.run("veyon", "watch", "pc-[01-04]", "--once");
    expect(code).toBe(1);
    expect(out.replace(/ +\d+ k?B/g, "   6 kB")).toMatchInlineSnapshot(`
      "pc-[01-04]: 4 computers · 3 on · 2 in use · 1 off
         Computer  State     User                Screen       Changed    Picture    Size  Frames/s
      ●  pc-01     on        Ada Lovelace (ada)  free               –    320×200   6 kB         –
      ●  pc-02     on        Alan Turing (alan)  free               –    320×200   6 kB         –
      ●  pc-03     on        nobody              free               –    320×200   6 kB         –
      ○  pc-04     off                                              –          –                 –
      "
    `);
  });

  it("exits with 0 when all are there", async () => {
    expect((await newLab().run("veyon", "watch", "pc-01", "--once", "--fps", "0")).code).toBe(0);
  });

  it.each(["4.7", "4.11"] as const)(
    "prints a line for everything that happens (Veyon %s)",
    async (version) => {
      const lab = newLab({ version });
      const running = lab.start("veyon", "watch", "pc-[01-04]", "--every", "1s");
      await lab.until(() => lab.io.stdout.text.includes("pc-04"));
      lab.io.stdout.text = "";
      lab.simulator.computer("pc-03").user = { login: "grace", fullName: "Grace Hopper" };
      await lab.until(() => lab.io.stdout.text !== "");
      expect(lab.io.stdout.text).toMatch(/^\d\d:\d\d:\d\d {2}pc-03 {2}Grace Hopper logged in\n$/);
      lab.simulator.computer("pc-02").kill();
      await lab.until(() => lab.io.stdout.text.includes("pc-02  does not answer any more\n"));
      lab.simulator.computer("pc-02").start();
      await lab.until(() => lab.io.stdout.text.includes("is there"));
      expect(lab.io.stdout.text).toContain("pc-02  is there, used by Alan Turing\n");
      lab.io.end("SIGINT");
      expect((await lab.finish(running)).code).toBe(0);
    },
  );

  it("ends after so many rounds, with a line of JSON for each", async () => {
    const lab = newLab();
    const { code, out } = await lab.run(
      "veyon",
      "watch",
      "pc-01",
      "pc-04",
      "--json",
      "--rounds",
      "3",
      "--every",
      "5s",
    );
    const rounds = out
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(rounds).toHaveLength(3);
    expect(rounds[2]).toEqual({
      command: "watch",
      round: 3,
      at: expect.stringMatching(/^2026/),
      computers: [
        {
          host: "pc-01",
          ok: true,
          state: "on",
          user: { login: "ada", fullName: "Ada Lovelace" },
          locked: false,
          inputLocked: false,
          demo: null,
          changedAt: null,
          picture: { width: 320, height: 200, bytes: expect.any(Number) },
          framesPerSecond: expect.any(Number),
        },
        expect.objectContaining({ host: "pc-04", state: "off", picture: null, framesPerSecond: null }),
      ],
    });
  });

  it("tells what failed, and goes on with the others", async () => {
    const lab = newLab();
    lab.simulator.fault({
      do: { kind: "error", code: 12 },
      on: { host: "pc-02" },
      times: Number.POSITIVE_INFINITY,
    });
    const { code, out } = await lab.run("veyon", "watch", "pc-[01-02]", "--rounds", "2");
    expect(code).toBe(0);
    expect(out).toContain("✗  pc-02     failed    its version of Veyon does not match the server's.");
    const json = await lab.run("veyon", "watch", "pc-[01-02]", "--json", "--once");
    expect(json.out).toContain('{"host":"pc-02","ok":false,"error":{');
  });

  it.each([
    [["--key-name", "wrong"], 4, "log-in rejected"],
    [["--url", "http://127.0.0.1:1"], 3, "refused"],
  ])("gives up at once with %j", async (args, expected, reason) => {
    const lab = newLab();
    if (expected === 3) lab.simulator.close();
    const { code, err } = await lab.run("veyon", "watch", "pc-[01-03]", ...args);
    expect(code).toBe(expected);
    expect(err).toContain(reason);
    expect(lab.json(await lab.run("veyon", "watch", "pc-[01-03]", "--json", ...args))).toMatchObject({
      ok: false,
    });
  });

  it("refuses a frame rate that makes no sense", async () => {
    expect((await newLab().run("veyon", "watch", "pc-01", "--fps", "0.001")).err).toContain(
      "--fps: give 0, or at least 0.01.",
    );
  });
});

describe("veyon watch on a terminal", () => {
  it.each(["q", "Q", "\u0003", "\u0004", "\u001b"])(
    "shows the room until %j, and gives the terminal back",
    async (key) => {
      const lab = newLab();
      lab.io.asTerminal();
      const running = lab.start("veyon", "watch", "pc-[01-04]");
      await lab.until(() => lab.io.stdout.text.includes("Ada Lovelace"));
      expect(lab.io.stdin.keyListeners).toBe(1);
      lab.io.stdin.press(key);
      const { code, out } = await lab.finish(running);
      expect(code).toBe(0);
      expect(out.startsWith(opening)).toBe(true);
      expect(out.endsWith(closing)).toBe(true);
      expect(lab.io.stdin.keyListeners).toBe(0);
      expect(lab.io.stdout.resizeListeners).toBe(0);
    },
  );

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("gives the terminal back on %s", async (ending, code) => {
    const lab = newLab();
    lab.io.asTerminal();
    const running = lab.start("veyon", "watch", "pc-01");
    await lab.until(() => lab.io.stdout.text.includes("Ada"));
    lab.io.end(ending);
    const outcome = await lab.finish(running);
    expect(outcome.code).toBe(code);
    expect(outcome.out.endsWith(closing)).toBe(true);
  });

  it("shows news, and draws anew what changed alone", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const running = lab.start("veyon", "watch", "pc-[01-03]", "--every", "500ms");
    await lab.until(() => lab.io.stdout.text.includes("nobody"));
    await lab.pass(3_000);
    lab.io.stdout.text = "";
    lab.simulator.computer("pc-03").user = { login: "grace", fullName: "Grace Hopper" };
    await lab.until(() => lab.io.stdout.text.includes("Grace Hopper logged in"));
    expect(lab.io.stdout.text).not.toContain("\u001b[2J");
    lab.io.stdout.text = "";
    lab.io.stdout.resize(60, 20);
    await lab.until(() => lab.io.stdout.text.includes("\u001b[2J"));
    lab.io.stdin.press("q");
    await lab.finish(running);
  });

  it("scrolls with the keys that people try", async () => {
    const computers = Array.from({ length: 20 }, (_, index) => `pc-${index + 10}`);
    const lab = newLab({ computers, frames: "shared" });
    lab.io.asTerminal(50, 12);
    const running = lab.start("veyon", "watch", "pc-[10-29]", "--fps", "0", "--every", "24h");
    await lab.until(() => lab.io.stdout.text.includes("student1"));
    const keys: [string, string][] = [
      ["\u001b[B", "↑ 1 more"],
      ["k", "↓ 14 more"],
      [" ", "↑ 6 more"],
      ["b", "↓ 14 more"],
      ["G", "↑ 14 more"],
      ["g", "↓ 14 more"],
    ];
    for (const [key, shown] of keys) {
      lab.io.stdout.text = "";
      lab.io.stdin.press(key);
      lab.io.stdin.press("?");
      await lab.until(() => lab.io.stdout.text.includes(shown));
    }
    lab.io.stdin.press("q");
    await lab.finish(running);
  });

  it("gives the terminal back even when the program dies of a mistake", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const running = lab.start("veyon", "watch", "pc-01");
    await lab.until(() => lab.io.stdout.text.includes("Ada"));
    lab.io.die();
    expect(lab.io.stdout.text.endsWith(closing)).toBe(true);
    lab.io.end("SIGTERM");
    await lab.finish(running);
  });

  it("ends by itself after so many rounds", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const { code, out } = await lab.run("veyon", "watch", "pc-01", "--rounds", "3");
    expect(code).toBe(0);
    expect(out.endsWith(closing)).toBe(true);
  });

  it("tells on the restored terminal that the log-in was rejected", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const { code, out, err } = await lab.run("veyon", "watch", "pc-[01-03]", "--key-name", "wrong");
    expect(code).toBe(4);
    expect(out.endsWith(closing)).toBe(true);
    expect(err).toContain("failed: pc-[01-03]: log-in rejected.");
  });

  it("stays when the server goes away for a while", async () => {
    const lab = newLab();
    lab.io.asTerminal(140);
    const running = lab.start("veyon", "watch", "pc-[01-03]");
    await lab.until(() => lab.io.stdout.text.includes("nobody"));
    const { fetch } = lab.io;
    lab.io.stdout.text = "";
    const fault = lab.simulator.fault({
      do: { kind: "reset", when: "before" },
      times: Number.POSITIVE_INFINITY,
    });
    await lab.until(() => lab.io.stdout.text.includes("3 failed"));
    fault.remove();
    await lab.until(() => lab.io.stdout.text.includes("3 on"));
    expect(lab.io.fetch).toBe(fetch);
    lab.io.stdin.press("q");
    expect((await lab.finish(running)).code).toBe(0);
  });
});
