import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin/src/sync";
const node = "packages/kelvin/src/node";
const test = (name: string) => `packages/kelvin/test/sync/${name}.test.ts`;

/** Mistakes in reading lists, each of which would take what is not there for what the school wants. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin-sync/mistakes-left-out",
    file: `${src}/records/read-source.ts`,
    find: "if (problems.length > 0) throw new SourceError(title, problems);",
    replace: "",
    why: "Records with mistakes are applied, or their users deactivated.",
    tests: [test("records/records")],
  },
  {
    id: "kelvin-sync/empty-list",
    file: `${src}/records/read-source.ts`,
    find: "if (records.length === 0) {",
    replace: "if (records.length < 0) {",
    why: "An empty file deactivates a school, as far as the limit lets it.",
    tests: [test("records/records")],
  },
  {
    id: "kelvin-sync/broken-list",
    file: `${src}/records/read-source.ts`,
    find: "if (isSourceError(error) || isAbortError(error)) throw error;",
    replace:
      "if (!isSourceError(error) && !isAbortError(error)) return { records, notes: [] };\n    throw error;",
    why: "Whoever comes after the point at which a list broke off is deactivated.",
    tests: [test("records/records")],
  },
  {
    id: "kelvin-sync/short-lines",
    file: `${node}/csv-rows.ts`,
    find: "if (cells.length === headings.length) continue;",
    replace: "if (cells.length <= headings.length) continue;",
    why: "A file that is cut off is taken for whole.",
    tests: [test("node/read-records")],
  },
  {
    id: "kelvin-sync/cut-letters",
    file: `${node}/decode.ts`,
    find: "return text + decoder.decode();",
    replace: "return text;",
    why: "A file that is cut off within a letter is taken for whole.",
    tests: [test("node/read-records")],
  },
  {
    id: "kelvin-sync/two-encodings",
    file: `${node}/decode.ts`,
    find: "if (encoding === undefined && /[^\\p{ASCII}\\ufffd]/u.test(loose)) {",
    replace: 'if (loose === "") {',
    why: "All umlauts of a school are spoilt because one letter is wrong.",
    tests: [test("node/read-records")],
  },
  {
    id: "kelvin-sync/empty-cells-clear",
    file: `${src}/records/columns.ts`,
    find: "const { clearEmpty = false,",
    replace: "const { clearEmpty = true,",
    why: "A column that nobody has filled in empties the attribute of everybody.",
    tests: [test("node/read-records")],
  },
  {
    id: "kelvin-sync/misspelt-classes-taken-out",
    file: `${src}/plan/groups.ts`,
    find: "if (!isKept) names =",
    replace: "names =",
    why: "A misspelt class takes a pupil out of the one that it is in.",
    tests: [test("groups")],
  },
  {
    id: "kelvin-sync/names-taken",
    file: `${src}/plan/claims.ts`,
    find: "return giver ? undefined : `the ${claim} belongs to ${describe(holder)}`;",
    replace: "return undefined;",
    why: "Two users are to get the same name.",
    tests: [test("conflicts")],
  },
];
