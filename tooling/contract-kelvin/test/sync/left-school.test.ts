import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KelvinClient } from "@labkeeper/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { expect, it, onTestFinished } from "vitest";

const both = ["DEMOSCHOOL", "SCHOOL2"];

it.each([
  ["the second one, as the list tells by its schools", { schools: ["DEMOSCHOOL"] }, "DEMOSCHOOL", "1a", both],
  ["the first one, as the list tells by its schools", { schools: ["SCHOOL2"] }, "SCHOOL2", "2b", both],
  [
    "the first one, as the list tells by its school",
    { school: "School3" },
    "School3",
    undefined,
    [...both, "School3"],
  ],
  [
    "the second one, and another class of the first",
    { schools: ["DEMOSCHOOL"], schoolClasses: "1c" },
    "DEMOSCHOOL",
    "1c",
    both,
  ],
])("A pupil of two schools leaves %s", async (_, record, school, group, schools) => {
  const { state, fetch } = createKelvinSimulator();
  const folder = await mkdtemp(join(tmpdir(), "left-school-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const url = "https://kelvin.test";
  await using kelvin = new KelvinClient({ url, username: "Administrator", password: "univention", fetch });
  for (const name of both) await kelvin.workgroups.create({ school: name, name: "chess" });
  state.putUser({
    ...{
      kind: "student",
      name: "anna",
      firstname: "Anna",
      lastname: "Lee",
      recordUid: "7",
      sourceUid: "Kelvin",
    },
    ...{ school: "DEMOSCHOOL", schools: both },
    ...{
      schoolClasses: { DEMOSCHOOL: ["1a"], SCHOOL2: ["2b"] },
      workgroups: { DEMOSCHOOL: ["chess"], SCHOOL2: ["chess"] },
    },
  });
  const scope = { schools, roles: ["student"], sourceUid: "Kelvin" };
  const options = { scope, createClasses: true, journal: join(folder, "journal") };
  const list = [{ recordUid: "7", ...record }];
  const { report } = await kelvin.sync(list, options);
  expect(report?.failed).toEqual([]);
  expect(report?.done.move).toBe(1);
  expect(state.users).toMatchObject([
    {
      ...{ school, schools: [school] },
      schoolClasses: group === undefined ? {} : { [school]: [group] },
      workgroups: group === undefined ? {} : { [school]: ["chess"] },
    },
  ]);
  expect((await kelvin.sync(list, { ...options, dryRun: true })).plan.items).toEqual([]);
});
