import { describe, expect, it } from "vitest";
import { planAsCsv, planAsJson } from "../../src/sync/show/plan-as.ts";
import { printPlan } from "../../src/sync/show/print-plan.ts";
import { printReport } from "../../src/sync/show/print-report.ts";
import { refused } from "./support/fake-server.ts";
import { pupil, pupils, recordOf } from "./support/people.ts";
import { pupilsOfDemo, TestSchool } from "./support/school.ts";

const scope = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };

async function everything(more: object = {}) {
  const school = new TestSchool([
    ...pupils(2),
    pupil("gone"),
    pupil("z", { school: "SCHOOL2", schools: ["SCHOOL2"], schoolClasses: { SCHOOL2: ["2b"] } }),
    pupil("back", { disabled: true, udmProperties: { x: {} } }),
    pupil("old", { disabled: true }),
  ]);
  const list = [
    recordOf(pupil("p1"), { email: "a@b.cd", lastname: "=Ray", udmProperties: { title: ["a", "b"] } }),
    recordOf(pupil("p2")),
    recordOf(pupil("z"), { school: "DEMOSCHOOL" }),
    recordOf(pupil("back")),
    recordOf(pupil("new"), {
      school: "DEMOSCHOOL",
      schoolClasses: { DEMOSCHOOL: ["1a", "1b"] },
      password: "secret-of-the-list",
    }),
    {
      recordUid: "9",
      firstname: "Nora",
      lastname: "None",
      school: "SCHOOL2",
    },
    ...Array.from({ length: 7 }, (_, index) => recordOf(pupil(`x${index}`), { school: "School3" })),
  ];
  return { school, list, plan: await school.plan(list, { scope, createClasses: true, ...more }) };
}

describe("A printed plan", () => {
  it("tells who leaves first, then what changes, with old and new values, then the new ones and all warnings", async () => {
    const { plan } = await everything();
    expect(
      printPlan(plan),
    ).toBe(`Users of DEMOSCHOOL, SCHOOL2 (student; source Kelvin) on https://kelvin.test/ucsschool/kelvin/
13 records: 2 to create, 2 to change, 1 to move, 1 to deactivate, 0 to delete, 1 unchanged, 1 comes back, 1 not in the list and kept, 7 left alone, 2 classes to create

Deactivate 1:
  gone (DEMOSCHOOL, record uid gone-r)

Move 1:
  z (SCHOOL2, record uid z-r, record 3)
    school: SCHOOL2 → DEMOSCHOOL
    schools: SCHOOL2 → DEMOSCHOOL
    schoolClasses: SCHOOL2: 2b → —

Change 2:
  p1 (DEMOSCHOOL, record uid p1-r, record 1)
    lastname: Lee → =Ray
    email: — → a@b.cd
    udmProperties.title: — → a, b
  back (DEMOSCHOOL, record uid back-r, record 4)
    disabled: true → false

Create 2:
  new (DEMOSCHOOL, record uid new-r, record 5)
    name: new
    recordUid: new-r
    firstname: New
    lastname: Lee
    school: DEMOSCHOOL
    schools: DEMOSCHOOL
    roles: student
    schoolClasses: DEMOSCHOOL: 1a, 1b
  (the server makes the name) (SCHOOL2, record uid 9, record 6)
    recordUid: 9
    firstname: Nora
    lastname: None
    school: SCHOOL2
    schools: SCHOOL2
    roles: student

Create 2 classes:
  DEMOSCHOOL: 1a
  DEMOSCHOOL: 1b

1 warning:
  7 of the records are of other schools, roles or sources than the scope: not applied (record 7, record 8, record 9, record 10, record 11, …)
`);
  });

  it("can be short, and says when it is refused", async () => {
    const { plan } = await everything({ maxLeavers: 0, leavers: "delete" });
    const text = printPlan(plan, { limit: 1 });
    expect(text).toContain("Delete 2:\n  gone (DEMOSCHOOL, record uid gone-r)\n  … and 1 more\n");
    expect(text).toContain("\nREFUSED:\n  2 of the 5 users of DEMOSCHOOL (40 %) would be");
  });

  it("lets no name steer the terminal", async () => {
    const plan = await new TestSchool([pupil("a", { lastname: "\u001b[2Jx\n\u0007y" })]).plan([
      recordOf(pupil("a")),
    ]);
    expect(printPlan(plan)).toContain("lastname: \ufffd[2Jx \ufffdy → Lee");
  });
});

describe("A plan for programs", () => {
  it("is JSON with all that is to be done and all warnings", async () => {
    const { plan } = await everything();
    const read = JSON.parse(planAsJson(plan));
    expect(read.counts).toMatchObject({ create: 2, deactivate: 1, move: 1, change: 2 });
    expect(read.items).toHaveLength(6);
    expect(read.items[0]).not.toHaveProperty("before");
    expect(read.warnings[0].records).toHaveLength(7);
  });

  it("is CSV with a line for each attribute, in which nothing is a formula", async () => {
    const { plan } = await everything();
    const lines = planAsCsv(plan).split("\r\n");
    expect(lines[0]).toBe("action,school,name,recordUid,line,attribute,old,new");
    expect(lines).toContain("create class,DEMOSCHOOL,1a,,,,,");
    expect(lines).toContain("change,DEMOSCHOOL,p1,p1-r,1,lastname,Lee,'=Ray");
    expect(lines).toContain('create,DEMOSCHOOL,new,new-r,5,schoolClasses,,"DEMOSCHOOL: 1a, 1b"');
    expect(lines).toContain("deactivate,DEMOSCHOOL,gone,gone-r,,disabled,false,true");
    expect(planAsCsv((await everything({ leavers: "delete" })).plan)).toContain(
      "delete,DEMOSCHOOL,gone,gone-r,,,,\r\n",
    );
  });

  it("never holds a password", async () => {
    const { school, list, plan } = await everything();
    const { report } = await school.sync(list, { scope, createClasses: true });
    const told = [
      printPlan(plan),
      planAsCsv(plan),
      planAsJson(plan),
      JSON.stringify(plan),
      JSON.stringify(report),
      printReport(report ?? never()),
    ];
    for (const text of told) {
      expect(text).not.toContain("secret-of-the-list");
      for (const { password } of school.desk.written) expect(text).not.toContain(password);
    }
    expect(school.desk.written).toHaveLength(1);
    expect(school.server.passwords.get("new")).toBe("secret-of-the-list");
  });
});

describe("A printed report", () => {
  it("tells what was done and what was not, with the server's reasons", async () => {
    const { school, list } = await everything();
    school.server.before = ({ what, subject }) => {
      if (what === "modify" && JSON.stringify(subject).includes("p1")) throw refused("Too\nlong.");
      if (what === "create") throw refused("No.");
    };
    const confirm = () => {
      school.server.put(pupil("z", { lastname: "Fox" }));
      return true;
    };
    const { report } = await school.sync(list, { scope, createClasses: true, confirm });
    expect(
      printReport(report ?? never()),
    ).toBe(`4 done (change: 1, deactivate: 1, create class: 2), 3 failed, 1 skipped, 0 without an answer, 0 left
Refused by the server:
  change p1 (DEMOSCHOOL, record 1): Too long. [request 6ed9e4a9]
  create new (DEMOSCHOOL, record 5): No. [request 6ed9e4a9]
  create record uid 9 (SCHOOL2, record 6): No. [request 6ed9e4a9]
Left alone; the next run compares them anew:
  move z (SCHOOL2, record 3): changed on the server since the plan was made: lastname
`);
  });

  it("tells what is left, and how to go on", () => {
    const item = { kind: "create", name: "a", recordUid: "1", school: "A", reason: "reset" } as const;
    const done = { create: 0, change: 0, move: 0, deactivate: 0, delete: 0, "create class": 0 };
    const counts = { done: 0, failed: 0, skipped: 0, unanswered: 1, left: 5 };
    const text = printReport({
      counts,
      done,
      failed: [],
      skipped: [],
      unanswered: [item],
      passwords: 3,
      stopped: "away",
      journal: "/x/j",
    });
    expect(text).toBe(`0 done, 0 failed, 0 skipped, 1 without an answer, 5 left
Without an answer:
  create a (A): reset
3 passwords were written.
Stopped early: away
Not all is done: \`resume\` goes on with /x/j.
`);
  });
});

function never(): never {
  throw new Error("There is no report.");
}
