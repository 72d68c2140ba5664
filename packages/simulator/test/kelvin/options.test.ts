import { describe, expect, it } from "vitest";
import type { KelvinSimulatorOptions } from "../../src/kelvin/index.ts";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { ask, create, v1 } from "./asking.ts";

describe("Options that make no sense", () => {
  it.each<[string, KelvinSimulatorOptions]>([
    ["v2Lag must be a number from 0 upward, not -1", { v2Lag: -1 }],
    ["tokenLifetime must be a number from 0 upward, not NaN", { tokenLifetime: Number.NaN }],
    ["passwordHistory must be a number from 0 upward, not -2", { passwordHistory: -2 }],
    ["users must be a number from 0 upward, not -3", { seed: { users: -3 } }],
    ['two schools are called "school"', { schools: ["School", "school"] }],
    ["a school needs a name", { schools: [""] }],
    [
      'two accounts are called "ADMIN"',
      {
        accounts: [
          { username: "Admin", password: "x" },
          { username: "ADMIN", password: "x" },
        ],
      },
    ],
  ])("%s", (message, options) => {
    expect(() => createKelvinSimulator(options)).toThrow(new RangeError(message));
  });
});

describe("The options set", () => {
  it("schools", async () => {
    const simulator = createKelvinSimulator({
      schools: ["One", { name: "Two", displayName: "The second", educationalServers: ["edu2"] }],
    });
    expect((await ask(simulator, "GET", "/v1/schools/")).json).toMatchObject([
      { name: "One", display_name: "One", educational_servers: ["dcone"] },
      { name: "Two", display_name: "The second", educational_servers: ["edu2"] },
    ]);
  });

  it("where the directory lies", async () => {
    const simulator = createKelvinSimulator({ ldapBase: "dc=school,dc=example" });
    expect((await create(simulator, "ann")).json.dn).toBe(
      "uid=ann,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=school,dc=example",
    );
  });

  it("the source of users and the domains of their mail", async () => {
    const simulator = createKelvinSimulator({ sourceUid: "CSV", mailDomains: ["one.test", "two.test"] });
    expect((await create(simulator, "ann", { email: "ann@two.test" })).json).toMatchObject({
      source_uid: "CSV",
      email: "ann@two.test",
    });
    expect((await create(simulator, "bob", { email: "bob@example.test" })).status).toBe(422);
  });

  it("how long names may be, and which", async () => {
    const simulator = createKelvinSimulator({
      usernameLength: 6,
      studentNameLength: 4,
      allowWindowsNames: true,
    });
    expect((await create(simulator, "lpt1")).status).toBe(201);
    expect((await create(simulator, "fives")).json.detail).toContain(
      "Username 'fives' is longer than allowed.",
    );
    expect((await create(simulator, "sixers", { roles: [`${v1}/roles/staff`] })).status).toBe(201);
    expect((await create(createKelvinSimulator(), "lpt1")).json.detail).toMatchObject([
      { loc: ["body", "name"], msg: "May not be a Windows reserved name" },
    ]);
  });

  it("how long passwords must be, and how many a new one must differ from", async () => {
    const simulator = createKelvinSimulator({
      passwordLength: 4,
      passwordPolicyLength: 6,
      passwordHistory: 2,
    });
    expect((await create(simulator, "ann", { password: "tea" })).json.detail).toContain(
      "Password is shorter than 4 characters.",
    );
    expect((await create(simulator, "ann", { password: "ears" })).status).toBe(201);
    const change = async (password: string): Promise<unknown> =>
      (await ask(simulator, "PATCH", "/v1/users/ann", { body: { password } })).status;
    expect(await change("fives")).toBe(422);
    expect(await change("sixers")).toBe(200);
    expect(await change("sixers")).toBe(422);
    expect(await change("seventh")).toBe(200);
    expect(await change("sixers")).toBe(422);
    expect(await change("another")).toBe(200);
    expect(await change("sixers")).toBe(200);
  });

  it("which UDM properties are shown, and their types", async () => {
    const simulator = createKelvinSimulator({
      mappedUdmProperties: { user: ["pets", "shoeSize"] },
      udmTypes: { pets: "list of strings", shoeSize: "integer" },
    });
    const { json } = await create(simulator, "ann", { udm_properties: { pets: ["cat", "dog"] } });
    expect(json.udm_properties).toEqual({ pets: ["cat", "dog"], shoeSize: null });
    expect((await create(simulator, "bob", { udm_properties: { shoeSize: "large" } })).status).toBe(422);
    expect((await ask(simulator, "GET", "/v1/users/?pets=d*g")).json).toMatchObject([{ name: "ann" }]);
    expect((await create(simulator, "cid", { udm_properties: { title: "Dr" } })).json.detail).toMatchObject([
      { type: "value_error.unknownudmproperty" },
    ]);
  });
});
