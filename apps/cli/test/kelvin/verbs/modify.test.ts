import { describe, expect, it } from "vitest";
import { inTwoSchools, kelvinLabs } from "../../support/kelvin-lab.ts";

const newLab = kelvinLabs();

describe("kelvin users modify", () => {
  it("sends what differs, and tells old and new values", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { code, out, err } = await lab.kelvin(
      ...["users", "modify", "ANNA", "--firstname", "Anna", "--lastname", "Kim", "--email", "a@example.test"],
      ...["--udm", "title=Mx", "--disabled"],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "ANNA changed:",
        "  Last name  Lee → Kim",
        "  E-mail     – → a@example.test",
        "  Disabled   no → yes",
        "  UDM title  – → Mx",
        "",
      ].join("\n"),
    );
    expect(lab.changes.at(-1)).toBe("PATCH /v1/users/anna");
  });

  it("ends the classes and work groups of a school that is left", async () => {
    const lab = newLab();
    await inTwoSchools(lab);
    const { code, out, err } = await lab.kelvin(
      ...["users", "modify", "anna", "--schools", "demoschool", "--add-class", "1c"],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(
      [
        "anna changed:",
        "  Schools      DEMOSCHOOL, SCHOOL2 → DEMOSCHOOL",
        "  Classes      DEMOSCHOOL: 1a; SCHOOL2: 2b → DEMOSCHOOL: 1a, 1c",
        "  Work groups  DEMOSCHOOL: chess; SCHOOL2: chess → DEMOSCHOOL: chess",
        "",
      ].join("\n"),
    );
  });

  it("ends those of all others where another school is given alone", async () => {
    const lab = newLab();
    await inTwoSchools(lab);
    expect((await lab.kelvin("users", "modify", "anna", "--school", "DEMOSCHOOL")).out).toBe(
      "anna is as wanted already.\n",
    );
    expect((await lab.json("users", "modify", "anna", "--school", "school3")).results).toMatchObject([
      { user: { schools: ["School3"], schoolClasses: {}, workgroups: {} } },
    ]);
  });

  it("leaves it to the server to refuse classes that were named for a school that is left", async () => {
    const lab = newLab();
    await inTwoSchools(lab);
    const given = ["--schools", "DEMOSCHOOL", "--add-class", "SCHOOL2:2c"];
    const { code, err } = await lab.kelvin("users", "modify", "anna", ...given);
    expect(code).toBe(1);
    expect(err).toContain("School 'SCHOOL2' in 'school_classes' is missing");
  });

  it("sends nothing when it is so already", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const before = lab.changes.length;
    const same = ["--firstname", "Anna", "--class", "1a", "--clear", "email,udm.title", "--enabled"];
    expect(await lab.kelvin("users", "modify", "anna", ...same)).toEqual({
      code: 0,
      out: "anna is as wanted already.\n",
      err: "",
    });
    expect(lab.changes.length).toBe(before);
  });

  it("changes many, and counts", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben", "cleo"]);
    await lab.kelvin("users", "modify", "ben", "--disabled");
    const all = await lab.kelvin("users", "modify", "anna", "ben", "cleo", "--udm", "title=Mx");
    expect(all.out).toBe("All 3 users changed.\n");
    const some = await lab.kelvin("users", "modify", "anna", "ben", "nobody", "--disabled");
    expect(some).toEqual({
      code: 1,
      out: "1 of 3 users changed. 1 was as wanted already.\n",
      err: "failed: nobody: there is no such user.\n",
    });
    expect(await lab.json("users", "modify", "anna", "cleo", "--disabled")).toMatchObject({
      ok: true,
      results: [
        { name: "anna", changed: false, user: { disabled: true } },
        { name: "cleo", changed: true, user: { disabled: true } },
      ],
    });
  });

  it("adds and removes classes and work groups, whatever the case", async () => {
    const lab = newLab();
    await lab.kelvin("workgroups", "create", "DEMOSCHOOL:chess", "DEMOSCHOOL:choir");
    await lab.users(["anna"], ["--class", "1a,1b"]);
    const groups = async (...options: string[]) => {
      const { results } = await lab.json("users", "modify", "anna", ...options);
      return [results[0]?.user?.schoolClasses, results[0]?.user?.workgroups, results[0]?.error?.message];
    };
    const here = (...names: string[]) => ({ DEMOSCHOOL: names });
    expect(await groups("--add-class", "2a", "--remove-class", "demoschool:1A")).toEqual([
      here("1b", "2a"),
      {},
      undefined,
    ]);
    expect(await groups("--add-workgroup", "chess,choir")).toEqual([
      here("1b", "2a"),
      here("chess", "choir"),
      undefined,
    ]);
    expect(await groups("--remove-workgroup", "chess", "--class", "3c")).toEqual([
      here("3c"),
      here("choir"),
      undefined,
    ]);
    expect(await groups("--class", "1a", "--add-class", "1b")).toEqual([
      here("1a", "1b"),
      here("choir"),
      undefined,
    ]);
    expect(await groups("--clear", "workgroup")).toEqual([here("1a", "1b"), {}, undefined]);
  });

  it("spells schools as the server does, which breaks on others", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { out } = await lab.kelvin("users", "modify", "anna", "--schools", "demoschool,school2");
    expect(out).toBe("anna changed:\n  Schools  DEMOSCHOOL → DEMOSCHOOL, SCHOOL2\n");
    const there = await lab.kelvin("users", "modify", "anna", "--add-class", "school2:9x");
    expect(there.out).toBe("anna changed:\n  Classes  DEMOSCHOOL: 1a → DEMOSCHOOL: 1a; SCHOOL2: 9x\n");
    const nowhere = await lab.kelvin("users", "modify", "anna", "--school", "nowhere");
    expect(nowhere).toEqual({
      code: 2,
      out: "",
      err: 'failed: anna: --school: expected a school that the server has, received "nowhere".\n',
    });
  });

  it("renames one, not many", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    expect((await lab.kelvin("users", "modify", "anna", "--name", "anne")).out).toBe(
      "anna changed:\n  Name  anna → anne\n",
    );
    const { code, err } = await lab.kelvin("users", "modify", "anne", "ben", "--name", "x");
    expect(code).toBe(2);
    expect(err).toContain('Only one can be called "x", but there are anne, ben.');
  });

  it("takes changes from a file: for those named, or for those in it", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    lab.file("one.json", JSON.stringify({ email: null, udmProperties: { title: "Mx" }, disabled: true }));
    const one = await lab.kelvin(
      "users",
      "modify",
      "anna",
      "ben",
      "--from",
      "one.json",
      "--enabled",
      "--udm",
      "description=d",
    );
    expect(one.out).toBe("All 2 users changed.\n");
    const { users } = await lab.json("users", "list");
    expect(users).toMatchObject([
      { disabled: false, udmProperties: { title: "Mx", description: "d" } },
      { disabled: false, udmProperties: { title: "Mx", description: "d" } },
    ]);
    lab.file("list.json", JSON.stringify([users[0], { ...users[1], lastname: "New" }]));
    const list = await lab.kelvin("users", "modify", "--from", "list.json");
    expect(list).toEqual({ code: 0, out: "1 of 2 users changed. 1 was as wanted already.\n", err: "" });
  });

  it("gives many users a password each", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    const { out } = await lab.kelvin(
      "users",
      "modify",
      "anna",
      "ben",
      "nobody",
      "--generate-passwords",
      "new.csv",
    );
    expect(out).toBe("2 of 3 users changed.\n2 passwords in new.csv\n");
    expect(lab.read("new.csv").match(/^\w*,[\w-]*,/gm)).toEqual([
      "name,recordUid,",
      "anna,uid-anna,",
      "ben,uid-ben,",
    ]);
  });

  it("keeps what another one wrote meanwhile: only what differs is sent", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    await lab.kelvin("users", "modify", "anna", "--email", "a@example.test");
    await lab.kelvin("users", "modify", "anna", "--lastname", "Kim");
    expect((await lab.kelvin("users", "show", "anna")).out).toContain("a@example.test");
  });

  it("compares with v1 even when it changes through v2, which reads old data", async () => {
    const lab = newLab({ v2Lag: 60_000 });
    await lab.users(["anna"]);
    const { out } = await lab.kelvin("users", "modify", "anna", "--lastname", "Kim", "--api-version", "v2");
    expect(out).toBe("anna changed:\n  Last name  Lee → Kim\n");
    expect(lab.changes.at(-1)).toBe("PATCH /v2/users/anna");
  });

  it.each([
    [["anna"], "Nothing to change: give an option such as --email, or --from."],
    [["--email", "x@example.test"], "No users: name some"],
    [["anna", "--clear", "emial"], '--clear: "emial" cannot be emptied. Did you mean "email"?'],
    [["anna", "--clear", "lastname"], "cannot be emptied. These can: email, birthday, expiration-date"],
    [["anna", "--clear", "email", "--email", "x@example.test"], "--email sets what --clear empties."],
    [["anna", "--disabled", "--enabled"], "cannot be used with option"],
    [["anna", "--from", "two"], "two tells of 2 users already"],
    [["--from", "nameless"], '--from: entry 1 has no "name" that tells which user is meant.'],
    [["--from", "pattern"], '--from: entry 1: "a*" is no name but a pattern.'],
    [["anna", "--add-class", "A:1,B:2"], "Give the option once for each school"],
    [["anna", "--birthday", "1.2.2012"], "--birthday: expected a day as YYYY-MM-DD"],
    [["anna", "--role", ","], "Give at least one name."],
  ])("refuses %j: %s", async (argv, problem) => {
    const lab = newLab();
    await lab.users(["anna"]);
    lab.file("two", "[{}, {}]");
    lab.file("nameless", "[{}]");
    lab.file("pattern", '[{"name":"a*"}]');
    const before = lab.changes.length;
    const { code, err } = await lab.kelvin("users", "modify", ...argv);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(lab.changes.length).toBe(before);
  });
});

describe("kelvin classes, workgroups modify", () => {
  it("changes who is in a class, its name and description", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben", "cleo"], ["--class", "1a"]);
    const { out } = await lab.kelvin(
      ...["classes", "modify", "DEMOSCHOOL:1a", "--remove-user", "ANNA,ben", "--add-user", "cleo"],
      ...["--name", "1 b", "--description", "New"],
    );
    expect(out).toBe(
      [
        "DEMOSCHOOL:1a changed:",
        "  Name         1a → 1 b",
        "  Description  – → New",
        "  Members      anna, ben, cleo → cleo",
        "",
      ].join("\n"),
    );
    const cleared = await lab.kelvin("classes", "modify", "DEMOSCHOOL:1 b", "--clear", "user,description");
    expect(cleared.out).toContain("  Members      cleo → –\n");
  });

  it("takes entries of a file by school and name", async () => {
    const lab = newLab();
    await lab.kelvin("workgroups", "create", "DEMOSCHOOL:chess", "SCHOOL2:chess");
    const list = ["DEMOSCHOOL", "SCHOOL2"].map((school) => ({ school, name: "chess", description: school }));
    lab.file("list.json", JSON.stringify(list));
    expect((await lab.kelvin("workgroups", "modify", "--from", "list.json")).out).toBe(
      "All 2 work groups changed.\n",
    );
    lab.file("bad.json", JSON.stringify([{ name: "chess" }]));
    expect((await lab.kelvin("workgroups", "modify", "--from", "bad.json")).err).toContain(
      '--from: entry 1 has no "school" that tells where the work group is.',
    );
  });
});
