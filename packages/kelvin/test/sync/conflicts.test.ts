import { describe, expect, it } from "vitest";
import { ranks } from "../../src/sync/plan/order.ts";
import { pupil, pupils, recordOf } from "./support/people.ts";
import { lines, TestSchool, warnings } from "./support/school.ts";

describe("Records that contradict each other", () => {
  it("are used once when they say the same", async () => {
    const school = new TestSchool(pupils(1));
    const record = recordOf(pupil("p1"), { lastname: "Ray" });
    const plan = await school.plan([record, { ...record, recordUid: "P1-R", name: "P1" }, record]);
    expect(lines(plan)).toEqual([]);
    expect(warnings(plan, "duplicate-record")).toEqual([expect.stringContaining("with different recordUid")]);
    const same = await school.plan([record, record]);
    expect(lines(same)).toEqual(['change p1, lastname "Lee"→"Ray"']);
    expect(warnings(same, "duplicate-record")).toEqual([
      'record uid "p1-r" is there several times, all the same',
    ]);
  });

  it("are not applied when they differ, and their user does not leave", async () => {
    const school = new TestSchool(pupils(2));
    const plan = await school.plan([
      recordOf(pupil("p1"), { lastname: "Ray" }),
      recordOf(pupil("p1"), { lastname: "Fox" }),
      recordOf(pupil("p2")),
    ]);
    expect(plan.items).toEqual([]);
    expect(plan.counts.leftAlone).toBe(2);
    expect(plan.warnings).toMatchObject([
      {
        kind: "duplicate-record",
        message: 'record uid "p1-r" is there several times with different lastname: not applied',
        records: [{ record: 1 }, { record: 2 }],
      },
    ]);
  });

  it("differ when only one of them clears something or gives a password", async () => {
    const school = new TestSchool([]);
    const plan = await school.plan([
      recordOf(pupil("p1")),
      recordOf(pupil("p1"), { email: null }),
      recordOf(pupil("p2")),
      recordOf(pupil("p2"), { password: "x".repeat(15) }),
    ]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "duplicate-record")).toHaveLength(2);
  });
});

describe("Users whose record uids differ by case only", () => {
  it("are told apart by the exact one, and the other is left alone", async () => {
    const school = new TestSchool([pupil("low", { recordUid: "a1" }), pupil("cap", { recordUid: "A1" })]);
    const exact = await school.plan([{ recordUid: "A1", lastname: "Ray" }]);
    expect(lines(exact)).toEqual(['change cap, lastname "Lee"→"Ray"']);
    expect(warnings(exact, "ambiguous-user")).toEqual([expect.stringContaining("low")]);
  });

  it("are both left alone when neither is exact", async () => {
    const school = new TestSchool([pupil("low", { recordUid: "ab1" }), pupil("cap", { recordUid: "AB1" })]);
    const plan = await school.plan([{ recordUid: "Ab1", lastname: "Ray" }]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "ambiguous-user")).toEqual([expect.stringContaining("low, cap")]);
  });

  it("are left alone when several have the very same one", async () => {
    const school = new TestSchool(["one", "two"].map((name) => pupil(name, { recordUid: "a1" })));
    const plan = await school.plan([{ recordUid: "a1", lastname: "Ray", firstname: "Kim" }]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "ambiguous-user")).toEqual([expect.stringContaining("one, two")]);
  });

  it("both leave when the list has neither", async () => {
    const school = new TestSchool([
      pupil("low", { recordUid: "a1" }),
      pupil("cap", { recordUid: "A1" }),
      pupil("p1"),
    ]);
    expect((await school.plan([recordOf(pupil("p1"))])).counts.deactivate).toBe(2);
  });
});

describe("Users whom the list does not match, but mentions", () => {
  it("do not leave: their record uid may have changed", async () => {
    const school = new TestSchool([pupil("anna"), pupil("ben")]);
    const records = [recordOf(pupil("ben")), recordOf(pupil("Anna"), { recordUid: "another" })];
    for (const leavers of ["deactivate", "delete"] as const) {
      const plan = await school.plan(records, { leavers });
      expect(plan.items).toEqual([]);
      expect(warnings(plan, "ambiguous-user")).toEqual([
        "The list has their name with another record uid: anna (anna-r). Left alone",
      ]);
      expect(plan.counts.leftAlone).toBe(2);
    }
  });

  it("do not leave when matched by name: it may be the name that has changed", async () => {
    const school = new TestSchool([pupil("anna"), pupil("ben")]);
    const records = [recordOf(pupil("ben")), recordOf(pupil("anna"), { name: "anna.lee" })];
    const plan = await school.plan(records, { matchBy: "name", leavers: "delete" });
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "ambiguous-user")).toEqual([
      "The list has their record uid under another name: anna (anna-r). Left alone",
    ]);
    expect(warnings(plan, "outside-user")).toEqual([
      expect.stringContaining("anna.lee: exists outside the scope, or under another name, as anna"),
    ]);
    // The same record uid of another source is somebody else.
    const other = await school.plan(
      [recordOf(pupil("ben")), recordOf(pupil("x"), { recordUid: "anna-r", sourceUid: "Other" })],
      { matchBy: "name" },
    );
    expect(lines(other)).toEqual(["deactivate anna, disabled false→true"]);
  });
});

describe("A record uid", () => {
  it("that has lost its leading zeros creates nobody a second time, and nobody leaves", async () => {
    const school = new TestSchool([
      pupil("anna", { recordUid: "00123" }),
      pupil("ben", { recordUid: "0" }),
      pupil("carl", { recordUid: "77 8" }),
    ]);
    const list = [
      { recordUid: "123", firstname: "Anna", lastname: "Lee" },
      { recordUid: "000", firstname: "Ben", lastname: "Lee" },
      { recordUid: "778", firstname: "Carl", lastname: "Lee" },
      { recordUid: "124", firstname: "Dora", lastname: "Lee" },
    ];
    for (const leavers of ["keep", "deactivate", "delete"] as const) {
      const plan = await school.plan(list, { leavers });
      expect(plan.items.map(({ kind, recordUid }) => [kind, recordUid])).toEqual([["create", "124"]]);
      expect(plan.counts).toMatchObject({ leftAlone: 6, kept: 0 });
      expect(warnings(plan, "ambiguous-user")).toEqual([
        expect.stringContaining('anna ("00123"), ben ("0"), carl ("77 8"). Left alone'),
      ]);
    }
  });

  it("that somebody outside the scope has cannot be had", async () => {
    const outside = pupil("zoe", { recordUid: "77", school: "SCHOOL2", schools: ["SCHOOL2"] });
    const school = new TestSchool([pupil("anna"), outside]);
    const plan = await school.plan([recordOf(pupil("anna"), { recordUid: "77" })], { matchBy: "name" });
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "taken")).toEqual([
      expect.stringMatching(/^anna: the record uid 77 belongs to zoe \(SCHOOL2;/),
    ]);
  });

  it("that nobody else has can be had, and one of another source is none", async () => {
    const other = pupil("zoe", { recordUid: "77", sourceUid: "Other" });
    const school = new TestSchool([pupil("anna"), other]);
    const plan = await school.plan([recordOf(pupil("anna"), { recordUid: "77" })], { matchBy: "name" });
    expect(lines(plan)).toEqual(['change anna, recordUid "anna-r"→"77"']);
  });
});

describe("A name or an e-mail address", () => {
  it("that another user keeps cannot be had", async () => {
    const school = new TestSchool([pupil("anna", { email: "lee@example.org" }), pupil("ben")]);
    const plan = await school.plan([
      recordOf(pupil("anna")),
      recordOf(pupil("ben"), { name: "ANNA" }),
      recordOf(pupil("carl"), { email: "LEE@example.org" }),
      recordOf(pupil("dora"), { name: "anna" }),
    ]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "taken")).toEqual([
      "ben: several records claim the name anna. Left alone",
      expect.stringMatching(/^carl: the e-mail address lee@example.org belongs to anna /),
      "anna: several records claim the name anna. Left alone",
    ]);
  });

  it("is not given to several, nor is a record uid", async () => {
    const school = new TestSchool([pupil("anna")]);
    const plan = await school.plan(
      [
        recordOf(pupil("anna")),
        recordOf(pupil("x"), { recordUid: "7" }),
        recordOf(pupil("y"), { recordUid: "7" }),
      ],
      { matchBy: "name" },
    );
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "taken")).toEqual([
      "x: several records claim the record uid 7. Left alone",
      "y: several records claim the record uid 7. Left alone",
    ]);
  });

  it("that a user beyond the scope has cannot be had", async () => {
    const school = new TestSchool([pupil("ben"), pupil("zoe", { school: "SCHOOL2", schools: ["SCHOOL2"] })]);
    const plan = await school.plan([recordOf(pupil("ben"), { name: "zoe" })]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "taken")).toEqual([
      expect.stringMatching(/^ben: the name zoe belongs to zoe \(SCHOOL2/),
    ]);
  });

  it("of a leaver is free once it is deleted, not when it is only deactivated", async () => {
    const school = new TestSchool([pupil("anna", { email: "lee@example.org" }), pupil("ben")]);
    const records = [recordOf(pupil("ben")), recordOf(pupil("new"), { email: "lee@example.org" })];
    expect(lines(await school.plan(records))).toEqual(["deactivate anna, disabled false→true"]);
    const deleting = await school.plan(records, { leavers: "delete" });
    expect(deleting.items.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["delete anna", "create new"]);
    expect(deleting.items[1]?.after).toEqual([deleting.items[0]?.id]);
  });

  it("that somebody gives up is free afterwards", async () => {
    const school = new TestSchool([pupil("a", { email: "1@x.de" }), pupil("b", { email: "2@x.de" })]);
    const plan = await school.plan([
      recordOf(pupil("a"), { name: "b", email: "2@x.de" }),
      recordOf(pupil("b"), { name: "c", email: "3@x.de" }),
    ]);
    expect(plan.items.map(({ name }) => name)).toEqual(["b", "a"]);
    expect(plan.items[1]?.after).toEqual(["user-1"]);
  });

  it("cannot be swapped, nor had by those who wait for that", async () => {
    const school = new TestSchool([pupil("a"), pupil("b"), pupil("c")]);
    const plan = await school.plan([
      recordOf(pupil("a"), { name: "b" }),
      recordOf(pupil("b"), { name: "a" }),
      recordOf(pupil("c")),
    ]);
    expect(plan.items).toEqual([]);
    expect(warnings(plan, "taken")).toEqual([
      expect.stringContaining("only free once it is done itself (a, b)"),
      expect.stringContaining("only free once it is done itself (a, b)"),
    ]);
  });

  it("is not had when the one who was to give it up is left alone", async () => {
    const school = new TestSchool([pupil("a"), pupil("b"), pupil("c")]);
    const plan = await school.plan([
      recordOf(pupil("a"), { name: "b" }),
      recordOf(pupil("b"), { name: "c" }),
      recordOf(pupil("c"), { lastname: "Ray" }),
    ]);
    expect(lines(plan)).toEqual(['change c, lastname "Lee"→"Ray"']);
    expect(warnings(plan, "taken")).toHaveLength(2);
  });
});

describe("New users", () => {
  it("need names, a school and a role", async () => {
    const school = new TestSchool([]);
    const scope = { schools: ["DEMOSCHOOL", "SCHOOL2"], roles: ["student", "teacher"], sourceUid: "Kelvin" };
    const plan = await school.plan(
      [
        { recordUid: "1" },
        { recordUid: "2", name: "x", firstname: "X", lastname: "Y", school: "SCHOOL2", roles: "teacher" },
      ],
      { scope },
    );
    expect(plan.items.map(({ name }) => name)).toEqual(["x"]);
    expect(warnings(plan, "incomplete-record")).toEqual([
      "1 is new, but its record has no firstname, lastname, school, roles: not created",
    ]);
  });

  it("may be named by the server", async () => {
    const plan = await new TestSchool([]).plan([{ recordUid: "1", firstname: "X", lastname: "Y" }]);
    expect(plan.items).toMatchObject([{ kind: "create", name: null, recordUid: "1" }]);
  });

  it("come after the guardians whom they name", async () => {
    const school = new TestSchool([]);
    const scope = { schools: ["DEMOSCHOOL"], roles: ["student", "legal_guardian"], sourceUid: "Kelvin" };
    const plan = await school.plan(
      [
        recordOf(pupil("kid"), { roles: "student", legalGuardians: ["Mum"] }),
        recordOf(pupil("mum"), { roles: "legal_guardian" }),
      ],
      { scope },
    );
    expect(plan.items.map(({ name }) => name)).toEqual(["mum", "kid"]);
  });
});

describe("Ranks", () => {
  it("put everything after what it needs", () => {
    const needs = new Map([
      ["c", ["b"]],
      ["b", ["a"]],
      ["a", []],
      ["x", ["outside"]],
    ]);
    expect(ranks(needs)).toEqual({ groups: [["a", "x"], ["b"], ["c"]], circular: [] });
  });
});
