import { describe, expect, it } from "vitest";
import { FakeServer, json, wireClass, wireUser } from "../support/fake-server.ts";

const reading = (wire: object) => new FakeServer(() => json(wire)).connect();

describe("a user who is read", () => {
  it("has names where the server has addresses, and our names of attributes", async () => {
    expect(await reading(wireUser()).users.get("anna")).toEqual({
      dn: "uid=anna,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=example,dc=test",
      url: "https://kelvin.test/ucsschool/kelvin/v1/users/anna",
      ucsschoolRoles: ["student:school:DEMOSCHOOL"],
      udmProperties: { title: "Mx", phone: ["1"] },
      name: "anna",
      school: "DEMOSCHOOL",
      firstname: "Anna",
      lastname: "Lee",
      birthday: "2010-02-03",
      disabled: false,
      email: null,
      expirationDate: null,
      recordUid: "1",
      roles: ["student"],
      schools: ["DEMOSCHOOL", "SCHOOL2"],
      schoolClasses: { DEMOSCHOOL: ["1a"] },
      workgroups: {},
      sourceUid: "Kelvin",
      legalGuardians: ["müller"],
      legalWards: [],
    });
  });

  it.each([
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/DEMOSCHOOL", "DEMOSCHOOL"],
    ["http://other/ucsschool/kelvin/v2/schools/DEMOSCHOOL", "DEMOSCHOOL"],
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/DEMOSCHOOL?x=/y", "DEMOSCHOOL"],
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/DEMOSCHOOL/#top", "DEMOSCHOOL"],
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/%C3%9Cmlaut%20b", "Ümlaut b"],
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/Ümlaut b", "Ümlaut b"],
    ["https://kelvin.test/ucsschool/kelvin/v1/schools/100%", "100%"],
    ["DEMOSCHOOL", "DEMOSCHOOL"],
  ])("of the school %s is of %s", async (school, name) => {
    expect(await reading(wireUser({ school })).users.get("anna")).toMatchObject({ school: name });
  });

  it("keeps what only a newer server knows, and the keys of maps, as they are", async () => {
    const more = {
      favourite_colour: { rgb_value: 5 },
      udm_properties: { school_classes: 1, krb_5_key: null },
      school_classes: { record_uid: ["source_uid"] },
    };
    const anna = await reading(wireUser(more)).users.get("anna");
    expect(anna).toMatchObject({
      favourite_colour: { rgb_value: 5 },
      udmProperties: { school_classes: 1, krb_5_key: null },
      schoolClasses: { record_uid: ["source_uid"] },
    });
    expect(anna).not.toHaveProperty("udm_properties");
  });

  it("has no password, whatever the server sends", async () => {
    const anna = await reading(wireUser({ password: null, kelvin_password_hashes: "canary" })).users.get(
      "anna",
    );
    expect(Object.keys(anna)).not.toContain("password");
    expect(JSON.stringify(anna)).not.toContain("canary");
  });

  it("of an old server has what is read as nothing, and lacks the rest", async () => {
    const { expiration_date, udm_properties, workgroups, legal_guardians, legal_wards, ...old } = wireUser();
    const anna = await reading(old).users.get("anna");
    expect(anna).toMatchObject({ expirationDate: null, udmProperties: {} });
    for (const name of ["workgroups", "legalGuardians", "legalWards"]) expect(anna).not.toHaveProperty(name);
  });

  it("has empty lists and maps where there is null", async () => {
    const nulls = { udm_properties: null, school_classes: null, legal_wards: null, ucsschool_roles: null };
    expect(await reading(wireUser(nulls)).users.get("anna")).toMatchObject({
      udmProperties: {},
      schoolClasses: {},
      legalWards: [],
      ucsschoolRoles: [],
    });
  });

  it("is a plain object, even if the server were to send a prototype", async () => {
    const wire = `{"__proto__": {"isAdmin": true}, "name": "anna"}`;
    const server = new FakeServer(
      () => new Response(wire, { headers: { "content-type": "application/json" } }),
    );
    const anna = await server.connect().users.get("anna");
    expect("isAdmin" in anna).toBe(false);
  });
});

describe("other objects that are read", () => {
  it("are classes with the names of their members", async () => {
    const users = ["u1", "%C3%BC"].map((name) => `https://k.test/ucsschool/kelvin/v1/users/${name}`);
    expect(
      await reading(wireClass({ users })).classes.get({ school: "DEMOSCHOOL", name: "1a" }),
    ).toMatchObject({ school: "DEMOSCHOOL", users: ["u1", "ü"], createShare: true, description: null });
  });

  it("are work groups with all that they have, and more", async () => {
    const wire = wireClass({
      email: "wg@example.test",
      allowed_email_senders_users: ["uid=x,dc=y"],
      allowed_email_senders_groups: [],
      brand_new: 1,
    });
    expect(await reading(wire).workgroups.get({ school: "DEMOSCHOOL", name: "1a" })).toMatchObject({
      email: "wg@example.test",
      allowedEmailSendersUsers: ["uid=x,dc=y"],
      allowedEmailSendersGroups: [],
      brand_new: 1,
    });
  });

  it("are schools", async () => {
    const wire = {
      name: "DEMOSCHOOL",
      display_name: null,
      educational_servers: ["dcdemoschool"],
      administrative_servers: [],
      class_share_file_server: "dcdemoschool",
      home_share_file_server: null,
      url: "https://kelvin.test/ucsschool/kelvin/v1/schools/DEMOSCHOOL",
    };
    expect(await reading(wire).schools.get("DEMOSCHOOL")).toEqual({
      name: "DEMOSCHOOL",
      displayName: null,
      educationalServers: ["dcdemoschool"],
      administrativeServers: [],
      classShareFileServer: "dcdemoschool",
      homeShareFileServer: null,
      udmProperties: {},
      url: wire.url,
    });
  });

  it("are roles", async () => {
    const url = "https://kelvin.test/ucsschool/kelvin/v1/roles/student";
    const wire = { name: "student", display_name: "student", url };
    expect(await reading(wire).roles.get("student")).toEqual({
      name: "student",
      displayName: "student",
      url,
    });
  });

  it("come with the exchange, when it is asked for", async () => {
    const { data, response } = await reading(wireUser()).users.get("anna").withResponse();
    expect(data.name).toBe("anna");
    expect(response).toMatchObject({ status: 200, attempts: 1 });
  });

  it("can be read again, by the names that they have", async () => {
    const server = new FakeServer(() => json(wireUser({ name: "anna2" })));
    const { users } = server.connect();
    const anna = await users.get("anna");
    await users.reload(anna);
    expect(server.last).toBe("GET /ucsschool/kelvin/v1/users/anna2");
  });
});
