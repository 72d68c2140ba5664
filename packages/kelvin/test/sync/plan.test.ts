import { isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { lines, pupilsOfDemo, TestSchool, warnings } from "./support/school.ts";

describe("A plan of sync", () => {
  it("has nothing to do when the server is as the list says", async () => {
    const school = new TestSchool(pupils(3));
    const plan = await school.plan(recordsOf(pupils(3)));
    expect(plan.items).toEqual([]);
    expect(plan.counts).toMatchObject({
      create: 0,
      change: 0,
      move: 0,
      deactivate: 0,
      delete: 0,
      unchanged: 3,
    });
    expect(plan.warnings).toEqual([]);
  });

  it("creates, changes, moves and deactivates, with the old and the new value of each attribute", async () => {
    const users = [
      pupil("anna"),
      pupil("ben"),
      pupil("cleo"),
      pupil("dora", { schools: ["SCHOOL2"], school: "SCHOOL2" }),
    ];
    const school = new TestSchool(users);
    const plan = await school.plan(
      [
        recordOf(pupil("anna"), { lastname: "Ray", email: "anna@example.org" }),
        recordOf(pupil("dora"), { school: "DEMOSCHOOL" }),
        recordOf(pupil("cleo")),
        {
          name: "emil",
          recordUid: "5",
          firstname: "Emil",
          lastname: "Fox",
          school: "SCHOOL2",
          birthday: "1.2.2010",
        },
      ],
      { scope: { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] } },
    );
    expect(lines(plan)).toEqual([
      'change anna, lastname "Lee"→"Ray", email null→"anna@example.org"',
      'move dora, school "SCHOOL2"→"DEMOSCHOOL", schools ["SCHOOL2"]→["DEMOSCHOOL"]',
      'create emil, name null→"emil", recordUid null→"5", firstname null→"Emil", lastname null→"Fox", ' +
        'school null→"SCHOOL2", schools null→["SCHOOL2"], roles null→["student"], birthday null→"2010-02-01"',
      "deactivate ben, disabled false→true",
    ]);
    expect(plan.counts).toMatchObject({
      create: 1,
      change: 1,
      move: 1,
      deactivate: 1,
      delete: 0,
      unchanged: 1,
    });
  });

  it("reads the server with one search per school and kind of role, and asks for nobody who is in the list", async () => {
    const school = new TestSchool(pupils(50));
    await school.plan(recordsOf(pupils(50)), {
      scope: { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"], roles: ["student", "teacher", "staff"] },
    });
    expect(school.server.calls("search")).toEqual(
      ["DEMOSCHOOL", "SCHOOL2"].flatMap((name) =>
        [["student"], ["teacher"], ["staff"], ["teacher", "staff"]].map((roles) => ({
          school: name,
          roles,
          sourceUid: "Kelvin",
        })),
      ),
    );
    expect(school.server.calls("get")).toEqual([]);
  });

  it("changes nothing on the server and leaves no journal", async () => {
    const school = new TestSchool(pupils(3));
    await school.plan([recordOf(pupil("p1"), { lastname: "Ray" }), recordOf(pupil("new"))]);
    expect(school.server.changes).toEqual([]);
    expect(school.desk.text).toBeUndefined();
  });

  it("leaves alone what the list does not say, and what it leaves empty", async () => {
    const school = new TestSchool([
      pupil("anna", { email: "a@b.cd", birthday: "2010-01-01", schoolClasses: { DEMOSCHOOL: ["1a"] } }),
    ]);
    const plan = await school.plan([{ recordUid: "anna-r", email: "", birthday: undefined }]);
    expect(plan.items).toEqual([]);
  });

  it("clears what the list says null of", async () => {
    const anna = pupil("anna", {
      email: "a@b.cd",
      birthday: "2010-01-01",
      schoolClasses: { DEMOSCHOOL: ["1a"] },
      legalGuardians: ["mum"],
      udmProperties: { title: "Dr." },
    });
    const plan = await new TestSchool([anna]).plan([
      {
        recordUid: "anna-r",
        email: null,
        birthday: null,
        schoolClasses: null,
        legalGuardians: null,
        udmProperties: { title: null },
      },
    ]);
    expect(lines(plan)).toEqual([
      'change anna, schoolClasses {"DEMOSCHOOL":["1a"]}→{}, email "a@b.cd"→null, birthday "2010-01-01"→null, legalGuardians ["mum"]→[], udmProperties.title "Dr."→null',
    ]);
  });

  it("takes names, addresses, schools and classes as the directory does, whatever their case", async () => {
    const anna = pupil("Anna", { email: "Anna@example.org", schoolClasses: { DEMOSCHOOL: ["1a"] } });
    const plan = await new TestSchool([anna]).plan([
      {
        recordUid: "ANNA-R",
        name: "anna",
        email: "anna@Example.org",
        school: "demoschool",
        schoolClasses: ["1A"],
      },
    ]);
    expect(lines(plan)).toEqual(['change Anna, recordUid "Anna-r"→"ANNA-R"']);
  });

  it("enables disabled users who come back, unless the list says otherwise", async () => {
    const school = new TestSchool(pupils(3, { disabled: true }));
    const records = [
      recordOf(pupil("p1")),
      recordOf(pupil("p2"), { disabled: true }),
      recordOf(pupil("p3"), { disabled: "no" }),
    ];
    const plan = await school.plan(records);
    expect(lines(plan)).toEqual(["change p1, disabled true→false", "change p3, disabled true→false"]);
    expect(plan.counts.reactivate).toBe(2);
    expect(lines(await school.plan(records, { returners: "keep" }))).toEqual([
      "change p3, disabled true→false",
    ]);
  });

  it("renames", async () => {
    const plan = await new TestSchool([pupil("anna")]).plan([{ recordUid: "anna-r", name: "anna.lee" }]);
    expect(lines(plan)).toEqual(['change anna, name "anna"→"anna.lee"']);
  });

  it("matches by name when told to", async () => {
    const school = new TestSchool(pupils(2));
    const plan = await school.plan([{ name: "P1", lastname: "Ray", recordUid: "77" }], { matchBy: "name" });
    expect(lines(plan)).toEqual([
      'change p1, recordUid "p1-r"→"77", lastname "Lee"→"Ray"',
      "deactivate p2, disabled false→true",
    ]);
  });

  it("refuses schools that the server does not have, and writes them as the server does", async () => {
    const school = new TestSchool([]);
    const failure = await school
      .plan([{ recordUid: "1" }], { scope: { ...pupilsOfDemo, schools: ["NOPE"] } })
      .catch((error) => error);
    expect(isInputError(failure)).toBe(true);
    expect(failure.message).toContain("scope.schools");
    const plan = await school.plan([recordOf(pupil("p1"))], {
      scope: { ...pupilsOfDemo, schools: ["school3"] },
    });
    expect(plan.scope.schools).toEqual(["School3"]);
    expect(plan.items[0]?.changes).toContainEqual({ attribute: "school", old: null, new: "School3" });
  });

  it("says when nobody will know the passwords of new users", async () => {
    const school = new TestSchool([]);
    const records = [recordOf(pupil("p1")), recordOf(pupil("p2"), { password: "given-in-the-list" })];
    expect(warnings(await school.plan(records), "no-passwords")).toEqual([]);
    school.desk.passwords = undefined;
    expect(warnings(await school.plan(records), "no-passwords")).toEqual([
      expect.stringContaining("1 new user gets a random password"),
    ]);
  });
});
