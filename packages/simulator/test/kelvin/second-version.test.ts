import { describe, expect, it } from "vitest";
import { createKelvinSimulator } from "../../src/kelvin/index.ts";
import { manualClock } from "../manual-clock.ts";
import { ask, create, person, v1, v2 } from "./asking.ts";

describe("What v2 reads", () => {
  it("lags behind by 1.5 s", async () => {
    const clock = manualClock();
    const simulator = createKelvinSimulator({ clock });
    await create(simulator, "ann");
    expect((await ask(simulator, "GET", "/v2/users/ann")).status).toBe(404);
    await clock.advance(1499);
    expect((await ask(simulator, "GET", "/v2/users/ann")).status).toBe(404);
    await clock.advance(1);
    expect((await ask(simulator, "GET", "/v2/users/ann")).status).toBe(200);

    await ask(simulator, "PATCH", "/v1/users/ann", { body: { lastname: "New" } });
    await ask(simulator, "DELETE", "/v1/users/ann");
    expect((await ask(simulator, "GET", "/v2/users/")).json).toMatchObject([{ lastname: "Lee" }]);
    await clock.advance(1500);
    expect((await ask(simulator, "GET", "/v2/users/")).json).toEqual([]);
  });

  it("lags as long as it is told, or not at all", async () => {
    const clock = manualClock();
    const simulator = createKelvinSimulator({ clock, v2Lag: 60_000 });
    expect(simulator.v2Lag).toBe(60_000);
    await create(simulator, "ann");
    await clock.advance(30_000);
    expect((await ask(simulator, "GET", "/v2/users/ann")).status).toBe(404);
    simulator.syncV2();
    expect((await ask(simulator, "GET", "/v2/users/ann")).status).toBe(200);
    simulator.v2Lag = 0;
    await create(simulator, "bob");
    expect((await ask(simulator, "GET", "/v2/users/bob")).status).toBe(200);
  });

  it("is as it was before, when nobody has asked for long and very much has changed", async () => {
    const clock = manualClock();
    const simulator = createKelvinSimulator({ clock });
    for (let turn = 0; turn < 1100; turn += 1) simulator.state.putUser({ name: `u${turn}` });
    expect((await ask(simulator, "GET", "/v2/users/")).json).toEqual([]);
    await clock.advance(1500);
    expect((await ask(simulator, "GET", "/v2/users/")).json).toHaveLength(1100);
    simulator.state.restore({ schools: [], classes: [], workgroups: [], users: [] });
    expect((await ask(simulator, "GET", "/v2/users/")).json).toHaveLength(1100);
    simulator.syncV2();
    expect((await ask(simulator, "GET", "/v2/users/")).json).toEqual([]);
  });

  it("has the people and groups that were there from the start", async () => {
    const simulator = createKelvinSimulator({ seed: { users: 90, classes: 2, workgroups: 1 } });
    expect((await ask(simulator, "GET", "/v2/users/")).json).toHaveLength(90);
    expect((await ask(simulator, "GET", "/v2/classes/?school=SCHOOL2")).json).toHaveLength(2);
    expect((await ask(simulator, "GET", "/v2/workgroups/?school=SCHOOL2")).json).toHaveLength(1);
    expect((await ask(simulator, "GET", "/v2/schools/")).json).toHaveLength(3);
  });

  it("leaves out what the database could not take", async () => {
    const simulator = createKelvinSimulator({ v2Lag: 0 });
    simulator.state.putUser({ name: "nameless", lastname: null });
    simulator.state.putUser({ name: "homeless", school: "NOWHERE" });
    simulator.state.putUser({ name: "con" });
    simulator.state.putUser({ name: "guest", school: "DEMOSCHOOL", schools: ["NOWHERE", "SCHOOL2"] });
    const { json } = await ask(simulator, "GET", "/v2/users/");
    expect(json).toMatchObject([
      { name: "guest", school: `${v2}/schools/SCHOOL2`, schools: [`${v2}/schools/SCHOOL2`] },
    ]);
  });

  it("shows of a work group's senders those who are known", async () => {
    const simulator = createKelvinSimulator({ v2Lag: 0 });
    await create(simulator, "ann");
    const people = "ou=DEMOSCHOOL,dc=example,dc=test";
    const ann = `uid=ann,cn=schueler,cn=users,${people}`;
    const choir = `cn=DEMOSCHOOL-Choir,cn=schueler,cn=groups,${people}`;
    await ask(simulator, "POST", "/v1/workgroups/", {
      body: {
        name: "Choir",
        school: `${v1}/schools/DEMOSCHOOL`,
        allowed_email_senders_users: [`uid=bob,cn=schueler,cn=users,${people}`, ann],
      },
    });
    const body = { allowed_email_senders_groups: [`cn=DEMOSCHOOL-Nix,cn=groups,${people}`, choir] };
    await ask(simulator, "PATCH", "/v1/workgroups/DEMOSCHOOL/Choir", { body });
    expect((await ask(simulator, "GET", "/v2/workgroups/DEMOSCHOOL/Choir")).json).toMatchObject({
      allowed_email_senders_users: [ann],
      allowed_email_senders_groups: [choir],
    });
  });

  it("takes references of v2 only", async () => {
    const simulator = createKelvinSimulator({ v2Lag: 0 });
    const body = person("ann");
    expect((await ask(simulator, "POST", "/v2/users/", { body })).status).toBe(404);
    const second = JSON.parse(JSON.stringify(body).replaceAll("/v1/", "/v2/"));
    const { status, json } = await ask(simulator, "POST", "/v2/users/", { body: second });
    expect([status, json.url]).toEqual([201, `${v2}/users/ann`]);
  });
});
