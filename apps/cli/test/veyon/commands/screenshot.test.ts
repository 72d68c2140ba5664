import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labs } from "../../support/with-lab.ts";

const newLab = labs();

describe("veyon screenshot", () => {
  it("saves a file for each computer and leaves nothing else behind", async () => {
    const lab = newLab();
    const { code, out, err } = await lab.run(
      "veyon",
      "screenshot",
      "pc-[01-04]",
      "-o",
      "a/b",
      "--width",
      "64",
    );
    expect(code).toBe(1);
    expect(out).toMatch(/^3 of 4 pictures in .*a\/b, \d+ (k?B)\n$/);
    expect(err).toContain("failed: pc-04: no answer.");
    expect(readdirSync(join(lab.folder, "a/b")).sort()).toEqual(["pc-01.png", "pc-02.png", "pc-03.png"]);
    const png = readFileSync(join(lab.folder, "a/b/pc-01.png"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(64);
  });

  it("replaces an older picture, and takes JPEG by its quality", async () => {
    const lab = newLab();
    writeFileSync(join(lab.folder, "pc-01.jpg"), "old");
    const { out } = await lab.run("veyon", "screenshot", "pc-01", "--quality", "30", "--height", "40");
    expect(out).toMatch(/pc-01\.jpg {2}64×40, /);
    expect(readFileSync(join(lab.folder, "pc-01.jpg")).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  });

  it("keeps the older picture when there is no new one", async () => {
    const lab = newLab();
    writeFileSync(join(lab.folder, "pc-04.png"), "old");
    await lab.run("veyon", "screenshot", "pc-04");
    expect(readFileSync(join(lab.folder, "pc-04.png"), "utf8")).toBe("old");
    expect(readdirSync(lab.folder).sort()).toEqual(["pc-04.png", "teacher.pem"]);
  });

  it("has a document", async () => {
    const lab = newLab();
    const outcome = await lab.run(
      "veyon",
      "screenshot",
      "pc-01",
      "--json",
      "--width",
      "64",
      "--compression",
      "9",
    );
    expect(lab.json(outcome)).toMatchObject({
      command: "screenshot",
      ok: true,
      computers: [
        {
          host: "pc-01",
          file: join(lab.folder, "pc-01.png"),
          width: 64,
          height: 40,
          bytes: expect.any(Number),
          takenAt: expect.stringMatching(/^2026-11-20T.*Z$/),
        },
      ],
    });
  });

  it.each([
    [["--format", "png", "--quality", "50"], "--quality is for JPEG"],
    [["--format", "jpeg", "--compression", "5"], "--compression is for PNG"],
    [["--quality", "50", "--compression", "5"], "cannot be used with option"],
    [["--quality", "101"], "Give a whole number from 1 to 100."],
    [["--width", "0"], "Give a whole number from 1 to 65535."],
    [["--format", "bmp"], "Allowed choices are png, jpeg."],
    [["-o", "teacher.pem"], "--output: cannot make the folder teacher.pem"],
  ])("is refused with %j", async (args, problem) => {
    const lab = newLab();
    const { code, err } = await lab.run("veyon", "screenshot", "pc-01", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});
