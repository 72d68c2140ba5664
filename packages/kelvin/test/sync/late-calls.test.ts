import { ConnectionError, ServerError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { pupil, recordOf } from "./support/people.ts";
import { lines, pupilsOfDemo, TestSchool } from "./support/school.ts";
import { lost, on, once } from "./support/trouble.ts";

const stays = pupil("stays");
const anna = pupil("anna", { recordUid: "old", email: "lee@example.org" });
/** Waits for Anna to be deleted, since it gets her e-mail address; the server makes its name. */
const newAnna = { recordUid: "new", firstname: "Anna", lastname: "Lee", email: "lee@example.org" };
const list = [recordOf(stays), newAnna];
const deleting = { leavers: "delete" } as const;

function refusedConnection(): Error {
  return new ConnectionError("refused", { code: "connection.refused", retryable: true });
}

/** A school whose server makes names of first names, as far as they are free. */
function naming(...users: ReturnType<typeof pupil>[]): TestSchool {
  const school = new TestSchool(users);
  const { create } = school.server.users;
  school.server.users.create = (user, options) => {
    const made = school.server.people.has("anna") ? "anna1" : "anna";
    return create({ ...user, name: user.name ?? made }, options);
  };
  return school;
}

describe("A deletion", () => {
  it("is sent once by the client, and never again as long as it may be on its way", async () => {
    const school = naming(stays, anna);
    const retries: unknown[] = [];
    const remove = school.server.users.delete;
    school.server.users.delete = (name, options) => {
      retries.push(options?.retry);
      return remove(name, options);
    };
    school.server.before = on("delete", () => {
      throw lost();
    });
    const { report } = await school.sync(list, { ...deleting, retry: 5 });
    expect(retries).toEqual([false]);
    expect(report?.unanswered).toMatchObject([
      { kind: "delete", name: "anna", reason: "reset" },
      { kind: "create", reason: "It waits for anna, which was not done" },
    ]);
    expect(school.server.user("anna").recordUid).toBe("old");
  });

  it("is sent again when it surely did not arrive, or the server could not do it just then", async () => {
    const school = naming(stays, anna);
    school.server.before = on(
      "delete",
      once(
        refusedConnection,
        () => new ServerError("busy", { status: 503, reason: "busy", retryable: true }),
      ),
    );
    const { report } = await school.sync(list, deleting);
    expect(report?.counts.done).toBe(2);
    expect(school.server.calls("delete")).toHaveLength(3);
    expect(school.desk.slept).toEqual([1_000, 2_000]);
    expect(school.server.user("anna").recordUid).toBe("new");
  });

  it("that never arrives is left to `resume` in the end", async () => {
    const school = naming(stays, anna);
    school.server.before = on("delete", () => {
      throw refusedConnection();
    });
    const { report } = await school.sync([recordOf(stays)], deleting);
    expect(report?.unanswered).toMatchObject([{ name: "anna", reason: "refused" }]);
    expect(school.server.calls("delete")).toHaveLength(3);
  });

  it("without an answer is done when the user is gone, but then nobody gets the name in the same run", async () => {
    const school = naming(stays, anna);
    school.server.after = on("delete", once(lost));
    const { report } = await school.sync(list, deleting);
    expect(report?.done.delete).toBe(1);
    expect(report?.skipped).toMatchObject([
      {
        kind: "create",
        recordUid: "new",
        reason: expect.stringMatching(/^anna was to be deleted.* by a call without an answer/),
      },
    ]);
    expect(school.desk.text).toBeUndefined();
    const next = await school.sync(list, deleting);
    expect(next.report?.counts).toMatchObject({ done: 1, skipped: 0 });
    expect(school.server.user("anna").recordUid).toBe("new");
  });

  it("that the server answers with an error of its own holds nobody up", async () => {
    const school = naming(stays, anna, pupil("bea", { recordUid: "gone" }));
    const broken = () => new ServerError("broken", { status: 500, reason: "broken", mayHaveActed: true });
    school.server.before = ({ what, subject }) => {
      if (what === "delete" && subject === "bea") throw broken();
    };
    const { report } = await school.sync(list, deleting);
    expect(report?.failed).toMatchObject([{ name: "bea", reason: "broken" }]);
    expect(report?.done).toMatchObject({ create: 1, delete: 1 });
  });

  it("comes after all creations that need not wait for one, so that none gets a name that is becoming free", async () => {
    const school = naming(stays, anna);
    const { email: _, ...other } = newAnna;
    const { report } = await school.sync([recordOf(stays), other], { ...deleting, concurrency: 1 });
    expect(report?.counts.done).toBe(2);
    expect(school.server.changes.map(({ what, subject }) => `${what} ${subject}`)).toEqual([
      "create anna1",
      "delete anna",
    ]);
  });
});

describe("A run that dies while a deletion is under way", () => {
  class Crash extends Error {}

  /** Dies at the deletion, or when its end is taken down. */
  async function died(when: "before" | "after" | "at the next"): Promise<TestSchool> {
    const school = naming(stays, anna);
    if (when === "at the next") school.server.after = on("delete", once(lost));
    else
      school.server[when] = on(
        "delete",
        once(() => new Crash()),
      );
    let ended = false;
    school.desk.onLine = (line) => {
      if (ended && when === "at the next") throw new Crash();
      ended ||= line.includes('"outcome"');
    };
    await expect(school.sync(list, deleting)).rejects.toThrow(Crash);
    school.desk.onLine = () => undefined;
    return school;
  }

  it.each(["before", "after", "at the next"] as const)(
    "looks what became of it (%s), and leaves whoever might get the name to the next run",
    async (when) => {
      const school = await died(when);
      const { report } = await school.sync(list, { ...deleting, resume: true });
      expect(report?.done).toMatchObject({ delete: 1, create: 0 });
      expect(report?.skipped).toMatchObject([{ kind: "create", recordUid: "new" }]);
      expect(school.server.calls("delete")).toHaveLength(when === "before" ? 2 : 1);
      expect(school.desk.text).toBeUndefined();
      await school.sync(list, deleting);
      expect(school.server.user("anna").recordUid).toBe("new");
      expect(school.desk.written).toMatchObject([{ password: school.server.passwords.get("anna") }]);
    },
  );

  it("keeps the password of a user whom it may have created before", async () => {
    const school = naming(stays, anna);
    const { email: _, ...other } = newAnna;
    school.server.before = on("create", () => {
      throw lost();
    });
    school.server.after = on(
      "delete",
      once(() => new Crash()),
    );
    await expect(school.sync([recordOf(stays), other], deleting)).rejects.toThrow(Crash);
    school.server.before = () => undefined;
    const { report } = await school.sync([recordOf(stays), other], { ...deleting, resume: true });
    expect(report?.skipped).toMatchObject([
      { recordUid: "new", reason: expect.stringContaining("the password it made is in the file, too") },
    ]);
    expect(school.desk.written).toMatchObject([{ recordUid: "new" }]);
    expect(school.server.calls("create")).toHaveLength(3);
  });
});

describe("A rename", () => {
  const scope = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };
  const users = [pupil("a", { recordUid: "1" }), pupil("b", { recordUid: "2" })];
  const renamed = (more: object) => [
    { ...recordOf(pupil("c", { recordUid: "1" })), ...more },
    recordOf(pupil("a", { recordUid: "2" })),
  ];
  const moved = renamed({ school: "SCHOOL2" });

  it("that is also a move is not sent again without an answer, since it would move whoever has the name", async () => {
    const school = new TestSchool(users);
    school.server.before = on("modify", once(lost));
    const { report } = await school.sync(moved, { scope });
    expect(report?.unanswered).toMatchObject([
      { kind: "move", name: "a" },
      { kind: "change", name: "b" },
    ]);
    expect(school.server.calls("modify")).toHaveLength(1);
    const resumed = await school.sync(moved, { scope, resume: true });
    expect(resumed.report?.done).toMatchObject({ move: 1, change: 0 });
    expect(resumed.report?.skipped).toMatchObject([
      { name: "b", reason: expect.stringMatching(/^a was to be/) },
    ]);
    expect(lines(await school.plan(moved, { scope }))).toEqual(['change b, name "b"→"a", firstname "B"→"A"']);
  });

  it("that is also a move is done when the user is there, and the old name is free in the next run", async () => {
    const school = new TestSchool(users);
    school.server.after = on("modify", once(lost));
    const { report } = await school.sync(moved, { scope });
    expect(report?.done.move).toBe(1);
    expect(report?.skipped).toMatchObject([{ name: "b" }]);
    expect((await school.sync(moved, { scope })).report?.counts).toMatchObject({ done: 1, skipped: 0 });
  });

  it("that is also a move leaves to the next run, too, who waits for somebody that it holds up", async () => {
    const school = new TestSchool([...users, pupil("d", { recordUid: "3" })]);
    const chain = [...moved, recordOf(pupil("b", { recordUid: "3" }))];
    school.server.after = on("modify", once(lost));
    const { report } = await school.sync(chain, { scope });
    expect(report?.counts).toMatchObject({ done: 1, failed: 0, skipped: 2 });
    expect(report?.skipped.at(-1)).toMatchObject({
      name: "d",
      reason: "It waits for b, which was not done",
    });
    expect((await school.sync(chain, { scope })).report?.counts).toMatchObject({ done: 2, skipped: 0 });
  });

  it("that is nothing else is sent again: late, it would be refused", async () => {
    const school = new TestSchool(users);
    school.server.before = on("modify", once(lost));
    const { report } = await school.sync(renamed({}), { scope });
    expect(report?.counts).toMatchObject({ done: 2, unanswered: 0, skipped: 0 });
  });
});
