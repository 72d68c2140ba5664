import type { KelvinClient } from "@labkeeper/kelvin";
import { expect, it } from "vitest";
import type { Start } from "../world.ts";
import { failureOf, student } from "../world.ts";

const school = "DEMOSCHOOL";

/** What the Python client's tests assert about classes, and likewise about work groups. */
export function groups(start: Start, kind: "classes" | "workgroups"): void {
  /** Classes and work groups have these in common. */
  const of = (kelvin: KelvinClient): KelvinClient["classes"] | KelvinClient["workgroups"] => kelvin[kind];

  it("a search without a name finds all of the school", async () => {
    const { kelvin } = await start();
    for (const name of ["1a", "1b", "2a"]) await of(kelvin).create({ school, name });
    await of(kelvin).create({ school: "SCHOOL2", name: "1a" });
    const found = await of(kelvin).search({ school });
    expect(found.map((group) => [group.school, group.name])).toEqual(
      expect.arrayContaining(["1a", "1b", "2a"].map((name) => [school, name])),
    );
    expect(found).toHaveLength(3);
  });

  it.each([
    ["a prefix", "1*", ["1a", "1b"]],
    ["a suffix", "*A", ["1a", "2a"]],
  ])("a search by %s finds those", async (_, name, expected) => {
    const { kelvin } = await start();
    for (const one of ["1a", "1b", "2a"]) await of(kelvin).create({ school, name: one });
    const found = await of(kelvin).search({ school, name });
    expect(found.map((group) => group.name).sort()).toEqual(expected);
  });

  it("an inexact school is refused without a request", async () => {
    const { kelvin, simulator } = await start();
    expect(await failureOf(of(kelvin).search({ school: "DEMO*" }))).toMatchObject({ name: "InputError" });
    expect(simulator.requests).toEqual([]);
  });

  it("one is read by its address and its names, without members", async () => {
    const { kelvin } = await start();
    const created = await of(kelvin).create({ school, name: "1a", description: "D" });
    expect(created).toMatchObject({ school, name: "1a", description: "D", users: [] });
    await expect(of(kelvin).get({ school, name: "1a" })).resolves.toEqual(created);
    await expect(kelvin.fetchUrl(created.url)).resolves.toEqual(created);
  });

  it("one is read with its members, as names in any order", async () => {
    const { kelvin } = await start();
    for (const name of ["u1", "u2"]) await kelvin.users.create(student(name));
    await of(kelvin).create({ school, name: "1a", users: ["u2", "u1"] });
    const { users } = await of(kelvin).get({ school, name: "1a" });
    expect([...users].sort()).toEqual(["u1", "u2"]);
  });

  it.each([true, false])(
    "one is created, with a share: %s, with members and a UDM property",
    async (createShare) => {
      const { kelvin } = await start();
      await kelvin.users.create(student("u1"));
      const udmProperties = { gidNumber: 4711 };
      const created = await of(kelvin).create({
        school,
        name: "1a",
        createShare,
        users: ["u1"],
        udmProperties,
      });
      expect(created).toMatchObject({ users: ["u1"], createShare: true, udmProperties });
    },
  );

  it("every attribute can be modified; a fresh reading is equal", async () => {
    const { kelvin } = await start();
    for (const name of ["u1", "u2"]) await kelvin.users.create(student(name));
    const created = await of(kelvin).create({ school, name: "1a", description: "D", users: ["u1"] });
    const changes = {
      name: "1b",
      description: null,
      users: ["u2"],
      udmProperties: { gidNumber: 5 },
      ucsschoolRoles: [...created.ucsschoolRoles, "x:y:z"],
    };
    const changed = await of(kelvin).modify(created, changes);
    expect(changed).toMatchObject({
      name: "1b",
      description: null,
      users: ["u2"],
      udmProperties: { gidNumber: 5 },
    });
    expect(changed.ucsschoolRoles).toContain("x:y:z");
    await expect(of(kelvin).get({ school, name: "1b" })).resolves.toEqual(changed);
  });

  it("one that is renamed has another address, and is found by its new name only", async () => {
    const { kelvin } = await start();
    const created = await of(kelvin).create({ school, name: "1a" });
    const renamed = await of(kelvin).modify(created, { name: "1b" });
    expect(renamed.url).not.toBe(created.url);
    await expect(of(kelvin).exists(renamed)).resolves.toBe(true);
    await expect(of(kelvin).exists(created)).resolves.toBe(false);
  });

  it("one cannot change its school; the server's text says so", async () => {
    const { kelvin } = await start();
    const created = await of(kelvin).create({ school, name: "1a" });
    expect(await failureOf(of(kelvin).replace(created, { school: "SCHOOL2", name: "1a" }))).toMatchObject({
      name: "ValidationError",
      status: 422,
      detail: expect.stringContaining("other school"),
    });
    expect(await failureOf(of(kelvin).modify(created, { school: "SCHOOL2" } as object))).toMatchObject({
      name: "InputError",
      path: "changes.school",
    });
  });

  it("one that was deleted is gone", async () => {
    const { kelvin } = await start();
    const created = await of(kelvin).create({ school, name: "1a" });
    await expect(of(kelvin).delete(created)).resolves.toBeUndefined();
    expect(await failureOf(of(kelvin).get(created))).toMatchObject({ name: "NotFoundError" });
    expect(await failureOf(of(kelvin).delete(created))).toMatchObject({ name: "NotFoundError" });
  });

  it("one is read again as somebody else has changed it", async () => {
    const { kelvin, connect } = await start();
    const created = await of(kelvin).create({ school, name: "1a" });
    await of(connect()).modify({ school, name: "1a" }, { description: "by somebody else" });
    await expect(of(kelvin).reload(created)).resolves.toMatchObject({ description: "by somebody else" });
  });

  it("one exists or does not, which takes one request", async () => {
    const { kelvin, seen } = await start();
    await of(kelvin).create({ school, name: "1a" });
    seen();
    await expect(of(kelvin).exists({ school, name: "1A" })).resolves.toBe(true);
    await expect(of(kelvin).exists({ school, name: "nix" })).resolves.toBe(false);
    expect(seen()).toEqual([`GET v1/${kind}/${school}/1A 200`, `GET v1/${kind}/${school}/nix 404`]);
  });

  it("references are decoded whether or not they are encoded: members with umlauts", async () => {
    const { kelvin } = await start();
    await kelvin.users.create(student("mäüller"));
    const created = await of(kelvin).create({ school, name: "1 a", users: ["mäüller"] });
    expect(created).toMatchObject({ name: "1 a", users: ["mäüller"] });
    await expect(of(kelvin).get(created)).resolves.toEqual(created);
  });
}
