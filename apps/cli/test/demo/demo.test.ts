import { describe, expect, it } from "vitest";
import { labs } from "../support/with-lab.ts";

const newLab = labs();

describe("labkeeper demo", () => {
  it("prints some seconds of a lesson where there is no terminal, and ends", async () => {
    const lab = newLab();
    const begun = Date.now();
    const { code, out, err } = await lab.run("demo");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(Date.now() - begun).toBeLessThan(9_000);
    expect(out).toContain("Room 101: 12 computers · 11 on · 9 in use · 1 off");
    expect(out).toContain("pc-[01-04]  screen locked");
    expect(out).toContain("pc-08  does not answer any more");
    expect(out).toContain("labkeeper sandbox veyon");
  });

  it("runs on a terminal until q, and says what to type next", async () => {
    const lab = newLab();
    lab.io.asTerminal(120, 40);
    const running = lab.start("demo");
    await lab.until(() => lab.io.stdout.text.includes("screen locked"));
    expect(lab.io.stdout.text).toContain("nothing here is real");
    lab.io.stdin.press("q");
    const { code, out } = await lab.finish(running);
    expect(code).toBe(0);
    const after = out.slice(out.indexOf("\u001b[?1049l"));
    expect(after).toContain("What next?");
    expect(lab.io.stdin.keyListeners).toBe(0);
  });

  it("ends on a signal, whenever it comes", async () => {
    const lab = newLab();
    const running = lab.start("demo");
    await lab.until(() => lab.io.stdout.text !== "");
    lab.io.end("SIGTERM");
    expect((await lab.finish(running)).code).toBe(143);
  });
});
