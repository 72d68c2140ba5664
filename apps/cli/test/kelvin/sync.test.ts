import { existsSync, statSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { KelvinLab } from "../support/kelvin-lab.ts";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const scope = ["--school", "DEMOSCHOOL", "--role", "student", "--source-uid", "Kelvin"];
const names = Array.from({ length: 40 }, (_, index) => `pupil${index + 10}`);

/** A school with 40 pupils, and their list as `pupils.csv`. */
async function school(): Promise<KelvinLab> {
  const lab = newLab();
  await lab.users(names);
  await lab.kelvin("export", "users", ...scope, "-o", "pupils.csv");
  return lab;
}

/** The list with a pupil less, one with another name, and a new one in a new class. */
function changed(lab: KelvinLab): string {
  const lines = lab.read("pupils.csv").split("\r\n");
  const kept = lines.filter((line) => !line.startsWith("pupil11,"));
  const renamed = kept.map((line) => line.replace("Pupil12,Lee", "Pupil12,Kim"));
  const added = "zoe,uid-zoe,Kelvin,Zoe,Lee,student,DEMOSCHOOL,DEMOSCHOOL,DEMOSCHOOL-9z,,,,,false,,";
  return lab.file("new.csv", [...renamed.slice(0, -1), added, ""].join("\r\n"));
}

describe("kelvin sync", () => {
  it("shows in a dry run what would be done, and does nothing", async () => {
    const lab = await school();
    changed(lab);
    const before = lab.changes.length;
    const { code, out, err } = await lab.kelvin(
      "sync",
      "new.csv",
      ...scope,
      "--dry-run",
      "--plan",
      "p.json",
      "--plan",
      "p.csv",
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("1 to create, 1 to change, 0 to move, 1 to deactivate, 0 to delete, 38 unchanged");
    expect(out).toContain("Deactivate 1:\n  pupil11 (DEMOSCHOOL, record uid uid-pupil11)\n");
    expect(out).toContain("    lastname: Lee → Kim\n");
    expect(out).toContain("--create-classes creates it");
    expect(lab.changes.length).toBe(before);
    expect(JSON.parse(lab.read("p.json"))).toMatchObject({ counts: { create: 1, change: 1, deactivate: 1 } });
    expect(lab.read("p.csv")).toContain("change,DEMOSCHOOL,pupil12,uid-pupil12,");
    expect(existsSync(`${lab.folder}/kelvin-sync.journal`)).toBe(false);
  });

  it("asks in a terminal, does it, and finds nothing to do the second time", async () => {
    const lab = await school();
    changed(lab);
    lab.io.asTerminal();
    const command = ["sync", "new.csv", ...scope, "--create-classes", "--passwords", "passwords.csv"];
    lab.io.stdin.answer = "n";
    const refused = await lab.kelvin(...command);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("Do this: 4 changes, which deactivate 1 user? [y/N] Nothing was done.\n");
    lab.io.stdin.answer = "y";
    const { code, out } = await lab.kelvin(...command);
    expect(code).toBe(0);
    expect(out).toContain("4 done (create: 1, change: 1, deactivate: 1, create class: 1), 0 failed");
    expect(out).toContain("The passwords are in passwords.csv.\n");
    expect(statSync(`${lab.folder}/passwords.csv`).mode & 0o777).toBe(0o600);
    expect(lab.read("passwords.csv")).toMatch(/^zoe,uid-zoe,.*\r$/m);
    expect((await lab.kelvin("users", "list", "--disabled", "--names")).out).toBe("pupil11\n");
    const again = await lab.kelvin(...command);
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/Nothing to do\.\n$/);
    expect(again.err).not.toContain("[y/N]");
  });

  it("shows how far it has come, and how long it will take", async () => {
    const lab = await school();
    lab.file("new.csv", lab.read("pupils.csv").replaceAll(",Lee,", ",Kim,"));
    lab.io.asTerminal();
    const { code, err } = await lab.kelvin("sync", "new.csv", ...scope, "--yes");
    expect(code).toBe(0);
    expect(err).toContain("\rApplying ");
    expect(err).toMatch(/ \d+\/40, \d+ s left/);
    expect(err.endsWith("\r\u001b[K")).toBe(true);
  });

  it("shows 20 of each in a terminal, or as many as told", async () => {
    const lab = await school();
    lab.file("new.csv", lab.read("pupils.csv").replaceAll(",Lee,", ",Kim,"));
    expect((await lab.kelvin("sync", "new.csv", ...scope, "--dry-run")).out.match(/Lee → Kim/g)).toHaveLength(
      40,
    );
    expect((await lab.kelvin("sync", "new.csv", ...scope, "--dry-run", "--show", "3")).out).toContain(
      "… and 37 more\n",
    );
    lab.io.asTerminal();
    expect((await lab.kelvin("sync", "new.csv", ...scope, "--dry-run")).out).toContain("… and 20 more\n");
  });

  it("is refused when too many would leave, unless that is meant", async () => {
    const lab = await school();
    lab.file("few.csv", lab.read("pupils.csv").split("\r\n").slice(0, 31).concat("").join("\r\n"));
    const before = lab.changes.length;
    for (const how of ["--dry-run", "--yes"]) {
      const { code, out, err } = await lab.kelvin("sync", "few.csv", ...scope, how);
      expect(code).toBe(5);
      expect(out).toContain(
        "REFUSED:\n  10 of the 40 users of DEMOSCHOOL (25 %) would be deactivated or deleted;",
      );
      expect(out).toContain("raise --max-leavers to 0.25.");
      expect(err).toBe("refused: nothing was done.\n");
    }
    expect(lab.changes.length).toBe(before);
    const all = await lab.kelvin(
      "sync",
      "few.csv",
      ...scope,
      "--yes",
      "--max-leavers",
      "25%",
      "--leavers",
      "delete",
    );
    expect(all.code).toBe(0);
    expect(all.out).toContain("10 done (delete: 10)");
  });

  it("reads other columns, delimiters and encodings", async () => {
    const lab = await school();
    const lines = names.map((name) => `${name};Änne;uid-${name};1a|1b;x;0815`);
    const text = ["Anmeldename;Vorname;Schlüssel;Klassen;Telefon;Zimmer", ...lines, ""].join("\n");
    writeFileSync(`${lab.folder}/list.txt`, Buffer.from(text, "latin1"));
    const { code, out } = await lab.kelvin(
      ...[
        "sync",
        "list.txt",
        ...scope,
        "--yes",
        "--create-classes",
        "--delimiter",
        ";",
        "--encoding",
        "windows-1252",
      ],
      ...["--list-separator", "|", "--column", "Anmeldename=name", "--column", "Vorname=firstname"],
      ...["--column", "Schlüssel=recordUid", "--column", "Klassen=schoolClasses", "--column", "Telefon="],
      ...["--ignore-other-columns", "--match-by", "name"],
    );
    expect(code).toBe(0);
    expect(out).toContain("change: 40");
    expect((await lab.kelvin("users", "show", "pupil10")).out).toMatch(
      /First name {7}Änne\n[\s\S]*DEMOSCHOOL: 1a, 1b\n/,
    );
  });

  it("takes the list from the standard input", async () => {
    const lab = await school();
    lab.io.stdin.content = lab.read("pupils.csv");
    expect((await lab.kelvin("sync", "-", ...scope, "--dry-run")).out).toContain("40 unchanged");
    lab.io.asTerminal();
    const { code, err } = await lab.kelvin("sync", "-", ...scope);
    expect(code).toBe(2);
    expect(err).toContain("with the list on the standard input, say --yes or --dry-run.");
  });

  it("is one document with --json", async () => {
    const lab = await school();
    changed(lab);
    expect(await lab.json("sync", "new.csv", ...scope, "--dry-run")).toMatchObject({
      command: "sync",
      ok: true,
      dryRun: true,
      plan: { counts: { create: 1 } },
      report: null,
    });
    expect(await lab.json("sync", "new.csv", ...scope, "--yes")).toMatchObject({
      ok: true,
      dryRun: false,
      report: { counts: { done: 3, failed: 0 } },
    });
    lab.io.asTerminal();
    lab.io.stdin.answer = "y";
    lab.file("again.csv", lab.read("new.csv").replace("Pupil13,Lee", "Pupil13,Kim"));
    const asked = await lab.kelvin("sync", "again.csv", ...scope, "--json");
    expect(JSON.parse(asked.out)).toMatchObject({ ok: true, report: { done: { change: 1 } } });
    expect(asked.err).toContain("lastname: Lee → Kim");
    lab.file("few.csv", lab.read("pupils.csv").split("\r\n").slice(0, 11).concat("").join("\r\n"));
    const refused = await lab.kelvin("sync", "few.csv", ...scope, "--json", "--dry-run");
    expect(refused.code).toBe(5);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, plan: { refusals: [expect.any(String)] } });
  });

  it("tells what the server refused, and ends with 1", async () => {
    const lab = await school();
    lab.file(
      "new.csv",
      lab
        .read("pupils.csv")
        .replace(
          "Pupil12,Lee,student,DEMOSCHOOL,DEMOSCHOOL,DEMOSCHOOL-1a,,",
          "Pupil12,Lee,student,DEMOSCHOOL,DEMOSCHOOL,DEMOSCHOOL-1a,,x@elsewhere.test",
        ),
    );
    const { code, out } = await lab.kelvin("sync", "new.csv", ...scope, "--yes");
    expect(code).toBe(1);
    expect(out).toContain("Refused by the server:\n  change pupil12 (DEMOSCHOOL, line 4): ");
  });

  it("leaves a journal when it is interrupted, says how to go on, and does go on", async () => {
    const lab = await school();
    lab.file("new.csv", lab.read("pupils.csv").replaceAll(",Lee,", ",Kim,"));
    const command = ["sync", "new.csv", ...scope, "--yes", "--journal", "my.journal", "--concurrency", "2"];
    const hang = lab.simulator.fault({ on: { method: "PATCH" }, skip: 10, times: 99, do: { kind: "hang" } });
    const running = lab.kelvin(...command);
    await lab.until(() => hang.hits === 2);
    lab.io.end("SIGINT");
    const { code, err } = await running;
    hang.remove();
    expect(code).toBe(130);
    expect(err).toMatch(
      /interrupted: 10 of 40 changes were made\. \S+\/my\.journal knows the rest: type the same command with --resume to go on\.\n$/,
    );
    const anew = await lab.kelvin(...command);
    expect(anew.code).toBe(2);
    expect(anew.err).toContain("--journal: expected no run that was broken off");
    expect(anew.err).toContain("--resume goes on with it, given the same list.");
    const resumed = await lab.kelvin(...command, "--resume");
    expect(resumed.code).toBe(0);
    expect(resumed.out).toContain("40 done");
    expect(existsSync(`${lab.folder}/my.journal`)).toBe(false);
    expect((await lab.kelvin(...command)).out).toContain("Nothing to do.");
  });

  it("has done nothing when it is interrupted before", async () => {
    const lab = await school();
    const hang = lab.simulator.fault({ on: { method: "GET", path: "v1/users" }, do: { kind: "hang" } });
    const running = lab.kelvin("sync", "pupils.csv", ...scope, "--yes");
    await lab.until(() => hang.hits === 1);
    lab.io.end("SIGTERM");
    expect(await running).toMatchObject({ code: 143, err: "interrupted: nothing was done.\n" });
  });

  it("does nothing without a terminal to ask in, unless told so", async () => {
    const lab = await school();
    const { code, err } = await lab.kelvin("sync", "pupils.csv", ...scope);
    expect(code).toBe(2);
    expect(err).toContain("Nothing was done: without a terminal to ask in, say --yes or --dry-run.");
  });

  it("never prints a password", async () => {
    const lab = await school();
    const canary = "canary-Pa55word";
    const list = names.map((name) => ({ name, recordUid: `uid-${name}` }));
    const more = {
      firstname: "A",
      lastname: "B",
      roles: ["student"],
      school: "DEMOSCHOOL",
      password: canary,
    };
    lab.file(
      "new.json",
      JSON.stringify([
        ...list,
        { name: "a", recordUid: "a", ...more },
        { name: "b", recordUid: "b", ...more, email: "b@elsewhere.test" },
      ]),
    );
    for (const how of [
      ["--dry-run", "--plan", "p.json", "--plan", "p.csv", "--json"],
      ["--yes", "--verbose"],
    ]) {
      const { out, err } = await lab.kelvin("sync", "new.json", ...scope, ...how);
      expect(out + err + lab.read("p.json") + lab.read("p.csv")).not.toContain(canary);
    }
    lab.file("broken.json", `[{ "password": "${canary}", "name" }]`);
    const { out, err } = await lab.kelvin("sync", "broken.json", ...scope, "--yes", "--verbose");
    expect(out + err).not.toContain(canary);
  });
});
