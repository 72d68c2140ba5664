import { describe, expect, it } from "vitest";
import type { Move } from "../../src/index.ts";
import { isKelvinError } from "../../src/index.ts";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

const schoolsAt = (version: string, ...names: string[]) =>
  names.map((name) => `https://kelvin.test/ucsschool/kelvin/${version}/schools/${name}`);

/** What is sent of somebody who is to be in one school. */
const only = (name: string) => ({ school: schoolsAt("v1", name)[0], schools: schoolsAt("v1", name) });

/** A server with some schools, and everybody in two of them. */
function withSchools(user: object = {}): FakeServer {
  const spellings = ["DEMOSCHOOL", "SCHOOL2", "School3"];
  return new FakeServer(({ url }) => {
    const [, wanted] = /\/schools\/(.*)$/.exec(url.pathname) ?? [];
    if (wanted === undefined) return json(wireUser({ name: url.pathname.split("/").at(-1), ...user }));
    const name = spellings.find((spelling) => spelling.toLowerCase() === wanted.toLowerCase());
    return name ? json({ name }) : json({ detail: `No school with name='${wanted}' found.` }, 404);
  });
}

describe("moving a user", () => {
  it("to another school sends the server's spelling of it, and asks for that once", async () => {
    const server = withSchools();
    const { users } = server.connect();
    await users.move("anna", { school: "SCHOOL3" });
    await users.move("ben", { school: "school3" });
    const body = { ...only("School3"), school_classes: {} };
    expect(server.calls.map(({ method, url, body }) => [method, url.pathname.slice(17), body])).toEqual([
      ["GET", "/v1/schools/SCHOOL3", undefined],
      ["GET", "/v1/users/anna", undefined],
      ["PATCH", "/v1/users/anna", body],
      ["GET", "/v1/users/ben", undefined],
      ["PATCH", "/v1/users/ben", body],
    ]);
  });

  it("looks where the user is now, whatever was loaded before", async () => {
    const server = withSchools();
    const { users } = server.connect();
    const loaded = { ...(await users.get("anna")), schools: ["DEMOSCHOOL"] };
    await users.move(loaded, { school: "DEMOSCHOOL" });
    expect(server.calls.at(-1)?.body).toEqual({ schools: schoolsAt("v1", "DEMOSCHOOL") });
  });

  it("to where the user is, and nowhere else, sends nothing", async () => {
    const server = withSchools({ schools: schoolsAt("v1", "demoschool") });
    const moved = await server.connect().users.move("anna", { school: "DEMOSCHOOL", from: "DemoSchool" });
    expect(moved).toMatchObject({ name: "anna", schoolClasses: { DEMOSCHOOL: ["1a"] } });
    expect(server.calls.map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  it("from the primary school of several keeps the others", async () => {
    const server = withSchools();
    await server.connect().users.move("anna", { school: "school3", from: "demoschool" });
    expect(server.calls.at(-1)?.body).toEqual({
      school: schoolsAt("v1", "School3")[0],
      schools: schoolsAt("v1", "SCHOOL2", "School3"),
      school_classes: {},
    });
  });

  it("from another school keeps the primary one", async () => {
    const server = withSchools();
    await server.connect().users.move("anna", { school: "school3", from: "SCHOOL2" });
    expect(server.calls.at(-1)?.body).toEqual({ schools: schoolsAt("v1", "DEMOSCHOOL", "School3") });
  });

  it("to a school where the user is already only ends the other membership", async () => {
    const server = withSchools();
    await server.connect().users.move("anna", { school: "demoschool", from: "SCHOOL2" });
    expect(server.calls.at(-1)?.body).toMatchObject({ schools: schoolsAt("v1", "DEMOSCHOOL") });
    expect(server.calls.at(-1)?.body).not.toHaveProperty("school");
  });

  it("says which classes and work groups stay, since the server refuses to leave a school whose stay", async () => {
    const groups = { DEMOSCHOOL: ["1a"], SCHOOL2: ["2b", "2c"], School3: ["3d"] };
    const schools = schoolsAt("v1", ...Object.keys(groups));
    const server = withSchools({ schools, school_classes: groups, workgroups: groups });
    const { users } = server.connect();
    const { DEMOSCHOOL, SCHOOL2, School3 } = groups;
    for (const [from, stay] of [
      ["SCHOOL2", { DEMOSCHOOL, School3 }],
      ["demoschool", { SCHOOL2, School3 }],
      [undefined, { School3 }],
    ] as const) {
      await users.move("anna", { school: "school3", from });
      expect(server.calls.at(-1)?.body).toMatchObject({ school_classes: stay, workgroups: stay });
    }
  });

  it("keeps the groups of a school that they spell otherwise than the user does", async () => {
    const groups = { demoschool: ["1a"], SCHOOL2: ["2b"], SCHOOL3: ["3d"] };
    const schools = schoolsAt("v1", "DEMOSCHOOL", "School2", "school3");
    const server = withSchools({ schools, school_classes: groups, workgroups: groups });
    await server.connect().users.move("anna", { school: "school3", from: "school2" });
    const { SCHOOL2: _, ...stay } = groups;
    expect(server.calls.at(-1)?.body).toEqual({
      schools: schoolsAt("v1", "DEMOSCHOOL", "School3"),
      school_classes: stay,
      workgroups: stay,
    });
  });

  it("sends no groups when none ends, as somebody else may be changing them", async () => {
    const server = withSchools({ school_classes: { DEMOSCHOOL: ["1a"] }, workgroups: undefined });
    await server.connect().users.move("anna", { school: "school3", from: "SCHOOL2" });
    expect(server.calls.at(-1)?.body).toEqual({ schools: schoolsAt("v1", "DEMOSCHOOL", "School3") });
  });

  it("of a server without work groups goes without them", async () => {
    const server = withSchools({ workgroups: undefined });
    await server.connect().users.move("anna", { school: "school3" });
    expect(server.calls.at(-1)?.body).toEqual({ ...only("School3"), school_classes: {} });
  });

  it("at v2 reads what it needs at v1, which knows the truth", async () => {
    const server = withSchools();
    await server.connect({ apiVersion: "v2" }).users.move("anna", { school: "school3", from: "SCHOOL2" });
    expect(server.calls.map(({ method, url }) => `${method} ${url.pathname.slice(17)}`)).toEqual([
      "GET /v1/schools/school3",
      "GET /v1/users/anna",
      "PATCH /v2/users/anna",
    ]);
    expect(server.calls.at(-1)?.body).toMatchObject({ schools: schoolsAt("v2", "DEMOSCHOOL", "School3") });
  });

  it("to a school that does not exist changes nothing, and does not mean that the user is missing", async () => {
    const server = withSchools();
    const { users } = server.connect();
    const error = await failureOf(() => users.move("anna", { school: "nix" }));
    expect(error).toMatchObject({
      name: "ValidationError",
      code: "api.validation",
      kelvinProblem: "reference",
      mayHaveActed: false,
      fields: { school: ["No school with name='nix' found."] },
    });
    expect(isKelvinError(error, "reference")).toBe(true);
    expect(server.calls.map(({ method }) => method)).toEqual(["GET"]);
    // It may be there the next time.
    await failureOf(() => users.move("anna", { school: "nix" }));
    expect(server.calls).toHaveLength(2);
  });

  it("fails with the server, when that cannot look", async () => {
    const server = new FakeServer(() => json({ detail: "Unauthorized" }, 401));
    expect(await failureOf(() => server.connect().users.move("anna", { school: "x" }))).toMatchObject({
      name: "AuthError",
    });
  });

  it.each<[path: string, to: unknown]>([
    ["to", undefined],
    ["to", "SCHOOL2"],
    ["to.school", {}],
    ["to.school", { school: "" }],
    ["to.from", { school: "SCHOOL2", from: "" }],
    ["to.too", { school: "SCHOOL2", too: 1 }],
    ["name", { school: "../users/x" }],
  ])("refuses a bad %s: %j", async (path, to) => {
    const server = withSchools();
    expect(await failureOf(() => server.connect().users.move("anna", to as Move))).toMatchObject({
      name: "InputError",
      path,
    });
    expect(server.sent).toEqual([]);
  });

  it("from a school where the user is not is refused", async () => {
    const server = withSchools();
    const to = { school: "SCHOOL2", from: "School3" };
    expect(await failureOf(() => server.connect().users.move("anna", to))).toMatchObject({
      name: "InputError",
      path: "to.from",
    });
    expect(server.calls.every(({ method }) => method === "GET")).toBe(true);
  });
});
