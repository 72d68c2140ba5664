import type { UserFilter } from "@labkeeper/kelvin";
import { describe, expect, it } from "vitest";
import type { Start } from "../world.ts";
import { failureOf, student } from "../world.ts";
import { usersWritten } from "./users-written.ts";

const school = "DEMOSCHOOL";

/** What the Python client's tests assert about users. */
export function users(start: Start): void {
  describe("searching", () => {
    const people = [
      student("anna", {
        firstname: "Anna",
        lastname: "Ärger",
        recordUid: "ra",
        sourceUid: "SA",
        birthday: "2010-02-03",
        expirationDate: "2030-01-01",
      }),
      student("ben", { firstname: "Ben", lastname: "Lee", recordUid: "rb", sourceUid: "SB", disabled: true }),
      student("bert", { firstname: "Bert", lastname: "Zed", roles: ["teacher", "staff"], recordUid: "rc" }),
      student("carl", { school: "SCHOOL2", firstname: "Carl", lastname: "Lee", sourceUid: "SA" }),
    ];

    it.each<[what: string, filter: UserFilter, names: string[]]>([
      ["a school, without a name", { school }, ["anna", "ben", "bert"]],
      ["a prefix of the name", { name: "be*" }, ["ben", "bert"]],
      ["a suffix of the name", { name: "*N" }, ["ben"]],
      ["the birthday", { birthday: "2010-02-03" }, ["anna"]],
      ["being disabled", { disabled: true }, ["ben"]],
      ["the expiration date", { expirationDate: "2030-01-01" }, ["anna"]],
      ["one role", { roles: ["student"] }, ["anna", "ben", "carl"]],
      ["two roles", { roles: ["staff", "teacher"] }, ["bert"]],
      ["a pattern of the first name", { firstname: "be*" }, ["ben", "bert"]],
      ["a pattern of the last name", { lastname: "*e" }, ["ben", "carl"]],
      ["a pattern of the record uid", { recordUid: "R*" }, ["anna", "ben", "bert"]],
      ["a pattern of the source uid", { sourceUid: "S*", school }, ["anna", "ben"]],
      ["all at once", { school, roles: ["student"], lastname: "L*", name: "b*" }, ["ben"]],
    ])("by %s finds those", async (_, filter, names) => {
      const { kelvin } = await start();
      for (const person of people) await kelvin.users.create(person);
      const found = await kelvin.users.search(filter);
      expect(found.map(({ name }) => name)).toEqual(names);
    });

    it("by a UDM property that the server knows finds those; by another it is refused", async () => {
      const { kelvin } = await start();
      await kelvin.users.create(student("anna", { udmProperties: { title: "Dr" } }));
      await kelvin.users.create(student("ben", { udmProperties: { title: "Mx" } }));
      const found = await kelvin.users.search({ udmProperties: { title: "D*" } });
      expect(found.map(({ name }) => name)).toEqual(["anna"]);
      expect(await failureOf(kelvin.users.search({ udmProperties: { titel: "D*" } }))).toMatchObject({
        name: "UnsupportedError",
      });
    });

    it("in an inexact school is refused without a request", async () => {
      const { kelvin, simulator } = await start();
      expect(await failureOf(kelvin.users.search({ school: "DEMO*" }))).toMatchObject({ name: "InputError" });
      expect(simulator.requests).toEqual([]);
    });
  });

  it("one is read by the name, ignoring case, and by the address", async () => {
    const { kelvin } = await start();
    const created = await kelvin.users.create(student("anna"));
    await expect(kelvin.users.get("Anna")).resolves.toEqual(created);
    await expect(kelvin.fetchUrl(created.url)).resolves.toEqual(created);
  });

  it("one is read again as somebody else has changed it", async () => {
    const { kelvin, connect } = await start();
    const anna = await kelvin.users.create(student("anna"));
    await connect().users.modify("anna", { firstname: "Anne" });
    await expect(kelvin.users.reload(anna)).resolves.toMatchObject({ firstname: "Anne" });
  });

  it("one exists or does not, which takes one request", async () => {
    const { kelvin, seen } = await start();
    await kelvin.users.create(student("anna"));
    seen();
    await expect(kelvin.users.exists("anna")).resolves.toBe(true);
    await expect(kelvin.users.exists("nix")).resolves.toBe(false);
    expect(seen()).toEqual(["GET v1/users/anna 200", "GET v1/users/nix 404"]);
  });

  it("a copy shares nothing with the original that could be changed by mistake", async () => {
    const { kelvin } = await start();
    const anna = await kelvin.users.create(student("anna", { schoolClasses: { [school]: ["1a"] } }));
    const copy = structuredClone(anna);
    expect(copy).toEqual(anna);
    expect(copy.schoolClasses[school]).not.toBe(anna.schoolClasses[school]);
    // Reading again gives an object of its own, too.
    const fresh = await kelvin.users.reload(anna);
    expect(fresh.schoolClasses).not.toBe(anna.schoolClasses);
  });

  it("references are decoded whether or not they are encoded: guardians with umlauts", async () => {
    const { kelvin } = await start();
    await kelvin.users.create(student("müller", { roles: ["legal_guardian"] }));
    const anna = await kelvin.users.create(student("anna", { legalGuardians: ["müller"] }));
    expect(anna.legalGuardians).toEqual(["müller"]);
    const [guardian] = await kelvin.users.guardiansOf(anna);
    expect(guardian).toMatchObject({ name: "müller", legalWards: ["anna"] });
  });

  usersWritten(start);
}
