import type { Mutant } from "../src/mutant.ts";

const src = "packages/ovirt-model/src/schema";
const tests = ["packages/ovirt-model/test/schema/schema.test.ts"];

/** Mistakes in the loader of the oVirt schema, each of which would be one on the wire or in a log. */
export const mutants: readonly Mutant[] = [
  {
    id: "ovirt-model/secrets-unmarked",
    file: `${src}/value.ts`,
    find: 'secret: secret === "!"',
    replace: "secret: false",
    why: "Passwords appear in logs.",
    tests,
  },
  {
    id: "ovirt-model/action-parameters-not-secret",
    file: `${src}/service.ts`,
    find: "const { name, element, kind, type, list, item, secret } = attribute;",
    replace: "const { name, element, kind, type, list, item } = attribute;\n  const secret = false;",
    why: "The root password of a host that is installed appears in logs.",
    tests,
  },
  {
    id: "ovirt-model/links-among-values",
    file: `${src}/struct.ts`,
    find: "inherited.filter(({ link }) => link)",
    replace: "inherited.filter(({ link }) => !link)",
    why: "Inherited links are lost.",
    tests,
  },
  {
    id: "ovirt-model/letter-by-letter",
    file: "packages/ovirt-model/src/generated/names.ts",
    find: '[a.replaceAll("_", " "), b.replaceAll("_", " ")]',
    replace: '[a.replaceAll("_", "~"), b.replaceAll("_", "~")]',
    why: "Elements are written in another order.",
    tests,
  },
  {
    id: "ovirt-model/id-as-element",
    file: `${src}/value.ts`,
    find: 'xmlAttribute: attribute === "~"',
    replace: "xmlAttribute: false",
    why: "Ids are written as elements, which the engine ignores.",
    tests,
  },
  {
    id: "ovirt-model/element-by-rule-only",
    file: `${src}/value.ts`,
    find: "element: element ?? wireName",
    replace: "element: wireName",
    why: "NUMA nodes are neither read nor sent.",
    tests,
  },
  {
    id: "ovirt-model/rel-with-underscores",
    file: `${src}/struct.ts`,
    find: "link && value.list ? joined(value.wireName) : undefined",
    replace: "link && value.list ? value.wireName : undefined",
    why: "Links with more than one word are not recognised.",
    tests,
  },
  {
    id: "ovirt-model/rel-of-single-links",
    file: `${src}/struct.ts`,
    find: "link && value.list ? joined",
    replace: "link ? joined",
    why: "A link to one object is taken for a list.",
    tests,
  },
  {
    id: "ovirt-model/special-case-posted-to-its-name",
    file: `${src}/service.ts`,
    find: "joined(root) : undefined,",
    replace: "joined(wireName) : undefined,",
    why: "Special cases of actions are posted to addresses that do not exist.",
    tests,
  },
  {
    id: "ovirt-model/body-in-query",
    file: `${src}/service.ts`,
    find: 'kind === "add" || kind === "update"',
    replace: 'kind === "add"',
    why: "Updates send their object in the query.",
    tests,
  },
  {
    id: "ovirt-model/inherits-nothing",
    file: `${src}/service.ts`,
    find: "if (inherited.length === 0) return [...own];",
    replace: "if (inherited.length >= 0) return [...own];",
    why: "Statistics of disks, hosts and NICs cannot be reached.",
    tests,
  },
  {
    id: "ovirt-model/renamed-structs-forgotten",
    file: `${src}/schema.ts`,
    find: "pascalCase(singularOf(tag)), ...renamed]",
    replace: "pascalCase(singularOf(tag)), ...renamed.slice(0, 0)]",
    why: "Documents whose element is not named after its type have no reader.",
    tests,
  },
];
