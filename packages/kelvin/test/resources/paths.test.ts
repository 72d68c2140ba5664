import { describe, expect, it } from "vitest";
import type { GroupKey, NameKey } from "../../src/index.ts";
import { FakeServer, failureOf, json, wireClass, wireUser } from "../support/fake-server.ts";

const answering = () =>
  new FakeServer(({ url }) => json(url.pathname.includes("/users/") ? wireUser() : wireClass()));

describe("the path of a user", () => {
  it.each([
    ["anna", "anna"],
    ["müller", "m%C3%BCller"],
    ["a b", "a%20b"],
    ["100%", "100%25"],
    ["%2e%2e", "%252e%252e"],
    ["a?b#c", "a%3Fb%23c"],
    ["a&b=c", "a%26b%3Dc"],
    ["a\\b", "a%5Cb"],
    ["...", "..."],
    ["a.b-c", "a.b-c"],
    ["😀", "%F0%9F%98%80"],
  ])("named %j leads to exactly that user", async (name, segment) => {
    const server = answering();
    const { users } = server.connect();
    for (const key of [name, { name }, { ...(await users.get("anna")), name }]) await users.get(key);
    const expected = `/ucsschool/kelvin/v1/users/${segment}`;
    expect(server.calls.map(({ url }) => url.pathname)).toEqual([
      "/ucsschool/kelvin/v1/users/anna",
      expected,
      expected,
      expected,
    ]);
    expect(server.calls.at(-1)?.url.search).toBe("");
  });

  it.each([
    "",
    ".",
    "..",
    "/",
    "../roles/student",
    "a/b",
    "\ud800",
    undefined,
    null,
    5,
    {},
    { name: "" },
    { name: "a/b" },
    { name: 5 },
    [],
  ])("is refused before anything is sent for %j", async (key) => {
    const server = answering();
    const { users, schools, roles } = server.connect();
    const calls: readonly (() => unknown)[] = [
      () => users.get(key as NameKey),
      () => users.exists(key as NameKey),
      () => users.modify(key as NameKey, { firstname: "X" }),
      () => users.replace(key as NameKey, {} as never),
      () => users.delete(key as NameKey),
      () => users.reload(key as { name: string }),
      () => users.classesOf(key as NameKey),
      () => schools.get(key as NameKey),
      () => roles.exists(key as NameKey),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: "InputError" });
    expect(server.sent).toEqual([]);
  });
});

describe("the path of a class", () => {
  it("holds its school and its name", async () => {
    const server = answering();
    const { classes, workgroups } = server.connect();
    await classes.get({ school: "DEMOSCHOOL", name: "1a" });
    await classes.get({ school: "Ö", name: "1 a?" });
    const { school, name } = await classes.get({ school: "DEMOSCHOOL", name: "1a" });
    await workgroups.get({ school, name });
    expect(server.calls.map(({ url }) => url.pathname.slice(17))).toEqual([
      "/v1/classes/DEMOSCHOOL/1a",
      "/v1/classes/%C3%96/1%20a%3F",
      "/v1/classes/DEMOSCHOOL/1a",
      "/v1/workgroups/DEMOSCHOOL/1a",
    ]);
  });

  it.each<unknown>([
    "1a",
    { name: "1a" },
    { school: "DEMOSCHOOL" },
    { school: "", name: "1a" },
    { school: "DEMOSCHOOL", name: ".." },
    { school: "..", name: "users" },
    { school: "DEMO/SCHOOL", name: "1a" },
    { school: "DEMOSCHOOL", name: "1*" },
    { school: "*", name: "1a" },
    null,
    undefined,
  ])("is refused before anything is sent for %j", async (key) => {
    const server = answering();
    const { classes, workgroups } = server.connect();
    for (const groups of [classes, workgroups]) {
      expect(await failureOf(() => groups.get(key as GroupKey))).toMatchObject({ name: "InputError" });
      expect(await failureOf(() => groups.delete(key as GroupKey))).toMatchObject({ name: "InputError" });
    }
    expect(server.sent).toEqual([]);
  });
});

describe("what was loaded", () => {
  it("is no key to objects of another kind, which may have the same name", async () => {
    const server = answering();
    const { users, classes, workgroups, schools } = server.connect();
    const group = await classes.get({ school: "DEMOSCHOOL", name: "1a" });
    const anna = await users.get("anna");
    const calls: readonly (() => unknown)[] = [
      () => users.delete(group),
      () => users.get(group),
      () => users.modify(group, { firstname: "X" }),
      () => users.move(group, { school: "SCHOOL2", from: "DEMOSCHOOL" }),
      () => workgroups.delete(group),
      () => classes.delete(anna),
      () => schools.exists(anna),
    ];
    for (const call of calls) {
      expect(await failureOf(call)).toMatchObject({ name: "InputError", path: "key" });
    }
    const [result] = await users.deleteMany([group]);
    expect(result).toMatchObject({ ok: false, error: { name: "InputError" } });
    expect(server.calls.filter(({ method }) => method !== "GET")).toEqual([]);
  });

  it("is a key at either version, and so is any object with an address of another sort", async () => {
    const server = answering();
    const kelvin = server.connect();
    const anna = await kelvin.users.get("anna");
    await kelvin.v2.users.get(anna);
    expect(server.last).toBe("GET /ucsschool/kelvin/v2/users/anna");
    const row = { name: "ben", url: "https://example.org/classes/1a" };
    await kelvin.users.get(row);
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/users/ben");
  });
});
