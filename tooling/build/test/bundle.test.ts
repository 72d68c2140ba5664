import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { bundle } from "../src/bundle.ts";

const files = {
  "package.json": JSON.stringify({
    name: "@lab/client",
    type: "module",
    exports: { ".": "./src/index.ts", "./extra": "./src/extra/index.ts", "./package.json": "./package.json" },
    imports: { "#platform": { node: "./src/node.ts", default: "./src/web.ts" } },
  }),
  "src/index.ts": `import { word } from "#platform";
import { Room } from "./room.ts";
export const room: Room = new Room(word);
export const late = async (): Promise<string> => (await import("./late.ts")).late;
export { base } from "@lab/base";`,
  "src/room.ts": `export class Room {
  static readonly none: Room = new Room("none");
  readonly name: string;
  constructor(name: string) { this.name = name; }
}`,
  "src/late.ts": 'export const late: string = "late";',
  "src/extra/index.ts": 'export { Room } from "../room.ts";',
  "src/node.ts": 'export const word: string = "node";',
  "src/web.ts": 'export const word: string = "web";',
  "src/unused.ts": 'export const unused: string = "unused";',
  "dist/index.js": "",
  "dist/old.js": "",
  "node_modules/@lab/base/package.json": JSON.stringify({ type: "module", exports: "./index.js" }),
  "node_modules/@lab/base/index.js": 'export const base = "base";',
};

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "bundle-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await bundle(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a bundled package", () => {
  it("has a file for each source that package.json leads to, chunks, and nothing of an earlier build", () => {
    const made = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .map((file) => file.replace(/-[\w-]{8}\.js$/, ".js"));
    expect(made.sort()).toEqual([
      "chunks/late.js",
      "chunks/room.js",
      "extra/index.js",
      "index.js",
      "node.js",
      "web.js",
    ]);
  });

  it("finds other packages, its platform and what it loads later where it is installed", () => {
    const manifest = JSON.parse(files["package.json"].replaceAll("/src/", "/dist/").replaceAll(".ts", ".js"));
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    const program = `
      const { base, late, room } = await import("@lab/client");
      const { Room } = await import("@lab/client/extra");
      console.log(base, await late(), room.name, room instanceof Room, Room.name);`;
    const args = ["--input-type=module", "--eval", program];
    expect(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" })).toBe(
      "base late node true Room\n",
    );
  });

  it("leads a debugger to its sources, which are in the package", () => {
    const map = JSON.parse(readFileSync(join(folder, "dist/index.js.map"), "utf8"));
    expect(map.sources).toContain("../src/index.ts");
    expect(map.sourcesContent).toBeUndefined();
  });
});
