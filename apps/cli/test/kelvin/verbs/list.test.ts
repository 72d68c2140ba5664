import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../../support/kelvin-lab.ts";

const newLab = kelvinLabs();

describe("kelvin … list", () => {
  it("prints users as a table", async () => {
    const lab = newLab();
    await lab.users(["ben", "anna"]);
    await lab.kelvin("users", "modify", "ben", "--disabled");
    expect(await lab.kelvin("users", "list")).toEqual({
      code: 0,
      err: "",
      out: [
        "Name  First name  Last name  Roles    Schools     Classes  State",
        "anna  Anna        Lee        student  DEMOSCHOOL  1a       enabled",
        "ben   Ben         Lee        student  DEMOSCHOOL  1a       disabled",
        "",
      ].join("\n"),
    });
  });

  it("prints the columns that were asked for, whatever they are called", async () => {
    const lab = newLab();
    await lab
      .users(["anna"], ["--class", "1a", "--udm", "title=Mx", "--workgroup", "DEMOSCHOOL:chess"])
      .catch(() => 0);
    await lab.users(["anna"], ["--class", "1a,1b", "--udm", "title=Mx"]);
    const { out } = await lab.kelvin(
      "users",
      "list",
      "--columns",
      "name, record-uid,Classes,udm.title,E-mail",
    );
    expect(out).toBe("Name  Record uid  Classes  title  E-mail\nanna  uid-anna    1a, 1b   Mx\n");
  });

  it("counts on a terminal, and fits into it", async () => {
    const lab = newLab();
    await lab.users(["anna", "a.very.long.one"], ["--class", "1a,1b,2a,2b,3a,3b"]);
    lab.io.asTerminal(70);
    const { out } = await lab.kelvin("users", "list");
    const lines = out.trimEnd().split("\n");
    expect(lines.at(-1)).toBe("2 users");
    expect(lines[1]).toMatch(/^a\.very\.long\.one {2}A\.very… /);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(70);
  });

  it("is empty when nobody is found", async () => {
    expect(await newLab().kelvin("users", "list", "--name", "x*")).toEqual({
      code: 0,
      out: "",
      err: "No users found.\n",
    });
  });

  it.each([
    [["--name", "A*"], ["anna"]],
    [["--firstname", "ben"], ["ben"]],
    [
      ["--lastname", "L*"],
      ["anna", "ben"],
    ],
    [
      ["--school", "demoschool"],
      ["anna", "ben"],
    ],
    [["--school", "SCHOOL2"], []],
    [
      ["--role", "student"],
      ["anna", "ben"],
    ],
    [["--role", "teacher"], []],
    [["--role", "teacher,staff"], []],
    [["--disabled"], ["ben"]],
    [["--enabled"], ["anna"]],
    [["--email", "*@example.test"], ["anna"]],
    [["--birthday", "2012-03-04"], ["anna"]],
    [["--expiration-date", "2030-01-01"], ["ben"]],
    [["--record-uid", "uid-b*"], ["ben"]],
    [
      ["--source-uid", "Kelvin"],
      ["anna", "ben"],
    ],
    [
      ["--ucsschool-role", "student:*", "--ucsschool-role", "*:DEMOSCHOOL"],
      ["anna", "ben"],
    ],
    [["--udm", "title=M*"], ["anna"]],
    [["--udm", "title=M*", "--name", "b*"], []],
  ])("finds users with %j: %j", async (filters, names) => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    await lab.kelvin(
      "users",
      "modify",
      "anna",
      "--email",
      "a@example.test",
      "--birthday",
      "2012-03-04",
      "--udm",
      "title=Mx",
    );
    await lab.kelvin("users", "modify", "ben", "--disabled", "--expiration-date", "2030-01-01");
    const { code, out } = await lab.kelvin("users", "list", "--names", ...filters);
    expect(code).toBe(0);
    expect(out).toBe(names.map((name) => `${name}\n`).join(""));
  });

  it.each([
    [["--name", ""], "--name: give a text, or leave the option out."],
    [["--email", "anna"], "--email: expected a text with something before and after an @"],
    [["--birthday", "4.3.2012"], "--birthday: expected a day as YYYY-MM-DD"],
    [["--school", "D*"], "--school: expected a name without `*`"],
    [["--udm", "title"], "Give the property's UDM name and its value, such as title=Mx."],
    [["--udm", "title="], "--udm: expected"],
    [["--role", ","], "Give at least one name."],
    [["--disabled", "--enabled"], "cannot be used with option"],
    [["--columns", "nam"], 'there is no "nam". Did you mean "name"?'],
    [["--columns", ","], "--columns: name at least one."],
    [["--nme", "x"], "unknown option '--nme'\n(Did you mean --name?)"],
  ])("refuses %j: %s", async (args, problem) => {
    const lab = newLab();
    const { code, out, err } = await lab.kelvin("users", "list", ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(problem);
    expect(lab.simulator.requests.filter(({ path }) => path.includes("/users/"))).toEqual([]);
  });

  it("refuses at v2 the filters that v2 ignores", async () => {
    const { code, err } = await newLab().kelvin("users", "list", "--role", "student", "--api-version", "v2");
    expect(code).toBe(2);
    expect(err).toContain("--role: expected");
  });

  it("refuses a UDM property that the server ignores", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { code, err } = await lab.kelvin("users", "list", "--udm", "pager=1");
    expect(code).not.toBe(0);
    expect(err).toContain("pager");
  });

  it("is a document with --json, its attributes in their usual order", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const document = await lab.json("users", "list");
    expect(document).toMatchObject({
      command: "users list",
      ok: true,
      counts: { total: 1 },
      users: [{ name: "anna", schoolClasses: { DEMOSCHOOL: ["1a"] }, email: null }],
    });
    expect(Object.keys(document.users[0] ?? {}).slice(0, 3)).toEqual(["name", "firstname", "lastname"]);
  });

  it("lists classes of all schools, or of those that patterns stand for, numbers by their size", async () => {
    const lab = newLab();
    await lab.kelvin("classes", "create", "School3:2a", "DEMOSCHOOL:10a", "DEMOSCHOOL:9a", "SCHOOL2:1a");
    await lab.users(["anna"], ["--class", "9a"]);
    expect((await lab.kelvin("classes", "list")).out).toBe(
      [
        "School      Name  Description  Members",
        "DEMOSCHOOL  9a                 1",
        "DEMOSCHOOL  10a                0",
        "SCHOOL2     1a                 0",
        "School3     2a                 0",
        "",
      ].join("\n"),
    );
    const names = async (...filters: string[]) =>
      (await lab.kelvin("classes", "list", "--names", ...filters)).out.split("\n").slice(0, -1);
    expect(await names("--school", "school*")).toEqual(["SCHOOL2:1a", "School3:2a"]);
    expect(await names("--school", "school2,demoschool", "--name", "1*")).toEqual([
      "DEMOSCHOOL:10a",
      "SCHOOL2:1a",
    ]);
    expect(await lab.kelvin("classes", "list", "--school", "nowhere")).toMatchObject({
      code: 2,
      err: 'error: --school: expected a school that the server has, received "nowhere".\n',
    });
  });

  it.each([
    ["workgroups", "School      Name   Description  Members\nDEMOSCHOOL  chess  We play      0\n"],
    [
      "schools",
      "Name        Display name  Educational server  Administrative server\nDEMOSCHOOL  Demo School   dcdemoschool",
    ],
    ["roles", "Name            Display name\nlegal_guardian  legal_guardian\n"],
  ])("lists %s", async (kind, start) => {
    const lab = newLab();
    await lab.kelvin("workgroups", "create", "DEMOSCHOOL:chess", "--description", "We play");
    expect((await lab.kelvin(kind, "list")).out).toContain(start);
  });

  it("makes names and texts from the server harmless", async () => {
    const lab = newLab();
    await lab.kelvin("classes", "create", "DEMOSCHOOL:1a", "--description", "a\u001b[2J\nb");
    const { out } = await lab.kelvin("classes", "list");
    expect(out).toContain("a b");
    expect(out).not.toContain("\u001b");
  });
});
