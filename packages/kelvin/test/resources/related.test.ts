import { describe, expect, it } from "vitest";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

const anna = wireUser({
  school_classes: { DEMOSCHOOL: ["1a", "2 b"], SCHOOL2: ["x"] },
  workgroups: { DEMOSCHOOL: ["chess"] },
  legal_wards: ["https://kelvin.test/ucsschool/kelvin/v1/users/ben"],
});

const server = () =>
  new FakeServer(({ url }) => {
    const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
    return json(name === "anna" ? anna : { name });
  });

describe("what a user refers to", () => {
  it.each([
    ["classesOf", ["classes/DEMOSCHOOL/1a", "classes/DEMOSCHOOL/2%20b", "classes/SCHOOL2/x"]],
    ["workgroupsOf", ["workgroups/DEMOSCHOOL/chess"]],
    ["schoolsOf", ["schools/DEMOSCHOOL", "schools/SCHOOL2"]],
    ["rolesOf", ["roles/student"]],
    ["guardiansOf", ["users/m%C3%BCller"]],
    ["wardsOf", ["users/ben"]],
  ] as const)("can be read by %s, from a name or from who was loaded", async (method, paths) => {
    const kelvin = server();
    const { users } = kelvin.connect();
    const expected = paths.map((path) => `/ucsschool/kelvin/v1/${path}`);
    const { data, response } = await users[method](await users.get("anna")).withResponse();
    expect(kelvin.calls.slice(1).map(({ url }) => url.pathname)).toEqual(expected);
    expect(data.map(({ name }: { name: string }) => encodeURIComponent(name))).toEqual(
      paths.map((path) => path.split("/").at(-1)),
    );
    expect(response).toMatchObject({ status: 200 });
    await users[method]("anna");
    expect(kelvin.calls.slice(-expected.length).map(({ url }) => url.pathname)).toEqual(expected);
  });

  it("is nothing where there is nothing, without a request", async () => {
    const { workgroups, legal_guardians, legal_wards, ...old } = wireUser({ school_classes: {} });
    const kelvin = new FakeServer(() => json(old));
    const { users } = kelvin.connect();
    const loaded = await users.get("anna");
    const { data, response } = await users.classesOf(loaded).withResponse();
    expect([data, response.status]).toEqual([[], 0]);
    expect(await users.workgroupsOf(loaded)).toEqual([]);
    expect(await users.guardiansOf(loaded)).toEqual([]);
    expect(await users.wardsOf(loaded)).toEqual([]);
    expect(kelvin.calls).toHaveLength(1);
  });

  it("is read at the version of the user's resource", async () => {
    const kelvin = server();
    await kelvin.connect().v2.users.rolesOf("anna");
    expect(kelvin.calls.map(({ url }) => url.pathname.slice(17))).toEqual([
      "/v2/users/anna",
      "/v2/roles/student",
    ]);
  });

  it("fails as a whole when a part of it is gone", async () => {
    const kelvin = new FakeServer(({ url }) => (url.pathname.endsWith("/anna") ? json(anna) : undefined));
    expect(await failureOf(() => kelvin.connect().users.classesOf("anna"))).toMatchObject({
      name: "NotFoundError",
    });
  });
});

describe("fetchUrl", () => {
  it.each([
    ["https://kelvin.test/ucsschool/kelvin/v1/users/anna", "v1/users/anna"],
    ["http://kelvin.test/ucsschool/kelvin/v1/users/m%C3%BCller", "v1/users/m%C3%BCller"],
    ["https://KELVIN.test/ucsschool/kelvin/v1/users/müller", "v1/users/m%C3%BCller"],
    ["https://kelvin.test/ucsschool/kelvin/v1/users/100%", "v1/users/100%25"],
    ["https://kelvin.test/ucsschool/kelvin/v2/schools/DEMOSCHOOL", "v2/schools/DEMOSCHOOL"],
    ["https://kelvin.test/ucsschool/kelvin/v1/roles/student", "v1/roles/student"],
    ["https://kelvin.test/ucsschool/kelvin/v1/classes/DEMOSCHOOL/2%20b", "v1/classes/DEMOSCHOOL/2%20b"],
    ["https://kelvin.test/ucsschool/kelvin/v1/workgroups/DEMOSCHOOL/1a", "v1/workgroups/DEMOSCHOOL/1a"],
  ])("reads what lies at %s", async (url, path) => {
    const kelvin = server();
    await kelvin.connect().fetchUrl(url);
    expect(kelvin.last).toBe(`GET /ucsschool/kelvin/${path}`);
  });

  it("understands the server's own addresses behind a proxy with another path", async () => {
    const kelvin = server();
    const client = kelvin.connect({ url: "https://kelvin.test/people" });
    await client.fetchUrl("https://kelvin.test/ucsschool/kelvin/v1/users/anna");
    await client.fetchUrl("https://kelvin.test/people/ucsschool/kelvin/v1/users/anna");
    expect(kelvin.calls.map(({ url }) => url.pathname)).toEqual([
      "/people/ucsschool/kelvin/v1/users/anna",
      "/people/ucsschool/kelvin/v1/users/anna",
    ]);
  });

  it.each<unknown>([
    "https://other.test/ucsschool/kelvin/v1/users/anna",
    "https://kelvin.test:8443/ucsschool/kelvin/v1/users/anna",
    "https://user:pw@kelvin.test/ucsschool/kelvin/v1/users/anna",
    "https://kelvin.test/other/v1/users/anna",
    "https://kelvin.test/ucsschool/kelvin/v3/users/anna",
    "https://kelvin.test/ucsschool/kelvin/constructor/users/anna",
    "https://kelvin.test/ucsschool/kelvin/v1/users/",
    "https://kelvin.test/ucsschool/kelvin/v1/users/../roles/student",
    "https://kelvin.test/ucsschool/kelvin/v1/users/..",
    "https://kelvin.test/ucsschool/kelvin/v1/users/%2e%2e",
    "https://kelvin.test/ucsschool/kelvin/v1/users/a%2Fb",
    "https://kelvin.test/ucsschool/kelvin/v1/users/anna?x=1",
    "https://kelvin.test/ucsschool/kelvin/v1/users/anna#x",
    "https://kelvin.test/ucsschool/kelvin/v1/classes/1a",
    "https://kelvin.test/ucsschool/kelvin/v1/rooms/r1",
    "/ucsschool/kelvin/v1/users/anna",
    "anna",
    "",
    undefined,
    null,
    5,
  ])("refuses %j before anything is sent", async (url) => {
    const kelvin = server();
    expect(await failureOf(() => kelvin.connect().fetchUrl(url as string))).toMatchObject({
      name: "InputError",
    });
    expect(kelvin.sent).toEqual([]);
  });
});
