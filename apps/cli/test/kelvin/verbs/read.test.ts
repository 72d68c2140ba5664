import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../../support/kelvin-lab.ts";

const newLab = kelvinLabs();

describe("kelvin … show", () => {
  it("prints all attributes of a user", async () => {
    const lab = newLab();
    await lab.users(["anna"], ["--class", "1a,1b", "--udm", "title=Mx", "--udm-json", 'phone=["1","2"]']);
    const { code, out } = await lab.kelvin("users", "show", "ANNA");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Name             anna",
        "Classes          DEMOSCHOOL: 1a, 1b",
        "E-mail           –",
        "Disabled         no",
        "UDM title        Mx",
        "UDM phone        1, 2",
        "DN               uid=anna,cn=schueler,cn=users,ou=DEMOSCHOOL,dc=example,dc=test",
      ]),
    );
  });

  it("prints several, and says which are not there", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    const { code, out, err } = await lab.kelvin("users", "show", "anna", "nobody", "ben", "Anna", "noone");
    expect(code).toBe(1);
    expect(out.match(/^Name .*$/gm)).toEqual(["Name             anna", "Name             ben"]);
    expect(err).toBe("failed: nobody, noone: there is no such user.\n");
  });

  it("gives each its result in JSON", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    expect(await lab.json("users", "show", "anna", "nobody")).toMatchObject({
      command: "users show",
      ok: false,
      counts: { total: 2, ok: 1, failed: 1 },
      results: [
        { name: "anna", ok: true, user: { name: "anna" } },
        { name: "nobody", ok: false, error: { code: "api.not-found", kelvinProblem: "not-found" } },
      ],
    });
  });

  it("names classes and work groups with their school", async () => {
    const lab = newLab();
    await lab.kelvin("classes", "create", "DEMOSCHOOL:1 b", "DEMOSCHOOL:2.c");
    for (const names of [
      ["demoschool:1 b", "DEMOSCHOOL:2.c"],
      ["--school", "DEMOSCHOOL", "1 b", "2.c"],
    ]) {
      const { code, out } = await lab.kelvin("classes", "show", ...names);
      expect(code).toBe(0);
      expect(out).toContain("School         DEMOSCHOOL");
    }
    expect(await lab.json("classes", "show", "DEMOSCHOOL:1 b")).toMatchObject({
      results: [{ school: "DEMOSCHOOL", name: "1 b", ok: true, class: { name: "1 b" } }],
    });
    const { code, err } = await lab.kelvin("classes", "show", "1b");
    expect(code).toBe(2);
    expect(err).toBe('error: NAME: "1b" does not tell the school. Write SCHOOL:1b, or give --school.\n');
  });

  it("shows a school and a role", async () => {
    const lab = newLab();
    expect((await lab.kelvin("schools", "show", "demoschool")).out).toContain(
      "Display name           Demo School\n",
    );
    expect((await lab.kelvin("roles", "show", "teacher")).out).toContain("Name          teacher\n");
  });

  it("reads names from files and the standard input, each once", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben", "cleo"]);
    lab.file("names.txt", "\ufeff# pupils\nanna\n\n  ben \r\nANNA\n");
    lab.io.stdin.content = "cleo\nben\n";
    const { results } = await lab.json(
      "users",
      "show",
      "anna",
      "--names-file",
      "names.txt",
      "--names-file",
      "-",
    );
    expect(results.map(({ name }: { name: string }) => name)).toEqual(["anna", "ben", "cleo"]);
  });

  it.each(["50%", "ü?#&", "a b", "-x", "+"])("asks for exactly %j", async (name) => {
    const lab = newLab();
    const { code, err } = await lab.kelvin("users", "show", "--", name);
    expect(code).toBe(1);
    expect(err).toBe(`failed: ${name}: there is no such user.\n`);
    expect(decodeURIComponent(lab.simulator.requests.at(-1)?.path ?? "")).toBe(
      `/ucsschool/kelvin/v1/users/${name}`,
    );
  });

  it.each([
    [[], "No users: name some, such as anna, or give --names-file."],
    [["a*"], 'NAME: "a*" is no name but a pattern. Only list takes patterns: labkeeper kelvin users list.'],
    [["--names-file", "nowhere"], "Cannot read the file of names nowhere: it does not exist."],
    [["--names-file", "patterns"], 'patterns:2: "b*" is no name but a pattern.'],
    [["a/b"], 'NAME: "a/b" cannot be a name'],
    [[".."], 'NAME: ".." cannot be a name'],
    [[""], 'NAME: "" cannot be a name'],
  ])("refuses %j: %s", async (names, problem) => {
    const lab = newLab();
    lab.file("patterns", "a\nb*\n");
    const { code, err } = await lab.kelvin("users", "show", ...names);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.simulator.requests.filter(({ path }) => path.includes("/users/"))).toEqual([]);
  });
});

describe("kelvin … exists", () => {
  it.each([
    ["users", "anna", "nobody"],
    ["classes", "DEMOSCHOOL:1a", "DEMOSCHOOL:9z"],
    ["workgroups", "DEMOSCHOOL:chess", "SCHOOL2:chess"],
    ["schools", "school2", "nowhere"],
    ["roles", "teacher", "pupil"],
  ])("tells by its exit code whether there are such %s", async (kind, there, absent) => {
    const lab = newLab();
    await lab.users(["anna"]);
    await lab.kelvin("workgroups", "create", "DEMOSCHOOL:chess");
    expect(await lab.kelvin(kind, "exists", there)).toEqual({
      code: 0,
      out: `● ${there}  exists\n`,
      err: "",
    });
    expect(await lab.kelvin(kind, "exists", there, absent)).toEqual({
      code: 1,
      out: `● ${there}  exists\n○ ${absent}  does not exist\n`,
      err: "",
    });
    expect(await lab.json(kind, "exists", absent)).toMatchObject({
      ok: false,
      results: [{ ok: true, exists: false }],
    });
  });
});

describe("commands that the server has nothing for", () => {
  it.each([
    ["schools", "delete", "The server cannot delete schools."],
    ["schools", "modify", "The server cannot change schools."],
    ["schools", "move", "Schools do not belong to anything"],
    ["classes", "move", "The server cannot move a class to another school."],
    ["workgroups", "move", "The server cannot move a work group to another school."],
    ["roles", "create", "cannot be created. Users get them with labkeeper kelvin users create --role."],
    ["roles", "modify", "cannot be changed."],
    ["roles", "move", "cannot be moved."],
    ["roles", "delete", "cannot be deleted."],
  ])("%s %s says what to do instead", async (kind, verb, why) => {
    const lab = newLab();
    const { code, err } = await lab.kelvin(kind, verb, "DEMOSCHOOL", "--yes", "--to", "x");
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(lab.simulator.requests).toEqual([]);
    expect((await lab.kelvin(kind, "--help")).out).not.toMatch(new RegExp(`^ {2}${verb}`, "m"));
  });
});
