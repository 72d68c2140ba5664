import { describe, expect, it } from "vitest";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const scope = ["--school", "DEMOSCHOOL", "--role", "student", "--source-uid", "Kelvin"];

describe("kelvin sync", () => {
  it.each([
    [["nowhere.csv", ...scope], "Cannot read the list nowhere.csv: it does not exist."],
    [["empty.csv", ...scope], "empty.csv: There are no records in it."],
    [
      ["cut.csv", ...scope],
      "cut.csv: line 3: It has 1 cells, and the first line has 2. Give the whole file: it is cut off here.",
    ],
    [
      ["strange.csv", ...scope],
      'strange.csv: line 1, column "nickname": it stands for no attribute. Say what it stands for with --column HEADING=attribute, or leave it out with --column HEADING=, or give --ignore-other-columns.',
    ],
    [["unended.csv", ...scope], "if it is whole, end it with a line break, or give --allow-unended-line."],
    [
      ["bad.csv", ...scope],
      'bad.csv: nothing was done, since there are 2 problems:\n  line 2, column "birthday": ',
    ],
    [
      ["strange.csv", ...scope, "--column", "nickname=firstnam"],
      'There is no attribute "firstnam". Did you mean "firstname"?',
    ],
    [
      ["strange.csv", ...scope, "--column", "nickname"],
      "Give a heading and its attribute, such as Vorname=firstname.",
    ],
    [["strange.csv"], "Say whom the list is complete for with --school, --role, --source-uid:"],
    [["strange.csv", ...scope.slice(0, 4)], "Say whom the list is complete for with --source-uid:"],
    [
      ["strange.csv", "--school", "nowhere", ...scope.slice(2), "--column", "nickname="],
      "--school: expected schools that the server has",
    ],
    [["strange.csv", ...scope, "--role", "pupil"], '--role: expected one of "student"'],
    [["strange.csv", ...scope, "--max-leavers", "120%"], "Give a share such as 8% or 0.08, up to 100%."],
    [["strange.csv", ...scope, "--plan", "plan.txt"], "--plan: plan.txt must end with .json or .csv."],
    [["strange.csv", ...scope, "--resume"], "cannot be used with option"],
    [["strange.csv", ...scope, "--delimiter", "ab"], "--delimiter: expected one character"],
    [["strange.csv", ...scope, "--password-length", "8"], "Give a whole number from 15 to 256."],
    [[], "missing required argument 'file'"],
  ])("refuses %j: %s", async (argv, problem) => {
    const lab = newLab();
    lab.file("empty.csv", "name,recordUid\n");
    lab.file("cut.csv", "name,recordUid\na,1\nb");
    lab.file("strange.csv", "nickname,recordUid\na,1\n");
    lab.file("unended.csv", "name,recordUid\na,1");
    lab.file("bad.csv", "recordUid,birthday\n1,30.2.2012\n2,soon\n");
    const { code, out, err } = await lab.kelvin("sync", ...argv, "--dry-run");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(problem);
    expect(lab.changes).toEqual([]);
  });
});
