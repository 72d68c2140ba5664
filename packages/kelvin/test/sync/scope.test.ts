import { NotFoundError, ServerError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { Scope } from "../../src/sync/scope.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { lines, pupilsOfDemo, TestSchool, warnings } from "./support/school.ts";

const both = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };

describe("The scope of a sync", () => {
  it("is a set of schools and roles and one source uid: nobody else leaves or is counted", async () => {
    const school = new TestSchool([
      pupil("anna"),
      pupil("other-school", { school: "SCHOOL2", schools: ["SCHOOL2"] }),
      pupil("teacher", { roles: ["teacher"] }),
      pupil("other-source", { sourceUid: "Kelvin2" }),
      pupil("by-hand", { sourceUid: null, recordUid: null }),
    ]);
    const plan = await school.plan([recordOf(pupil("anna"))]);
    expect(plan.items).toEqual([]);
    expect(plan.schools).toEqual([
      { name: "DEMOSCHOOL", users: 1, enabled: 1, leavers: 0, enabledLeavers: 0 },
    ]);
  });

  it("holds even when the server ignores the filters of a search and returns everybody", async () => {
    const school = new TestSchool([
      pupil("anna"),
      pupil("teacher", { roles: ["teacher"] }),
      pupil("both", { roles: ["student", "teacher"] }),
      pupil("no-role", { roles: [] }),
      pupil("elsewhere", { school: "SCHOOL2", schools: ["SCHOOL2"] }),
      pupil("other-case", { sourceUid: "kelvin" }),
    ]);
    school.server.users.search = async () => [...school.server.people.values()];
    const plan = await school.plan([recordOf(pupil("anna"))]);
    expect(plan.items).toEqual([]);
    expect(plan.schools[0]?.users).toBe(1);
  });

  it("means users all of whose roles it names", () => {
    const scope = new Scope({ schools: ["A"], roles: ["teacher", "staff"], sourceUid: "K" });
    const user = { schools: ["a"], sourceUid: "K" };
    expect(scope.includes({ ...user, roles: ["staff", "teacher"] })).toBe(true);
    expect(scope.includes({ ...user, roles: ["staff"] })).toBe(true);
    expect(scope.includes({ ...user, roles: ["staff", "school_admin"] })).toBe(false);
    expect(scope.searches()).toEqual([["teacher"], ["staff"], ["teacher", "staff"]]);
  });

  it("keeps the memberships, classes and the first school that lie outside it", async () => {
    const anna = pupil("anna", {
      school: "School3",
      schools: ["DEMOSCHOOL", "School3"],
      schoolClasses: { DEMOSCHOOL: ["1a"], School3: ["9z"] },
      workgroups: { School3: ["chess"] },
    });
    const school = new TestSchool([anna]);
    school.server.groups.classes.get("SCHOOL2")?.add("2b");
    const plan = await school.plan([recordOf(anna, { school: "SCHOOL2", schoolClasses: "2b" })], {
      scope: both,
    });
    expect(lines(plan)).toEqual([
      'move anna, schools ["DEMOSCHOOL","School3"]→["SCHOOL2","School3"], schoolClasses {"DEMOSCHOOL":["1a"],"School3":["9z"]}→{"SCHOOL2":["2b"],"School3":["9z"]}',
    ]);
  });

  it("does not deactivate who is at a school outside it, too", async () => {
    const school = new TestSchool([
      ...pupils(2),
      pupil("anna", { schools: ["DEMOSCHOOL", "SCHOOL2"] }),
      pupil("zoe", { schools: ["DEMOSCHOOL", "School3"] }),
    ]);
    for (const leavers of ["deactivate", "delete"] as const) {
      const plan = await school.plan(recordsOf(pupils(2)), { leavers });
      expect(plan.items).toEqual([]);
      expect(warnings(plan, "other-school")).toEqual([
        expect.stringContaining("anna (SCHOOL2), zoe (School3)"),
      ]);
      expect(plan.counts.leftAlone).toBe(2);
    }
    expect(lines(await school.plan(recordsOf(pupils(2)), { scope: both }))).toEqual([
      "deactivate anna, disabled false→true",
    ]);
  });

  it("does not change the roles of who is at a school outside it, too", async () => {
    const school = new TestSchool([pupil("tim", { roles: ["teacher"], schools: ["DEMOSCHOOL", "School3"] })]);
    const records = [recordOf(pupil("tim"), { roles: ["staff"], lastname: "Ray" })];
    const plan = await school.plan(records, { scope: { ...pupilsOfDemo, roles: ["teacher", "staff"] } });
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "other-school")).toEqual([expect.stringContaining("tim is in School3 too")]);
  });

  it("does not apply records of other schools, roles and sources, but does not let their users leave either", async () => {
    const school = new TestSchool([...pupils(3), pupil("p4")]);
    const plan = await school.plan([
      recordOf(pupil("p1"), { school: "SCHOOL2", lastname: "Ray" }),
      recordOf(pupil("p2"), { roles: ["teacher"] }),
      recordOf(pupil("p3")),
      recordOf(pupil("p4"), { name: "p5", sourceUid: "Other" }),
    ]);
    // The record uid of p4 means somebody else in another source.
    expect(lines(plan)).toEqual(["deactivate p4, disabled false→true"]);
    expect(warnings(plan, "outside-record")).toEqual([expect.stringContaining("3 of the records")]);
    expect(plan.warnings[0]?.records).toEqual([{ record: 1 }, { record: 2 }, { record: 4 }]);
  });

  it("lets nobody leave whom the list names at another school by nothing but the record uid", async () => {
    const school = new TestSchool(pupils(2));
    const plan = await school.plan([{ recordUid: "p1-r" }, { recordUid: "p2-r", school: "SCHOOL2" }]);
    expect(plan.items).toEqual([]);
  });

  it("neither creates nor changes somebody whom it finds elsewhere on the server", async () => {
    const school = new TestSchool([
      pupil("anna", { school: "SCHOOL2", schools: ["SCHOOL2"] }),
      pupil("tim", { roles: ["teacher"] }),
      pupil("eve", { sourceUid: "Other" }),
    ]);
    const plan = await school.plan([recordOf(pupil("anna")), recordOf(pupil("tim")), recordOf(pupil("eve"))]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "outside-user")).toEqual([
      expect.stringMatching(/^anna: exists outside the scope.*SCHOOL2/),
      expect.stringMatching(/^tim: exists outside the scope.*teacher/),
    ]);
    expect(warnings(plan, "taken")).toEqual([
      expect.stringMatching(/^eve: the name eve belongs to eve .*source uid "Other"/),
    ]);
    expect(plan.counts.leftAlone).toBe(3);
  });

  it("creates new users only in those of their schools that belong to it", async () => {
    const plan = await new TestSchool([]).plan(
      [recordOf(pupil("anna"), { school: "School3", schools: ["School3", "SCHOOL2"] })],
      {
        scope: both,
      },
    );
    expect(warnings(plan, "outside-record")).toEqual([
      expect.stringContaining("1 of the records name schools outside"),
    ]);
    expect(plan.items[0]?.changes).toContainEqual({ attribute: "schools", old: null, new: ["SCHOOL2"] });
    expect(plan.items[0]?.changes).toContainEqual({ attribute: "school", old: null, new: "SCHOOL2" });
  });

  it("leaves users without a record uid alone, since nothing tells who they are", async () => {
    for (const matchBy of ["recordUid", "name"] as const) {
      const school = new TestSchool([pupil("anna"), pupil("hand", { recordUid: null })]);
      const plan = await school.plan([recordOf(pupil("anna")), { name: "hand", recordUid: "7" }], {
        matchBy,
        leavers: "delete",
      });
      expect(plan.items).toEqual([]);
      expect(warnings(plan, "no-record-uid")).toEqual([expect.stringContaining("hand")]);
      expect(plan.schools[0]).toMatchObject({ users: 1, leavers: 0 });
    }
  });
});

describe("Absence", () => {
  it("is confirmed by asking for the user before it is created, deactivated or deleted", async () => {
    const school = new TestSchool(pupils(3));
    await school.plan([recordOf(pupil("p1")), recordOf(pupil("new"))], { leavers: "delete" });
    expect(school.server.calls("get")).toEqual(["new", "p2", "p3"]);
    expect(school.server.calls("search").slice(1)).toEqual([{ recordUid: "new-r", sourceUid: "Kelvin" }]);
  });

  it("of somebody whom a search has missed ends in a change", async () => {
    const school = new TestSchool(pupils(3));
    const { search } = school.server.users;
    school.server.users.search = async (filters) =>
      (await search(filters)).filter(({ name }) => filters.school === undefined || name !== "p2");
    const plan = await school.plan([
      recordOf(pupil("p1")),
      recordOf(pupil("p2"), { lastname: "Ray" }),
      recordOf(pupil("p3")),
    ]);
    expect(lines(plan)).toEqual(['change p2, lastname "Lee"→"Ray"']);
  });

  it("is not believed when the whole search comes back empty", async () => {
    const school = new TestSchool(pupils(3));
    const { search } = school.server.users;
    school.server.users.search = async (filters) => (filters.school === undefined ? search(filters) : []);
    for (const matchBy of ["recordUid", "name"] as const) {
      expect((await school.plan(recordsOf(pupils(3)), { matchBy })).items).toEqual([]);
    }
  });

  it("of a leaver who was moved, renamed, deactivated or removed while the plan was made is none of the plan's business", async () => {
    const school = new TestSchool(pupils(5));
    school.server.before = ({ what, subject }) => {
      if (what !== "get") return;
      if (subject === "p2") school.server.people.delete("p2");
      if (subject === "p3") school.server.put(pupil("p3", { school: "SCHOOL2", schools: ["SCHOOL2"] }));
      if (subject === "p4") school.server.put(pupil("p4", { disabled: true }));
      if (subject === "p5") school.server.put(pupil("p5", { recordUid: "someone else" }));
    };
    const plan = await school.plan([recordOf(pupil("p1"))]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "unconfirmed")).toEqual([
      "p3 changed while the plan was made. Left alone",
      "p5 changed while the plan was made. Left alone",
    ]);
  });

  it("that cannot be confirmed of one user leaves that user alone", async () => {
    const school = new TestSchool(pupils(2));
    school.server.before = ({ what, subject }) => {
      if (what === "get" && subject !== "p3")
        throw new ServerError("broken object", { status: 500, reason: "broken" });
    };
    const plan = await school.plan([recordOf(pupil("p1")), recordOf(pupil("new"))]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "unconfirmed")).toEqual([
      "new: whether it exists could not be found out. broken object",
      "p2: not in the list, but could not be read. broken object",
    ]);
  });

  it("cannot be found out when the server is away: no plan then", async () => {
    const school = new TestSchool(pupils(2));
    school.server.before = ({ what }) => {
      if (what === "get") throw new ServerError("away", { status: 503, reason: "away" });
    };
    await expect(school.plan([recordOf(pupil("p1"))])).rejects.toThrow("away");
    await expect(school.plan([...recordsOf(pupils(2)), recordOf(pupil("new"))])).rejects.toThrow("away");
  });

  it("is looked up by name and by record uid, so that nobody at another school is moved by a creation", async () => {
    const school = new TestSchool([
      pupil("old.name", { recordUid: "7", school: "SCHOOL2", schools: ["SCHOOL2"] }),
    ]);
    const plan = await school.plan([{ name: "new.name", recordUid: "7", firstname: "A", lastname: "B" }]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "outside-user")).toEqual([
      expect.stringContaining("as old.name (student of SCHOOL2"),
    ]);
    const byName = await school.plan([{ name: "new.name", recordUid: "7", firstname: "A", lastname: "B" }], {
      matchBy: "name",
    });
    expect(byName.items).toEqual([]);
  });

  it("passes on what is no absence", async () => {
    const school = new TestSchool([]);
    school.server.schools.get = async () => {
      throw new NotFoundError("gone", { status: 404, reason: "gone" });
    };
    await expect(school.plan([recordOf(pupil("p1"))])).rejects.toThrow("schools that the server has");
    school.server.schools.get = async () => {
      throw new Error("broken");
    };
    await expect(school.plan([recordOf(pupil("p1"))])).rejects.toThrow("broken");
  });
});
