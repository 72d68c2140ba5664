import { isNotFoundError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import type { OvirtClient } from "../../src/index.ts";
import { FakeEngine, failureOf, xml } from "../support/fake-engine.ts";

const retry = { limit: 2, backoff: 0.001, maxBackoff: 0.001 };

/** How often a call is sent whose connection breaks every time. */
async function attempts(call: (client: OvirtClient) => unknown): Promise<number> {
  const engine = new FakeEngine(({ url }) =>
    url.pathname.startsWith("/ovirt-engine/api/") ? Response.error() : undefined,
  );
  await failureOf(() => call(engine.connect({ retry })));
  return engine.calls.length;
}

describe("After a failure that may have acted", () => {
  it.each<[string, number, (client: OvirtClient) => unknown]>([
    ["get", 3, (client) => client.vms.vm("1").get()],
    ["list", 3, (client) => client.vms.list()],
    ["update that leaves the name", 3, (client) => client.vms.vm("1").update({ comment: "x" })],
    ["update that gives a name", 1, (client) => client.vms.vm("1").update({ name: "x" })],
    ["remove", 3, (client) => client.vms.vm("1").remove()],
    ["add", 1, (client) => client.vms.add({ comment: "x" })],
    ["an action", 1, (client) => client.vms.vm("1").start()],
    ["send() of a GET", 3, (client) => client.send({ path: "vms" })],
    ["send() of anything else", 1, (client) => client.send({ path: "vms", method: "POST" })],
    [
      "send() of what is declared safe",
      3,
      (client) => client.send({ path: "vms", method: "PUT", repeat: "safe" }),
    ],
  ])("%s is sent %i times", async (_, count, call) => {
    expect(await attempts(call)).toBe(count);
  });
});

it("Removing counts as done when nothing is found after an attempt without an answer", async () => {
  let attempt = 0;
  const engine = new FakeEngine(({ method }) => {
    if (method !== "DELETE") return undefined;
    attempt += 1;
    return attempt === 1 ? Response.error() : xml("<fault/>", 404);
  });
  await expect(engine.connect({ retry }).vms.vm("1").remove()).resolves.toBeUndefined();
  expect(attempt).toBe(2);
});

it("Removing does not count as done when it is a proxy that finds nothing", async () => {
  let attempt = 0;
  const engine = new FakeEngine(({ method }) => {
    if (method !== "DELETE") return undefined;
    attempt += 1;
    return attempt === 1
      ? Response.error()
      : new Response("<html/>", { status: 404, headers: { "content-type": "text/html" } });
  });
  const error = await failureOf(() => engine.connect({ retry }).vms.vm("1").remove());
  expect(error).toMatchObject({ code: "protocol", mayHaveActed: true });
  expect(isNotFoundError(error)).toBe(false);
});
