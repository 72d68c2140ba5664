import { describe, expect, it } from "vitest";
import type { NewSchoolClass, NewUser, UserReplacement, WorkGroup } from "../../src/index.ts";
import { FakeServer, failureOf, json, wireClass, wireUser } from "../support/fake-server.ts";

const base = "https://kelvin.test/ucsschool/kelvin/v1";
const ben: NewUser = {
  name: "ben",
  firstname: "Ben",
  lastname: "Lee",
  school: "DEMOSCHOOL",
  roles: ["student"],
};
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const userServer = () => new FakeServer(() => json(wireUser(), 201));

describe("creating", () => {
  it("a user sends addresses for names, and the server's names of attributes", async () => {
    const server = userServer();
    const created = await server.connect().users.create({
      ...ben,
      roles: ["teacher", "staff"],
      schools: ["DEMOSCHOOL", "SCHOOL2"],
      recordUid: "1",
      sourceUid: "Kelvin",
      birthday: "2010-02-03",
      expirationDate: null,
      email: undefined,
      disabled: false,
      schoolClasses: { DEMOSCHOOL: ["1a"], record_uid: [] },
      legalGuardians: ["müller", "a b"],
      udmProperties: { title: "Mx", school_classes: null },
      password: "correct horse battery",
      kelvinPasswordHashes: {
        userPassword: ["{crypt}x"],
        sambaNtPassword: "nt",
        krb5Key: ["aGFzaA=="],
        krb5KeyVersionNumber: 1,
        sambaPwdLastSet: 2,
      },
    });
    expect(created.name).toBe("anna");
    expect(server.last).toBe("POST /ucsschool/kelvin/v1/users/");
    expect(server.calls[0]?.headers.get("content-type")).toBe("application/json");
    expect(server.calls[0]?.body).toEqual({
      name: "ben",
      firstname: "Ben",
      lastname: "Lee",
      school: `${base}/schools/DEMOSCHOOL`,
      schools: [`${base}/schools/DEMOSCHOOL`, `${base}/schools/SCHOOL2`],
      roles: [`${base}/roles/teacher`, `${base}/roles/staff`],
      record_uid: "1",
      source_uid: "Kelvin",
      birthday: "2010-02-03",
      expiration_date: null,
      disabled: false,
      school_classes: { DEMOSCHOOL: ["1a"], record_uid: [] },
      legal_guardians: [`${base}/users/m%C3%BCller`, `${base}/users/a%20b`],
      udm_properties: { title: "Mx", school_classes: null },
      password: "correct horse battery",
      kelvin_password_hashes: {
        user_password: ["{crypt}x"],
        samba_nt_password: "nt",
        krb_5_key: ["aGFzaA=="],
        krb5_key_version_number: 1,
        samba_pwd_last_set: 2,
      },
    });
  });

  it.each([
    ["https://kelvin.test:8443", "https://kelvin.test:8443/ucsschool/kelvin/v1"],
    ["http://kelvin.test", "https://kelvin.test/ucsschool/kelvin/v1"],
    ["http://127.0.0.1:8911", "https://127.0.0.1:8911/ucsschool/kelvin/v1"],
    ["http://[::1]:8911", "https://[::1]:8911/ucsschool/kelvin/v1"],
    ["http://localhost:8911", "https://localhost.invalid/ucsschool/kelvin/v1"],
    ["https://kelvin", "https://kelvin.invalid/ucsschool/kelvin/v1"],
    ["https://portal.test/people", "https://portal.test/ucsschool/kelvin/v1"],
  ])("at %s refers to %s, as the server wants it", async (url, start) => {
    const server = userServer();
    await server.connect({ url, logger: silent }).users.create(ben);
    expect(server.calls[0]?.body).toMatchObject({ school: `${start}/schools/DEMOSCHOOL` });
  });

  it("at v2 refers to v2", async () => {
    const server = userServer();
    await server.connect({ apiVersion: "v2" }).users.create(ben);
    expect(server.last).toBe("POST /ucsschool/kelvin/v2/users/");
    expect(server.calls[0]?.body).toMatchObject({
      school: "https://kelvin.test/ucsschool/kelvin/v2/schools/DEMOSCHOOL",
    });
  });

  it("a class", async () => {
    const server = new FakeServer(() => json(wireClass(), 201));
    const created = await server.connect().classes.create({
      school: "DEMOSCHOOL",
      name: "1a",
      description: null,
      users: ["anna"],
      createShare: false,
    });
    expect(created).toMatchObject({ school: "DEMOSCHOOL", name: "1a" });
    expect(server.last).toBe("POST /ucsschool/kelvin/v1/classes/");
    expect(server.calls[0]?.body).toEqual({
      school: `${base}/schools/DEMOSCHOOL`,
      name: "1a",
      description: null,
      users: [`${base}/users/anna`],
      create_share: false,
    });
  });

  it("a work group", async () => {
    const server = new FakeServer(() => json(wireClass(), 201));
    await server.connect().workgroups.create({
      school: "DEMOSCHOOL",
      name: "1a",
      email: "wg@example.test",
      allowedEmailSendersUsers: ["uid=x,dc=y"],
      allowedEmailSendersGroups: [],
    });
    expect(server.last).toBe("POST /ucsschool/kelvin/v1/workgroups/");
    expect(server.calls[0]?.body).toMatchObject({
      email: "wg@example.test",
      allowed_email_senders_users: ["uid=x,dc=y"],
      allowed_email_senders_groups: [],
    });
  });

  it("a school, with or without its DHCP", async () => {
    const server = new FakeServer(() => json({ name: "New" }, 201));
    const { schools } = server.connect();
    await schools.create({ name: "New", displayName: "The new one", educationalServers: ["dcnew"] });
    expect(server.last).toBe("POST /ucsschool/kelvin/v1/schools/");
    expect(server.calls[0]?.body).toEqual({
      name: "New",
      display_name: "The new one",
      educational_servers: ["dcnew"],
    });
    await schools.create({ name: "New" }, { alterDhcpdBase: true });
    expect(server.last).toBe("POST /ucsschool/kelvin/v1/schools/?alter_dhcpd_base=true");
  });

  it.each<[path: string, user: unknown]>([
    ["user", undefined],
    ["user", null],
    ["user", "ben"],
    ["user", [ben]],
    ["user.firstName", { ...ben, firstName: "Ben" }],
    ["user.record_uid", { ...ben, record_uid: "1" }],
    ["user.firstname", { ...ben, firstname: 5 }],
    ["user.birthday", { ...ben, birthday: new Date() }],
    ["user.birthday", { ...ben, birthday: "2010-2-3" }],
    ["user.birthday", { ...ben, birthday: "" }],
    ["user.disabled", { ...ben, disabled: "no" }],
    ["user.roles", { ...ben, roles: [] }],
    ["user.roles", { ...ben, roles: "student" }],
    ["user.roles", { ...ben, roles: ["../users/x"] }],
    ["user.school", { ...ben, school: null }],
    ["user.school", { ...ben, school: "" }],
    ["user.school", { ...ben, school: `${base}/schools/DEMOSCHOOL` }],
    ["user.school", { ...ben, school: "DEMOSCHOOL", schools: ["SCHOOL2"] }],
    ["user.schools", { ...ben, schools: "DEMOSCHOOL" }],
    ["user.schools", { ...ben, schools: ["DEMOSCHOOL", 5] }],
    ["user.schoolClasses", { ...ben, schoolClasses: ["1a"] }],
    ["user.schoolClasses", { ...ben, schoolClasses: { DEMOSCHOOL: "1a" } }],
    ["user.legalGuardians", { ...ben, legalGuardians: ["a/b"] }],
    ["user", "{ name: canary }"],
    ["user", new Map(Object.entries(ben))],
    ["user.schoolClasses", { ...ben, schoolClasses: new Map([["DEMOSCHOOL", ["1a"]]]) }],
    ["user.udmProperties", { ...ben, udmProperties: "x" }],
    ["user.udmProperties", { ...ben, udmProperties: new Map([["title", "Mx"]]) }],
    ["user.kelvinPasswordHashes", { ...ben, kelvinPasswordHashes: "canary" }],
    ["user.kelvinPasswordHashes.krb5Key", { ...ben, kelvinPasswordHashes: { krb5Key: "canary" } }],
    ["user.kelvinPasswordHashes.krb_5_key", { ...ben, kelvinPasswordHashes: { krb_5_key: ["canary"] } }],
    ["user.password", { ...ben, password: ["canary"] }],
  ])("refuses a bad %s before anything is sent", async (path, user) => {
    const server = userServer();
    const error = await failureOf(() => server.connect().users.create(user as NewUser));
    expect(error).toMatchObject({ name: "InputError", path });
    expect(String(error)).not.toContain("canary");
    expect(server.sent).toEqual([]);
  });

  it("takes a primary school that is among the schools but for its case", async () => {
    const server = userServer();
    const { users } = server.connect();
    await users.create({ ...ben, school: "demoschool", schools: ["DEMOSCHOOL", "SCHOOL2"] });
    await users.create({ ...ben, school: "demoschool", schools: [] });
    expect(server.calls).toHaveLength(2);
  });

  it("refuses other objects that make no sense, too", async () => {
    const server = new FakeServer();
    const { classes, workgroups, schools } = server.connect();
    const bad = { school: "DEMOSCHOOL", name: "1a", members: [] } as NewSchoolClass;
    expect(await failureOf(() => classes.create(bad))).toMatchObject({ path: "class.members" });
    expect(await failureOf(() => workgroups.create(bad))).toMatchObject({ path: "workgroup.members" });
    expect(await failureOf(() => schools.create({ title: "x" } as never))).toMatchObject({
      path: "school.title",
    });
    const how = { alterDhcpdBase: "yes" as never };
    expect(await failureOf(() => schools.create({ name: "x" }, how))).toMatchObject({
      path: "how.alterDhcpdBase",
    });
    expect(server.sent).toEqual([]);
  });
});

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

describe("replacing", () => {
  const whole: UserReplacement = { ...ben, name: "anna", recordUid: "1", sourceUid: "Kelvin" };

  it("sends the whole object", async () => {
    const server = new FakeServer(() => json(wireUser()));
    await server.connect().users.replace("anna", whole);
    expect(server.last).toBe("PUT /ucsschool/kelvin/v1/users/anna");
    expect(server.calls[0]?.body).toEqual({
      name: "anna",
      firstname: "Ben",
      lastname: "Lee",
      school: `${base}/schools/DEMOSCHOOL`,
      roles: [`${base}/roles/student`],
      record_uid: "1",
      source_uid: "Kelvin",
    });
  });

  it("by what was loaded sends back what only the server knows, but no addresses", async () => {
    const server = new FakeServer(() => json(wireUser({ brand_new: 5 })));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.replace("anna", { ...anna, recordUid: "1", sourceUid: "Kelvin", lastname: "Mill" });
    const { dn, url, ...rest } = wireUser({ brand_new: 5, lastname: "Mill" });
    expect(server.calls[1]?.body).toEqual({
      ...rest,
      // The server understands its own spelling, and ours.
      legal_guardians: [`${base}/users/m%C3%BCller`],
    });
  });

  it("refuses names that no server has used", async () => {
    const server = new FakeServer();
    const bad = { ...whole, brand_new: 5 };
    expect(await failureOf(() => server.connect().users.replace("anna", bad))).toMatchObject({
      name: "InputError",
      path: "replacement.brand_new",
    });
  });
});

describe("deleting", () => {
  it("gives nothing", async () => {
    const server = new FakeServer(() => new Response(null, { status: 204 }));
    const { users, classes } = server.connect();
    await expect(users.delete("anna")).resolves.toBeUndefined();
    expect(server.last).toBe("DELETE /ucsschool/kelvin/v1/users/anna");
    await classes.delete({ school: "DEMOSCHOOL", name: "1a" });
    expect(server.last).toBe("DELETE /ucsschool/kelvin/v1/classes/DEMOSCHOOL/1a");
  });

  it.each([
    ["a page", () => new Response("<html>Back at noon</html>", { headers: { "content-type": "text/html" } })],
    ["nothing", () => new Response("")],
    ["a promise", () => json({}, 202)],
    ["another object", () => json(wireUser())],
  ])("does not take %s for the server's word that it is done", async (_, answer) => {
    const server = new FakeServer(answer);
    const { users } = server.connect({ retry: 3 });
    expect(await failureOf(() => users.delete("anna"))).toMatchObject({
      name: "ProtocolError",
      mayHaveActed: true,
      message: expect.stringContaining("rather than 204"),
    });
    expect(server.calls).toHaveLength(1);
  });
});
