import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin-model/src";
const overlay = "tooling/codegen/src/kelvin/model/combine.ts";
const tests = ["packages/kelvin-model/test"];
const overlayTests = ["tooling/codegen/test/kelvin"];

/** Mistakes in the model of Kelvin: in what it lets through, in what it marks, and in what its generator accepts. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin-model/password-unmarked",
    file: `${src}/generated/tables.ts`,
    find: 'password: { wire: "password", kind: "text", secret: true }',
    replace: 'password: { wire: "password", kind: "text" }',
    why: "Passwords appear in logs.",
    tests,
  },
  {
    id: "kelvin-model/role-filter-at-v2",
    file: `${src}/generated/filters.ts`,
    find: 'roles: { wire: "roles", kind: "role", repeated: true, onlyV1: true }',
    replace: 'roles: { wire: "roles", kind: "role", repeated: true }',
    why: "A search for students at v2 returns everybody.",
    tests,
  },
  {
    id: "kelvin-model/school-called-constructor",
    file: `${src}/schema/pieces.ts`,
    find: 'v.custom<TextsBySchool>(\n  // Not v.record: it drops names such as "constructor", which are data here.\n  (value) => isMap(value) && Object.values(value).every((each) => v.is(texts, each)),\n  "lists of names by school, {} for none",\n);',
    replace: 'v.record(v.string(), texts, "lists of names by school, {} for none");',
    why: "Users of a school whose name is also a word of JavaScript lose their classes.",
    tests,
  },
  {
    id: "kelvin-model/days-of-no-calendar",
    file: `${src}/schema/pieces.ts`,
    find: "new Date(value).toJSON()?.startsWith(value) === true",
    replace: "!Number.isNaN(Date.parse(value))",
    why: "A 30th of February is sent.",
    tests,
  },
  {
    id: "kelvin-model/empty-schools-count",
    file: `${src}/schema/pieces.ts`,
    find: "value !== undefined && !(Array.isArray(value) && value.length === 0)",
    replace: "value !== undefined",
    why: "A user without any school is sent.",
    tests,
  },
  {
    id: "kelvin-model/password-and-hashes",
    file: `${src}/schema/pieces.ts`,
    find: "count(body, names) < 2",
    replace: "count(body, names) < 3",
    why: "A password is sent along with hashes of another one.",
    tests,
  },
  {
    id: "kelvin-model/write-only-but-public",
    file: overlay,
    find: 'role !== "secret"',
    replace: "false",
    why: "A newer server's new password is forgotten in the overlay, and appears in logs.",
    tests: overlayTests,
  },
  {
    id: "kelvin-model/undecided-attribute",
    file: overlay,
    find: "if (!decided.has(wire)) throw new Error(`The overlay does not decide on ${model.name}.${wire}`);",
    replace: "",
    why: "Attributes of a newer server are missing in the model, and nobody notices.",
    tests: overlayTests,
  },
];
