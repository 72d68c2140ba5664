import { AuthError, ConnectionError, isAbortError, ServerError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { FakeServer } from "./support/fake-server.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { TestSchool } from "./support/school.ts";
import { lost, on } from "./support/trouble.ts";

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
