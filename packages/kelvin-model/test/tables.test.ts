import { describe, expect, it } from "vitest";
import type { AttributeTable } from "../src/index.ts";
import {
  passwordHashesAttributes,
  roleAttributes,
  schoolAttributes,
  schoolClassAttributes,
  schoolClassFilters,
  schoolFilters,
  userAttributes,
  userFilters,
  workGroupAttributes,
  workGroupFilters,
} from "../src/index.ts";
import { role, school, schoolClass, user, workGroup } from "./server-objects.ts";

const tables: [string, AttributeTable, object][] = [
  ["roles", roleAttributes, role],
  ["schools", schoolAttributes, school],
  ["classes", schoolClassAttributes, schoolClass],
  ["work groups", workGroupAttributes, workGroup],
  ["users", userAttributes, user],
];

function named(table: AttributeTable, wanted: (attribute: AttributeTable[string]) => unknown): string[] {
  return Object.keys(table).filter((name) => {
    const attribute = table[name];
    return attribute !== undefined && wanted(attribute);
  });
}

describe("the tables of attributes", () => {
  it.each(tables)("know all that the server answers of %s", (_, table, answer) => {
    const answered = named(table, ({ secret }) => !secret).map((name) => table[name]?.wire);
    expect(answered.sort()).toEqual(Object.keys(answer).sort());
  });

  it("have wire names that no rule for upper and lower case could make", () => {
    expect(passwordHashesAttributes.krb5Key.wire).toBe("krb_5_key");
    expect(passwordHashesAttributes.krb5KeyVersionNumber.wire).toBe("krb5_key_version_number");
  });

  it("mark every secret", () => {
    expect(named(userAttributes, ({ secret }) => secret)).toEqual(["password", "kelvinPasswordHashes"]);
    expect(named(passwordHashesAttributes, ({ secret }) => secret)).toEqual([
      "userPassword",
      "sambaNtPassword",
      "krb5Key",
    ]);
  });

  it("tell what refers to what", () => {
    const references = Object.entries(userAttributes).flatMap(([name, { kind, to }]) =>
      to === undefined ? [] : [`${name}: ${kind} ${to}`],
    );
    expect(references).toEqual([
      "roles: references role",
      "school: reference school",
      "schools: references school",
      "legalGuardians: references user",
      "legalWards: references user",
    ]);
    expect(schoolClassAttributes.users).toEqual({ wire: "users", kind: "references", to: "user" });
    expect(named(schoolAttributes, ({ to }) => to)).toEqual([]);
  });

  it("tell maps with keys that are data from objects with attributes", () => {
    expect(named(userAttributes, ({ kind }) => kind === "map")).toEqual(["schoolClasses", "workgroups"]);
    expect(named(userAttributes, ({ kind }) => kind === "properties")).toEqual(["udmProperties"]);
    expect(named(userAttributes, ({ kind }) => kind === "hashes")).toEqual(["kelvinPasswordHashes"]);
  });

  it("tell what no call takes", () => {
    expect(named(userAttributes, ({ readOnly }) => readOnly)).toEqual(["dn", "url"]);
    expect(named(schoolAttributes, ({ readOnly }) => readOnly)).toEqual(["ucsschoolRoles", "dn", "url"]);
    expect(named(roleAttributes, ({ readOnly }) => readOnly)).toEqual(["name", "displayName", "url"]);
  });

  it("tell since when there is what older servers lack", () => {
    const since = Object.entries(userAttributes).flatMap(([name, attribute]) =>
      attribute.since === undefined ? [] : [[name, attribute.since]],
    );
    expect(Object.fromEntries(since)).toEqual({
      expirationDate: "1.5.1",
      workgroups: "1.7.0",
      legalGuardians: "3.0.0",
      legalWards: "3.0.0",
    });
  });
});

describe("the filters of searches", () => {
  it("need a school for classes and work groups, without a wildcard", () => {
    for (const filters of [schoolClassFilters, workGroupFilters]) {
      expect(filters.school).toEqual({ wire: "school", kind: "text", required: true });
      expect(filters.name).toEqual({ wire: "name", kind: "text", wildcard: true });
    }
    expect(schoolFilters).toEqual({ name: { wire: "name", kind: "text", wildcard: true } });
  });

  it("tell for users what v2 ignores", () => {
    const onlyV1 = Object.entries(userFilters).filter(([, filter]) => filter.onlyV1);
    expect(onlyV1.map(([name]) => name)).toEqual(["roles", "ucsschoolRoles"]);
  });

  it("tell what is exact, what may come several times and what must be an address", () => {
    const text = { kind: "text", wildcard: true };
    expect(userFilters).toMatchObject({
      lastname: text,
      email: { ...text, address: true },
      birthday: { kind: "date" },
      disabled: { kind: "boolean" },
      roles: { kind: "role", repeated: true },
      ucsschoolRoles: { ...text, repeated: true },
      udmProperties: { kind: "properties" },
    });
    expect(userFilters.roles.wildcard).toBeUndefined();
    expect(userFilters.name.repeated).toBeUndefined();
  });
});
