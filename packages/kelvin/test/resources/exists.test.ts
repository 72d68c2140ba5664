import { describe, expect, it } from "vitest";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

const id = { "x-request-id": "0".repeat(32) };
const missing = () => json({ detail: "No school with name='x' found." }, 404);

describe("whether a school exists", () => {
  it.each([
    [200, true],
    [404, false],
  ])("takes one HEAD: %i is %s", async (status, exists) => {
    const server = new FakeServer(() => new Response(null, { status, headers: id }));
    await expect(server.connect().schools.exists("DEMOSCHOOL")).resolves.toBe(exists);
    expect(server.calls.map(({ method }) => method)).toEqual(["HEAD"]);
    expect(server.last).toBe("HEAD /ucsschool/kelvin/v1/schools/DEMOSCHOOL");
  });

  it("takes a GET where the server has no HEAD, which is remembered", async () => {
    const server = new FakeServer(({ method, url }) => {
      if (method === "HEAD") return new Response(null, { status: 405, headers: { allow: "GET" } });
      return url.pathname.endsWith("/gone") ? missing() : json({ name: "DEMOSCHOOL" });
    });
    const { schools } = server.connect();
    expect(await schools.exists("DEMOSCHOOL")).toBe(true);
    expect(await schools.exists("gone")).toBe(false);
    expect(server.calls.map(({ method }) => method)).toEqual(["HEAD", "GET", "GET"]);
  });

  it.each([200, 404])(
    "is not believed when something else than the server answers HEAD with %i",
    async (status) => {
      const server = new FakeServer(({ method }) =>
        method === "HEAD" ? new Response(null, { status }) : json({ name: "DEMOSCHOOL" }),
      );
      await expect(server.connect().schools.exists("DEMOSCHOOL")).resolves.toBe(true);
      expect(server.calls.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
    },
  );

  it("fails when the server does", async () => {
    const server = new FakeServer(() => new Response(null, { status: 500, headers: id }));
    expect(await failureOf(() => server.connect().schools.exists("x"))).toMatchObject({
      name: "ServerError",
    });
    expect(server.calls).toHaveLength(1);
  });
});

describe("whether anything else exists", () => {
  const calls = [
    ["users", (kelvin: ReturnType<FakeServer["connect"]>) => kelvin.users.exists("x")],
    ["roles", (kelvin: ReturnType<FakeServer["connect"]>) => kelvin.roles.exists("x")],
    [
      "classes",
      (kelvin: ReturnType<FakeServer["connect"]>) => kelvin.classes.exists({ school: "S", name: "x" }),
    ],
    [
      "workgroups",
      (kelvin: ReturnType<FakeServer["connect"]>) => kelvin.workgroups.exists({ school: "S", name: "x" }),
    ],
  ] as const;

  it.each(calls)("takes one GET, since the server has no HEAD for %s", async (_, exists) => {
    const there = new FakeServer(() => json({ name: "x" }));
    const gone = new FakeServer(() =>
      json({ detail: "No object with name='x' found or not authorized." }, 404),
    );
    await expect(exists(there.connect())).resolves.toBe(true);
    await expect(exists(gone.connect())).resolves.toBe(false);
    expect([...there.calls, ...gone.calls].map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("fails when it cannot be told", async () => {
    for (const answer of [
      () => json({ detail: "Unauthorized" }, 401),
      () => new Response("<html>", { status: 502 }),
      () => new Response("<html>"),
    ]) {
      await failureOf(() => new FakeServer(answer).connect().users.exists("anna"));
    }
  });

  it("comes with the exchange, when it is asked for", async () => {
    const there = await new FakeServer(() => json(wireUser())).connect().users.exists("anna").withResponse();
    expect(there).toMatchObject({ data: true, response: { status: 200 } });
    const gone = await new FakeServer().connect().users.exists("anna").withResponse();
    expect(gone).toMatchObject({ data: false, response: { status: 404 } });
  });
});
