import type { Mutant } from "../src/mutant.ts";

const src = "packages/ovirt/src";
const test = "packages/ovirt/test";
const requests = [`${test}/operations/requests.test.ts`];
const repeats = [`${test}/operations/repeats.test.ts`];
const services = [`${test}/services/service.test.ts`];
const links = [`${test}/links.test.ts`];

/** Mistakes in what the oVirt client sends: addresses, queries, headers, documents, repeats. */
export const mutants: readonly Mutant[] = [
  {
    id: "ovirt/add-repeated",
    file: `${src}/operations/perform.ts`,
    find: 'return kind === "update" &&',
    replace: 'return kind !== "action" &&',
    why: "A VM is added twice.",
    tests: repeats,
  },
  {
    id: "ovirt/renaming-repeated",
    file: `${src}/operations/perform.ts`,
    find: '"name" in body',
    replace: "false",
    why: "A name that another was given meanwhile is taken away again.",
    tests: repeats,
  },
  {
    id: "ovirt/remove-not-done",
    file: `${src}/operations/perform.ts`,
    find: 'if (kind === "remove") return "delete";',
    replace: 'if (kind === "remove") return "safe";',
    why: "A removal that was done is told as failed.",
    tests: repeats,
  },
  {
    id: "ovirt/id-not-encoded",
    file: `${src}/services/service-class.ts`,
    find: "pathSegment(`${name} id`, id)",
    replace: "id",
    why: "An empty id turns a remove into one of the collection.",
    tests: services,
  },
  {
    id: "ovirt/path-id-not-encoded",
    file: `${src}/services/locate.ts`,
    find: "pathSegment(`path: ${locator.name} id`, decode(segment))",
    replace: "decode(segment)",
    why: "A path leads to another resource.",
    tests: services,
  },
  {
    id: "ovirt/href-encoded-twice",
    file: `${src}/links.ts`,
    find: "return decodeURIComponent(segment);",
    replace: "return segment;",
    why: "Links to ids with a blank in them lead nowhere, and `%2e%2e` somewhere else.",
    tests: links,
  },
  {
    id: "ovirt/foreign-link-followed",
    file: `${src}/links.ts`,
    find: "local.startsWith(prefix) && !/[?#]/.test(local)",
    replace: "!/[?#]/.test(local)",
    why: "A link to anywhere is followed.",
    tests: links,
  },
  {
    id: "ovirt/query-unsorted",
    file: `${src}/operations/query.ts`,
    find: ".sort(([a], [b]) => (a < b ? -1 : 1))",
    replace: "",
    why: "Requests differ from those of the official SDKs.",
    tests: requests,
  },
  {
    id: "ovirt/own-query-wins",
    file: `${src}/operations/query.ts`,
    find: "query.set(parameter.wireName, parameterText(operation, parameter, value));",
    replace:
      "if (!query.has(parameter.wireName)) query.set(parameter.wireName, parameterText(operation, parameter, value));",
    why: "A parameter that is given is not the one that counts.",
    tests: requests,
  },
  {
    id: "ovirt/query-null",
    file: `${src}/operations/query.ts`,
    find: "value !== undefined && value !== null",
    replace: "value !== undefined",
    why: "The engine searches for null.",
    tests: requests,
  },
  {
    id: "ovirt/correlation-id-twice",
    file: `${src}/operations/query.ts`,
    find: "correlationId !== undefined && parameters.correlationId === undefined",
    replace: "correlationId !== undefined",
    why: "An action's own correlation id contradicts that of the query.",
    tests: requests,
  },
  {
    id: "ovirt/follow-camel-case",
    file: `${src}/operations/follow-text.ts`,
    find: "return attribute.wireName;",
    replace: "return attribute.name;",
    why: "The engine follows nothing.",
    tests: requests,
  },
  {
    id: "ovirt/unknown-parameter",
    file: `${src}/operations/perform.ts`,
    find: "if (!byName.has(key)) refuse(",
    replace: 'if (key === "") refuse(',
    why: "A misspelt parameter passes unseen.",
    tests: requests,
  },
  {
    id: "ovirt/all-content-header",
    file: `${src}/operations/headers.ts`,
    find: '"all-content": allContent',
    replace: '"x-all-content": allContent',
    why: "Engines before 4.1 leave out what was asked for.",
    tests: requests,
  },
  {
    id: "ovirt/caller-accepts",
    file: `${src}/operations/headers.ts`,
    find: '...documentHeaders,\n    accept: "application/xml",',
    replace: "",
    why: "The engine answers JSON, which nobody reads.",
    tests: requests,
  },
  {
    id: "ovirt/header-not-ascii",
    file: `${src}/operations/headers.ts`,
    find: "/^[\\t\\x20-\\x7e]*$/.test(value)",
    replace: "true",
    why: "The engine reads another text than was given.",
    tests: requests,
  },
  {
    id: "ovirt/list-as-object",
    file: `${src}/operations/perform.ts`,
    find: "Array.isArray(body) !== schema.list",
    replace: "false",
    why: "A list of VMs is sent where one is taken.",
    tests: requests,
  },
  {
    id: "ovirt/root-with-slash",
    file: `${src}/engine.ts`,
    find: '.filter((part) => part !== "").join("/")',
    replace: '.join("/")',
    why: "The root is asked for where the engine does not have it.",
    tests: [`${test}/client.test.ts`],
  },
];
