import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { VeyonClient } from "../src/index.ts";

it("calls itself by the package's own version in `User-Agent`", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  let userAgent: string | null = null;
  const veyon = new VeyonClient({
    url: "http://127.0.0.1",
    credentials: { method: "simple", password: "secret" },
    fetch: async (request) => {
      userAgent = request.headers.get("user-agent");
      return new Response("{}", { status: 401 });
    },
  });
  await veyon.answers();
  expect(userAgent).toBe(`labkeeper-veyon/${manifest.version}`);
});
