import { describe, expect, it } from "vitest";
import { combine } from "../../../src/kelvin/model/combine.ts";
import type { KelvinModel } from "../../../src/kelvin/model/model.ts";
import { readOpenApi } from "../../../src/kelvin/model/openapi.ts";
import { parseOverlay } from "../../../src/kelvin/model/overlay.ts";
import { kelvinModel, overlayText, v1Text, v2Text } from "../kelvin-model.ts";

interface Texts {
  readonly v1?: string;
  readonly v2?: string;
  readonly overlay?: string;
}

function joined({ v1 = v1Text, v2 = v2Text, overlay = overlayText }: Texts): KelvinModel {
  return combine({ v1: readOpenApi(v1), v2: readOpenApi(v2) }, parseOverlay(overlay));
}

/** Replaces a text that must be there. */
function changed(text: string, from: string | RegExp, to: string): string {
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return after;
}

/** Replaces a row, keeping its indented lines. */
function rowChanged(model: string, wire: string, change: (row: string) => string): string {
  const lines = overlayText.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`model ${model}:`));
  const index = lines.findIndex((line, at) => at > start && new RegExp(`^${wire} +\\|`).test(line));
  return lines.map((line, at) => (at === index ? change(line) : line)).join("\n");
}

function cellChanged(model: string, wire: string, column: number, to: string): string {
  return rowChanged(model, wire, (row) =>
    row
      .split("|")
      .map((cell, index) => (index === column ? ` ${to} ` : cell))
      .join("|"),
  );
}

const [role, answer, post, put, patch] = [1, 2, 3, 4, 5];

describe("the documents and the overlay", () => {
  it("make the model", () => {
    expect(kelvinModel.release).toBe("4.0.0");
    expect(kelvinModel.roles).toEqual(["legal_guardian", "school_admin", "staff", "student", "teacher"]);
    expect(kelvinModel.objects.map(({ name, uses }) => `${name}: ${uses.join(" ")}`)).toEqual([
      "Role: answer",
      "School: answer post",
      "SchoolClass: answer post put patch",
      "WorkGroup: answer post put patch",
      "User: answer post put patch",
      "PasswordHashes: part",
    ]);
    expect(kelvinModel.filters.map(({ resource }) => resource)).toEqual([
      "schools",
      "classes",
      "workgroups",
      "users",
    ]);
  });

  it("give each attribute its kind", () => {
    const kinds = new Map(
      kelvinModel.objects.flatMap(({ name, attributes }) =>
        attributes.map((attribute) => [`${name}.${attribute.wire}`, attribute.kind]),
      ),
    );
    expect(kinds.get("User.url")).toBe("text");
    expect(kinds.get("User.birthday")).toBe("date");
    expect(kinds.get("User.disabled")).toBe("boolean");
    expect(kinds.get("User.school")).toBe("reference");
    expect(kinds.get("User.legal_guardians")).toBe("references");
    expect(kinds.get("User.school_classes")).toBe("map");
    expect(kinds.get("User.udm_properties")).toBe("properties");
    expect(kinds.get("User.kelvin_password_hashes")).toBe("part");
    expect(kinds.get("School.educational_servers")).toBe("list");
    expect(kinds.get("PasswordHashes.krb5_key_version_number")).toBe("integer");
  });

  it.each([
    [
      "an attribute that the documents lack",
      rowChanged("User", "birthday", (row) => row.replace("birthday", "birthdai")),
      "The overlay does not decide on User.birthday",
    ],
    [
      "one more attribute than the documents have",
      rowChanged("User", "birthday", (row) => `nickname | - | null | - | - | -\n  Nickname.\n${row}`),
      "The overlay decides on User.nickname, which the documents lack",
    ],
    [
      "a schema that the documents lack",
      overlayText.replace("answer UserModel", "answer UserModell"),
      "The overlay does not decide on the schema UserModel",
    ],
    [
      "one more schema than the documents have",
      `${overlayText}\nmodel Pet: a pet\nanswer PetModel\n`,
      "The overlay names the schema PetModel, which the documents lack",
    ],
    [
      "an enum of roles that the documents lack",
      overlayText.replace("roles SchoolUserRole", "roles Role"),
      'The documents have no names of roles "Role"',
    ],
    [
      "filters of what cannot be searched",
      `${overlayText}\nfilters Role pets\n`,
      "The overlay has filters of pets, which cannot be searched",
    ],
    [
      "no filters of what can be searched",
      overlayText.replace("filters School schools", "filters School users"),
      "The overlay does not decide on the filters of schools",
    ],
    [
      "a rule across attributes that are not there",
      overlayText.replace("one of school, schools", "one of school, academy"),
      "A rule of User names academy, which it lacks",
    ],
    [
      "nothing to say about an attribute",
      overlayText.replace("  First name.\n", ""),
      "The overlay does not describe User.firstname",
    ],
    [
      "nothing to say about a filter",
      overlayText.replace("  First name, ignoring case.\n", ""),
      "The overlay does not describe the filter firstname of users",
    ],
    [
      "in answers what the documents do not have there",
      cellChanged("User", "password", answer, "always"),
      "The overlay says that User.password is in answer, and the documents disagree",
    ],
    [
      "not in PATCH what the documents have there",
      cellChanged("User", "firstname", patch, "refused"),
      "The overlay says that User.firstname is not in patch, and the documents disagree",
    ],
    [
      "as optional what the documents require",
      cellChanged("User", "firstname", put, "may"),
      "The documents require User.firstname in put, and the overlay does not",
    ],
    [
      "as newer what the documents require",
      cellChanged("User", "firstname", answer, "always since 1.7.0"),
      "The documents require User.firstname in answer, and the overlay does not",
    ],
    [
      "as possibly empty what the documents want filled",
      cellChanged("User", "roles", patch, "may empty"),
      "The documents refuse an empty User.roles in patch",
    ],
    [
      "a write-only attribute as no secret",
      cellChanged("User", "password", role, "-"),
      "The documents call User.password write-only: the overlay has to call it secret",
    ],
    [
      "a URL without saying of what",
      cellChanged("User", "school", role, "-"),
      'User.school is of kind uri in the documents, which does not go with "-"',
    ],
    [
      "a truth value as a reference",
      cellChanged("User", "disabled", role, "school"),
      'User.disabled is of kind boolean in the documents, which does not go with "school"',
    ],
    [
      "a text as its own address",
      cellChanged("User", "dn", role, "self"),
      'User.dn is of kind text in the documents, which does not go with "self"',
    ],
    [
      "a text as a lifetime",
      cellChanged("User", "email", role, "lifetime"),
      'User.email is of kind text in the documents, which does not go with "lifetime"',
    ],
    [
      "the parts as a body of their own",
      overlayText.replace("part PasswordsHashes", "post PasswordsHashes"),
      "User.kelvin_password_hashes is of a schema that is no part",
    ],
  ])("are refused when the overlay has %s", (_, overlay, message) => {
    expect(overlay).not.toBe(overlayText);
    expect(() => joined({ overlay })).toThrow(message);
  });

  it.each([
    [
      "lastname                     | wildcard",
      "surname | wildcard",
      "does not decide on the filter lastname",
    ],
    [
      "lastname                     | wildcard",
      "lastname | wildcard repeated",
      "on repeating the filter lastname",
    ],
    [
      "lastname                     | wildcard",
      "lastname | wildcard must",
      "on requiring the filter lastname",
    ],
    [
      "lastname                     | wildcard",
      "lastname | wildcard v1",
      "on whether v2 knows the filter lastname",
    ],
    [
      "lastname                     | wildcard",
      "lastname | wildcard address",
      "on the pattern of the filter lastname",
    ],
    ["lastname                     | wildcard", "lastname | wildcard exact", "lastname of users is either"],
    ["exact repeated v1", "exact repeated", "on whether v2 knows the filter roles"],
    [
      "lastname                     | wildcard",
      "nickname | wildcard\n  Nickname.\nlastname | wildcard",
      "The overlay decides on the filter nickname of users, which the documents lack",
    ],
  ])("are refused when the filter %j becomes %j", (from, to, message) => {
    expect(() => joined({ overlay: changed(overlayText, from, to) })).toThrow(message);
  });

  it("are refused when the documents of v1 and v2 differ", () => {
    const v2 = changed(v2Text, /"record_uid": \{\s+"type": "string"/, '"record_uid": { "type": "boolean"');
    expect(() => joined({ v2 })).toThrow("v1 and v2 have different schemas UserCreateModel");
  });

  it("are refused when a document has something that nobody has decided on", () => {
    const v1 = changed(v1Text, '"schemas": {', '"schemas": { "PetModel": {},');
    expect(() => joined({ v1 })).toThrow("The overlay does not decide on the schema PetModel");
    const odd = changed(v1Text, /"record_uid": \{\s+"type": "string"/, '"record_uid": { "type": "number"');
    expect(() => joined({ v1: odd })).toThrow("describes UserCreateModel.record_uid in a way");
  });

  it("are refused when POST is decided on and the documents lack it", () => {
    expect(() => joined({ overlay: cellChanged("School", "dn", post, "may") })).toThrow(
      "The overlay says that School.dn is in post, and the documents disagree",
    );
  });
});
