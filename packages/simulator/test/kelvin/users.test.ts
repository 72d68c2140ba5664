import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { ask, create, person, v1 } from "./asking.ts";

const school = (name: string): string => `${v1}/schools/${name}`;
const role = (name: string): string => `${v1}/roles/${name}`;

describe("A user with the ids of another one", () => {
  it("is refused", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { record_uid: "7" });
    expect(await create(simulator, "bob", { record_uid: "7" })).toMatchObject({
      status: 409,
      json: { detail: "School user exists (name='bob', record_uid='7', source_uid='Kelvin')." },
    });
    expect(simulator.state.user("ann")?.school).toBe("DEMOSCHOOL");
  });

  it("in another school has moved that one by then", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { record_uid: "7", school_classes: { DEMOSCHOOL: ["1a"] } });
    expect((await create(simulator, "bob", { record_uid: "7", school: school("SCHOOL2") })).status).toBe(409);
    expect(simulator.state.user("ann")).toMatchObject({
      school: "SCHOOL2",
      schools: ["SCHOOL2"],
      schoolClasses: {},
    });
  });
});

describe("A change in several steps", () => {
  it("leaves done what came before the step that fails", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann");
    await create(simulator, "bob");
    const body = { school: school("SCHOOL2"), name: "bob", lastname: "New" };
    expect((await ask(simulator, "PATCH", "/v1/users/ann", { body })).status).toBe(422);
    expect(simulator.state.user("ann")).toMatchObject({ school: "SCHOOL2", lastname: "Lee" });
  });

  it("renames before it changes the role", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { roles: [role("staff")] });
    const body = { name: "eve", roles: [role("student")] };
    expect((await ask(simulator, "PATCH", "/v1/users/ann", { body })).status).toBe(400);
    expect(simulator.state.user("ann")).toBeUndefined();
    expect(simulator.state.user("eve")).toMatchObject({ kind: "staff" });
  });
});

describe("A change of roles", () => {
  it.each([
    [["teacher"], "cn=lehrer,", { DEMOSCHOOL: ["1a"] }],
    [["staff"], "cn=mitarbeiter,", {}],
    [["teacher", "staff"], "cn=lehrer und mitarbeiter,", { DEMOSCHOOL: ["1a"] }],
    [["legal_guardian"], "cn=sorgeberechtigte,", { DEMOSCHOOL: ["1a"] }],
  ])("from student to %j", async (roles, container, classes) => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { school_classes: { DEMOSCHOOL: ["1a"] } });
    const { status, json } = await ask(simulator, "PATCH", "/v1/users/ann", {
      body: { roles: roles.map(role) },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ roles: roles.toSorted().map(role), school_classes: classes });
    expect(json.dn).toContain(`,${container}cn=users,ou=DEMOSCHOOL,`);
  });

  it("to student takes a class that is sent along", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { roles: [role("staff")] });
    const body = { roles: [role("student")], school_classes: { DEMOSCHOOL: ["1a"] } };
    expect(await ask(simulator, "PATCH", "/v1/users/ann", { body })).toMatchObject({
      status: 200,
      json: { roles: [role("student")], school_classes: { DEMOSCHOOL: ["1a"] } },
    });
  });
});

describe("Guardians", () => {
  it("are known to both sides, also after a rename and a delete", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "hal", { roles: [role("legal_guardian")] });
    await create(simulator, "ann", { legal_guardians: [`${v1}/users/hal`] });
    await ask(simulator, "PATCH", "/v1/users/ann", { body: { name: "eve" } });
    expect(simulator.state.user("hal")?.legalWards).toEqual(["eve"]);
    await ask(simulator, "DELETE", "/v1/users/hal");
    expect(simulator.state.user("eve")?.legalGuardians).toEqual([]);
  });

  it("are four at most, and wards ten", async () => {
    const simulator = createKelvinSimulator();
    const guardians = ["a", "b", "c", "d", "e"].map((letter) => `guardian-${letter}`);
    for (const name of guardians)
      simulator.state.putUser({ name, kind: "legal_guardian", recordUid: name, sourceUid: "x" });
    expect((await create(simulator, "ann", { legal_guardians: guardians })).status).toBe(400);
    expect((await create(simulator, "ann", { legal_guardians: guardians.slice(1) })).status).toBe(201);
    const wards = Array.from({ length: 11 }, (_, index) => `ward-${index}`);
    for (const name of wards) simulator.state.putUser({ name, recordUid: name, sourceUid: "x" });
    const body = { legal_wards: wards };
    expect((await ask(simulator, "PATCH", "/v1/users/guardian-a", { body })).status).toBe(400);
    const fewer = { legal_wards: wards.slice(1) };
    expect((await ask(simulator, "PATCH", "/v1/users/guardian-a", { body: fewer })).status).toBe(200);
    expect(simulator.state.user("ward-5")?.legalGuardians).toEqual(["guardian-a"]);
  });
});

it("An account that is no school user is not found", async () => {
  const simulator = createKelvinSimulator();
  expect((await ask(simulator, "GET", "/v1/users/reader")).json).toEqual({
    detail: "No object with name=None found or not authorized.",
  });
  expect((await ask(simulator, "DELETE", "/v1/users/reader")).status).toBe(404);
  expect((await create(simulator, "reader")).status).not.toBe(201);
});

it("A user without a record uid cannot be changed", async () => {
  const simulator = createKelvinSimulator();
  simulator.state.putUser({ name: "eve" });
  expect(await ask(simulator, "PATCH", "/v1/users/eve", { body: { lastname: "New" } })).toMatchObject({
    status: 400,
    json: { detail: "Mandatory attribute 'record_uid' has empty value." },
  });
  const body = { lastname: "New", record_uid: "7", source_uid: "Kelvin" };
  expect((await ask(simulator, "PATCH", "/v1/users/eve", { body })).status).toBe(200);
});

it("PUT of what GET gave changes nothing", async () => {
  const simulator = createKelvinSimulator();
  await create(simulator, "ann", {
    schools: ["DEMOSCHOOL", "SCHOOL2"].map(school),
    school_classes: { DEMOSCHOOL: ["1a"], SCHOOL2: ["2b"] },
    ucsschool_roles: ["mentor:project:chess"],
    birthday: "2010-01-02",
  });
  const before = JSON.stringify(simulator.state.dump());
  const { json } = await ask(simulator, "GET", "/v1/users/ann");
  expect((await ask(simulator, "PUT", "/v1/users/ann", { body: json })).json).toEqual(json);
  expect(JSON.stringify(simulator.state.dump())).toBe(before);
});

describe("Moving", () => {
  it("leaves classes, work groups and role strings of the old school behind", async () => {
    const simulator = createKelvinSimulator();
    simulator.state.putUser({ name: "eve", workgroups: { DEMOSCHOOL: ["Chess"] } });
    await create(simulator, "ann", {
      school_classes: { DEMOSCHOOL: ["1a"] },
      workgroups: { DEMOSCHOOL: ["Chess"] },
    });
    const body = { school: school("SCHOOL2"), school_classes: { SCHOOL2: ["2b"] } };
    expect((await ask(simulator, "PATCH", "/v1/users/ann", { body })).json).toMatchObject({
      dn: "uid=ann,cn=schueler,cn=users,ou=SCHOOL2,dc=example,dc=test",
      schools: [school("SCHOOL2")],
      school_classes: { SCHOOL2: ["2b"] },
      workgroups: {},
      ucsschool_roles: ["student:school:SCHOOL2"],
    });
    expect(simulator.state.schoolClass("DEMOSCHOOL", "1a")?.users).toEqual([]);
  });

  it("to a school that is neither present nor to come is refused", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann");
    const body = { school: school("School3"), schools: [school("SCHOOL2")] };
    expect(await ask(simulator, "PATCH", "/v1/users/ann", { body })).toMatchObject({
      status: 422,
      json: { detail: "New 'school' 'School3' not in current or future 'schools'." },
    });
  });
});

describe("A list in the order of code points", () => {
  it("has upper case first, and characters beyond 16 bits last", async () => {
    const simulator = createKelvinSimulator();
    for (const name of ["zoe", "ann", "Zed", "ümit", "𝒜x", "ﬁn"]) {
      simulator.state.putUser({ name, recordUid: name, sourceUid: "x" });
    }
    const { list } = await ask(simulator, "GET", "/v1/users/");
    expect(list.map(({ name }) => name)).toEqual(["Zed", "ann", "zoe", "ümit", "ﬁn", "𝒜x"]);
  });
});

it("A body that is no user tells all that is missing at once", async () => {
  const { problems } = await ask(createKelvinSimulator(), "POST", "/v1/users/", { body: {} });
  expect(problems.map(({ loc }) => loc.join("."))).toEqual(
    expect.arrayContaining(["body.firstname", "body.lastname", "body.roles"]),
  );
  const { name, ...rest } = person("ann");
  const { status } = await ask(createKelvinSimulator(), "POST", "/v1/users/", { body: rest });
  expect([name, status]).toEqual(["ann", 400]);
});
