import { expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";

it("Refuses v2 for an outdated database before it looks at body and token", async () => {
  const simulator = createKelvinSimulator({ outdatedDatabase: true });
  const response = await simulator.fetch(
    new Request("https://kelvin.example.test/ucsschool/kelvin/v2/classes/", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{",
    }),
  );
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ detail: "This instance is deprecated. Please upgrade." });
});
