import { describe, expect, it } from "vitest";
import type { WorkGroup } from "../../src/index.ts";
import { FakeServer, failureOf, json, wireClass, wireUser } from "../support/fake-server.ts";

const base = "https://kelvin.test/ucsschool/kelvin/v1";

describe("modifying", () => {
  it("by name sends all that it is given, and nothing else", async () => {
    const server = new FakeServer(() => json(wireUser({ firstname: "Bob" })));
    const changed = await server
      .connect()
      .users.modify("anna", { firstname: "Bob", email: null, birthday: undefined });
    expect(changed.firstname).toBe("Bob");
    expect(server.last).toBe("PATCH /ucsschool/kelvin/v1/users/anna");
    expect(server.calls[0]?.body).toEqual({ firstname: "Bob", email: null });
  });

  it("a user who was loaded sends only what differs", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.modify(anna, {
      firstname: "Anna",
      lastname: "Mill",
      email: null,
      school: "demoschool",
      schools: ["school2", "DEMOSCHOOL"],
      roles: ["student"],
      schoolClasses: { DEMOSCHOOL: ["1a"], SCHOOL2: [] },
      legalGuardians: ["müller"],
      udmProperties: { title: "Mx", phone: ["1", "2"] },
      password: "correct horse battery",
    });
    expect(server.calls[1]?.body).toEqual({
      lastname: "Mill",
      udm_properties: { phone: ["1", "2"] },
      password: "correct horse battery",
    });
  });

  it("sends whatever differs in any kind of attribute", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.modify(anna, {
      birthday: null,
      disabled: true,
      schools: ["DEMOSCHOOL"],
      schoolClasses: { DEMOSCHOOL: ["1a", "1b"] },
      workgroups: { SCHOOL2: ["chess"] },
      legalGuardians: [],
      ucsschoolRoles: ["STUDENT:school:DEMOSCHOOL"],
      udmProperties: { title: null },
    });
    expect(server.calls[1]?.body).toEqual({
      birthday: null,
      disabled: true,
      schools: [`${base}/schools/DEMOSCHOOL`],
      school_classes: { DEMOSCHOOL: ["1a", "1b"] },
      workgroups: { SCHOOL2: ["chess"] },
      legal_guardians: [],
      ucsschool_roles: ["STUDENT:school:DEMOSCHOOL"],
      udm_properties: { title: null },
    });
  });

  it("takes classes in another order for no change", async () => {
    const server = new FakeServer(() => json(wireUser({ school_classes: { B: ["2", "1"], A: ["x"] } })));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.modify(anna, { schoolClasses: { A: ["x"], B: ["1", "2"], C: [] } });
    expect(server.calls).toHaveLength(1);
  });

  it("a user by an object that was not loaded sends all: it may hold what is wanted", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const wanted = { name: "anna", firstname: "Anne" };
    await server.connect().users.modify(wanted, wanted);
    expect(server.last).toBe("PATCH /ucsschool/kelvin/v1/users/anna");
    expect(server.calls[0]?.body).toEqual(wanted);
  });

  it("with nothing that differs sends nothing, and gives back what was loaded", async () => {
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect();
    const anna = await users.get("anna");
    const { data, response } = await users
      .modify(anna, { ...anna, recordUid: "1", sourceUid: "Kelvin" })
      .withResponse();
    expect(data).toBe(anna);
    expect(response).toMatchObject({ status: 0, attempts: 0 });
    expect(server.calls).toHaveLength(1);
  });

  it("with nothing at all reads what a name stands for", async () => {
    const server = new FakeServer(() => json(wireUser()));
    await expect(server.connect().users.modify("anna", {})).resolves.toMatchObject({ name: "anna" });
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/users/anna");
  });

  it.each([
    [new Map([["firstname", "Anne"]])],
    [[]],
    [new Set(["firstname"])],
    [Promise.resolve({ firstname: "Anne" })],
    [new Date()],
    ["canary"],
    [null],
    [undefined],
    [5],
  ])("refuses %o as changes: nothing would be changed", async (changes) => {
    const server = new FakeServer(() => json(wireUser()));
    const { users } = server.connect();
    const anna = await users.get("anna");
    for (const key of ["anna", anna]) {
      for (const call of [users.modify(key, changes as never), users.replace(key, changes as never)]) {
        const error = await failureOf(() => call);
        expect(error).toMatchObject({
          name: "InputError",
          path: expect.stringMatching(/^(changes|replacement)$/),
        });
        expect(String(error)).not.toContain("canary");
      }
    }
    expect(server.calls).toHaveLength(1);
  });

  it("takes changes that are an instance of a class", async () => {
    const server = new FakeServer(() => json(wireUser()));
    class Row {
      readonly firstname = "Anne";
    }
    await server.connect().users.modify("anna", new Row());
    expect(server.calls[0]?.body).toEqual({ firstname: "Anne" });
  });

  it("renames what was loaded", async () => {
    const server = new FakeServer(() => json(wireClass({ name: "1b" })));
    const { classes } = server.connect();
    const group = { school: "DEMOSCHOOL", name: "1a" };
    await classes.modify(group, { name: "1b" });
    expect(server.last).toBe("PATCH /ucsschool/kelvin/v1/classes/DEMOSCHOOL/1a");
    expect(server.calls[0]?.body).toEqual({ name: "1b" });
  });

  it("a work group leaves its e-mail settings alone", async () => {
    const url = `${base}/workgroups/DEMOSCHOOL/1a`;
    const wire = wireClass({ url, email: "wg@x.test", allowed_email_senders_users: ["uid=x"] });
    const server = new FakeServer(() => json(wire));
    const { workgroups } = server.connect();
    const group = await workgroups.get({ school: "DEMOSCHOOL", name: "1a" });
    await workgroups.modify(group, { description: "D" });
    expect(server.calls[1]?.body).toEqual({ description: "D" });
  });

  it.each<[path: string, changes: unknown]>([
    ["changes.school", { school: "SCHOOL2" }],
    ["changes.createShare", { createShare: false }],
    ["changes.name", { name: null }],
    ["changes.users", { users: null }],
    ["changes.ucsschoolRoles", { ucsschoolRoles: null }],
    ["changes.nmae", { nmae: "1b" }],
    ["changes", null],
    ["changes", "1b"],
  ])("a group refuses %s: the server would say nothing, or break", async (path, changes) => {
    const server = new FakeServer(() => json(wireClass()));
    const { classes, workgroups } = server.connect();
    const group = await classes.get({ school: "DEMOSCHOOL", name: "1a" });
    const loaded: WorkGroup = {
      email: null,
      allowedEmailSendersGroups: [],
      allowedEmailSendersUsers: [],
      ...group,
      url: `${base}/workgroups/DEMOSCHOOL/1a`,
    };
    expect(await failureOf(() => classes.modify(group, changes as never))).toMatchObject({ path });
    expect(await failureOf(() => workgroups.modify(loaded, changes as never))).toMatchObject({ path });
    expect(server.calls).toHaveLength(1);
  });

  it("a group takes its own school for no change", async () => {
    const server = new FakeServer(() => json(wireClass()));
    const { classes } = server.connect();
    const group = await classes.get({ school: "DEMOSCHOOL", name: "1a" });
    await classes.modify(group, { ...group, description: "D" });
    expect(server.calls[1]?.body).toEqual({ description: "D" });
  });
});
