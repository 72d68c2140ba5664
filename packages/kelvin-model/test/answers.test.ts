import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { roleAnswer, schoolAnswer, schoolClassAnswer, userAnswer, workGroupAnswer } from "../src/index.ts";
import { role, school, schoolClass, user, workGroup } from "./server-objects.ts";

const answers: [string, v.GenericSchema<unknown, object>, object][] = [
  ["role", roleAnswer, role],
  ["school", schoolAnswer, school],
  ["class", schoolClassAnswer, schoolClass],
  ["work group", workGroupAnswer, workGroup],
  ["user", userAnswer, user],
];

function without(object: object, ...attributes: string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !attributes.includes(name)));
}

describe.each(answers)("the answer of a %s", (_, schema, answer) => {
  it("is taken as the server sends it", () => {
    expect(v.parse(schema, answer)).toEqual(answer);
  });

  it("keeps attributes that are not known here, under their wire names", () => {
    const newer = { ...answer, nick_name: "Nan", scores: { "a-b": [1] } };
    expect(v.parse(schema, newer)).toEqual(newer);
  });

  it.each(Object.keys(answer))("is refused when %s is of another kind", (name) => {
    for (const wrong of [42, { a: 1 }, [3]]) {
      // Properties may have any values.
      if (name === "udm_properties" && !Array.isArray(wrong) && typeof wrong === "object") continue;
      const { success, issues } = v.safeParse(schema, { ...answer, [name]: wrong });
      expect(success).toBe(false);
      expect(issues?.[0]?.path?.[0]?.key).toBe(name);
    }
  });

  it("is refused when it is no object", () => {
    for (const wrong of [null, "text", [], undefined]) expect(v.is(schema, wrong)).toBe(false);
  });
});

describe("null in answers", () => {
  const nullable: [string, v.GenericSchema<unknown, object>, object, string[]][] = [
    ["school", schoolAnswer, school, ["class_share_file_server", "display_name", "home_share_file_server"]],
    ["class", schoolClassAnswer, schoolClass, ["description"]],
    ["work group", workGroupAnswer, workGroup, ["description", "email"]],
    ["user", userAnswer, user, ["birthday", "email", "expiration_date", "record_uid", "source_uid"]],
    ["role", roleAnswer, role, []],
  ];

  it.each(nullable)("is taken of a %s exactly where the server has it", (_, schema, answer, expected) => {
    const taken = Object.keys(answer).filter((name) => v.is(schema, { ...answer, [name]: null }));
    expect(taken.sort()).toEqual(expected);
  });

  it("stands for properties that are not set", () => {
    expect(v.is(userAnswer, { ...user, udm_properties: { phone: null, title: null } })).toBe(true);
  });
});

describe("the keys of maps", () => {
  it("are data, whatever they are", () => {
    const names = JSON.parse('{"constructor": ["1a"], "prototype": [], "__proto__": ["2b"], "a_b": ["c_d"]}');
    const answer = v.parse(userAnswer, {
      ...user,
      school_classes: names,
      workgroups: names,
      udm_properties: names,
    });
    for (const map of [answer.school_classes, answer.workgroups, answer.udm_properties]) {
      expect(Object.keys(map ?? {})).toEqual(["constructor", "prototype", "__proto__", "a_b"]);
    }
  });
});

describe("answers of older servers", () => {
  it.each([
    ["1.5.1", ["workgroups", "legal_guardians", "legal_wards"]],
    ["1.7.0", ["legal_guardians", "legal_wards"]],
    ["3.0.0, of a student", ["legal_wards"]],
  ])("are taken without what version %s lacks of a user", (_, lacking) => {
    expect(v.parse(userAnswer, without(user, ...lacking))).toEqual(without(user, ...lacking));
  });

  it("read as empty where that is what they mean", () => {
    const read = v.parse(userAnswer, without(user, "expiration_date", "udm_properties"));
    expect(read).toMatchObject({ expiration_date: null, udm_properties: {} });
    for (const [, schema, answer] of answers.filter(([, , each]) => "udm_properties" in each)) {
      expect(v.parse(schema, without(answer, "udm_properties"))).toHaveProperty("udm_properties", {});
    }
  });

  it("have no share to tell of between versions 1.5.6 and 1.7.0", () => {
    expect(v.is(schoolClassAnswer, without(schoolClass, "create_share"))).toBe(true);
    expect(v.is(workGroupAnswer, without(workGroup, "create_share"))).toBe(true);
  });

  it("have all the rest", () => {
    const optional = ["workgroups", "legal_guardians", "legal_wards", "create_share"];
    const filled = ["expiration_date", "udm_properties"];
    for (const [, schema, answer] of answers) {
      const needed = Object.keys(answer).filter((name) => !v.is(schema, without(answer, name)));
      expect(needed).toEqual(Object.keys(without(answer, ...optional, ...filled)));
    }
  });
});
