import { expect, it } from "vitest";
import type { Start } from "../world.ts";

const names = ["staff", "student", "teacher", "legal_guardian", "school_admin"];

/** What the Python client's tests assert about roles. */
export function roles(start: Start): void {
  it("a search yields exactly the five roles, without DN and role strings", async () => {
    const { kelvin } = await start();
    const found = await kelvin.roles.search();
    expect(found.map(({ name }) => name)).toEqual(names);
    for (const role of found) expect(Object.keys(role).sort()).toEqual(["displayName", "name", "url"]);
  });

  it("each is read by its address and by its name", async () => {
    const { kelvin } = await start();
    for (const name of names) {
      const role = await kelvin.roles.get(name);
      expect(role).toMatchObject({ name, displayName: name });
      await expect(kelvin.fetchUrl(role.url)).resolves.toEqual(role);
    }
  });

  it("one exists or does not, which takes one request", async () => {
    const { kelvin, seen } = await start();
    await expect(kelvin.roles.exists("student")).resolves.toBe(true);
    await expect(kelvin.roles.exists("headmaster")).resolves.toBe(false);
    expect(seen()).toEqual(["GET v1/roles/student 200", "GET v1/roles/headmaster 404"]);
  });
}
