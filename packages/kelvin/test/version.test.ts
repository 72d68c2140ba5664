import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FakeServer, json } from "./support/fake-server.ts";

it("calls itself by the package's own version in `User-Agent`, also when it logs in", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const server = new FakeServer(() => json([]));
  await server.connect().roles.search();
  expect(server.sent.map(({ headers }) => headers.get("user-agent"))).toEqual([
    `labkeeper-kelvin/${manifest.version}`,
    `labkeeper-kelvin/${manifest.version}`,
  ]);
});
