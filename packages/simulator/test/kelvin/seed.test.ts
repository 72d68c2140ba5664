import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { ask, v1 } from "./asking.ts";

describe("Made-up people", () => {
  it("are 1,000 of three schools, with classes, work groups, guardians and staff", async () => {
    const { state } = createKelvinSimulator({ seed: {} });
    expect(state.userCount).toBe(1000);
    expect(state.classes).toHaveLength(60);
    expect(state.workgroups).toHaveLength(15);
    const kinds = new Map<string, number>();
    for (const { kind } of state.users) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.keys()].toSorted()).toEqual([
      "legal_guardian",
      "staff",
      "student",
      "teacher",
      "teacher_and_staff",
    ]);
    expect(kinds.get("student")).toBeGreaterThan(500);
    const students = state.users.filter(({ kind }) => kind === "student");
    expect(students.every(({ schoolClasses }) => Object.keys(schoolClasses).length > 0)).toBe(true);
    expect(new Set(state.users.map(({ recordUid }) => recordUid)).size).toBe(1000);
    expect(students.every(({ name }) => name.length <= 15)).toBe(true);
  });

  it("are the same for the same number, and others for another one", () => {
    const dump = (random: number): string =>
      JSON.stringify(createKelvinSimulator({ seed: { users: 200, random } }).state.dump());
    expect(dump(1)).toBe(dump(1));
    expect(dump(1)).not.toBe(dump(2));
  });

  it("are in as many schools as are asked for", () => {
    const { state } = createKelvinSimulator({
      schools: ["One"],
      seed: { schools: 3, users: 30, classes: 2, workgroups: 0 },
    });
    expect(state.schools.map(({ name }) => name)).toEqual(["One", "SCHOOL2", "SCHOOL3"]);
    expect(state.classes).toHaveLength(6);
    expect(new Set(state.users.map(({ school }) => school)).size).toBe(3);
  });

  it("keep the server's rules: every one of them can be changed, and PUT takes what GET gave", async () => {
    const simulator = createKelvinSimulator({ seed: { users: 60, classes: 2, workgroups: 1 } });
    for (const { name } of simulator.state.users) {
      const { json } = await ask(simulator, "GET", `/v1/users/${name}`);
      const { status, json: put } = await ask(simulator, "PUT", `/v1/users/${name}`, { body: json });
      expect([status, put]).toEqual([200, json]);
    }
  });

  it("can be 150,000, who are found at once", async () => {
    const simulator = createKelvinSimulator({ seed: { users: 150_000, schools: 100 } });
    expect(simulator.state.userCount).toBe(150_000);
    const found = (await ask(simulator, "GET", "/v1/users/?school=SCHOOL50")).list;
    expect(found.length).toBeGreaterThan(1000);
    const { name, record_uid, source_uid } = found[0] ?? {};
    const again = await ask(simulator, "GET", `/v1/users/?record_uid=${record_uid}&source_uid=${source_uid}`);
    expect(again.json).toMatchObject([{ name, url: `${v1}/users/${encodeURIComponent(String(name))}` }]);
  });
});
