import { ServerError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { pupil, recordOf } from "./support/people.ts";
import { TestSchool, warnings } from "./support/school.ts";

const unnamed = { recordUid: "7", firstname: "Nora", lastname: "Nobody" };
const lost = () =>
  new ServerError("away", { status: 502, reason: "away", mayHaveActed: true, retryable: true });

describe("A new user whose name the server makes", () => {
  it("is found by its record uid when the answer was lost, and its password is kept under its name", async () => {
    const school = new TestSchool([pupil("anna")]);
    school.server.after = ({ what }) => {
      if (what === "create") throw lost();
    };
    const { report } = await school.sync([recordOf(pupil("anna")), unnamed]);
    expect(report?.counts.done).toBe(1);
    expect(school.desk.written).toMatchObject([
      { name: "made.1", password: school.server.passwords.get("made.1") },
    ]);
  });

  it("is called by its record uid in warnings", async () => {
    const school = new TestSchool([
      pupil("anna", { email: "x@y.zz" }),
      pupil("eve", { recordUid: "8", schools: ["SCHOOL2"] }),
    ]);
    const plan = await school.plan([
      recordOf(pupil("anna")),
      { ...unnamed, email: "x@y.zz" },
      { ...unnamed, recordUid: "8" },
    ]);
    expect(warnings(plan, "taken")).toEqual([
      expect.stringMatching(/^7: the e-mail address x@y.zz belongs to anna/),
    ]);
    expect(warnings(plan, "outside-user")).toEqual([expect.stringMatching(/^8: exists outside the scope/)]);
    expect(warnings(await school.plan([{ recordUid: "9" }]), "incomplete-record")).toEqual([
      expect.stringMatching(/^9 is new/),
    ]);
    school.server.before = ({ what, subject }) => {
      if (what === "search" && JSON.stringify(subject).includes("recordUid")) {
        throw new ServerError("broken", { status: 500, reason: "broken" });
      }
    };
    const broken = await school.plan([recordOf(pupil("anna")), unnamed]);
    expect(warnings(broken, "unconfirmed")).toEqual([expect.stringMatching(/^7: whether it exists/)]);
  });

  it("can wait for others, and others for it", async () => {
    const school = new TestSchool([]);
    school.server.before = ({ what }) => {
      if (what === "create class")
        throw new ServerError("no", { status: 500, reason: "no", retryable: false });
    };
    const { report } = await school.sync([{ ...unnamed, schoolClasses: "9z" }], { createClasses: true });
    expect(report?.failed).toMatchObject([
      { kind: "create class" },
      { name: null, reason: expect.stringContaining("the class 9z") },
    ]);
  });
});

describe("A new user without a record uid", () => {
  it("is matched by name, and found by name when the answer was lost", async () => {
    const school = new TestSchool([]);
    school.server.after = ({ what }) => {
      if (what === "create") throw lost();
    };
    const { report } = await school.sync([{ name: "nora", firstname: "Nora", lastname: "Nobody" }], {
      matchBy: "name",
    });
    expect(report?.counts.done).toBe(1);
    expect(school.desk.written).toHaveLength(1);
  });
});

describe("A search by record uid", () => {
  it("takes nobody who only looks like the one looked for", async () => {
    const school = new TestSchool([
      pupil("star", { recordUid: "1*1", school: "SCHOOL2", schools: ["SCHOOL2"] }),
      pupil("other", { recordUid: "111", sourceUid: "Kelvin", school: "SCHOOL2", schools: ["SCHOOL2"] }),
    ]);
    const plan = await school.plan([
      { ...unnamed, recordUid: "1*1" },
      { ...unnamed, recordUid: "1*", name: "new" },
    ]);
    expect(warnings(plan, "outside-user")).toEqual([expect.stringContaining("as star (")]);
    expect(plan.items.map(({ name }) => name)).toEqual(["new"]);
  });
});
