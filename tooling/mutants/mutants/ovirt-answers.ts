import type { Mutant } from "../src/mutant.ts";

const src = "packages/ovirt/src";
const test = "packages/ovirt/test";
const answers = [`${test}/answers/answers.test.ts`];
const repeats = [`${test}/operations/repeats.test.ts`];

/** Mistakes in what the oVirt client makes of an answer: results, faults, nonsense, redirects. */
export const mutants: readonly Mutant[] = [
  {
    id: "ovirt/fault-lost",
    file: `${src}/answers/refusal.ts`,
    find: "return Object.assign(error, { fault });",
    replace: "return error;",
    why: "Nobody learns why the engine refused.",
    tests: answers,
  },
  {
    id: "ovirt/fault-of-action-unseen",
    file: `${src}/answers/fault.ts`,
    find: 'return struct === "Action" ? textsOf(memberOf(value, "fault")) : undefined;',
    replace: "return undefined;",
    why: "An action that failed counts as done.",
    tests: answers,
  },
  {
    id: "ovirt/fault-in-success",
    file: `${src}/answers/read-answer.ts`,
    find: "if (faultIn(document)) throw refused();",
    replace: "",
    why: "A failure with status 200 counts as done.",
    tests: answers,
  },
  {
    id: "ovirt/other-document-taken",
    file: `${src}/answers/read-answer.ts`,
    find: "struct !== result.type || list !== result.list",
    replace: "false",
    why: "A program works on a host that it takes for a VM.",
    tests: answers,
  },
  {
    id: "ovirt/any-success",
    file: `${src}/answers/read-answer.ts`,
    find: "if (!accepted.includes(status)) throw refused();",
    replace: "",
    why: "What was only accepted counts as read.",
    tests: answers,
  },
  {
    id: "ovirt/remove-reads-body",
    file: `${src}/answers/read-answer.ts`,
    find: 'if (operation.kind === "remove") return undefined;',
    replace: "",
    why: "Removing fails although it was done.",
    tests: answers,
  },
  {
    id: "ovirt/empty-success",
    file: `${src}/answers/received.ts`,
    find: 'if (body.length === 0) return { kind: "empty" };',
    replace: "",
    why: "The message does not tell the status.",
    tests: answers,
  },
  {
    id: "ovirt/proxy-not-found",
    file: `${src}/answers/refusal.ts`,
    find: "if (status === 401 || status === 408",
    replace: "if (status === 404 || status === 401 || status === 408",
    why: "A proxy's 404 makes a removal count as done.",
    tests: repeats,
  },
  {
    id: "ovirt/proxy-503-final",
    file: `${src}/answers/refusal.ts`,
    find: "status === 429 || status >= 500",
    replace: "status === 429",
    why: "A proxy's moment of weakness ends a long job.",
    tests: answers,
  },
  {
    id: "ovirt/content-type-any",
    file: `${src}/answers/received.ts`,
    find: '/^\\s*(application|text)\\/xml\\s*(;|$)/i.test(type ?? "")',
    replace: "true",
    why: "A log-in page is told as broken XML.",
    tests: answers,
  },
  {
    id: "ovirt/base-path-hint",
    file: `${src}/answers/received.ts`,
    find: "path === usualPath",
    replace: "path !== usualPath",
    why: "A wrong base path is not named as the cause.",
    tests: answers,
  },
  {
    id: "ovirt/unsure-success",
    file: `${src}/answers/refusal.ts`,
    find: "status < 300 ? { mayHaveActed: true } : {}",
    replace: "{}",
    why: "A VM is added twice, since the first time seems not to have been.",
    tests: answers,
  },
  {
    id: "ovirt/redirect-query-shown",
    file: `${src}/answers/refusal.ts`,
    find: `\`to \${target.origin}\${target.pathname}\``,
    replace: `\`to \${target.href}\``,
    why: "A token in the target of a redirect is shown.",
    tests: answers,
  },
];
