import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

/** What a fresh Node has loaded of its own modules that make HTTP requests, after some statements. */
function loadedAfter(statements: string): string[] {
  const program = `
    const { Session } = await import(${JSON.stringify(new URL("../../../src/index.ts", import.meta.url).href)});
    const fetch = async () => Response.json({});
    const session = new Session({ client: "x/1", url: "https://lab.example", options: { fetch }, confidential: false });
    ${statements}
    console.log(process.moduleLoadList.filter((name) => /^NativeModule (http|tls|internal.deps.undici)/.test(name)).join());`;
  const flags = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", program];
  return execFileSync(process.execPath, flags, { encoding: "utf8" })
    .trim()
    .split(",")
    .filter((name) => name !== "");
}

it("A session loads what makes requests, which takes a while, only when there is one", () => {
  expect(loadedAfter("")).toEqual([]);
  expect(loadedAfter("await session.close();")).toEqual([]);
  expect(loadedAfter("new Request(session.url);")).toContain("NativeModule internal/deps/undici/undici");
});
