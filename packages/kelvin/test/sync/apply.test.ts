import { describe, expect, it } from "vitest";
import { refused } from "./support/fake-server.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { pupilsOfDemo, TestSchool } from "./support/school.ts";
import { on } from "./support/trouble.ts";

describe("Applying a plan", () => {
  it("brings the server in line with the list, and the second time there is nothing to do", async () => {
    const users = [
      ...pupils(4),
      pupil("z", { school: "SCHOOL2", schools: ["SCHOOL2"] }),
      pupil("back", { disabled: true }),
    ];
    const school = new TestSchool(users);
    const options = { scope: { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] }, createClasses: true };
    const list = [
      recordOf(pupil("p1"), { lastname: "Ray", schoolClasses: "DEMOSCHOOL-1a" }),
      recordOf(pupil("p2"), { name: "renamed" }),
      recordOf(pupil("p3")),
      recordOf(pupil("z"), { school: "DEMOSCHOOL" }),
      recordOf(pupil("back")),
      recordOf(pupil("new"), { school: "DEMOSCHOOL", schoolClasses: "1a", email: "new@example.org" }),
    ];
    const { report } = await school.sync(list, options);
    expect(report).toMatchObject({
      counts: { done: 7, failed: 0, skipped: 0, unanswered: 0, left: 0 },
      done: { create: 1, change: 3, move: 1, deactivate: 1, delete: 0, "create class": 1 },
      passwords: 1,
    });
    expect(report?.journal).toBeUndefined();
    expect(school.server.user("p1")).toMatchObject({
      lastname: "Ray",
      schoolClasses: { DEMOSCHOOL: ["1a"] },
    });
    expect(school.server.user("renamed").recordUid).toBe("p2-r");
    expect(school.server.user("p4").disabled).toBe(true);
    expect(school.server.user("back").disabled).toBe(false);
    expect(school.server.user("z")).toMatchObject({ school: "DEMOSCHOOL", schools: ["DEMOSCHOOL"] });
    expect(school.server.user("new")).toMatchObject({
      sourceUid: "Kelvin",
      recordUid: "new-r",
      email: "new@example.org",
    });
    expect(school.desk.text).toBeUndefined();
    const second = await school.plan(list, options);
    expect(second.items).toEqual([]);
    expect(second.classes).toEqual([]);
  });

  it("sends only what changes", async () => {
    const school = new TestSchool([pupil("p1", { email: "a@b.cd", udmProperties: { title: "Dr." } })]);
    await school.sync([recordOf(pupil("p1"), { lastname: "Ray", udmProperties: { title: null } })]);
    expect(school.server.calls("modify")).toEqual([
      { name: "p1", changes: { lastname: "Ray", udmProperties: { title: null } } },
    ]);
  });

  it("deletes only with the switch of its own", async () => {
    const school = new TestSchool(pupils(2));
    await school.sync(recordsOf(pupils(1)));
    expect(school.server.user("p2").disabled).toBe(true);
    await school.sync(recordsOf(pupils(1)), { leavers: "delete" });
    expect([...school.server.people.keys()]).toEqual(["p1"]);
  });

  it("asks before it begins, and does nothing without consent", async () => {
    const school = new TestSchool(pupils(1));
    const asked: number[] = [];
    const confirm = async (plan: { items: readonly unknown[] }) => {
      asked.push(plan.items.length);
      return false;
    };
    const outcome = await school.sync([recordOf(pupil("p1"), { lastname: "Ray" })], { confirm });
    expect(outcome.report).toBeUndefined();
    expect(asked).toEqual([1]);
    expect(school.server.changes).toEqual([]);
    expect(school.desk.text).toBeUndefined();
    const { report } = await school.sync(recordsOf(pupils(1)), { confirm });
    expect(report?.counts.done).toBe(0);
    expect(asked).toEqual([1]);
  });

  it("takes nothing but true for consent", async () => {
    const school = new TestSchool(pupils(1));
    for (const answer of [undefined, null, "no", "yes", 1, Symbol("cancel"), {}]) {
      const confirm: object = { confirm: async () => answer };
      const outcome = await school.sync([recordOf(pupil("p1"), { lastname: "Ray" })], confirm);
      expect(outcome.report).toBeUndefined();
    }
    expect(school.server.changes).toEqual([]);
  });

  it("keeps as many calls in flight as it may, and no more", async () => {
    const school = new TestSchool([]);
    let now = 0;
    let most = 0;
    school.server.before = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
    };
    await school.sync(recordsOf(pupils(20)), { concurrency: 4 });
    expect(most).toBe(4);
    expect(school.server.people.size).toBe(20);
  });

  it("tells how far it is and how long the rest will take", async () => {
    const school = new TestSchool(pupils(1));
    school.server.after = () => {
      school.desk.time += 100;
    };
    const told: string[] = [];
    const list = [recordOf(pupil("p1"), { lastname: "Ray" }), recordOf(pupil("x")), recordOf(pupil("y"))];
    await school.sync(list, {
      concurrency: 1,
      onProgress: ({ phase, done, total, failed, left }) =>
        told.push(`${phase} ${done}/${total} ${failed} ${left}`),
    });
    expect(told).toEqual([
      "search 1/1 0 0",
      "confirm 1/2 0 100",
      "confirm 2/2 0 0",
      "apply 1/3 0 400",
      "apply 2/3 0 200",
      "apply 3/3 0 0",
    ]);
  });

  it("reports what the server refused, with its reason and the request's id", async () => {
    const school = new TestSchool(pupils(2));
    school.server.before = on("modify", () => {
      throw refused("Password is too short.");
    });
    const { report } = await school.sync([recordOf(pupil("p1"), { lastname: "Ray" }), recordOf(pupil("p2"))]);
    expect(report?.failed).toEqual([
      {
        kind: "change",
        name: "p1",
        recordUid: "p1-r",
        school: "DEMOSCHOOL",
        record: { record: 1, line: undefined },
        reason: "Password is too short.",
        requestId: "6ed9e4a9",
      },
    ]);
    expect(report?.counts).toMatchObject({ done: 0, failed: 1 });
    expect(school.desk.text).toBeUndefined();
  });

  it("does not change what waits for something that failed", async () => {
    const school = new TestSchool([pupil("a"), pupil("b")]);
    school.server.before = (call) => {
      if (call.what === "create class") throw refused("no such class");
      if (call.what === "modify" && JSON.stringify(call.subject).includes("gone")) throw refused("no rename");
    };
    const list = [
      recordOf(pupil("a"), { name: "gone" }),
      recordOf(pupil("b"), { name: "a" }),
      recordOf(pupil("c"), { schoolClasses: "9z" }),
    ];
    const { report } = await school.sync(list, { createClasses: true });
    expect(report?.failed.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      "9z: no such class",
      "a: no rename",
      "c: It waits for the class 9z of DEMOSCHOOL, which was not done",
      "b: It waits for a, which was not done",
    ]);
    expect(school.server.user("b").lastname).toBe("Lee");
  });

  it("takes a class that is there by now for created", async () => {
    const school = new TestSchool([pupil("a")]);
    school.server.before = on("create class", () =>
      school.server.groups.classes.get("DEMOSCHOOL")?.add("9Z"),
    );
    const { report } = await school.sync([recordOf(pupil("a"), { schoolClasses: "9z" })], {
      createClasses: true,
    });
    expect(report?.counts).toMatchObject({ done: 2, failed: 0 });
  });
});
