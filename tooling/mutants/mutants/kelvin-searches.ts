import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin/src";
const test = "packages/kelvin/test";
const search = [`${test}/resources/search.test.ts`];

/** Mistakes by which a search of the Kelvin client finds everybody, or breaks the server. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin/unknown-filter",
    file: `${src}/wire/query.ts`,
    find: "Object.keys(filters).map((name) => [name, () => undefined])",
    replace: "Object.keys(given).map((name) => [name, () => undefined])",
    why: "A misspelt filter finds everybody.",
    tests: search,
  },
  {
    id: "kelvin/undefined-filter",
    file: `${src}/wire/query.ts`,
    find: "if (value === undefined || value === null) {",
    replace: "if (value === undefined || value === null) continue;\n    if (false) {",
    why: "A filter whose value is missing finds everybody.",
    tests: search,
  },
  {
    id: "kelvin/filter-that-v2-ignores",
    file: `${src}/wire/query.ts`,
    find: 'filter.onlyV1 && version === "v2"',
    replace: "false",
    why: "v2 finds everybody.",
    tests: search,
  },
  {
    id: "kelvin/empty-list-of-filters",
    file: `${src}/wire/query.ts`,
    find: "list(text, 1)",
    replace: "list(text)",
    why: "No role at all finds everybody.",
    tests: search,
  },
  {
    id: "kelvin/inexact-school",
    file: `${src}/wire/query.ts`,
    find: '(!wildcard || wire === "school") && given.includes("*")',
    replace: "false",
    why: "One star takes all schools in.",
    tests: search,
  },
  {
    id: "kelvin/ldap-in-filter",
    file: `${src}/wire/query.ts`,
    find: "if (unsafe?.test(String(value)))",
    replace: "if (false)",
    why: "A bracket breaks the server, or finds others than meant.",
    tests: search,
  },
  {
    id: "kelvin/property-called-like-a-filter",
    file: `${src}/wire/query.ts`,
    find: "taken.includes(name) ||",
    replace: "",
    why: "A UDM property is taken for a filter.",
    tests: search,
  },
  {
    id: "kelvin/no-properties-to-search-by",
    file: `${src}/wire/query.ts`,
    find: 'typeof given !== "object" || entries.length === 0',
    replace: 'typeof given !== "object"',
    why: "No UDM property at all finds everybody.",
    tests: search,
  },
  {
    id: "kelvin/property-that-the-server-ignores",
    file: `${src}/resources/users.ts`,
    find: "if (unknown !== undefined) {",
    replace: "if (false) {",
    why: "A UDM property that the server does not know finds everybody.",
    tests: search,
  },
];
