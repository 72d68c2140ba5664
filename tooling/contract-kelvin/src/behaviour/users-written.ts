import type { KelvinClient, NewUser, PasswordHashes } from "@labkeeper/kelvin";
import { describe, expect, it } from "vitest";
import type { Start } from "../world.ts";
import { failureOf, student } from "../world.ts";

const school = "DEMOSCHOOL";
const password = "correct horse battery staple";
const hashes: PasswordHashes = {
  userPassword: ["{crypt}$6$salt$hash"],
  sambaNtPassword: "CAA1239D44DA7EDF926BCE39F5C65D0F",
  krb5Key: ["aGFzaA=="],
  krb5KeyVersionNumber: 1,
  sambaPwdLastSet: 1_600_000_000,
};

/** The same as the directory has them. */
const wireHashes = {
  user_password: hashes.userPassword,
  samba_nt_password: hashes.sambaNtPassword,
  krb_5_key: hashes.krb5Key,
  krb5_key_version_number: 1,
  samba_pwd_last_set: 1_600_000_000,
};

/** What the Python client's tests assert about creating, changing and deleting users. */
export function usersWritten(start: Start): void {
  describe("creating", () => {
    it("with a work group, a UDM property and a password stores all of it, and the password works", async () => {
      const { kelvin, connect } = await start();
      await kelvin.workgroups.create({ school, name: "chess" });
      const whole = student("anna", {
        birthday: "2010-02-03",
        expirationDate: "2050-01-01",
        email: "anna@example.test",
        schoolClasses: { [school]: ["1a"] },
        workgroups: { [school]: ["chess"] },
        udmProperties: { title: "Mx", phone: ["1", "2"] },
        sourceUid: "TESTID",
        password,
      });
      const created = await kelvin.users.create(whole);
      const { password: _, udmProperties, ...rest } = whole;
      expect(created).toMatchObject({ ...rest, schools: [school], disabled: false });
      expect(created.udmProperties).toMatchObject({ title: "Mx", phone: ["1", "2"] });
      await expect(kelvin.users.get("anna")).resolves.toEqual(created);
      await expect(kelvin.workgroups.get({ school, name: "chess" })).resolves.toMatchObject({
        users: ["anna"],
      });
      await expect(connect({ username: "anna", password }).authenticate()).resolves.toContain(".");
    });

    it.each<[what: string, change: object]>([
      ["no name", { name: undefined }],
      ["an empty name", { name: "" }],
      ["null as the name", { name: null }],
      ["no record uid", { recordUid: undefined }],
      ["an empty record uid", { recordUid: "" }],
      ["null as the record uid", { recordUid: null }],
    ])("with %s fails with the server's text", async (_, change) => {
      const { kelvin } = await start();
      const error = await failureOf(kelvin.users.create({ ...student("anna"), ...change } as NewUser));
      expect(error).toMatchObject({
        name: "ValidationError",
        kelvinProblem: expect.stringMatching(/^(rule|validation)$/),
      });
      expect(Reflect.get(Object(error), "detail")).toMatch(/name|record_uid/);
    });

    it.each([[undefined], [""], [null]])(
      "works with %j as the e-mail address, which is null then",
      async (email) => {
        const { kelvin } = await start();
        const created = await kelvin.users.create(student("anna", { email }));
        expect(created.email).toBeNull();
      },
    );

    it("with hashes of a password stores a user without the password", async () => {
      const { kelvin, simulator } = await start();
      const created = await kelvin.users.create(student("anna", { kelvinPasswordHashes: hashes }));
      expect(created).not.toHaveProperty("kelvinPasswordHashes");
      expect(simulator.state.user("anna")?.passwordHashes).toEqual(wireHashes);
      await expect(kelvin.users.get("anna")).resolves.toEqual(created);
    });

    it("with a password and hashes at once is refused", async () => {
      const { kelvin } = await start();
      const error = await failureOf(
        kelvin.users.create(student("anna", { password, kelvinPasswordHashes: hashes })),
      );
      expect(error).toMatchObject({
        name: "ValidationError",
        fields: { "": [expect.stringContaining("Only one")] },
      });
    });
  });

  describe("guardians and wards", () => {
    it("wards of a guardian are set; the answer and a fresh reading agree", async () => {
      const { kelvin } = await start();
      await kelvin.users.create(student("anna"));
      await kelvin.users.create(student("gert", { roles: ["legal_guardian"] }));
      const changed = await kelvin.users.modify("gert", { legalWards: ["anna"] });
      expect(changed.legalWards).toEqual(["anna"]);
      await expect(kelvin.users.get("gert")).resolves.toEqual(changed);
      await expect(kelvin.users.get("anna")).resolves.toMatchObject({ legalGuardians: ["gert"] });
    });

    it("guardians of a student are set; the answer and a fresh reading agree", async () => {
      const { kelvin } = await start();
      await kelvin.users.create(student("gert", { roles: ["legal_guardian"] }));
      const anna = await kelvin.users.create(student("anna"));
      const changed = await kelvin.users.modify(anna, { legalGuardians: ["gert"] });
      expect(changed.legalGuardians).toEqual(["gert"]);
      await expect(kelvin.users.get("anna")).resolves.toEqual(changed);
    });

    it.each(["legalWards", "legalGuardians"] as const)(
      "%s of a teacher are refused with the server's text",
      async (name) => {
        const { kelvin } = await start();
        await kelvin.users.create(student("anna"));
        const teacher = await kelvin.users.create(student("tina", { roles: ["teacher"] }));
        expect(await failureOf(kelvin.users.modify(teacher, { [name]: ["anna"] }))).toMatchObject({
          name: "ValidationError",
          status: 400,
          fields: { [name]: [expect.stringContaining("only valid for")] },
        });
      },
    );
  });

  describe("changing", () => {
    it("everything, a password, a UDM property and work groups included; a fresh reading is equal", async () => {
      const { kelvin, connect } = await start();
      await kelvin.workgroups.create({ school, name: "chess" });
      const anna = await kelvin.users.create(student("anna", { email: "anna@example.test" }));
      const changes = {
        firstname: "Anne",
        lastname: "Mill",
        birthday: "2010-02-03",
        expirationDate: "2050-01-01",
        email: null,
        recordUid: "other",
        sourceUid: "OTHER",
        schoolClasses: { [school]: ["1a", "1b"] },
        workgroups: { [school]: ["chess"] },
        udmProperties: { title: "Dr" },
      };
      const changed = await kelvin.users.modify(anna, { ...changes, password });
      expect(changed).toMatchObject({ ...changes, udmProperties: { ...anna.udmProperties, title: "Dr" } });
      await expect(kelvin.users.get("anna")).resolves.toEqual(changed);
      await expect(connect({ username: "anna", password }).authenticate()).resolves.toContain(".");
    });

    it("the whole user at once changes nothing where nothing differs", async () => {
      const { kelvin } = await start();
      const anna = await kelvin.users.create(student("anna", { schoolClasses: { [school]: ["1a"] } }));
      const replaced = await kelvin.users.replace(anna, { ...anna, recordUid: "anna", sourceUid: "Kelvin" });
      expect(replaced).toEqual(anna);
    });

    it("the hashes of a password", async () => {
      const { kelvin, simulator } = await start();
      const anna = await kelvin.users.create(student("anna"));
      await expect(kelvin.users.modify(anna, { kelvinPasswordHashes: hashes })).resolves.toEqual(anna);
      expect(simulator.state.user("anna")?.passwordHashes).toEqual(wireHashes);
    });

    it("the name changes DN and address", async () => {
      const { kelvin } = await start();
      const anna = await kelvin.users.create(student("anna"));
      const renamed = await kelvin.users.modify(anna, { name: "anne" });
      expect(renamed.name).toBe("anne");
      expect(renamed.dn).not.toBe(anna.dn);
      expect(renamed.url).not.toBe(anna.url);
      await expect(kelvin.users.exists("anna")).resolves.toBe(false);
    });

    it("the school changes DN and schools, and keeps the address", async () => {
      const { kelvin } = await start();
      const anna = await kelvin.users.create(student("anna"));
      const moved = await kelvin.users.move(anna, { school: "school2" });
      expect(moved).toMatchObject({ school: "SCHOOL2", schools: ["SCHOOL2"], url: anna.url });
      expect(moved.dn).not.toBe(anna.dn);
      const both = await kelvin.users.modify(moved, { schools: ["DEMOSCHOOL", "SCHOOL2"] });
      const back = await kelvin.users.move(both, { school: "school3", from: "demoschool" });
      expect(back).toMatchObject({ school: "SCHOOL2", schools: ["SCHOOL2", "School3"] });
    });

    it.each([
      ["the primary school", "DEMOSCHOOL", ["SCHOOL2", "School3"]],
      ["another school", "SCHOOL2", ["DEMOSCHOOL", "School3"]],
      ["all schools", undefined, ["School3"]],
    ])("the school, leaving %s, ends the classes and work groups there alone", async (_, from, schools) => {
      const { kelvin } = await start();
      const anna = await kelvin.users.create(await inThreeSchools(kelvin));
      const moved = await kelvin.users.move(anna, { school: "School3", from });
      expect(moved).toMatchObject({ schools, ...groupsAt(schools) });
      await expect(kelvin.users.get("anna")).resolves.toEqual(moved);
    });

    it("the schools alone is refused where groups in one that is left stay, and the error tells what to do", async () => {
      const { kelvin } = await start();
      const anna = await kelvin.users.create(await inThreeSchools(kelvin));
      const schools = ["DEMOSCHOOL", "School3"];
      expect(await failureOf(kelvin.users.modify(anna, { schools }))).toMatchObject({
        name: "ValidationError",
        kelvinProblem: "rule",
        fields: {
          schoolClasses: [expect.stringContaining("School 'SCHOOL2' in 'school_classes' is missing")],
          workgroups: [expect.stringContaining("School 'SCHOOL2' in 'workgroups' is missing")],
        },
        message: expect.stringContaining("send schoolClasses and workgroups without it"),
      });
      const changes = { schools, ...groupsAt(schools) };
      await expect(kelvin.users.modify(anna, changes)).resolves.toMatchObject(changes);
    });
  });

  it("one that was deleted is gone", async () => {
    const { kelvin } = await start();
    const anna = await kelvin.users.create(student("anna"));
    await expect(kelvin.users.delete(anna)).resolves.toBeUndefined();
    expect(await failureOf(kelvin.users.get("anna"))).toMatchObject({ name: "NotFoundError" });
    expect(await failureOf(kelvin.users.delete(anna))).toMatchObject({ name: "NotFoundError" });
  });
}

const classes: Readonly<Record<string, string>> = { DEMOSCHOOL: "1a", SCHOOL2: "2b", School3: "3c" };

/** The classes and work groups at some schools. */
function groupsAt(schools: readonly string[]): Required<Pick<NewUser, "schoolClasses" | "workgroups">> {
  return {
    schoolClasses: Object.fromEntries(schools.map((name) => [name, [classes[name] ?? ""]])),
    workgroups: Object.fromEntries(schools.map((name) => [name, ["chess"]])),
  };
}

/** A student with a class and a work group in each of three schools. */
async function inThreeSchools({ workgroups }: KelvinClient): Promise<NewUser> {
  const schools = Object.keys(classes);
  for (const name of schools) await workgroups.create({ school: name, name: "chess" });
  return student("anna", { schools, ...groupsAt(schools) });
}
