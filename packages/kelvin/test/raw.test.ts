import { describe, expect, it } from "vitest";
import type { RawRequest } from "../src/index.ts";
import { FakeServer, failureOf, json } from "./support/fake-server.ts";

describe("a request of one's own", () => {
  it("goes below the address of the API, and gives the server's own spelling", async () => {
    const server = new FakeServer(() => json([{ record_uid: "1" }]));
    const kelvin = server.connect();
    const query = { ucsschool_roles: ["a:b:c", "d:e:f"] };
    await expect(kelvin.send({ method: "GET", path: "v1/users/", query })).resolves.toEqual([
      { record_uid: "1" },
    ]);
    expect(server.last).toBe(
      "GET /ucsschool/kelvin/v1/users/?ucsschool_roles=a%3Ab%3Ac&ucsschool_roles=d%3Ae%3Af",
    );
    await kelvin.send({ method: "PATCH", path: "v1/users/a%20b", json: { firstname: "X" } });
    expect(server.calls[1]).toMatchObject({ method: "PATCH", body: { firstname: "X" } });
  });

  it("may have no answer", async () => {
    const server = new FakeServer(
      ({ method }) => new Response(null, { status: method === "HEAD" ? 200 : 204 }),
    );
    const kelvin = server.connect();
    await expect(kelvin.send({ method: "DELETE", path: "v1/users/anna" })).resolves.toBeUndefined();
    const { response } = await kelvin.send({ method: "HEAD", path: "v1/schools/X" }).withResponse();
    expect(response.status).toBe(200);
  });

  it("is repeated when it only reads, or when its caller says that this does no harm", async () => {
    const sent = async (request: RawRequest) => {
      const server = new FakeServer(() => new Response("", { status: 502 }));
      await failureOf(() => server.connect({ retry: { limit: 1, backoff: 1 } }).send(request));
      return server.calls.length;
    };
    expect(await sent({ method: "GET", path: "v1/users/" })).toBe(2);
    expect(await sent({ method: "PATCH", path: "v1/users/anna", json: {} })).toBe(1);
    expect(await sent({ method: "PATCH", path: "v1/users/anna", json: {}, repeat: "safe" })).toBe(2);
  });

  it("has the errors of any other", async () => {
    expect(
      await failureOf(() => new FakeServer().connect().send({ method: "GET", path: "v1/users/x" })),
    ).toMatchObject({
      name: "NotFoundError",
      kelvinProblem: "not-found",
    });
  });

  it.each<unknown>([
    undefined,
    { path: "v1/users/" },
    { method: "TRACE", path: "v1/users/" },
    { method: "GET" },
    { method: "GET", path: "" },
    { method: "GET", path: "/v1/users/" },
    { method: "GET", path: "v1//users" },
    { method: "GET", path: "v1/../token" },
    { method: "GET", path: "v1/%2e%2E/token" },
    { method: "GET", path: ".." },
    { method: "GET", path: "https://other.test/" },
    { method: "GET", path: "v1/users/?x=1" },
    { method: "GET", path: "v1/users/a b" },
    { method: "GET", path: "v1/users/", repeat: "often" },
    { method: "GET", path: "v1/users/", body: "x" },
  ])("is refused before it is sent: %j", async (request) => {
    const server = new FakeServer();
    expect(await failureOf(() => server.connect().send(request as RawRequest))).toMatchObject({
      name: "InputError",
    });
    expect(server.sent).toEqual([]);
  });
});
