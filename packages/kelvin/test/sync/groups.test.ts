import { describe, expect, it } from "vitest";
import { pupil, recordOf } from "./support/people.ts";
import { lines, pupilsOfDemo, TestSchool, warnings } from "./support/school.ts";

const inClass = (...names: string[]) => ({ schoolClasses: { DEMOSCHOOL: names } });

function school(): TestSchool {
  const one = new TestSchool([pupil("anna", inClass("1a")), pupil("ben", inClass("1a", "1b"))]);
  one.server.groups.workgroups.get("DEMOSCHOOL")?.add("chess");
  return one;
}

describe("Classes of a list", () => {
  it("replace those that a user is in, at the schools that are named", async () => {
    const plan = await school().plan([
      recordOf(pupil("anna"), { schoolClasses: ["1b", "DEMOSCHOOL-1a"] }),
      recordOf(pupil("ben"), { schoolClasses: { demoschool: [] } }),
    ]);
    expect(lines(plan)).toEqual([
      'change anna, schoolClasses {"DEMOSCHOOL":["1a"]}→{"DEMOSCHOOL":["1a","1b"]}',
      'change ben, schoolClasses {"DEMOSCHOOL":["1a","1b"]}→{}',
    ]);
  });

  it("are read with one search per school, and only when the list has any", async () => {
    const demo = school();
    await demo.plan([recordOf(pupil("anna")), recordOf(pupil("ben"))]);
    expect(demo.server.calls("classes")).toEqual([]);
    await demo.plan([recordOf(pupil("anna"), { schoolClasses: "1a" }), recordOf(pupil("ben"))]);
    expect(demo.server.calls("classes")).toEqual(["DEMOSCHOOL"]);
    expect(demo.server.calls("workgroups")).toEqual([]);
  });

  it("that are unknown are told once, and change nothing for users who are there already", async () => {
    const plan = await school().plan([
      recordOf(pupil("anna"), { schoolClasses: "1q", lastname: "Ray" }),
      recordOf(pupil("ben"), { schoolClasses: ["1q", "1b"] }),
      recordOf(pupil("new"), { schoolClasses: ["1Q", "1b"] }),
    ]);
    expect(lines(plan)[0]).toBe('change anna, lastname "Lee"→"Ray"');
    expect(plan.items[1]?.changes).toContainEqual({
      attribute: "schoolClasses",
      old: null,
      new: { DEMOSCHOOL: ["1b"] },
    });
    expect(plan.items).toHaveLength(2);
    expect(plan.classes).toEqual([]);
    expect(plan.warnings).toMatchObject([
      {
        kind: "unknown-class",
        message: expect.stringContaining('DEMOSCHOOL has no class "1q"'),
        records: [{ record: 1 }, { record: 2 }, { record: 3 }],
      },
    ]);
  });

  it("that are missing are created when asked, each once however it is written", async () => {
    const demo = school();
    const records = [
      recordOf(pupil("anna"), { schoolClasses: "5c" }),
      recordOf(pupil("ben"), { schoolClasses: ["5C", "1B"] }),
    ];
    const plan = await demo.plan(records, { createClasses: true });
    expect(plan.classes).toEqual([{ id: "class-1", school: "DEMOSCHOOL", name: "5c" }]);
    expect(plan.items.map(({ classes }) => classes)).toEqual([["class-1"], ["class-1"]]);
    expect(plan.counts.createClasses).toBe(1);
    expect(warnings(plan)).toEqual([]);
    const { report } = await demo.sync(records, { createClasses: true });
    expect(report?.done["create class"]).toBe(1);
    expect(demo.server.changes[0]).toEqual({ what: "create class", subject: "DEMOSCHOOL/5c" });
    expect((await demo.plan(records, { createClasses: true })).items).toEqual([]);
  });

  it("have the names that the server gives them", async () => {
    const demo = school();
    demo.server.groups.classes.get("DEMOSCHOOL")?.add("B-c");
    const plan = await demo.plan([
      recordOf(pupil("anna"), { schoolClasses: "Bäc".replace("ä", "é") }),
      recordOf(pupil("ben")),
    ]);
    expect(lines(plan)).toEqual(['change anna, schoolClasses {"DEMOSCHOOL":["1a"]}→{"DEMOSCHOOL":["B-c"]}']);
  });

  it("are not for staff, and end for who becomes staff", async () => {
    const scope = { ...pupilsOfDemo, roles: ["teacher", "staff"] };
    const users = [
      pupil("tom", { roles: ["teacher"], ...inClass("1a") }),
      pupil("sue", { roles: ["staff"] }),
    ];
    const plan = await new TestSchool(users).plan(
      [
        recordOf(pupil("tom"), { roles: "staff", schoolClasses: "1a" }),
        recordOf(pupil("sue"), { schoolClasses: "1a" }),
      ],
      { scope },
    );
    expect(lines(plan)).toEqual([
      'change tom, roles ["teacher"]→["staff"], schoolClasses {"DEMOSCHOOL":["1a"]}→{}',
    ]);
    expect(warnings(plan, "dropped-groups")).toEqual([
      "tom: its record has classes, which staff cannot have; not applied",
      "sue: its record has classes, which staff cannot have; not applied",
    ]);
  });

  it("of schools that a user leaves end, and those of schools where it is not are dropped", async () => {
    const demo = school();
    const plan = await demo.plan(
      [
        recordOf(pupil("anna"), {
          school: "SCHOOL2",
          schoolClasses: { DEMOSCHOOL: ["1b"] },
          workgroups: { School3: ["chess"] },
        }),
        recordOf(pupil("ben"), { school: "DEMOSCHOOL" }),
      ],
      { scope: { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] } },
    );
    expect(lines(plan)).toEqual([
      'move anna, school "DEMOSCHOOL"→"SCHOOL2", schools ["DEMOSCHOOL"]→["SCHOOL2"], schoolClasses {"DEMOSCHOOL":["1a"]}→{}',
    ]);
    expect(warnings(plan, "dropped-groups")).toEqual([
      "anna: its record has classes of DEMOSCHOOL, where the user is not; not applied",
      "anna: its record has work groups of School3, where the user is not; not applied",
    ]);
  });
});

describe("Work groups of a list", () => {
  it("are joined when they exist, and never created", async () => {
    const demo = school();
    const plan = await demo.plan(
      [
        recordOf(pupil("anna"), { workgroups: "Chess" }),
        recordOf(pupil("ben"), { workgroups: ["chess", "go"] }),
      ],
      { createClasses: true },
    );
    expect(lines(plan)).toEqual([
      'change anna, workgroups {}→{"DEMOSCHOOL":["chess"]}',
      'change ben, workgroups {}→{"DEMOSCHOOL":["chess"]}',
    ]);
    expect(warnings(plan, "unknown-workgroup")).toEqual([
      expect.stringContaining('DEMOSCHOOL has no work group "go"'),
    ]);
  });
});

describe("UDM properties of a list", () => {
  it("are compared one by one, in the types that the server keeps", async () => {
    const anna = pupil("anna", {
      udmProperties: { uidNumber: 5, phone: ["1"], on: true, title: "Dr.", more: { a: [1] } },
    });
    const plan = await new TestSchool([anna]).plan([
      {
        recordUid: "anna-r",
        "udmProperties.uidNumber": "5",
        "udmProperties.phone": "1",
        "udmProperties.on": "TRUE",
        udmProperties: { title: "Mx", more: { a: [1] }, newer: 7 },
      },
    ]);
    expect(lines(plan)).toEqual(['change anna, udmProperties.title "Dr."→"Mx", udmProperties.newer null→7']);
    const other = await new TestSchool([anna]).plan([
      { recordUid: "anna-r", udmProperties: { more: { a: [2] }, phone: { a: 1 }, on: [] } },
    ]);
    expect(other.items[0]?.changes.map(({ attribute }) => attribute)).toEqual([
      "udmProperties.more",
      "udmProperties.phone",
      "udmProperties.on",
    ]);
  });
});

describe("UDM properties of a user who has none", () => {
  it("get the types that other users of the scope have", async () => {
    const school = new TestSchool([
      pupil("p1", { udmProperties: { uidNumber: null } }),
      pupil("p2", { udmProperties: { uidNumber: 7, phone: ["1"], locked: false, title: "Dr" } }),
    ]);
    const udmProperties = { uidNumber: "2000", phone: "030 1", locked: "true", title: "7" };
    const plan = await school.plan([
      recordOf(pupil("new"), { udmProperties }),
      recordOf(pupil("p1"), { udmProperties }),
      recordOf(pupil("p2")),
    ]);
    for (const { changes } of plan.items) {
      const values = changes.filter(({ attribute }) => attribute.startsWith("udm")).map((one) => one.new);
      expect(values).toEqual([2000, ["030 1"], true, "7"]);
    }
    expect(plan.items.map(({ kind }) => kind).sort()).toEqual(["change", "create"]);
  });
});

describe("Schools of a list", () => {
  const scope = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };
  const many = pupil("anna", { schools: ["DEMOSCHOOL", "SCHOOL2"] });

  it("`school` alone changes the first school only where the user is in it already", async () => {
    const plan = await new TestSchool([many]).plan([{ recordUid: "anna-r", school: "SCHOOL2" }], { scope });
    expect(lines(plan)).toEqual(['move anna, school "DEMOSCHOOL"→"SCHOOL2"']);
  });

  it("`schools` names all of them, and the first one stays where it can", async () => {
    const plan = await new TestSchool([many]).plan([{ recordUid: "anna-r", schools: "DEMOSCHOOL" }], {
      scope,
    });
    expect(lines(plan)).toEqual(['move anna, schools ["DEMOSCHOOL","SCHOOL2"]→["DEMOSCHOOL"]']);
    const left = await new TestSchool([many]).plan([{ recordUid: "anna-r", schools: ["School2"] }], {
      scope,
    });
    expect(lines(left)).toEqual([
      'move anna, school "DEMOSCHOOL"→"SCHOOL2", schools ["DEMOSCHOOL","SCHOOL2"]→["SCHOOL2"]',
    ]);
    const added = await new TestSchool([pupil("anna")]).plan(
      [{ recordUid: "anna-r", school: "SCHOOL2", schools: ["DEMOSCHOOL"] }],
      { scope },
    );
    expect(lines(added)).toEqual([
      'move anna, school "DEMOSCHOOL"→"SCHOOL2", schools ["DEMOSCHOOL"]→["DEMOSCHOOL","SCHOOL2"]',
    ]);
  });

  it("are both sent when either changes, since the server would choose the other", async () => {
    const one = new TestSchool([many]);
    await one.sync([{ recordUid: "anna-r", school: "SCHOOL2" }], { scope });
    expect(one.server.calls("modify")).toEqual([
      { name: "anna", changes: { school: "SCHOOL2", schools: ["DEMOSCHOOL", "SCHOOL2"] } },
    ]);
  });
});
