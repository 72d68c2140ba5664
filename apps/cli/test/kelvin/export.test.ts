import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const scope = ["--school", "DEMOSCHOOL", "--role", "student", "--source-uid", "Kelvin"];

describe("kelvin export users", () => {
  it("writes CSV with all that a list can bring back", async () => {
    const lab = newLab();
    await lab.users(["anna"], ["--class", "1a,1 b", "--udm", 'title=Mx "A", B', "--birthday", "2012-03-04"]);
    const { code, out } = await lab.kelvin("export", "users", "--with-udm", "title");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "name,recordUid,sourceUid,firstname,lastname,roles,school,schools,schoolClasses,workgroups,email,birthday,expirationDate,disabled,legalGuardians,legalWards,udmProperties.title",
        'anna,uid-anna,Kelvin,Anna,Lee,student,DEMOSCHOOL,DEMOSCHOOL,"DEMOSCHOOL-1 b,DEMOSCHOOL-1a",,,2012-03-04,,false,,,"Mx ""A"", B"',
        "",
      ].join("\r\n"),
    );
  });

  it.each(["csv", "json", "ndjson"])(
    "writes %s that sync reads again, and then finds nothing to do",
    async (format) => {
      const lab = newLab({ seed: { users: 120, classes: 6, workgroups: 3 } });
      await lab.kelvin(
        "users",
        "modify",
        "--names-file",
        lab.file("some", await some(lab)),
        "--udm",
        'title=Dr; "X", -1',
      );
      const file = `pupils.${format}`;
      const exported = await lab.kelvin("export", "users", ...scope, "--with-udm", "title", "-o", file);
      expect(exported.out).toMatch(/^\d+ users in pupils\.\w+\n$/);
      const { code, out, err } = await lab.kelvin("sync", file, ...scope, "--dry-run");
      expect(err).toBe("");
      expect(code).toBe(0);
      expect(out).toMatch(
        /: 0 to create, 0 to change, 0 to move, 0 to deactivate, 0 to delete, \d+ unchanged\nNothing to do\.\n$/,
      );
      expect(readdirSync(lab.folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    },
  );

  async function some(lab: ReturnType<typeof newLab>): Promise<string> {
    return (await lab.kelvin("users", "list", "--names", "--role", "student", "--name", "a*")).out;
  }

  it("leaves cells as they are, warns of formulas, and guards against them when told to", async () => {
    const lab = newLab();
    await lab.users(["anna"], ["--class", "1a", "--udm", "title==1+1"]);
    const plain = await lab.kelvin("export", "users", "--with-udm", "title");
    expect(plain.out).toContain(",=1+1\r\n");
    expect(plain.err).toBe(
      "warning: a spreadsheet would take 1 cell for formulas. Do not open it in one, or give --for-spreadsheets.\n",
    );
    const guarded = await lab.kelvin("export", "users", "--with-udm", "title", "--for-spreadsheets");
    expect(guarded.out.startsWith("\ufeffname,")).toBe(true);
    expect(guarded.out).toContain(",'=1+1\r\n");
    expect(guarded.err).toBe("");
  });

  it("tells of its file in JSON", async () => {
    const lab = newLab();
    await lab.users(["anna"]);
    expect(await lab.json("export", "users", "-o", "users.ndjson")).toEqual({
      command: "export users",
      ok: true,
      file: `${lab.folder}/users.ndjson`,
      counts: { total: 1 },
    });
    expect(JSON.parse(lab.read("users.ndjson"))).not.toHaveProperty("email");
  });

  it.each([
    [["--json"], "--json tells about a file: give --output."],
    [["-o", "x.json", "--for-spreadsheets"], "--for-spreadsheets is for CSV, not for json."],
    [["-o", "no/folder.csv"], "cannot write the file: it does not exist"],
    [["--format", "xml"], "Allowed choices are csv, json, ndjson."],
  ])("refuses %j: %s", async (args, problem) => {
    const { code, err } = await newLab().kelvin("export", "users", ...args);
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });
});

describe("kelvin export classes, workgroups", () => {
  it("writes them with their members", async () => {
    const lab = newLab();
    await lab.users(["anna", "ben"]);
    await lab.kelvin("workgroups", "create", "SCHOOL2:chess", "--email", "c@example.test");
    expect((await lab.kelvin("export", "classes")).out).toBe(
      'school,name,description,users\r\nDEMOSCHOOL,1a,,"anna,ben"\r\n',
    );
    expect((await lab.kelvin("export", "workgroups", "--format", "ndjson")).out).toBe(
      '{"school":"SCHOOL2","name":"chess","users":[],"email":"c@example.test"}\n',
    );
  });
});
