import { ConnectionError, ServerError, TimeoutError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { refused } from "./support/fake-server.ts";
import { pupil, pupils, recordOf } from "./support/people.ts";
import { pupilsOfDemo, TestSchool } from "./support/school.ts";
import { lost, on, once } from "./support/trouble.ts";

describe("An answer that was lost", () => {
  const list = [recordOf(pupil("p1"), { lastname: "Ray" }), recordOf(pupil("new"))];

  it("after the server has acted counts as done, with the password that was sent", async () => {
    const school = new TestSchool(pupils(2));
    school.server.after = ({ what }) => {
      if (["create", "modify", "delete"].includes(what)) throw lost();
    };
    const { report } = await school.sync(list, { leavers: "delete" });
    expect(report?.counts).toMatchObject({ done: 3, failed: 0, unanswered: 0 });
    expect(school.server.changes).toHaveLength(3);
    expect(school.desk.written).toMatchObject([
      { name: "new", password: school.server.passwords.get("new") },
    ]);
  });

  it("before the server has acted is sent again, with the same password", async () => {
    const school = new TestSchool(pupils(1));
    const sent: unknown[] = [];
    const { create } = school.server.users;
    school.server.users.create = (user, options) => {
      sent.push(user.password);
      return create(user, options);
    };
    school.server.before = on(
      "create",
      once(lost, () => new TimeoutError("late", { code: "timeout.attempt", mayHaveActed: true })),
    );
    const { report } = await school.sync([recordOf(pupil("p1")), recordOf(pupil("new"))]);
    expect(report?.counts.done).toBe(1);
    expect(new Set(sent).size).toBe(1);
    expect(sent).toHaveLength(3);
    expect(school.desk.slept).toEqual([1_000, 2_000]);
    expect(school.desk.written.map(({ password }) => password)).toEqual([sent[0]]);
  });

  it("of a creation that is still under way ends in a conflict, which counts as done", async () => {
    const school = new TestSchool([]);
    school.server.before = on(
      "create",
      once(lost, () => {
        // The first one arrives only now.
        school.server.put(pupil("new"));
        return refused("unused");
      }),
    );
    const before = school.server.before;
    school.server.before = (call) => {
      try {
        return before(call);
      } catch (error) {
        if (error instanceof ConnectionError) throw error;
      }
    };
    const { report } = await school.sync([recordOf(pupil("new"))]);
    expect(report?.counts).toMatchObject({ done: 1, failed: 0 });
    expect(school.desk.written).toHaveLength(1);
  });

  it("again and again is reported, and kept for `resume`", async () => {
    const school = new TestSchool(pupils(1));
    school.server.before = on("create", () => {
      throw lost();
    });
    const { report } = await school.sync(list);
    expect(report?.unanswered).toMatchObject([{ kind: "create", name: "new", reason: "reset" }]);
    expect(report?.counts).toMatchObject({ done: 1, unanswered: 1 });
    expect(report?.journal).toBe("test.journal");
    expect(school.desk.text).toContain('"password"');
    school.server.before = () => undefined;
    const resumed = await school.sync(list, { resume: true });
    expect(resumed.report?.counts).toMatchObject({ done: 2, unanswered: 0 });
    expect(school.server.passwords.get("new")).toBe(school.desk.written[0]?.password);
    expect(school.desk.text).toBeUndefined();
  });

  it("of a look is no reason to send anything", async () => {
    const school = new TestSchool(pupils(1));
    const confirm = () => {
      school.server.before = on("get", () => {
        throw lost();
      });
      return true;
    };
    const { report } = await school.sync([recordOf(pupil("p1"), { lastname: "Ray" })], { confirm });
    expect(report?.unanswered).toHaveLength(1);
    expect(school.server.changes).toEqual([]);
  });

  it("of a creation that cannot be looked at is not forgotten, nor is its password", async () => {
    const school = new TestSchool([]);
    school.server.after = on("create", () => {
      school.server.before = on("get", () => {
        throw new ServerError("broken object", { status: 500, reason: "broken object" });
      });
      throw lost();
    });
    const { report } = await school.sync([recordOf(pupil("new"))]);
    expect(report?.counts).toMatchObject({ unanswered: 1, failed: 0 });
    school.server.before = () => undefined;
    await school.sync([recordOf(pupil("new"))], { resume: true });
    expect(school.desk.written).toMatchObject([{ password: school.server.passwords.get("new") }]);
  });

  it("to a rename is found out under the new name", async () => {
    const school = new TestSchool(pupils(1));
    school.server.after = on("modify", once(lost));
    const { report } = await school.sync([recordOf(pupil("p1"), { name: "pia" })]);
    expect(report?.counts.done).toBe(1);
    expect(school.server.calls("modify")).toHaveLength(1);
  });

  it("to a change of a user whom somebody else has changed meanwhile is not sent again", async () => {
    const school = new TestSchool(pupils(1));
    school.server.before = on(
      "modify",
      once(() => {
        school.server.put(pupil("p1", { lastname: "Fox", firstname: "Other" }));
        return lost();
      }),
    );
    await school.sync([recordOf(pupil("p1"), { lastname: "Ray" })]);
    expect(school.server.calls("modify")).toHaveLength(1);
    expect(school.server.user("p1")).toMatchObject({ lastname: "Fox", firstname: "Other" });
  });

  it("to a change that was done in half is sent again", async () => {
    const school = new TestSchool(pupils(1));
    school.server.before = on(
      "modify",
      once(() => {
        school.server.put(pupil("p1", { school: "SCHOOL2", schools: ["SCHOOL2"] }));
        return lost();
      }),
    );
    const scope = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };
    const { report } = await school.sync([recordOf(pupil("p1"), { school: "SCHOOL2", lastname: "Ray" })], {
      scope,
    });
    expect(report?.counts.done).toBe(1);
    expect(school.server.user("p1")).toMatchObject({ lastname: "Ray", school: "SCHOOL2" });
  });
});
