import {
  roleAttributes,
  schoolAttributes,
  schoolClassAttributes,
  schoolClassFilters,
  schoolFilters,
  userAttributes,
  userFilters,
  workGroupAttributes,
  workGroupFilters,
} from "@labkeeper/kelvin-model";
import { describe, expect, it } from "vitest";
import { classes, workgroups } from "../../src/kelvin/kinds/groups.ts";
import { roles } from "../../src/kelvin/kinds/roles.ts";
import { schools } from "../../src/kelvin/kinds/schools.ts";
import { users } from "../../src/kelvin/kinds/users.ts";
import { kelvinLabs } from "../support/kelvin-lab.ts";

const newLab = kelvinLabs();
const kinds = [users, classes, workgroups, schools, roles];
const commands = [
  ...kinds.flatMap(({ command, examples }) => Object.keys(examples).map((verb) => [command, verb])),
  ...["users", "classes", "workgroups"].map((kind) => ["export", kind]),
  ["sync"],
];

describe("labkeeper kelvin", () => {
  it.each(commands.map((words) => [words]))("has help with examples for %j", async (words) => {
    const { code, out } = await newLab().kelvin(...words, "--help");
    expect(code).toBe(0);
    expect(out).toContain(`Usage: labkeeper kelvin ${words.join(" ")}`);
    expect(out).toContain("\nExamples:\n");
    expect(out).toContain("Server and log-in: labkeeper kelvin --help");
  });

  it("tells how to reach the server", async () => {
    const { out } = await newLab().kelvin("--help");
    for (const word of [
      "LABKEEPER_KELVIN_URL",
      "--password-file",
      "passwordFile",
      "Exit codes:",
      "5 refused",
    ])
      expect(out).toContain(word);
  });

  it.each([[[]], [["users"]], [["export"]]])("shows help for %j, as a mistake", async (words) => {
    const { code, out, err } = await newLab().kelvin(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Commands:");
  });

  it("gives examples that it understands itself", async () => {
    const lab = newLab();
    lab.file("names.txt", "anna\n");
    lab.file("disabled.txt", "anna\n");
    lab.file("gone.txt", "anna\n");
    lab.file("pupils.json", "[]");
    lab.file("pupils.csv", "name,recordUid,Vorname,Telefon\n");
    lab.io.asTerminal();
    lab.io.stdin.answer = "n";
    for (const words of commands) {
      const help = (await lab.kelvin(...words, "--help")).out;
      const lines = [...help.matchAll(/^ {4}\$ labkeeper (.*)$/gm)].map(([, line = ""]) => line);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines.filter((one) => !one.includes("--ask-new-password"))) {
        const argv = [...(line.split(/ [|>] /)[0] ?? "").matchAll(/'([^']*)'|(\S+)/g)].map(
          ([, quoted, bare]) => quoted ?? bare ?? "",
        );
        const { code, err } = await lab.run(...argv);
        const wrong = /unknown (option|command)|argument|error: option|Allowed choices/.exec(err);
        expect(wrong, `${line}: ${err}`).toBeNull();
        // These lists are empty, which is told from options that are not understood.
        if (code === 2) expect(err).toMatch(/the list is empty|no records|problems:|the user's schools/);
      }
    }
  });
});

describe("options", () => {
  it.each([
    [users, userFilters],
    [classes, schoolClassFilters],
    [workgroups, workGroupFilters],
    [schools, schoolFilters],
    [roles, {}],
  ])("of list are all filters of the server, and no others", ({ filters }, known) => {
    expect(new Set(filters.map(({ filter }) => filter))).toEqual(new Set(Object.keys(known)));
  });

  it.each([
    [users, userAttributes, ["password", "kelvinPasswordHashes"]],
    [classes, schoolClassAttributes, ["school"]],
    [workgroups, workGroupAttributes, ["school"]],
    [schools, schoolAttributes, ["name"]],
  ])("of create and modify are all attributes that can be set", ({ settings }, known, elsewhere) => {
    const settable = Object.entries(known).flatMap(([name, { readOnly }]) => (readOnly ? [] : [name]));
    const set = new Set([...settings.map(({ attribute }) => attribute), ...elsewhere]);
    expect(set).toEqual(new Set(settable));
  });

  it.each([
    [users, userAttributes, ["password", "kelvinPasswordHashes"]],
    [classes, schoolClassAttributes, []],
    [workgroups, workGroupAttributes, []],
    [schools, schoolAttributes, []],
    [roles, roleAttributes, []],
  ])("and labels name all attributes of answers", ({ labels, columns }, known, never) => {
    const shown = Object.keys(known).filter((name) => !(never as readonly string[]).includes(name));
    expect(new Set(Object.keys(labels))).toEqual(new Set(shown));
    for (const column of columns) expect(labels).toHaveProperty(column);
  });
});
