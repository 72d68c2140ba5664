import type { Mutant } from "../src/mutant.ts";

const apply = "packages/kelvin/src/sync/apply";
const late = ["packages/kelvin/test/sync/late-calls.test.ts"];

/** Mistakes in sync that let a call which comes late hit somebody else. */
export const mutants: readonly Mutant[] = [
  {
    id: "kelvin-sync/delete-repeated-by-the-client",
    file: `${apply}/perform.ts`,
    find: "{ ...options, retry: false }",
    replace: "options",
    why: "A deletion that is held up arrives when a new pupil has the name, and deletes that one.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-call-sent-again",
    file: `${apply}/perform.ts`,
    find: " || isLate(item, failure)",
    replace: "",
    why: "The first of two deletions arrives when a new pupil has the name, and deletes that one.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-name-given",
    file: `${apply}/perform.ts`,
    find: "if (inTheWay !== undefined)",
    replace: "if (inTheWay === item.id)",
    why: "A new pupil gets the name of somebody whose deletion may still arrive.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-call-unnoticed",
    file: `${apply}/perform.ts`,
    find: "if (isLate(item, answer)) performing.late.add(item);",
    replace: "",
    why: "A deletion without an answer is forgotten as soon as the user is gone.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-rename",
    file: `${apply}/late-calls.ts`,
    find: '|| (kind === "move" && newName(changes) !== undefined)',
    replace: "",
    why: "A call that comes late moves another pupil, who has got the name, to another school.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-name-made",
    file: `${apply}/late-calls.ts`,
    find: 'if (kind === "create" && name === null)',
    replace: 'if (name === "")',
    why: "The server makes a new name of one whose deletion may still arrive.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-call-lost-in-crash",
    file: `${apply}/late-calls.ts`,
    find: "(mayBeOut || journal.result(item.id)?.late)",
    replace: "journal.result(item.id)?.late",
    why: "After a crash, a name is given whose deletion was under way.",
    tests: late,
  },
  {
    id: "kelvin-sync/late-call-not-taken-down",
    file: `${apply}/apply-plan.ts`,
    find: "{ late: true }",
    replace: "{}",
    why: "After a crash, nobody knows any more that a deletion had no answer.",
    tests: late,
  },
  {
    id: "kelvin-sync/deletions-first",
    file: `${apply}/apply-plan.ts`,
    find: 'group.filter(({ kind }) => kind !== "delete"),\n    group.filter(({ kind }) => kind === "delete"),',
    replace: "group,",
    why: "The server makes a new name of one that is just becoming free.",
    tests: late,
  },
  {
    id: "kelvin-sync/answered-deletion-holds-up",
    file: `${apply}/perform.ts`,
    find: "givesUpName(item) && !isRefused(failure)",
    replace: "givesUpName(item)",
    why: "A user whom the server cannot delete keeps all new ones away.",
    tests: late,
  },
  {
    id: "kelvin-sync/lost-connection-fails-deletion",
    file: `${apply}/perform.ts`,
    find: ' && !(item.kind === "delete" && isRetryable(answer))',
    replace: "",
    why: "A connection that is refused once leaves pupils undeleted.",
    tests: late,
  },
];
