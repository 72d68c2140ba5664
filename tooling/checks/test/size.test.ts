import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { weigh } from "../src/size/bundle.ts";
import { overweight } from "../src/size/overweight.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Text that hardly compresses. */
function noise(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 36).toString(36);
  }).join("");
}

function workspace(): string {
  const root = temporaryFolder({
    "packages/client/package.json": {
      name: "@lab/client",
      type: "module",
      sideEffects: false,
      exports: { ".": "./src/index.ts" },
      imports: { "#platform": { node: "./src/node.ts", default: "./src/web.ts" } },
    },
    "packages/client/src/index.ts": `
      export { base } from "@lab/base";
      export { library } from "library";
      export { platform } from "#platform";
      export const lazy = (): Promise<unknown> => import("./lazy.ts");`,
    "packages/client/src/node.ts": `export const platform = "${noise(9000, 1)}";`,
    "packages/client/src/web.ts": 'export const platform = "web";',
    "packages/client/src/lazy.ts": `export const late = "${noise(3000, 2)}";`,
    "packages/client/src/forgotten.ts": `export const forgotten = "${noise(9000, 3)}";`,
    "packages/client/node_modules/@lab/base/package.json": {
      name: "@lab/base",
      type: "module",
      exports: "./index.ts",
    },
    "packages/client/node_modules/@lab/base/index.ts": `export const base: string = "${noise(2000, 4)}";`,
    "packages/client/node_modules/library/package.json": {
      name: "library",
      type: "module",
      exports: "./index.js",
    },
    "packages/client/node_modules/library/index.js": `export const library = "${noise(4000, 5)}";`,
  });
  return join(root, "packages/client");
}

describe("the weight of a package", () => {
  it("counts neighbours and chunks loaded later as own code, libraries apart, and nothing for Node", async () => {
    const { total, own, libraries, files } = await weigh("@lab/client", workspace());
    const library = libraries.get("library") ?? 0;
    // Random text in 36 letters takes 5.2 bits a character.
    expect(own).toBeGreaterThan(((3000 + 2000) * 5.2) / 8);
    expect(own).toBeLessThan(((3000 + 2000) * 6) / 8 + 1000);
    expect(library).toBeGreaterThan((4000 * 5.2) / 8);
    expect(Math.abs(total - own - library)).toBeLessThan(200);
    expect([...libraries.keys()]).toEqual(["library"]);
    expect([...files.keys()].slice(0, 2)).toEqual(["src/lazy.ts", "node_modules/@lab/base/index.ts"]);
  });

  it("is the same every time", async () => {
    const folder = workspace();
    expect(await weigh("@lab/client", folder)).toEqual(await weigh("@lab/client", folder));
  });
});

describe("a size limit", () => {
  const limit = { package: "@lab/client", total: 100, own: 60 };
  const rest = { libraries: new Map<string, number>(), files: new Map<string, number>() };

  it("may be reached", () => {
    expect(overweight(limit, { total: 100, own: 60, ...rest })).toEqual([]);
  });

  it("must not be passed, neither in total nor by own code", () => {
    expect(overweight(limit, { total: 101, own: 62, ...rest })).toEqual([
      "@lab/client: it is 1 bytes over the limit of 100",
      "@lab/client: its own code is 2 bytes over the limit of 60",
    ]);
  });
});
