import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFiles, writeFiles } from "../src/generated-files.ts";

const files = [
  { path: "a/src/generated/one.ts", text: "one\n" },
  { path: "a/src/index.ts", text: "index\n" },
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "codegen-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe("generated files", () => {
  it("are in step once they are written", () => {
    writeFiles(root, files);
    expect(readFileSync(join(root, "a/src/generated/one.ts"), "utf8")).toBe("one\n");
    expect(checkFiles(root, files)).toEqual([]);
  });

  it("are found missing, edited and left over", () => {
    expect(checkFiles(root, files)).toEqual([
      "a/src/generated/one.ts is missing",
      "a/src/index.ts is missing",
    ]);
    writeFiles(root, files);
    writeFileSync(join(root, "a/src/index.ts"), "edited\n");
    writeFileSync(join(root, "a/src/generated/two.ts"), "two\n");
    expect(checkFiles(root, files)).toEqual([
      "a/src/index.ts is out of date or was edited",
      "a/src/generated/two.ts is written by no generator",
    ]);
  });

  it("are removed when no generator writes them any more, and nothing beside them", () => {
    writeFiles(root, files);
    writeFileSync(join(root, "a/src/generated/two.ts"), "two\n");
    writeFileSync(join(root, "a/src/by-hand.ts"), "mine\n");
    writeFiles(root, files);
    expect(existsSync(join(root, "a/src/generated/two.ts"))).toBe(false);
    expect(existsSync(join(root, "a/src/by-hand.ts"))).toBe(true);
  });
});
