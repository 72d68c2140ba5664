import type { Mutant } from "../src/mutant.ts";

const src = "packages/kelvin/src";
const test = "packages/kelvin/test";
const exists = [`${test}/resources/exists.test.ts`];
const many = [`${test}/resources/many.test.ts`];
const moving = [`${test}/resources/moving.test.ts`];
const related = [`${test}/resources/related.test.ts`];
const repeats = [`${test}/resources/repeats.test.ts`];
const client = [`${test}/client.test.ts`];

/** Mistakes in what the Kelvin client repeats, how long it waits, how much it does at once, and where it asks. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin/create-is-repeated",
    file: `${src}/resources/resource-calls.ts`,
    find: 'repeat: "once",',
    replace: 'repeat: "safe",',
    why: "A user who was created is reported as one who existed.",
    tests: repeats,
  },
  {
    id: "kelvin/delete-is-not-done",
    file: `${src}/resources/resource-calls.ts`,
    find: 'repeat: "delete",',
    replace: 'repeat: "safe",',
    why: "A delete whose answer was lost fails.",
    tests: repeats,
  },
  {
    id: "kelvin/rename-is-repeated",
    file: `${src}/resources/repeats.ts`,
    find: '["name", "school", "schools", "password"]',
    replace: '["school", "schools", "password"]',
    why: "Somebody else who got the old name is renamed, too.",
    tests: repeats,
  },
  {
    id: "kelvin/move-is-repeated",
    file: `${src}/resources/repeats.ts`,
    find: '["name", "school", "schools", "password"]',
    replace: '["name", "password"]',
    why: "A user who was moved on meanwhile is moved back.",
    tests: repeats,
  },
  {
    id: "kelvin/password-is-repeated",
    file: `${src}/resources/repeats.ts`,
    find: '["name", "school", "schools", "password"]',
    replace: '["name", "school", "schools"]',
    why: "A password that was set is reported as refused.",
    tests: repeats,
  },
  {
    id: "kelvin/change-is-not-repeated",
    file: `${src}/resources/repeats.ts`,
    find: '? "once" : "safe";\n}\n\n/** The same',
    replace: '? "once" : "once";\n}\n\n/** The same',
    why: "A change fails although another attempt would do no harm.",
    tests: repeats,
  },
  {
    id: "kelvin/replaced-name-is-repeated",
    file: `${src}/resources/repeats.ts`,
    find: "given.name === name && keepsSchools",
    replace: "keepsSchools",
    why: "Somebody else who got the old name is replaced, too.",
    tests: repeats,
  },
  {
    id: "kelvin/replaced-school-is-repeated",
    file: `${src}/resources/repeats.ts`,
    find: "given.name === name && keepsSchools",
    replace: "given.name === name",
    why: "A user who was moved on meanwhile is moved back.",
    tests: repeats,
  },
  {
    id: "kelvin/create-time-limit",
    file: `${src}/resources/resource-calls.ts`,
    find: "const createTimeout = 60_000;",
    replace: "const createTimeout = 30_000;",
    why: "Creating is given up while the server still works on it.",
    tests: repeats,
  },
  {
    id: "kelvin/list-time-limit",
    file: `${src}/resources/resource-calls.ts`,
    find: "const listTimeout = 300_000;",
    replace: "const listTimeout = 30_000;",
    why: "Large schools cannot be read.",
    tests: repeats,
  },
  {
    id: "kelvin/calls-in-flight",
    file: `${src}/client.ts`,
    find: "session.limiter.capacity = concurrency;",
    replace: "",
    why: "20,000 requests reach the server at once.",
    tests: client,
  },
  {
    id: "kelvin/bulk-at-once",
    file: `${src}/bulk.ts`,
    find: "    concurrency,\n",
    replace: "",
    why: "More are begun at once than was asked for.",
    tests: many,
  },
  {
    id: "kelvin/head-of-somebody-else",
    file: `${src}/resources/resource-calls.ts`,
    find: 'if (response.headers.has("x-request-id"))',
    replace: "if (true)",
    why: "Behind a log-in page every school exists.",
    tests: exists,
  },
  {
    id: "kelvin/missing-head-forgotten",
    file: `${src}/resources/resource-calls.ts`,
    find: "this.#hasHead = false;",
    replace: "{}",
    why: "Old servers are asked twice each time.",
    tests: exists,
  },
  {
    id: "kelvin/failure-as-absence",
    file: `${src}/resources/resource-calls.ts`,
    find: "else if (!isProtocolError(error)) throw error;",
    replace: "",
    why: "A server that fails is asked once more, by another method.",
    tests: exists,
  },
  {
    id: "kelvin/move-as-typed",
    file: `${src}/resources/users.ts`,
    find: "await this.#spellings.of(to.school, options)",
    replace: "to.school",
    why: "A school in another case, or none at all, breaks the user or the server.",
    tests: moving,
  },
  {
    id: "kelvin/move-reads-copy",
    file: `${src}/resources/users.ts`,
    find: "await this.#live.get(key, options)",
    replace: "await this.#calls.get(key, options)",
    why: "At v2 a user loses a school that the copy does not know yet.",
    tests: moving,
  },
  {
    id: "kelvin/missing-school-as-missing-user",
    file: `${src}/resources/school-spellings.ts`,
    find: "if (!isNotFoundError(error)) throw error;",
    replace: "throw error;",
    why: "A move to an unknown school fails as if the user were missing.",
    tests: moving,
  },
  {
    id: "kelvin/foreign-address",
    file: `${src}/fetch-url.ts`,
    find: "URL.parse(origin)?.host !== base.host",
    replace: "false",
    why: "An object of another server is taken for one of this.",
    tests: related,
  },
];
