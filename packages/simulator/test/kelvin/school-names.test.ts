import { describe, expect, it } from "vitest";
import type { KelvinSimulator } from "../../src/kelvin/index.ts";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { manualClock } from "../manual-clock.ts";
import { ask, person, v1 } from "./asking.ts";

async function statusOf(
  simulator: KelvinSimulator,
  method: string,
  path: string,
  body?: object,
): Promise<number> {
  return (await ask(simulator, method, `/v1${path}`, { body })).status;
}

function makeClass(simulator: KelvinSimulator): Promise<number> {
  return statusOf(simulator, "POST", "/classes/", { name: "1a", school: `${v1}/schools/New` });
}

/** A server whose school was looked up before it was made. */
async function lookedUpTooEarly(): Promise<{ simulator: KelvinSimulator; clock: ManualClock }> {
  const clock = manualClock();
  const simulator = createKelvinSimulator({ clock });
  expect(await makeClass(simulator)).toBe(404);
  expect(await statusOf(simulator, "POST", "/schools/", { name: "New" })).toBe(201);
  return { simulator, clock };
}

describe("A school that was looked up before it existed", () => {
  it("stays unknown for five minutes", async () => {
    const { simulator, clock } = await lookedUpTooEarly();
    await clock.advance(299_999);
    expect(await makeClass(simulator)).toBe(404);
    await clock.advance(1);
    expect(await makeClass(simulator)).toBe(201);
  });

  it("stays unknown to new users, too", async () => {
    const { simulator } = await lookedUpTooEarly();
    const user = person("ann", { school: `${v1}/schools/new` });
    expect(await statusOf(simulator, "POST", "/users/", user)).toBe(404);
    expect(await statusOf(simulator, "HEAD", "/schools/NEW")).toBe(200);
    expect(await statusOf(simulator, "POST", "/users/", user)).toBe(201);
  });

  it("is known after a restart", async () => {
    const { simulator } = await lookedUpTooEarly();
    simulator.restart();
    expect(await makeClass(simulator)).toBe(201);
  });
});
