import { describe, expect, it } from "vitest";
import type { KelvinSimulator } from "../../src/kelvin/index.ts";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import type { ManualClock } from "../manual-clock.ts";
import { manualClock } from "../manual-clock.ts";

const base = "https://kelvin.example.test/ucsschool/kelvin/v1";

async function statusOf(
  simulator: KelvinSimulator,
  method: string,
  path: string,
  body?: object,
): Promise<number> {
  const { status } = await simulator.fetch(
    new Request(base + path, {
      method,
      headers: {
        authorization: `Bearer ${await simulator.issueToken("Administrator")}`,
        "content-type": "application/json",
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
  return status;
}

function makeClass(simulator: KelvinSimulator): Promise<number> {
  return statusOf(simulator, "POST", "/classes/", { name: "1a", school: `${base}/schools/New` });
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
    const user = {
      name: "ann",
      firstname: "Ann",
      lastname: "Lee",
      record_uid: "1",
      school: `${base}/schools/new`,
      roles: [`${base}/roles/teacher`],
    };
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
