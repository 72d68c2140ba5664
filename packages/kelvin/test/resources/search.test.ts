import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { SchoolClassFilter, UserFilter } from "../../src/index.ts";
import { FakeServer, failureOf, json, wireUser } from "../support/fake-server.ts";

describe("searching users", () => {
  it.each<[filter: UserFilter, query: string]>([
    [{}, ""],
    [{ school: "DEMOSCHOOL" }, "?school=DEMOSCHOOL"],
    [{ name: "an*", firstname: "A*", lastname: "L e" }, "?name=an*&firstname=A*&lastname=L+e"],
    [{ recordUid: "1", sourceUid: "K&=" }, "?record_uid=1&source_uid=K%26%3D"],
    [{ email: "*@example.test" }, "?email=*%40example.test"],
    [
      { birthday: "2010-02-03", expirationDate: "2030-01-01" },
      "?birthday=2010-02-03&expiration_date=2030-01-01",
    ],
    [{ disabled: true }, "?disabled=true"],
    [{ disabled: false }, "?disabled=false"],
    [{ roles: ["student"] }, "?roles=student"],
    [{ roles: ["teacher", "staff"] }, "?roles=teacher&roles=staff"],
    [
      { ucsschoolRoles: ["student:school:X", "x:y:*"] },
      "?ucsschool_roles=student%3Aschool%3AX&ucsschool_roles=x%3Ay%3A*",
    ],
    [{ udmProperties: { title: "M*", uidNumber: 5, flag: true } }, "?title=M*&uidNumber=5&flag=true"],
    [{ name: "*" }, "?name=*"],
  ])("by %o sends %j", async (filter, query) => {
    const server = new FakeServer(() => json([]));
    await expect(server.connect().users.search(filter)).resolves.toEqual([]);
    expect(server.last).toBe(`GET /ucsschool/kelvin/v1/users/${query}`);
  });

  it("takes filters without a prototype, from another realm, or of a class", async () => {
    const server = new FakeServer(() => json([]));
    const { users } = server.connect();
    class Filter {
      school = "DEMOSCHOOL";
    }
    const bare: UserFilter = Object.assign(Object.create(null), { school: "DEMOSCHOOL" });
    const foreign: UserFilter = runInNewContext('({ school: "DEMOSCHOOL" })');
    for (const filter of [bare, foreign, new Filter()]) {
      await users.search(filter);
      expect(server.last).toBe("GET /ucsschool/kelvin/v1/users/?school=DEMOSCHOOL");
    }
    await users.search(Object.create(null));
    await users.search(runInNewContext("({})"));
    expect(server.calls).toHaveLength(5);
  });

  it("gives them as a list, in the server's order", async () => {
    const server = new FakeServer(() => json(["Zoe", "anna"].map((name) => wireUser({ name }))));
    const found = await server.connect().users.search({});
    expect(found.map(({ name, school }) => [name, school])).toEqual([
      ["Zoe", "DEMOSCHOOL"],
      ["anna", "DEMOSCHOOL"],
    ]);
  });

  it.each<[path: string, filter: unknown]>([
    ["filter.surname", { surname: "Lee" }],
    ["filter.record_uid", { record_uid: "1" }],
    ["filter.username", { username: "anna" }],
    ["filter.schools", { schools: ["DEMOSCHOOL"] }],
    ["filter.name", { name: "" }],
    ["filter.name", { name: undefined }],
    ["filter.name", { name: null }],
    ["filter.name", { name: 5 }],
    ["filter.name", { name: ["a", "b"] }],
    ["filter.recordUid", { recordUid: undefined, school: "DEMOSCHOOL" }],
    ["filter.school", { school: "" }],
    ["filter.school", { school: "DEMO*" }],
    ["filter.school", { school: "*" }],
    ["filter.email", { email: "*anna*" }],
    ["filter.birthday", { birthday: "2010-02-*" }],
    ["filter.birthday", { birthday: new Date() }],
    ["filter.expirationDate", { expirationDate: "" }],
    ["filter.disabled", { disabled: "yes" }],
    ["filter.disabled", { disabled: null }],
    ["filter.roles", { roles: [] }],
    ["filter.roles", { roles: "student" }],
    ["filter.roles.0", { roles: [""] }],
    ["filter.ucsschoolRoles", { ucsschoolRoles: [] }],
    ["filter.udmProperties", { udmProperties: {} }],
    ["filter.udmProperties", { udmProperties: "title" }],
    ["filter.udmProperties.title", { udmProperties: { title: "" } }],
    ["filter.udmProperties.title", { udmProperties: { title: undefined } }],
    ["filter.udmProperties.title", { udmProperties: { title: null } }],
    ["filter.udmProperties.title", { udmProperties: { title: ["a", "b"] } }],
    ["filter.udmProperties.n", { udmProperties: { n: Number.NaN } }],
    ["filter.udmProperties.school", { udmProperties: { school: "X" } }],
    ["filter.udmProperties.schools", { udmProperties: { schools: "X" } }],
    ["filter.udmProperties.record_uid", { udmProperties: { record_uid: "X" } }],
    ["filter.udmProperties.", { udmProperties: { "": "X" } }],
    ["filter.udmProperties.a b", { udmProperties: { "a b": "X" } }],
    ["filter", null],
    ["filter", "anna"],
    ["filter", ["anna"]],
    ["filter", undefined],
    ["filter", new Map([["school", "DEMOSCHOOL"]])],
    ["filter", new Set(["DEMOSCHOOL"])],
    ["filter", new Date()],
    ["filter", Promise.resolve({ school: "DEMOSCHOOL" })],
    ["filter", new URLSearchParams("school=DEMOSCHOOL")],
    ["filter.length", Object.assign(new Map(), { length: 1 })],
  ])("refuses what might find everybody, before anything is sent: %s of %o", async (path, filter) => {
    const server = new FakeServer(() => json([]));
    expect(await failureOf(() => server.connect().users.search(filter as UserFilter))).toMatchObject({
      name: "InputError",
      path,
    });
    expect(server.sent).toEqual([]);
  });

  it.each<UserFilter>([{ roles: ["student"] }, { ucsschoolRoles: ["x:y:z"] }])(
    "at v2 refuses what v2 ignores: %o",
    async (filter) => {
      const server = new FakeServer(() => json([]));
      const kelvin = server.connect({ apiVersion: "v2" });
      expect(await failureOf(() => kelvin.users.search(filter))).toMatchObject({
        name: "InputError",
        message: expect.stringContaining("v2 ignores it"),
      });
      await kelvin.users.search({ name: "anna" });
      await kelvin.v1.users.search(filter);
      expect(server.calls).toHaveLength(2);
    },
  );

  it("by a UDM property that the server does not know fails, instead of giving everybody", async () => {
    const server = new FakeServer(() => json([wireUser({ udm_properties: { title: "Mx" } })]));
    const { users } = server.connect();
    expect(await failureOf(() => users.search({ udmProperties: { titel: "Mx" } }))).toMatchObject({
      name: "UnsupportedError",
      message: expect.stringContaining("udmProperties.titel"),
    });
    await expect(users.search({ udmProperties: { title: "Mx" } })).resolves.toHaveLength(1);
  });

  it("by a UDM property whose value is unset is one that the server knows", async () => {
    const server = new FakeServer(() => json([wireUser({ udm_properties: { title: null } })]));
    await expect(server.connect().users.search({ udmProperties: { title: "*" } })).resolves.toHaveLength(1);
  });
});

describe("searching other objects", () => {
  it("needs the school of classes and work groups", async () => {
    const server = new FakeServer(() => json([]));
    const { classes, workgroups } = server.connect();
    await classes.search({ school: "DEMOSCHOOL" });
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/classes/?school=DEMOSCHOOL");
    await workgroups.search({ school: "DEMOSCHOOL", name: "1*" });
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/workgroups/?school=DEMOSCHOOL&name=1*");
  });

  it.each<[path: string, filter: unknown]>([
    ["filter.school", {}],
    ["filter.school", { name: "1a" }],
    ["filter.school", { school: undefined }],
    ["filter.school", { school: "" }],
    ["filter.school", { school: "DEMO*" }],
    ["filter.name", { school: "DEMOSCHOOL", name: "" }],
    ["filter.name", { school: "DEMOSCHOOL", name: "1)" }],
    ["filter.name", { school: "DEMOSCHOOL", name: "*)(cn=*" }],
    ["filter.name", { school: "DEMOSCHOOL", name: "\\2a" }],
    ["filter.description", { school: "DEMOSCHOOL", description: "x" }],
  ])("refuses what might find others than meant: %s of %o", async (path, filter) => {
    const server = new FakeServer(() => json([]));
    const { classes, workgroups } = server.connect();
    for (const groups of [classes, workgroups]) {
      expect(await failureOf(() => groups.search(filter as SchoolClassFilter))).toMatchObject({
        name: "InputError",
        path,
      });
    }
    expect(server.sent).toEqual([]);
  });

  it("finds schools by name, or all", async () => {
    const server = new FakeServer(() => json([]));
    const { schools } = server.connect();
    await schools.search();
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/schools/");
    await schools.search({ name: "demo*" });
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/schools/?name=demo*");
    expect(await failureOf(() => schools.search({ name: "" }))).toMatchObject({ name: "InputError" });
  });

  it("finds all roles, and nothing less", async () => {
    const server = new FakeServer(() => json([]));
    const { roles } = server.connect();
    await roles.search();
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/roles/");
    // @ts-expect-error Nothing to search by.
    expect(await failureOf(() => roles.search({ name: "student" }))).toMatchObject({ name: "InputError" });
  });
});
