import { describe, expect, it } from "vitest";
import { withoutLeftGroups } from "../../../src/kelvin/settings/left-schools.ts";

/** Somebody whose groups spell the schools otherwise than the user does. */
const anna = {
  name: "anna",
  school: "demoschool",
  schools: ["demoschool", "SCHOOL2"],
  schoolClasses: { DEMOSCHOOL: ["1a"], school2: ["2b"] },
  workgroups: { DEMOSCHOOL: ["chess"] },
};

describe("The classes and work groups of a user", () => {
  it("end with the school that is left, whatever its case", () => {
    expect(withoutLeftGroups(anna, { schools: ["DemoSchool"] })).toEqual({
      schools: ["DemoSchool"],
      schoolClasses: { DEMOSCHOOL: ["1a"] },
    });
  });

  it("stay where the school is the same, whatever its case", () => {
    const values = { school: "DEMOSCHOOL" };
    expect(withoutLeftGroups(anna, values)).toEqual(values);
    expect(withoutLeftGroups(anna, { schools: ["DEMOSCHOOL", "school2"] })).not.toHaveProperty(
      "schoolClasses",
    );
  });

  it("are left to the server's refusal where they were named for a school that is left", () => {
    const values = { schools: ["demoschool"], schoolClasses: { ...anna.schoolClasses, school2: ["2c"] } };
    expect(withoutLeftGroups(anna, values)).toEqual(values);
  });
});
