import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileNames } from "../../src/files/names.ts";
import { replaceFile } from "../../src/files/replace.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "labkeeper-files-test-"));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe("names of files", () => {
  it("are safe on every system, and no two are the same anywhere", () => {
    const hosts = ["pc-01", "PC-01", "fe80::1%eth0", "con", "nul.lab", "..", ".hidden", "büro"];
    expect([...fileNames(hosts, ".png").values()]).toEqual([
      "pc-01.png",
      "PC-01-2.png",
      "fe80__1_eth0.png",
      "_con.png",
      "_nul.lab.png",
      "_.png",
      "_hidden.png",
      "büro.png",
    ]);
  });
});

describe("replacing a file", () => {
  it("leaves nothing else in the folder", async () => {
    const file = join(folder, "a.png");
    await replaceFile(file, new TextEncoder().encode("one"));
    await replaceFile(file, new TextEncoder().encode("two"));
    expect(readFileSync(file, "utf8")).toBe("two");
    expect(readdirSync(folder)).toEqual(["a.png"]);
  });

  it("cleans up when it cannot be done", async () => {
    mkdirSync(join(folder, "a.png"));
    await expect(replaceFile(join(folder, "a.png"), new Uint8Array(3))).rejects.toThrow(
      "cannot write the file: ",
    );
    expect(readdirSync(folder)).toEqual(["a.png"]);
    await expect(replaceFile(join(folder, "no/a.png"), new Uint8Array(3))).rejects.toThrow(
      "it does not exist",
    );
  });
});
