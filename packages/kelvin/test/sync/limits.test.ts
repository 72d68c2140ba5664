import { isInputError } from "@labkeeper/transport";
import { describe, expect, it } from "vitest";
import { refusalsFor } from "../../src/sync/plan/limits.ts";
import { isSyncRefusedError } from "../../src/sync/refused-error.ts";
import { pupil, pupils, recordOf, recordsOf } from "./support/people.ts";
import { pupilsOfDemo, TestSchool, warnings } from "./support/school.ts";

const both = { ...pupilsOfDemo, schools: ["DEMOSCHOOL", "SCHOOL2"] };

function twoSchools(): TestSchool {
  const small = Array.from({ length: 40 }, (_, index) =>
    pupil(`s${index + 1}`, { school: "SCHOOL2", schools: ["SCHOOL2"] }),
  );
  return new TestSchool([...pupils(200), ...small]);
}

function all(school: TestSchool, without: readonly string[]): Record<string, unknown>[] {
  return recordsOf([...school.server.people.values()].filter(({ name }) => !without.includes(name)));
}

describe("The limit of leavers", () => {
  it("lets 5 % of a school go and no more", async () => {
    const school = new TestSchool(pupils(100));
    const five = await school.plan(recordsOf(pupils(95)), { maxLeavers: undefined });
    expect(five.refusals).toEqual([]);
    const six = await school.plan(recordsOf(pupils(94)), { maxLeavers: undefined });
    expect(six.refusals).toEqual([
      "6 of the 100 users of DEMOSCHOOL (6 %) would be deactivated or deleted; the limit is 5 %. If that is right, raise `maxLeavers` to 0.06.",
    ]);
  });

  it("holds for every single school, not for all together", async () => {
    const school = twoSchools();
    const list = all(school, ["s1", "s2", "s3"]);
    const plan = await school.plan(list, { scope: both, maxLeavers: undefined });
    expect(plan.schools.map(({ leavers, users }) => `${leavers}/${users}`)).toEqual(["0/200", "3/40"]);
    expect(plan.refusals).toEqual([expect.stringContaining("3 of the 40 users of SCHOOL2 (7.5 %)")]);
  });

  it("counts who is at several schools of the scope at each of them", async () => {
    const shared = ["a", "b"].map((name) => pupil(name, { schools: ["DEMOSCHOOL", "SCHOOL2"] }));
    const only = pupils(60);
    const there = pupils(18, { school: "SCHOOL2", schools: ["SCHOOL2"] }).map((one) => ({
      ...one,
      name: `x${one.name}`,
      recordUid: `x${one.name}`,
    }));
    const school = new TestSchool([...shared, ...only, ...there]);
    const plan = await school.plan(recordsOf([...only, ...there]), { scope: both, maxLeavers: undefined });
    expect(plan.schools.map(({ leavers, users }) => `${leavers}/${users}`)).toEqual(["2/62", "2/20"]);
    expect(plan.refusals).toEqual([expect.stringContaining("SCHOOL2")]);
  });

  it("does nothing at all when it is exceeded, and asks nobody about the many leavers", async () => {
    const school = new TestSchool(pupils(100));
    const confirm = () => true;
    const error = await school
      .sync([...recordsOf(pupils(50)), { name: "new", recordUid: "n", firstname: "N", lastname: "N" }], {
        maxLeavers: undefined,
        confirm,
      })
      .catch((one) => one);
    expect(isSyncRefusedError(error)).toBe(true);
    expect(isInputError(error)).toBe(true);
    expect(error.plan.counts).toMatchObject({ create: 1, deactivate: 50 });
    expect(error.message).toContain("50 of the 100 users of DEMOSCHOOL (50 %)");
    expect(school.server.changes).toEqual([]);
    expect(school.server.calls("get")).toEqual(["new"]);
    expect(school.desk.text).toBeUndefined();
  });

  it("can be raised and lowered", async () => {
    const school = new TestSchool(pupils(100));
    expect((await school.plan(recordsOf(pupils(90)), { maxLeavers: 0.1 })).refusals).toEqual([]);
    expect((await school.plan(recordsOf(pupils(99)), { maxLeavers: 0 })).refusals).toHaveLength(1);
    expect((await school.plan(recordsOf(pupils(1)), { maxLeavers: 1 })).refusals).toEqual([]);
  });

  it("is not stretched by those who left years ago", async () => {
    const gone = pupils(100, { disabled: true }).map((one) => ({
      ...one,
      name: `old${one.name}`,
      recordUid: `old${one.name}`,
    }));
    const school = new TestSchool([...pupils(20), ...gone]);
    const plan = await school.plan(recordsOf(pupils(18)), { maxLeavers: undefined });
    expect(plan.schools[0]).toMatchObject({ users: 120, enabled: 20, leavers: 2, enabledLeavers: 2 });
    expect(plan.refusals).toEqual([
      expect.stringContaining("2 of the 20 enabled users of DEMOSCHOOL (10 %)"),
    ]);
    expect(plan.counts.kept).toBe(100);
  });

  it("counts disabled users among those that would be deleted", async () => {
    const school = new TestSchool([
      ...pupils(20),
      ...pupils(3, { disabled: true }).map((one) => ({
        ...one,
        name: `o${one.name}`,
        recordUid: `o${one.name}`,
      })),
    ]);
    const plan = await school.plan(recordsOf(pupils(20)), { maxLeavers: undefined, leavers: "delete" });
    expect(plan.refusals).toEqual([expect.stringContaining("3 of the 23 users")]);
  });

  it("counts whom the list itself disables", async () => {
    const school = new TestSchool(pupils(100));
    const list = pupils(100).map((one, index) => ({ recordUid: one.recordUid, disabled: index < 6 }));
    const plan = await school.plan(list, { maxLeavers: undefined });
    expect(plan.refusals).toEqual([expect.stringContaining("6 of the 100 users of DEMOSCHOOL")]);
    expect(
      (await school.plan([...list.slice(1), { recordUid: "p1-r" }], { maxLeavers: undefined })).refusals,
    ).toEqual([]);
  });

  it("does not hold for users who are kept", async () => {
    const school = new TestSchool(pupils(10));
    const plan = await school.plan(recordsOf(pupils(1)), { maxLeavers: 0, leavers: "keep" });
    expect(plan.refusals).toEqual([]);
    expect(plan.items).toEqual([]);
    expect(plan.counts.kept).toBe(9);
  });

  it("counts whom the list itself disables or lets expire, even where leavers are kept", async () => {
    const school = new TestSchool(pupils(40));
    for (const change of [{ disabled: true }, { expirationDate: "2026-09-01" }]) {
      const list = pupils(40).map((one) => recordOf(one, change));
      const plan = await school.plan(list, { maxLeavers: undefined, leavers: "keep" });
      expect(plan.refusals).toEqual([expect.stringContaining("40 of the 40 users of DEMOSCHOOL (100 %)")]);
    }
    expect(school.server.changes).toEqual([]);
  });

  it("does not count who is disabled or expired already, or expires later", async () => {
    const school = new TestSchool([
      pupil("off", { disabled: true }),
      pupil("old", { expirationDate: "2025-07-31" }),
      pupil("on"),
    ]);
    const plan = await school.plan(
      [
        recordOf(pupil("off"), { disabled: true, expirationDate: "2026-08-31" }),
        recordOf(pupil("old"), { expirationDate: "2026-08-31" }),
        recordOf(pupil("on"), { expirationDate: "2026-09-02" }),
      ],
      { maxLeavers: 0 },
    );
    expect(plan.counts.change).toBe(3);
    expect(plan.refusals).toEqual([]);
  });

  it("is exact where a computer's fractions are not", () => {
    const school = { name: "A", users: 100, enabled: 100, leavers: 7, enabledLeavers: 7 };
    expect(refusalsFor([school], 0.07)).toEqual([]);
    expect(refusalsFor([{ ...school, leavers: 8, enabledLeavers: 8 }], 0.07)).toHaveLength(1);
    expect(refusalsFor([{ name: "A", users: 0, enabled: 0, leavers: 0, enabledLeavers: 0 }], 0)).toEqual([]);
  });
});

describe("The limit of users who become other people", () => {
  const names = (index: number) => ({ firstname: `F${index}`, lastname: `L${index}` });
  const there = pupils(40).map((one, index) => ({
    ...one,
    ...names(index),
    birthday: `2010-01-0${index % 9}`,
  }));
  const slipped = (count: number, values: (index: number) => Record<string, unknown>) =>
    there.map((one, index) => recordOf(one, index < count ? values(index + 1) : {}));

  it("refuses a list whose names have slipped by a row", async () => {
    const school = new TestSchool(there);
    const error = await school.sync(slipped(40, names)).catch((one) => one);
    expect(isSyncRefusedError(error)).toBe(true);
    expect(error.path).toBe("maxRenamed");
    expect(error.message).toContain("40 of the 40 users of DEMOSCHOOL (100 %) would become other people");
    expect(school.server.changes).toEqual([]);
    expect((await school.plan(slipped(40, names), { maxRenamed: 1 })).refusals).toEqual([]);
  });

  it("looks at first names with birthdays as well, since many share a last name", async () => {
    const first = (index: number) => ({ firstname: `F${index}`, birthday: `2011-02-0${index % 9}` });
    expect((await new TestSchool(there).plan(slipped(3, first))).refusals).toHaveLength(1);
  });

  it("only warns of a few", async () => {
    const plan = await new TestSchool(there).plan(slipped(2, names));
    expect(plan.refusals).toEqual([]);
    expect(warnings(plan, "other-person")).toEqual([expect.stringContaining("p1, p2")]);
  });

  it("lets two of a small school be put right, and no third", async () => {
    const few = there.slice(0, 10);
    const plan = (count: number) =>
      new TestSchool(few).plan(few.map((one, index) => recordOf(one, index < count ? names(index + 1) : {})));
    expect((await plan(2)).refusals).toEqual([]);
    expect((await plan(3)).refusals).toHaveLength(1);
  });

  it("does not mind marriages, other cases and birthdays that are filled in", async () => {
    const school = new TestSchool(pupils(10));
    const lists = [{ lastname: "Ray" }, { firstname: "Kim", birthday: "2010-01-01" }].map((change) =>
      pupils(10).map((one) => recordOf(one, change)),
    );
    const shouted = pupils(10).map((one) =>
      recordOf(one, { firstname: one.firstname.toUpperCase(), lastname: "LEE" }),
    );
    for (const list of [...lists, shouted]) {
      const plan = await school.plan(list);
      expect([plan.refusals, warnings(plan, "other-person")]).toEqual([[], []]);
    }
  });
});

describe("Users who move away from a school", () => {
  const moved = (count: number) =>
    pupils(40).map((one, index) => recordOf(one, index < count ? { school: "SCHOOL2" } : {}));

  it("are warned of when they are many", async () => {
    const school = new TestSchool(pupils(40));
    const plan = await school.plan(moved(3), { scope: both, maxLeavers: undefined });
    expect(plan.counts.move).toBe(3);
    expect(plan.refusals).toEqual([]);
    expect(warnings(plan, "mass-move")).toEqual([
      "3 of the 40 users of DEMOSCHOOL (7.5 %) move to other schools, and leave their classes there",
    ]);
  });

  it("are nothing strange when they are few, or only join another one", async () => {
    const school = new TestSchool(pupils(40));
    const few = await school.plan(moved(2), { scope: both, maxLeavers: undefined });
    const joining = pupils(40).map((one) => recordOf(one, { schools: ["DEMOSCHOOL", "SCHOOL2"] }));
    const joined = await school.plan(joining, { scope: both, maxLeavers: undefined });
    expect([few.counts.move, joined.counts.move]).toEqual([2, 40]);
    expect([...warnings(few, "mass-move"), ...warnings(joined, "mass-move")]).toEqual([]);
  });
});

describe("Leavers", () => {
  it("are deactivated, unless deleting them was asked for", async () => {
    const school = new TestSchool(pupils(3));
    expect((await school.plan(recordsOf(pupils(2)))).counts).toMatchObject({ deactivate: 1, delete: 0 });
    expect((await school.plan(recordsOf(pupils(2)), { leavers: "delete" })).counts).toMatchObject({
      deactivate: 0,
      delete: 1,
    });
  });

  it("who are deactivated already need nothing more", async () => {
    const school = new TestSchool([pupil("p1"), pupil("p2", { disabled: true })]);
    const plan = await school.plan(recordsOf(pupils(1)));
    expect(plan.items).toEqual([]);
    expect(plan.counts.kept).toBe(1);
  });
});
