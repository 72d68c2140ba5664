import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { ask, create, v1 } from "./asking.ts";

describe("The state", () => {
  it("tells all of a user, the password too", async () => {
    const simulator = createKelvinSimulator();
    await ask(simulator, "POST", "/v1/workgroups/", {
      body: { name: "Choir", school: `${v1}/schools/DEMOSCHOOL` },
    });
    await create(simulator, "hal", { roles: [`${v1}/roles/legal_guardian`] });
    await create(simulator, "ann", {
      birthday: "2012-01-02",
      email: "ann@example.test",
      password: "a password of hers",
      school_classes: { DEMOSCHOOL: ["1a"] },
      workgroups: { DEMOSCHOOL: ["Choir"] },
      legal_guardians: ["hal"],
      udm_properties: { title: "Mx", phone: ["1", "2"] },
    });
    expect(simulator.state.user("ANN")).toEqual({
      id: expect.any(Number),
      name: "ann",
      kind: "student",
      school: "DEMOSCHOOL",
      schools: ["DEMOSCHOOL"],
      firstname: "Ann",
      lastname: "Lee",
      birthday: "2012-01-02",
      expirationDate: null,
      email: "ann@example.test",
      disabled: false,
      recordUid: "ann-r",
      sourceUid: "Kelvin",
      ucsschoolRoles: ["student:school:DEMOSCHOOL"],
      schoolClasses: { DEMOSCHOOL: ["1a"] },
      workgroups: { DEMOSCHOOL: ["Choir"] },
      legalGuardians: ["hal"],
      legalWards: [],
      udmProperties: { title: "Mx", phone: ["1", "2"] },
      password: "a password of hers",
      passwordHashes: null,
    });
    expect(simulator.state.user("hal")).toMatchObject({ kind: "legal_guardian", legalWards: ["ann"] });
    expect(simulator.state.schoolClass("demoschool", "1A")).toMatchObject({ name: "1a", users: ["ann"] });
    expect(simulator.state.workgroup("DEMOSCHOOL", "choir")).toMatchObject({ name: "Choir", users: ["ann"] });
    expect(simulator.state.workgroup("DEMOSCHOOL", "1a")).toBeUndefined();
    expect(simulator.state.schools.map(({ name }) => name)).toEqual(["DEMOSCHOOL", "SCHOOL2", "School3"]);
    expect(simulator.state.classes).toHaveLength(1);
    expect(simulator.state.workgroups).toHaveLength(1);
    expect(simulator.state.users.map(({ name }) => name)).toEqual(["ann", "hal"]);
    expect(simulator.state.userCount).toBe(2);
    expect(simulator.state.user("Administrator")).toBeUndefined();
  });

  it("shows hashes instead of a password", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann", { password: "a password of hers" });
    const hashes = {
      user_password: ["{crypt}$6$x"],
      samba_nt_password: "CAFE",
      krb_5_key: ["AAAA"],
      krb5_key_version_number: 3,
      samba_pwd_last_set: 4,
    };
    const { status } = await ask(simulator, "PATCH", "/v1/users/ann", {
      body: { kelvin_password_hashes: hashes },
    });
    expect(status).toBe(200);
    expect(simulator.state.user("ann")).toMatchObject({ passwordHashes: hashes });
  });

  it("can be written by somebody who knows no rules", async () => {
    const simulator = createKelvinSimulator();
    simulator.state.putUser({
      name: "eve",
      school: "SCHOOL2",
      kind: "teacher_and_staff",
      recordUid: "7",
      schoolClasses: { SCHOOL2: ["1a"] },
      workgroups: { SCHOOL2: ["Chess"] },
      udmProperties: { title: "Dr" },
      password: "short",
    });
    expect((await ask(simulator, "GET", "/v1/users/eve")).json).toMatchObject({
      school: `${v1}/schools/SCHOOL2`,
      roles: [`${v1}/roles/staff`, `${v1}/roles/teacher`],
      record_uid: "7",
      source_uid: null,
      school_classes: { SCHOOL2: ["1a"] },
      workgroups: { SCHOOL2: ["Chess"] },
      udm_properties: { title: "Dr" },
    });
    simulator.state.putUser({ name: "EVE", workgroups: {}, password: null, lastname: "Moneypenny" });
    expect(simulator.state.user("eve")).toMatchObject({
      name: "EVE",
      lastname: "Moneypenny",
      schoolClasses: { SCHOOL2: ["1a"] },
      workgroups: {},
      password: null,
    });
    simulator.state.putUser({ name: "eve", schoolClasses: {}, workgroups: { SCHOOL2: ["Chess"] } });
    expect(simulator.state.user("eve")).toMatchObject({
      schoolClasses: {},
      workgroups: { SCHOOL2: ["Chess"] },
    });
    simulator.state.removeUser("eve");
    simulator.state.removeUser("eve");
    simulator.state.removeUser("Administrator");
    expect(simulator.state.userCount).toBe(0);
    expect((await ask(simulator, "GET", "/v1/roles/")).status).toBe(200);
  });

  it("has users who break the rules, which ends lists", async () => {
    const simulator = createKelvinSimulator();
    simulator.state.putUser({ name: "eve", firstname: null });
    const list = await ask(simulator, "GET", "/v1/users/");
    expect(list.status).toBe(500);
    expect(list.json.detail).toContain("uid=eve,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=example,dc=test");
    expect((await ask(simulator, "GET", "/v1/users/eve")).status).toBe(500);
    simulator.syncV2();
    expect((await ask(simulator, "GET", "/v2/users/")).json).toEqual([]);
  });

  it("has exam users, who are in no list", async () => {
    const simulator = createKelvinSimulator();
    simulator.state.putUser({ name: "exam-ann", kind: "exam_user" });
    expect((await ask(simulator, "GET", "/v1/users/")).json).toEqual([]);
    expect((await ask(simulator, "GET", "/v1/users/exam-ann")).json).toMatchObject({ name: "exam-ann" });
    simulator.syncV2();
    expect((await ask(simulator, "GET", "/v2/users/exam-ann")).status).toBe(404);
  });
});

describe("A dump", () => {
  it("is put back as it was, guardians and the order of members too", async () => {
    const simulator = createKelvinSimulator({ seed: { users: 200, classes: 3, workgroups: 2 } });
    await ask(simulator, "POST", "/v1/classes/", {
      body: { name: "zz", school: `${v1}/schools/DEMOSCHOOL`, description: "Last" },
    });
    const before = simulator.state.dump();
    const text = JSON.stringify(before);
    expect(before.users.some(({ legalGuardians }) => legalGuardians.length > 0)).toBe(true);

    const [first, second] = before.users;
    await ask(simulator, "DELETE", `/v1/users/${first?.name}`);
    await ask(simulator, "PATCH", `/v1/users/${second?.name}`, { body: { lastname: "Changed" } });
    await ask(simulator, "DELETE", "/v1/classes/DEMOSCHOOL/zz");
    await ask(simulator, "POST", "/v1/schools/", { body: { name: "New" } });
    expect(JSON.stringify(simulator.state.dump())).not.toBe(text);

    simulator.state.restore(before);
    expect(JSON.stringify(simulator.state.dump())).toBe(text);
    expect((await ask(simulator, "GET", `/v1/users/${first?.name}`)).json).toMatchObject({
      name: first?.name,
    });
  });

  it("can go to another simulator, over JSON", async () => {
    const one = createKelvinSimulator({ seed: { users: 100 } });
    const other = createKelvinSimulator();
    other.state.restore(JSON.parse(JSON.stringify(one.state.dump())));
    expect(other.state.dump()).toEqual(one.state.dump());
    const path = "/v1/users/?school=SCHOOL2";
    expect((await ask(other, "GET", path)).text).toBe((await ask(one, "GET", path)).text);
  });

  it("does not change what a new user's id is", async () => {
    const simulator = createKelvinSimulator();
    await create(simulator, "ann");
    const before = simulator.state.dump();
    simulator.state.restore(before);
    await create(simulator, "bob");
    expect(simulator.state.user("bob")?.id).not.toBe(simulator.state.user("ann")?.id);
  });
});
