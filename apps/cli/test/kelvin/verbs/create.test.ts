import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const ben = ["users", "create", "ben", "--firstname", "Ben", "--lastname", "Lee", "--role", "student"];
const here = ["--school", "demoschool", "--record-uid", "1"];

describe("kelvin users create", () => {
  it("creates a user from options", async () => {
    const lab = newLab();
    await lab.users(["mum"], []);
    expect(
      await lab.kelvin(
        ...[...ben, "--school", "demoschool", "--schools", "DEMOSCHOOL,school2", "--class", "1a,1b"],
        ...["--class", "SCHOOL2:2c", "--email", "ben@example.test", "--birthday", "2012-03-04"],
        ...["--expiration-date", "2030-01-01", "--disabled", "--record-uid", "4711", "--source-uid", "List"],
        ...["--udm", "title=Mx", "--udm", "description=a=b", "--udm-json", 'phone=["+49 1"]'],
        ...["--ucsschool-role", "x:y:z"],
      ),
    ).toEqual({ code: 0, out: "ben created.\n", err: "" });
    const { results } = await lab.json("users", "show", "ben");
    expect(results[0]?.user).toMatchObject({
      firstname: "Ben",
      school: "DEMOSCHOOL",
      schools: ["DEMOSCHOOL", "SCHOOL2"],
      schoolClasses: { DEMOSCHOOL: ["1a", "1b"], SCHOOL2: ["2c"] },
      email: "ben@example.test",
      birthday: "2012-03-04",
      expirationDate: "2030-01-01",
      disabled: true,
      recordUid: "4711",
      sourceUid: "List",
      udmProperties: { title: "Mx", description: "a=b", phone: ["+49 1"] },
      ucsschoolRoles: expect.arrayContaining(["x:y:z"]),
    });
  });

  it("creates many from a file, whose entries options complete and win over", async () => {
    const lab = newLab();
    const list = [
      { name: "a1", firstname: "A", lastname: "One", recordUid: "1", email: "a1@example.test" },
      { name: "a2", firstname: "A", lastname: "Two", recordUid: "2", schoolClasses: { DEMOSCHOOL: ["2b"] } },
    ];
    lab.file("list.json", JSON.stringify(list));
    const more = ["--school", "DEMOSCHOOL", "--role", "student", "--lastname", "Same"];
    expect(await lab.kelvin("users", "create", "--from", "list.json", ...more)).toEqual({
      code: 0,
      out: "All 2 users created.\n",
      err: "",
    });
    const { users } = await lab.json("users", "list");
    expect(users).toMatchObject([
      { name: "a1", lastname: "Same", email: "a1@example.test" },
      { name: "a2", lastname: "Same", schoolClasses: { DEMOSCHOOL: ["2b"] } },
    ]);
  });

  it("takes what show --json tells, from the standard input too", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const { results } = await lab.json("users", "show", "anna");
    lab.io.stdin.content = JSON.stringify({ ...results[0]?.user, recordUid: "other" });
    expect((await lab.kelvin("users", "create", "bea", "--from", "-")).out).toBe("bea created.\n");
    expect((await lab.kelvin("users", "show", "bea")).out).toContain("Last name        Lee\n");
  });

  it("tells of each that failed, and why", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    const list = [
      { name: "anna", firstname: "A", lastname: "B", recordUid: "9" },
      { name: "bea", firstname: "A", recordUid: "2" },
      { name: "cleo", firstname: "A", lastname: "B", recordUid: "3" },
      { firstname: "A", lastname: "B", recordUid: "4" },
      { name: "dan", firstname: "A", lastname: "B", recordUid: "uid-anna" },
      { name: "eve", firstname: "A", lastname: "B", recordUid: "5", email: "eve@elsewhere.test" },
      { name: "fay", firstname: "A", lastname: "B", recordUid: "6", nickname: "F" },
    ];
    lab.file("list.json", JSON.stringify(list));
    const more = ["--school", "DEMOSCHOOL", "--role", "student"];
    const { code, out, err } = await lab.kelvin("users", "create", "--from", "list.json", ...more);
    expect(code).toBe(1);
    expect(out).toBe("1 of 7 users created.\n");
    expect(err.split("\n")).toEqual([
      "failed: anna: there is such a user already.",
      "failed: bea: --lastname: expected a value, received undefined.",
      "failed: 4: name: expected one, since this server makes none by itself.",
      expect.stringMatching(
        /^failed: dan: School user exists \(name=.*It may have been done all the same: look with \S+ kelvin users show\.$/,
      ),
      expect.stringMatching(
        /^failed: eve: --email: The domain part of .* is not in list of configured mail domains/,
      ),
      expect.stringMatching(/^failed: fay: nickname: expected one of name, firstname/),
      "",
    ]);
  });

  it.each([
    [
      ["--school", "nowhere", "--role", "student"],
      '--school: expected a school that the server has, received "nowhere".',
    ],
    [
      ["--school", "DEMOSCHOOL", "--role", "pupil"],
      '--role: expected one of staff, student, teacher, legal_guardian, school_admin, received "pupil".',
    ],
    [["--school", "DEMOSCHOOL", "--role", "studend"], 'received "studend". Did you mean "student"?'],
  ])("does not break the server with %j", async (more, problem) => {
    const lab = newLab();
    const { code, err } = await lab.kelvin(
      "users",
      "create",
      "ben",
      "--firstname",
      "B",
      "--lastname",
      "L",
      ...more,
    );
    expect(code).toBe(2);
    expect(err).toContain("failed: ben: ");
    expect(err).toContain(problem);
    expect(lab.changes).toEqual([]);
  });

  it.each([
    [["users", "create"], "No users: name some, such as anna, or give --from."],
    [["users", "create", "a", "--from", "two"], "two tells of 2 users already: name none besides"],
    [["users", "create", "--from", "empty"], "empty: the list is empty."],
    [["users", "create", "--from", "texts"], "texts: entry 2 is no object with attributes"],
    [["users", "create", "--from", "text"], "text: it is no object with attributes"],
    [["users", "create", "--from", "broken"], "broken:2:3: this is no JSON."],
    [["users", "create", "--from", "nowhere"], "Cannot read the file nowhere: it does not exist."],
    [
      ["users", "create", "a", "--class", "1a"],
      '"1a" does not tell its school. Write SCHOOL:1a, or give --school.',
    ],
    [
      ["users", "create", "a", "--class", "A:1,B:2"],
      "Give the option once for each school: B:2 names another one.",
    ],
    [["users", "create", "a", "--udm-json", "phone=x"], "What follows phone= is no JSON."],
    [["users", "create", "a", "--udm", "=x"], "such as title=Mx"],
    [[...ben, ...here, "--birthday", "1.2.2012"], "--birthday: expected a day as YYYY-MM-DD"],
    [
      ["users", "create", "a"],
      "failed: a: --firstname: expected a value, received undefined. Missing, too: --lastname, --role, --school.",
    ],
    [
      ["workgroups", "create", "--from", "unnamed", "--school", "DEMOSCHOOL"],
      "failed: DEMOSCHOOL:work group 1: name: expected a value, received undefined.",
    ],
    [["schools", "create", "--from", "unnamed"], "failed: school 1: name: expected a value"],
    [["classes", "create", "1a"], "does not tell the school"],
    [["schools", "create", "X", "--alter-dhcpd-base", "maybe"], "Allowed choices are yes, no."],
  ])("refuses %j: %s", async (argv, problem) => {
    const lab = newLab();
    lab.file("two", "[{}, {}]");
    lab.file("unnamed", "{}");
    lab.file("empty", "[]");
    lab.file("texts", '[{}, "a"]');
    lab.file("text", '"a"');
    lab.file("broken", '{\n  x: "secret"\n}');
    const { code, err } = await lab.kelvin(...argv);
    expect(code).toBe(2);
    expect(err).toContain(problem);
    expect(err).not.toContain("secret");
    expect(lab.changes).toEqual([]);
  });

  it("tells that a lost answer may hide a success, and does not try again", async () => {
    const lab = newLab();
    lab.simulator.fault({ on: { method: "POST", path: "v1/users" }, do: { kind: "reset", when: "after" } });
    const { code, err } = await lab.kelvin(...ben, ...here, "--class", "1a");
    expect(code).toBe(3);
    expect(err).toContain("It may have been done all the same: look with labkeeper kelvin users show.\n");
    expect(lab.changes).toEqual(["POST /v1/users/"]);
    expect((await lab.kelvin("users", "exists", "ben")).code).toBe(0);
  });
});

describe("kelvin classes, workgroups, schools create", () => {
  it("creates several of a school", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    const command = ["classes", "create", "--school", "demoschool", "2a", "2 b"];
    const more = ["--description", "New", "--user", "anna,ben"];
    const { code, err } = await lab.kelvin(...command, ...more, "--udm", "gidNumber=7");
    expect(err).toContain("gidNumber");
    expect(code).toBe(1);
    const done = await lab.kelvin(...command, ...more);
    expect(done.out).toBe("All 2 classes created.\n");
    expect((await lab.kelvin("classes", "show", "DEMOSCHOOL:2 b")).out).toContain(
      "Members        anna, ben\n",
    );
  });

  it("spells the school of a work group as the server does, which keeps what it is sent", async () => {
    const lab = newLab();
    const options = [
      "--email",
      "chess@example.test",
      "--sender",
      "uid=a,dc=example,dc=test",
      "--without-share",
    ];
    expect((await lab.kelvin("workgroups", "create", "demoschool:chess", ...options)).out).toBe(
      "demoschool:chess created.\n",
    );
    const { results } = await lab.json("workgroups", "show", "DEMOSCHOOL:chess");
    expect(results[0]?.workgroup).toMatchObject({
      school: "DEMOSCHOOL",
      email: "chess@example.test",
      allowedEmailSendersUsers: ["uid=a,dc=example,dc=test"],
    });
  });

  it("creates a school", async () => {
    const lab = newLab();
    const options = [
      "--display-name",
      "Four",
      "--administrative-server",
      "adm4",
      "--alter-dhcpd-base",
      "yes",
    ];
    expect((await lab.kelvin("schools", "create", "SCHOOL4", ...options)).out).toBe("SCHOOL4 created.\n");
    expect(
      lab.simulator.requests.find(({ method, path }) => method === "POST" && path.endsWith("/schools/")),
    ).toMatchObject({
      query: "?alter_dhcpd_base=true",
    });
    expect((await lab.kelvin("schools", "show", "SCHOOL4")).out).toContain("Administrative server  adm4\n");
    const again = await lab.kelvin("schools", "create", "SCHOOL4");
    expect(again).toEqual({ code: 1, out: "", err: "failed: SCHOOL4: there is such a school already.\n" });
  });
});
