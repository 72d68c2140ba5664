import { expect, it } from "vitest";
import type { Start } from "../world.ts";

/** What the Python client's tests assert about schools. */
export function schools(start: Start): void {
  it("a search without a name finds all", async () => {
    const { kelvin } = await start();
    const found = await kelvin.schools.search();
    expect(found.map(({ name }) => name).sort()).toEqual(["DEMOSCHOOL", "SCHOOL2", "School3"]);
  });

  it.each([
    ["a prefix", "demo*", ["DEMOSCHOOL"]],
    ["a suffix", "*ool3", ["School3"]],
    ["what none is called", "x*", []],
  ])("a search by %s finds those", async (_, name, expected) => {
    const { kelvin } = await start();
    const found = await kelvin.schools.search({ name });
    expect(found.map((school) => school.name)).toEqual(expected);
  });

  it("one is read by its name and by its address", async () => {
    const { kelvin } = await start();
    const school = await kelvin.schools.get("DEMOSCHOOL");
    expect(school).toMatchObject({
      name: "DEMOSCHOOL",
      displayName: "Demo School",
      administrativeServers: [],
    });
    await expect(kelvin.fetchUrl(school.url)).resolves.toEqual(school);
  });

  it("one is created with its name only", async () => {
    const { kelvin } = await start();
    const created = await kelvin.schools.create({ name: "New1" });
    expect(created).toMatchObject({
      name: "New1",
      displayName: "New1",
      educationalServers: ["dcNew1"],
      classShareFileServer: "dcNew1",
      homeShareFileServer: "dcNew1",
      ucsschoolRoles: ["school:school:New1"],
    });
    await expect(kelvin.schools.get("New1")).resolves.toEqual(created);
  });

  it("one is created with all attributes and a UDM property", async () => {
    const { kelvin } = await start();
    const whole = {
      name: "New2",
      displayName: "The new one",
      educationalServers: ["dcedu2"],
      administrativeServers: ["dcadm2"],
      classShareFileServer: "dcedu2",
      homeShareFileServer: "dcedu2",
      udmProperties: { description: "On the hill" },
    };
    const created = await kelvin.schools.create(whole, { alterDhcpdBase: true });
    expect(created).toMatchObject(whole);
    await expect(kelvin.schools.get("New2")).resolves.toMatchObject(whole);
  });

  it("one is read again as somebody else has changed it", async () => {
    const { kelvin, simulator } = await start();
    const school = await kelvin.schools.get("DEMOSCHOOL");
    const dump = simulator.state.dump();
    const renamed = dump.schools.map((one) => ({ ...one, displayName: `${one.displayName}!` }));
    simulator.state.restore({ ...dump, schools: renamed });
    await expect(kelvin.schools.reload(school)).resolves.toEqual({ ...school, displayName: "Demo School!" });
  });

  it("one exists or does not, which takes one HEAD", async () => {
    const { kelvin, seen } = await start();
    await expect(kelvin.schools.exists("DEMOSCHOOL")).resolves.toBe(true);
    await expect(kelvin.schools.exists("nix")).resolves.toBe(false);
    expect(seen()).toEqual(["HEAD v1/schools/DEMOSCHOOL 200", "HEAD v1/schools/nix 404"]);
  });
}
