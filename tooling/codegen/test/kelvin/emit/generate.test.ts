import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles, writeFiles } from "../../../src/generated-files.ts";
import { generateKelvin } from "../../../src/kelvin/emit/all-files.ts";
import { wrapped } from "../../../src/kelvin/emit/phrases.ts";
import { readKelvinFolder } from "../../../src/kelvin/model-files.ts";
import { kelvinModel } from "../kelvin-model.ts";

const files = new Map(generateKelvin(kelvinModel).map(({ path, text }) => [path, text]));

function generated(name: string): string {
  const text = files.get(`packages/kelvin-model/src/${name}`);
  if (text === undefined) throw new Error(name);
  return text;
}

/** The lines of a block that begins with a line. */
function block(name: string, start: string): string {
  const text = generated(name);
  const from = text.indexOf(start);
  expect(from, start).toBeGreaterThan(-1);
  return text.slice(from, text.indexOf("\n\n", from));
}

describe("what is generated of the Kelvin model", () => {
  it("is the same each time", () => {
    const again = readKelvinFolder(join(import.meta.dirname, "../../../models"));
    expect(generateKelvin(again)).toEqual(generateKelvin(kelvinModel));
  });

  it("is found out of date when somebody edits it", () => {
    const root = mkdtempSync(join(tmpdir(), "codegen-"));
    try {
      writeFiles(root, generateKelvin(kelvinModel));
      expect(checkFiles(root, generateKelvin(kelvinModel))).toEqual([]);
      const path = "packages/kelvin-model/src/generated/tables.ts";
      writeFileSync(join(root, path), `${files.get(path)} `);
      expect(checkFiles(root, generateKelvin(kelvinModel))).toEqual([`${path} is out of date or was edited`]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("says that it is generated, and ends in one line break", () => {
    for (const [path, text] of files) {
      expect(text, path).toMatch(/^\/\/ Generated .* do not edit\.\n\n[^\n]/);
      expect(text, path).toMatch(/[^\n]\n$/);
    }
  });

  it("exports all that it makes, and what describes the tables", () => {
    const index = generated("index.ts");
    const made = ["interfaces", "wire", "schemas", "tables", "filters"].flatMap((name) =>
      [...generated(`generated/${name}.ts`).matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(
        ([, each]) => each,
      ),
    );
    expect(made).toHaveLength(new Set(made).size);
    for (const name of made) expect(index).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe("the interfaces", () => {
  const interfaces = "generated/interfaces.ts";

  it("tell null and absence in answers", () => {
    const user = block(interfaces, "export interface User {");
    expect(user).toContain("readonly email: string | null;");
    expect(user).toContain("readonly legalWards?: readonly string[] | undefined;");
    expect(user).toContain("absent with older servers.");
    expect(user).toContain("readonly expirationDate: string | null;");
    expect(user).not.toContain("password");
  });

  it("tell for each call what may be left out, and what null does", () => {
    expect(block(interfaces, "export interface NewUser {")).toContain(
      "`null` counts as left out.\n   */\n  readonly recordUid?: string | null | undefined;",
    );
    expect(block(interfaces, "export interface UserReplacement {")).toContain("readonly recordUid: string;");
    const changes = block(interfaces, "export interface UserChanges {");
    expect(changes).toContain("/** Day of birth, `YYYY-MM-DD`. `null` removes it. */");
    expect(changes).toContain("readonly disabled?: boolean | undefined;");
    expect(block(interfaces, "export interface SchoolClassChanges {")).not.toMatch(
      /readonly (createShare|school)\b/,
    );
  });

  it("warn of secrets", () => {
    expect(block(interfaces, "export interface PasswordHashes {")).toContain(
      "/** NT hash. Secret: never in logs and errors. */\n  readonly sambaNtPassword: string;",
    );
  });

  it("have comments that fit the width of the code, whatever the length of a text", () => {
    expect(wrapped("short", 2)).toBe("short");
    const lines = wrapped("word ".repeat(60).trim(), 2).split("\n");
    expect(lines).toHaveLength(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(105);
    expect(wrapped("x".repeat(200), 2)).toBe("x".repeat(200));
  });
});

describe("the schemas", () => {
  it("follow the overlay, call by call", () => {
    const school = (name: string): string | undefined =>
      /^ +school: (.*),$/m.exec(block("generated/schemas.ts", `export const ${name}:`))?.[1];
    expect(school("schoolClassAnswer")).toBe("text");
    expect(school("newSchoolClass")).toBe("someText");
    expect(school("schoolClassReplacement")).toBe("someText");
    expect(school("schoolClassChanges")).toBe("unchangeable");
    expect(school("userChanges")).toBe("v.optional(someText)");
  });

  it("are left out of bundles that do not use them", () => {
    const schemas = generated("generated/schemas.ts").match(/^export const .*$/gm) ?? [];
    expect(schemas).toHaveLength(16);
    for (const line of schemas) expect(line).toMatch(/= \/\* @__PURE__ \*\/ \(\(\) =>$/);
  });
});
