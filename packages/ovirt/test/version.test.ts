import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FakeEngine } from "./support/fake-engine.ts";

it("calls itself by the package's own version in `User-Agent`", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const engine = new FakeEngine();
  await engine.connect().system.get();
  for (const { headers } of engine.sent) {
    expect(headers.get("user-agent")).toBe(`labkeeper-ovirt/${manifest.version}`);
  }
});
