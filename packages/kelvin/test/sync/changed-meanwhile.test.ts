import { describe, expect, it } from "vitest";
import { pupil, pupils, recordOf } from "./support/people.ts";
import { TestSchool } from "./support/school.ts";

describe("A user who has changed on the server since the plan", () => {
  it("is reported and not overwritten", async () => {
    const school = new TestSchool(pupils(4));
    const confirm = () => {
      school.server.put(pupil("p1", { firstname: "Other" }));
      school.server.put(pupil("p2", { lastname: "Fox" }));
      school.server.people.delete("p3");
      school.server.put(pupil("p4", { schoolClasses: { DEMOSCHOOL: ["1a"] } }));
      school.server.put(pupil("new", { recordUid: "another" }));
      school.server.put(pupil("late"));
      return true;
    };
    const change = { lastname: "Ray" };
    const list = [
      recordOf(pupil("p1"), change),
      recordOf(pupil("p2"), change),
      recordOf(pupil("p3"), change),
      recordOf(pupil("new")),
      recordOf(pupil("late")),
    ];
    const { report } = await school.sync(list, { confirm, leavers: "delete" });
    expect(report?.skipped.map(({ kind, name, reason }) => `${kind} ${name}: ${reason}`)).toEqual([
      "change p1: changed on the server since the plan was made: firstname",
      "change p2: changed on the server since the plan was made: lastname",
      "change p3: no longer there",
      'create new: new has that name since the plan was made; its record uid is "another"',
      "create late: late was created by somebody else since the plan; the next run compares it",
      "delete p4: changed on the server since the plan was made: schoolClasses",
    ]);
    expect(school.server.changes).toEqual([]);
    expect(report?.counts).toMatchObject({ done: 0, skipped: 6 });
  });

  it("is no trouble where somebody has just done the same", async () => {
    const school = new TestSchool(pupils(3));
    const confirm = () => {
      school.server.put(pupil("p1", { lastname: "Ray" }));
      school.server.people.delete("p2");
      return true;
    };
    const list = [recordOf(pupil("p1"), { lastname: "Ray" }), recordOf(pupil("p3"))];
    const { report } = await school.sync(list, { confirm, leavers: "delete" });
    expect(report?.counts).toMatchObject({ done: 2, skipped: 0 });
    expect(school.server.changes).toEqual([]);
  });

  it("is not half overwritten: of two changes, one is there already", async () => {
    const school = new TestSchool(pupils(1));
    const confirm = () => {
      school.server.put(pupil("p1", { lastname: "Ray" }));
      return true;
    };
    const { report } = await school.sync([recordOf(pupil("p1"), { lastname: "Ray", firstname: "Pia" })], {
      confirm,
    });
    expect(report?.skipped[0]?.reason).toBe("changed on the server since the plan was made: lastname");
    expect(school.server.user("p1").firstname).toBe("P1");
  });

  it("is found elsewhere when it was given the record uid of a new one", async () => {
    const school = new TestSchool([pupil("x")]);
    const confirm = () => {
      school.server.put(pupil("x", { recordUid: "new-r" }));
      return true;
    };
    const { report } = await school.sync([recordOf(pupil("x")), recordOf(pupil("new"))], { confirm });
    expect(report?.skipped[0]?.reason).toContain("x was created by somebody else");
    expect(school.server.calls("create")).toEqual([]);
  });
});
