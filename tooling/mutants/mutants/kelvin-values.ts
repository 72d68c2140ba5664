import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin/src";
const test = "packages/kelvin/test";
const canary = [`${test}/redaction/canary.test.ts`];
const paths = [`${test}/resources/paths.test.ts`];
const reading = [`${test}/resources/reading.test.ts`];
const writing = ["creating", "modifying", "replacing"].map((name) => `${test}/resources/${name}.test.ts`);

/** Mistakes in how the Kelvin client reads and writes names, references and values. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin/bad-password-shown",
    file: `${src}/wire/write.ts`,
    find: "(secret ? refuseSecret : refuse)(path, expected, value)",
    replace: "refuse(path, expected, JSON.stringify(value))",
    why: "A password of a wrong type appears in the error.",
    tests: canary.concat(writing),
  },
  {
    id: "kelvin/answered-secrets-kept",
    file: `${src}/wire/read.ts`,
    find: "else if (!attribute.secret)",
    replace: "else",
    why: "Secrets that a server sends lie about in objects that programs show.",
    tests: reading,
  },
  {
    id: "kelvin/slash-in-names",
    file: `${src}/wire/references.ts`,
    find: 'if (segment.includes("%2F")) refuse(path, "a name without a slash", value);',
    replace: "",
    why: "A name reaches another resource.",
    tests: paths,
  },
  {
    id: "kelvin/wildcard-in-group-name",
    file: `${src}/resources/keys.ts`,
    find: 'definition.inSchool && String(name).includes("*")',
    replace: "false",
    why: "v2 deletes nothing, but shows any class for the one that was asked for.",
    tests: paths,
  },
  {
    id: "kelvin/names-not-decoded",
    file: `${src}/wire/references.ts`,
    find: "return decodeURIComponent(segment);",
    replace: "return segment;",
    why: "Schools with umlauts are not found.",
    tests: reading,
  },
  {
    id: "kelvin/host-without-dot",
    file: `${src}/wire/references.ts`,
    find: "isWhole ? host : `${hostname}.invalid`",
    replace: "host",
    why: "On localhost nothing can be created.",
    tests: writing,
  },
  {
    id: "kelvin/prototype-from-answer",
    file: `${src}/wire/read.ts`,
    find: "return Object.fromEntries(attributes);",
    replace:
      "const object: Record<string, unknown> = {};\n  for (const [name, value] of attributes) object[name] = value;\n  return object;",
    why: "An answer gives objects a prototype of its choice.",
    tests: reading,
  },
  {
    id: "kelvin/unknown-attribute-lost",
    file: `${src}/wire/read.ts`,
    find: "attributes.push([wire, given[wire]]);",
    replace: "",
    why: "What only newer servers have is lost, and then overwritten.",
    tests: reading,
  },
  {
    id: "kelvin/misspelt-attribute-sent",
    file: `${src}/wire/write.ts`,
    find: "unknown.has(name)",
    replace: "true",
    why: "The server ignores it, and the program believes that it was stored.",
    tests: writing,
  },
  {
    id: "kelvin/no-roles",
    file: `${src}/wire/write.ts`,
    find: 'to === "role" && !Object(value).length',
    replace: "false",
    why: "The server breaks.",
    tests: writing,
  },
  {
    id: "kelvin/other-primary-school",
    file: `${src}/resources/users.ts`,
    find: "if (!isAmong)",
    replace: "if (false)",
    why: "The server silently takes another school.",
    tests: writing,
  },
  {
    id: "kelvin/equal-values-sent",
    file: `${src}/wire/changes.ts`,
    find: "isSame(normal(attribute, own), normal(attribute, value)) ? []",
    replace: "false ? []",
    why: "What somebody else has changed meanwhile is overwritten.",
    tests: writing,
  },
  {
    id: "kelvin/equal-properties-sent",
    file: `${src}/wire/changes.ts`,
    find: ".filter(([key, one]) => !isSame(own[key], one))",
    replace: "",
    why: "What somebody else has changed meanwhile is overwritten.",
    tests: writing,
  },
  {
    id: "kelvin/nothing-is-sent-all-the-same",
    file: `${src}/resources/resource-calls.ts`,
    find: "if (Object.keys(json).length > 0)",
    replace: "if (true)",
    why: "A change of nothing runs the hooks of the server.",
    tests: writing,
  },
  {
    id: "kelvin/group-renamed-to-none",
    file: `${src}/resources/resource-calls.ts`,
    find: "if (value === null && notNull.includes(name))",
    replace: "if (false)",
    why: "A class is called None.",
    tests: writing,
  },
  {
    id: "kelvin/fixed-attribute-sent",
    file: `${src}/resources/resource-calls.ts`,
    find: "if (fixed.includes(name))",
    replace: "if (false)",
    why: "The server ignores it, and the program believes that the class has moved.",
    tests: writing,
  },
];
