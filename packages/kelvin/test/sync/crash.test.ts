import { isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/sync/fold.ts";
import { MemoryDesk } from "./support/memory-desk.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { lines, pupilsOfDemo, TestSchool } from "./support/school.ts";

const users = [
  ...pupils(6),
  pupil("gone1"),
  pupil("gone2", { email: "old@example.org" }),
  pupil("z", { school: "SCHOOL2", schools: ["SCHOOL2"], schoolClasses: { SCHOOL2: ["2b"] } }),
];
const inDemo = { school: "DEMOSCHOOL" };
const list = [
  recordOf(pupil("p1"), { ...inDemo, lastname: "Ray", schoolClasses: "5c" }),
  recordOf(pupil("p2"), { ...inDemo, name: "p3" }),
  recordOf(pupil("p3"), { ...inDemo, name: "moved.on", firstname: "Pia" }),
  recordOf(pupil("p4"), { ...inDemo, disabled: true }),
  recordOf(pupil("p5"), inDemo),
  recordOf(pupil("p6"), { school: "SCHOOL2", lastname: "Fox" }),
  recordOf(pupil("z"), { ...inDemo, schoolClasses: "5c" }),
  recordOf(pupil("gone3"), { ...inDemo, recordUid: "gone3-r" }),
  recordOf(pupil("new1"), { ...inDemo, schoolClasses: "5c", email: "old@example.org" }),
  recordOf(pupil("new2"), { school: "SCHOOL2", password: "given-by-the-list" }),
];
const options = {
  scope: { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] },
  leavers: "delete",
  createClasses: true,
  concurrency: 3,
} as const;

class Crash extends Error {}

/** A run that dies at its n-th step: before or after the server acts, or while a line goes to the journal. */
async function runAndDie(school: TestSchool, at: number, resume: boolean): Promise<boolean> {
  let step = 0;
  const dies = (): boolean => {
    step += 1;
    return step >= at;
  };
  const die = (): void => {
    if (dies()) throw new Crash();
  };
  const { desk, server } = school;
  server.before = die;
  server.after = die;
  desk.onLine = (line) => {
    if (!dies()) return;
    // What was written before the power went may end anywhere.
    if (step === at) desk.text += line.slice(0, line.length / 2);
    throw new Crash();
  };
  const { passwords } = desk;
  desk.passwords = passwords && {
    ...passwords,
    add: async (made) => {
      die();
      await passwords.add(made);
      die();
    },
  };
  try {
    await school.sync(list, { ...options, resume });
    return false;
  } catch (error) {
    if (error instanceof Crash) return true;
    throw error;
  } finally {
    desk.passwords = passwords;
    desk.onLine = () => undefined;
    server.before = () => undefined;
    server.after = () => undefined;
  }
}

async function expectDone(school: TestSchool): Promise<void> {
  const { server, desk } = school;
  const people = Object.fromEntries([...server.people].map(([name, user]) => [name, user.recordUid]));
  expect(people).toEqual({
    p1: "p1-r",
    p3: "p2-r",
    "moved.on": "p3-r",
    p4: "p4-r",
    p5: "p5-r",
    p6: "p6-r",
    z: "z-r",
    gone3: "gone3-r",
    new1: "new1-r",
    new2: "new2-r",
  });
  expect(server.user("p1")).toMatchObject({ lastname: "Ray", schoolClasses: { DEMOSCHOOL: ["5c"] } });
  expect(server.user("moved.on")).toMatchObject({ firstname: "Pia" });
  expect(server.user("p4").disabled).toBe(true);
  expect(server.user("p6")).toMatchObject({ schools: ["SCHOOL2"], lastname: "Fox" });
  expect(server.user("z")).toMatchObject({ schools: ["DEMOSCHOOL"], schoolClasses: { DEMOSCHOOL: ["5c"] } });
  expect(server.user("new1").email).toBe("old@example.org");
  expect(server.passwords.get("new2")).toBe("given-by-the-list");
  const known = Object.fromEntries(desk.written.map(({ name, password }) => [fold(name), password]));
  expect(known).toEqual({ gone3: server.passwords.get("gone3"), new1: server.passwords.get("new1") });
  expect(desk.text).toBeUndefined();
  expect((await school.plan(list, options)).items).toEqual([]);
}

describe("A run that dies", () => {
  it("at whichever of its steps, is brought to its end by `resume`", async () => {
    let deaths = 0;
    for (let at = 1; ; at += 1) {
      const school = new TestSchool(users);
      if (!(await runAndDie(school, at, false))) break;
      deaths += 1;
      await school.sync(list, { ...options, resume: true });
      await expectDone(school);
    }
    expect(deaths).toBeGreaterThan(100);
  });

  it("again and again, each time a little later, comes to its end, too", async () => {
    const school = new TestSchool(users);
    for (let at = 20; await runAndDie(school, at, true); at += 3) expect(school.desk.locked).toBe(false);
    await expectDone(school);
  });
});

describe("A journal", () => {
  /** A run that was broken off after it had made a password. */
  async function brokenOff(): Promise<TestSchool> {
    for (let at = 60; at < 300; at += 1) {
      const school = new TestSchool(users);
      await runAndDie(school, at, false);
      if (school.desk.text?.includes('"password"')) return school;
    }
    throw new Error("No password was made.");
  }

  it("keeps another run from starting", async () => {
    const school = await brokenOff();
    const error = await school.sync(list, options).catch((one) => one);
    expect(isInputError(error)).toBe(true);
    expect(error.message).toContain("`resume` goes on with it");
  });

  it("of another list, scope, server or other options is refused", async () => {
    const school = await brokenOff();
    const before = school.server.changes.length;
    const refused = async (what: string, source: readonly unknown[], more: object): Promise<void> => {
      await expect(school.sync(source, { ...options, resume: true, ...more })).rejects.toThrow(what);
    };
    await refused("one of another list", list.slice(1), {});
    await refused("one of the scope", list, { scope: { ...options.scope, sourceUid: "Other" } });
    await refused("one of the scope", list, { scope: { ...options.scope, roles: ["student", "teacher"] } });
    await refused("one of the scope", list, { scope: pupilsOfDemo });
    await refused('leavers: "delete"', list, { leavers: "deactivate" });
    await refused('matchBy: "recordUid"', list, { matchBy: "name" });
    Object.assign(school.server, { url: "https://other.test/" });
    await refused("one of the server https://kelvin.test", list, {});
    expect(school.server.changes).toHaveLength(before);
  });

  it("is gone on with whatever the case of the scope's schools", async () => {
    const school = await brokenOff();
    await school.sync(list, {
      ...options,
      resume: true,
      scope: { ...options.scope, schools: ["school2", "DemoSchool"] },
    });
    await expectDone(school);
  });

  it("is not gone on with when nobody says where its passwords are to go", async () => {
    const school = await brokenOff();
    const { passwords } = school.desk;
    school.desk.passwords = undefined;
    await expect(school.sync(list, { ...options, resume: true })).rejects.toThrow(
      "the passwords in the journal",
    );
    school.desk.passwords = passwords;
  });

  it("is only gone on with by consent", async () => {
    const school = await brokenOff();
    const text = school.desk.text;
    const outcome = await school.sync(list, { ...options, resume: true, confirm: () => false });
    expect(outcome.report).toBeUndefined();
    expect(lines(outcome.plan).length).toBeGreaterThan(5);
    expect(school.desk.text).toBe(text);
  });

  it("that is not there makes `resume` begin anew", async () => {
    const school = new TestSchool(users);
    await school.sync(list, { ...options, resume: true });
    await expectDone(school);
  });

  it("that cannot be written ends the run before the server is called", async () => {
    const school = new TestSchool(users);
    school.desk.onLine = () => {
      throw new Error("disk full");
    };
    await expect(school.sync(list, options)).rejects.toThrow("disk full");
    expect(school.server.changes).toEqual([]);
  });

  it("has every intent on disk before the server hears of it", async () => {
    const school = new TestSchool(users);
    const order: string[] = [];
    school.desk.onLine = async (line) => {
      await new Promise((resolve) => setImmediate(resolve));
      const entry = JSON.parse(line);
      order.push(`${entry.type} ${entry.id}${entry.password ? " with password" : ""}`);
    };
    school.server.before = ({ what, subject }) => {
      if (["create", "modify", "delete", "create class"].includes(what))
        order.push(`${what} ${JSON.stringify(subject)}`);
    };
    await school.sync([recordOf(pupil("new"), { ...inDemo, schoolClasses: "5c" }), ...recordsOf(users)], {
      ...options,
      concurrency: 1,
    });
    expect(order).toEqual([
      "intent class-1",
      'create class "DEMOSCHOOL/5c"',
      "result class-1",
      "intent user-1 with password",
      'create "new"',
      "result user-1",
    ]);
  });

  it("does not hold the passwords that the list gives", async () => {
    const school = new TestSchool([]);
    let seen = "";
    school.desk.onLine = (line) => {
      seen += line;
    };
    await school.sync([recordOf(pupil("a"), { password: "given-by-the-list" })]);
    expect(seen).not.toContain("given-by-the-list");
    expect(school.desk.written).toEqual([]);
  });
});

describe("Two runs", () => {
  it("with the same journal cannot be under way at once", async () => {
    const school = new TestSchool(users);
    const confirm = async (): Promise<boolean> => {
      await expect(school.sync(list, options)).rejects.toThrow("locked");
      // Looking is allowed.
      expect((await school.plan(list, options)).items.length).toBeGreaterThan(5);
      return true;
    };
    await school.sync(list, { ...options, confirm });
    await expectDone(school);
    expect(new MemoryDesk().locked).toBe(school.desk.locked);
  });
});
