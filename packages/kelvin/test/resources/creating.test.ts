import { describe, expect, it } from "vitest";
import type { NewSchoolClass, NewUser } from "../../src/index.ts";
import { ben } from "../support/calls.ts";
import { FakeServer, failureOf, json, wireClass, wireUser } from "../support/fake-server.ts";

const base = "https://kelvin.test/ucsschool/kelvin/v1";
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
