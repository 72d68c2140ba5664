import { describe, expect, it } from "vitest";
import { inTwoSchools, kelvinLabs } from "../../support/kelvin-lab.ts";

const newLab = kelvinLabs();

describe("kelvin users move", () => {
  it("moves users to another school, and away from all others", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    expect(await lab.kelvin("users", "move", "anna", "ben", "nobody", "--to", "school2")).toEqual({
      code: 1,
      out: "2 of 3 users moved to SCHOOL2.\n",
      err: "failed: nobody: there is no such user.\n",
    });
    expect(await lab.json("users", "move", "anna", "--to", "DEMOSCHOOL")).toMatchObject({
      ok: true,
      results: [{ name: "anna", user: { school: "DEMOSCHOOL", schools: ["DEMOSCHOOL"] } }],
    });
  });

  it("leaves one school and keeps the others", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    await lab.kelvin("users", "modify", "anna", "--schools", "DEMOSCHOOL,SCHOOL2");
    const move = ["users", "move", "anna", "--from", "demoschool", "--to", "school3"];
    expect((await lab.kelvin(...move)).out).toBe("anna moved to School3.\n");
    expect((await lab.kelvin("users", "show", "anna")).out).toContain("Schools          SCHOOL2, School3\n");
    const again = await lab.kelvin(...move);
    expect(again.code).toBe(2);
    expect(again.err).toContain("failed: anna: --from: expected one of the user's schools, SCHOOL2, School3");
  });

  it("keeps the classes and work groups of the schools that stay", async () => {
    const lab = newLab();
    await inTwoSchools(lab);
    await lab.kelvin("users", "move", "anna", "--from", "SCHOOL2", "--to", "School3");
    expect((await lab.json("users", "list")).users).toMatchObject([
      {
        schools: ["DEMOSCHOOL", "School3"],
        schoolClasses: { DEMOSCHOOL: ["1a"] },
        workgroups: { DEMOSCHOOL: ["chess"] },
      },
    ]);
    expect((await lab.kelvin("users", "move", "anna", "--to", "SCHOOL2")).out).toBe(
      "anna moved to SCHOOL2.\n",
    );
  });

  it("needs a school that there is", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { code, err } = await lab.kelvin("users", "move", "anna", "--to", "nowhere");
    expect(code).toBe(1);
    expect(err).toContain("nowhere");
    expect((await lab.kelvin("users", "move", "anna")).err).toContain(
      "required option '--to <school>' not specified",
    );
  });
});

describe("kelvin … delete", () => {
  it("does nothing without a terminal to ask in, unless told so", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const before = lab.simulator.requests.length;
    const { code, err } = await lab.kelvin("users", "delete", "anna");
    expect(code).toBe(2);
    expect(err).toContain("Nothing was deleted: without a terminal to ask in, say --yes.");
    expect(lab.simulator.requests.length).toBe(before);
    expect((await lab.kelvin("users", "exists", "anna")).code).toBe(0);
  });

  it("deletes with --yes, and tells who is not there", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    lab.file("gone.txt", "anna\nnobody\nben\n");
    expect(await lab.kelvin("users", "delete", "--names-file", "gone.txt", "--yes")).toEqual({
      code: 1,
      out: "2 of 3 users deleted.\n",
      err: "failed: nobody: there is no such user.\n",
    });
    expect((await lab.kelvin("users", "list")).err).toBe("No users found.\n");
  });

  it("shows who that is, and asks", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    lab.io.asTerminal();
    for (const answer of [undefined, "", "n"]) {
      lab.io.stdin.answer = answer;
      const { code, err } = await lab.kelvin("users", "delete", "anna", "nobody");
      expect(code).toBe(1);
      expect(err).toContain("anna  Anna        Lee        student  DEMOSCHOOL  1a       enabled\n");
      expect(err).toContain("Delete this user? 1 other cannot be read. [y/N] ");
      expect(err).toContain("Nothing was deleted.\n");
    }
    expect(lab.changes.filter((change) => change.startsWith("DELETE"))).toEqual([]);
    lab.io.stdin.answer = "y";
    const { out, err } = await lab.kelvin("users", "delete", "anna", "ben");
    expect(err).toContain("Delete these 2 users? [y/N] ");
    expect(out).toBe("All 2 users deleted.\n");
  });

  it("shows some of very many", async () => {
    const lab = newLab();
    const names = Array.from({ length: 25 }, (_, index) => `c${index}`);
    await lab.kelvin("classes", "create", "--school", "DEMOSCHOOL", ...names);
    lab.io.asTerminal();
    lab.io.stdin.answer = "yes";
    const { out, err } = await lab.kelvin("classes", "delete", "--school", "DEMOSCHOOL", ...names);
    expect(err.match(/^DEMOSCHOOL/gm)).toHaveLength(20);
    expect(err).toContain("… and 5 more\n");
    expect(err).toContain("Delete these 25 classes? [y/N] ");
    expect(out).toBe("All 25 classes deleted.\n");
  });

  it("asks nothing when none of them is there", async () => {
    const lab = newLab();
    lab.io.asTerminal();
    const { code, err } = await lab.kelvin("workgroups", "delete", "DEMOSCHOOL:chess");
    expect(code).toBe(1);
    expect(err).toContain("failed: DEMOSCHOOL:chess: there is no such work group.\n");
    expect(err).not.toContain("[y/N]");
  });

  it("never takes a pattern", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { code, err } = await lab.kelvin("users", "delete", "a*", "--yes");
    expect(code).toBe(2);
    expect(err).toContain('"a*" is no name but a pattern');
  });

  it("is done when a lost answer was a success", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    lab.simulator.fault({ on: { method: "DELETE" }, do: { kind: "reset", when: "after" } });
    expect((await lab.impatient("users", "delete", "anna", "--yes")).out).toBe("anna deleted.\n");
  });
});
