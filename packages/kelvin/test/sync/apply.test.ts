import { AuthError, ConnectionError, isAbortError, ServerError, TimeoutError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import type { SeenCall } from "./support/fake-server.ts";
import { FakeServer, refused } from "./support/fake-server.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { pupilsOfDemo, TestSchool } from "./support/school.ts";

/** A lost answer: the server may have acted. */
const lost = () =>
  new ConnectionError("reset", { code: "connection.reset", mayHaveActed: true, retryable: true });
const once = (...thrown: (() => Error)[]) => {
  return () => {
    const make = thrown.shift();
    if (make) throw make();
  };
};
const on = (what: SeenCall["what"], act: (call: SeenCall) => void) => (call: SeenCall) => {
  if (call.what === what) act(call);
};

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

describe("A refusal of the server", () => {
  it("with 500 is final, unless the change was made all the same", async () => {
    const broken = () => new ServerError("broken", { status: 500, reason: "broken", mayHaveActed: true });
    const school = new TestSchool(pupils(2));
    school.server.before = ({ what, subject }) => {
      if (what === "modify" && JSON.stringify(subject).includes("p1")) throw broken();
    };
    school.server.after = on("modify", () => {
      throw broken();
    });
    const { report } = await school.sync([
      recordOf(pupil("p1"), { lastname: "Ray" }),
      recordOf(pupil("p2"), { lastname: "Fox" }),
    ]);
    expect(report?.failed).toMatchObject([{ name: "p1", reason: "broken" }]);
    expect(report?.counts.done).toBe(1);
    expect(school.server.calls("modify")).toHaveLength(2);
  });

  it("of a name that somebody else has got meanwhile is told with the server's words", async () => {
    const school = new TestSchool([]);
    school.server.before = on("create", () => school.server.put(pupil("new", { recordUid: "another" })));
    const { report } = await school.sync([recordOf(pupil("new"))]);
    expect(report?.failed).toMatchObject([{ name: "new", reason: "School user exists." }]);
    expect(school.desk.written).toEqual([]);
  });

  it("of a user whom somebody else has created at the same time is no success, and gives no password", async () => {
    const school = new TestSchool([]);
    school.server.before = on("create", () => school.server.put(pupil("new")));
    const { report } = await school.sync([recordOf(pupil("new"))]);
    expect(report?.failed).toMatchObject([{ name: "new", reason: "School user exists." }]);
    expect(school.desk.written).toEqual([]);
  });

  it("with 500 is no end as long as nobody can look what it did", async () => {
    const school = new TestSchool([]);
    school.server.after = on("create", () => {
      school.server.before = on("get", () => {
        throw new ServerError("away", { status: 502, reason: "away", retryable: true });
      });
      throw new ServerError("broken", { status: 500, reason: "broken", mayHaveActed: true });
    });
    const { report } = await school.sync([recordOf(pupil("new"))]);
    expect(report?.unanswered).toMatchObject([{ name: "new", reason: "broken" }]);
    expect(report?.journal).toBe("test.journal");
    school.server.before = () => undefined;
    expect((await school.sync([recordOf(pupil("new"))], { resume: true })).report?.counts.done).toBe(1);
    const password = school.server.passwords.get("new");
    expect(school.desk.written).toMatchObject([{ name: "new", password }]);
  });

  it("leaves the password of a user whom it may have created, whatever became of that user since", async () => {
    const changes = [
      { name: "renamed" },
      // Somebody has corrected it.
      { recordUid: "0042" },
    ];
    for (const change of changes) {
      const school = new TestSchool([]);
      school.server.after = on("create", () => {
        school.server.people.delete("new");
        school.server.put(pupil("new", { recordUid: "new-r", ...change }));
        throw lost();
      });
      const { report } = await school.sync([recordOf(pupil("new"))]);
      expect(report?.counts.unanswered).toBe(1);
      school.server.after = () => undefined;
      const resumed = await school.sync([recordOf(pupil("new"))], { resume: true });
      expect(resumed.report).toMatchObject({ passwords: 1, counts: { skipped: 1 } });
      expect(resumed.report?.skipped[0]?.reason).toContain("This run may have created that user");
      const password = school.server.passwords.get("new");
      expect(school.desk.written).toMatchObject([{ name: "new", password }]);
      expect(school.desk.text).toBeUndefined();
    }
  });

  it("because the user is gone is told, too", async () => {
    const school = new TestSchool(pupils(1));
    school.server.before = on("modify", () => school.server.people.clear());
    const { report } = await school.sync([recordOf(pupil("p1"), { lastname: "Ray" })]);
    expect(report?.failed).toMatchObject([{ name: "p1", reason: expect.stringContaining("No object") }]);
  });

  it("of who is calling ends the run; nothing is begun after it", async () => {
    const school = new TestSchool([]);
    school.server.before = on("create", () => {
      throw new AuthError("Inactive user", { status: 401, reason: "Inactive user" });
    });
    const { report } = await school.sync(recordsOf(pupils(9)), { concurrency: 2 });
    expect(report).toMatchObject({
      stopped: "Inactive user",
      counts: { done: 0, failed: 0, left: 9 },
      journal: "test.journal",
    });
    expect(school.server.calls("create").length).toBeLessThan(3);
  });
});

describe("A server that is away", () => {
  it("ends the run after ten calls without an answer", async () => {
    const school = new TestSchool([]);
    const confirm = () => {
      school.server.before = () => {
        throw new ConnectionError("refused", { code: "connection.refused", retryable: true });
      };
      return true;
    };
    const { report } = await school.sync(recordsOf(pupils(30)), { confirm, concurrency: 1 });
    expect(report?.counts).toMatchObject({ done: 0, unanswered: 10, left: 20 });
    expect(report?.stopped).toBe("The server gave no answer to 10 calls in a row. refused");
    school.server.before = () => undefined;
    const resumed = await school.sync(recordsOf(pupils(30)), { resume: true });
    expect(resumed.report?.counts).toMatchObject({ done: 30, unanswered: 0, left: 0 });
  });

  it("keeps what waits for an unanswered item for `resume` as well", async () => {
    const school = new TestSchool([pupil("a"), pupil("b")]);
    school.server.before = on("modify", () => {
      throw lost();
    });
    const list = [recordOf(pupil("a"), { name: "c" }), recordOf(pupil("b"), { name: "a" })];
    expect((await school.sync(list)).report?.counts).toMatchObject({ unanswered: 2, failed: 0 });
    school.server.before = () => undefined;
    expect((await school.sync(list, { resume: true })).report?.counts).toMatchObject({ done: 2 });
    expect(school.server.user("a").recordUid).toBe("b-r");
  });
});

describe("A run that the caller stops", () => {
  it("ends with an AbortError, begins nothing more, and can be resumed", async () => {
    const school = new TestSchool([]);
    const stop = new AbortController();
    school.server.after = on("create", () => {
      if (school.server.people.size === 3) stop.abort(new Error("enough"));
    });
    const list = recordsOf(pupils(10));
    const error = await school.sync(list, { signal: stop.signal, concurrency: 2 }).catch((one) => one);
    expect(isAbortError(error)).toBe(true);
    expect(school.server.people.size).toBeLessThan(5);
    // Who exists by then has a password that somebody knows.
    expect(school.desk.written.length).toBeGreaterThanOrEqual(2);
    expect(school.desk.locked).toBe(false);
    const { report } = await school.sync(list, { resume: true });
    expect(report?.counts).toMatchObject({ done: 10 });
    expect(school.desk.written.map(({ name }) => name).sort()).toEqual(
      [...school.server.people.keys()].sort(),
    );
  });

  it("while it is planning leaves nothing behind", async () => {
    const school = new TestSchool([]);
    const stop = new AbortController();
    school.server.before = on("get", () => stop.abort());
    const error = await school.sync(recordsOf(pupils(10)), { signal: stop.signal }).catch((one) => one);
    expect(isAbortError(error)).toBe(true);
    expect(school.desk.text).toBeUndefined();
  });
});

describe("What is no failure of a call", () => {
  it("ends the run, such as a mistake in the progress callback", async () => {
    const school = new TestSchool([]);
    const onProgress = () => {
      throw new Error("my mistake");
    };
    await expect(school.sync(recordsOf(pupils(2)), { onProgress })).rejects.toThrow("my mistake");
    const server = new FakeServer(["DEMOSCHOOL"]);
    expect(server.people.size).toBe(0);
  });
});
