import { describe, expect, it } from "vitest";
import { ben, creating, failing } from "../support/calls.ts";
import { FakeServer, failureOf, json } from "../support/fake-server.ts";

describe("the id of a request", () => {
  const id = "6ed9e4a9-2bbd-4dfb-a782-059dc673d489";
  const other = "aaaaaaaabbbb4ccc8dddeeeeeeeeeeee";

  it("is a new UUID for each call, unless the client or the call brings one", async () => {
    const server = new FakeServer(() => json([]));
    const kelvin = server.connect();
    await kelvin.roles.search();
    await kelvin.roles.search();
    await kelvin.roles.search({}, { correlationId: id });
    await server.connect({ requestId: other }).roles.search();
    const ids = server.calls.map(({ headers }) => headers.get("x-request-id") ?? "");
    expect(ids[0]).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids.slice(2)).toEqual([id, other]);
    expect(server.logIns.map(({ headers }) => headers.get("x-request-id"))[1]).toBe(other);
  });

  it("is in the answer", async () => {
    const { response } = await new FakeServer(() => json([]))
      .connect()
      .roles.search({}, { correlationId: id })
      .withResponse();
    expect(response.correlationId).toBe(id);
  });

  it.each(["nightly", "6ed9e4a9-2bbd-1dfb-a782-059dc673d489", ""])(
    "may not be %j, which the server would replace",
    async (correlationId) => {
      const server = new FakeServer();
      expect(await failureOf(() => server.connect().users.get("x", { correlationId }))).toMatchObject({
        name: "InputError",
        path: "correlationId",
      });
      expect(server.sent).toEqual([]);
    },
  );

  it.each([
    [`${other}`, other],
    [`${other}, ${other}`, other],
  ])("in an error is the one that the server logged, once: %s", async (header, requestId) => {
    const answer = () => json({ detail: "No." }, 400, { "x-request-id": header });
    expect(await failing(creating, answer)).toMatchObject({ requestId });
  });

  it("in an error is the one that was sent, where the answer has none", async () => {
    const error = await failing(
      ({ users }) => users.create(ben, { correlationId: id }),
      () => Response.json({ detail: "No." }, { status: 400 }),
    );
    expect(error).toMatchObject({ requestId: id });
    const page = await failing(
      ({ users }) => users.get("ben", { correlationId: id }),
      () => new Response("<html>", { status: 502 }),
    );
    expect(page).toMatchObject({ requestId: id });
  });
});
