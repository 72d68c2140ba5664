/**
 * The process of a {@link TestRunner}: answers each message that it gets with what became of the tests. It ends when the
 * one that has started it lets go of it.
 *
 *     node runner-process.ts ROOT BAIL
 */
import { join, relative } from "node:path";
import type { TestModule } from "vitest/node";
import { createVitest } from "vitest/node";
import type { Change, TestRun, TestRunRequest } from "./test-run.ts";

const [root = "", bail] = process.argv.slice(2);
let request: TestRunRequest = { tests: [], change: undefined };
let seen = false;
let ended: TestModule[] = [];

const starting = createVitest(
  "test",
  {
    root,
    config: false,
    watch: false,
    include: ["{packages,apps,tooling}/*/test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/*.lab.test.ts"],
    reporters: [{ onTestModuleEnd: (module) => void ended.push(module) }],
    // A module is another one with each mutant.
    fsModuleCache: false,
    // Two such processes share two cores.
    maxWorkers: 1,
    testTimeout: 60_000,
    bail: Number(bail),
  },
  {
    plugins: [
      {
        name: "mutant",
        enforce: "pre",
        // The mistake is made while the file is loaded: the file itself stays as it is.
        transform(code, id) {
          const { change } = request;
          if (!change || id.split("?")[0] !== join(root, change.file)) return null;
          seen = true;
          return { code: code.replace(change.find, () => change.replace), map: null };
        },
      },
    ],
  },
);

process.on("message", async (next: TestRunRequest) => {
  const changed = [request.change, next.change];
  request = next;
  seen = false;
  ended = [];
  process.send?.(await run(request.tests, changed));
});
// With all that it has started, even what does not listen.
process.on("disconnect", () => process.kill(-process.pid, "SIGKILL"));

/** @param changed what was or will be another file than the one that is loaded */
async function run(tests: readonly string[], changed: readonly (Change | undefined)[]): Promise<TestRun> {
  try {
    const vitest = await starting;
    for (const change of changed) if (change) vitest.invalidateFile(join(root, change.file));
    await vitest.runTestSpecifications(await vitest.globTestSpecifications([...tests]));
    return { ...outcome(), seen, crash: undefined };
  } catch (error) {
    return { failed: [], passed: 0, broken: [], seen, crash: String(error) };
  }
}

function outcome(): Pick<TestRun, "failed" | "passed" | "broken"> {
  const modules = ended.map((module) => {
    const tests = [...module.children.allTests()];
    const file = relative(root, module.moduleId);
    const failed = tests.filter((test) => test.result().state === "failed");
    const errors = tests.length === 0 ? module.errors() : [];
    return {
      passed: tests.filter((test) => test.result().state === "passed").length,
      failed: failed.map((test) => ({ file, what: test.fullName })),
      broken: errors.map(({ message }) => ({ file, what: message.trim() })),
    };
  });
  return {
    passed: modules.reduce((sum, { passed }) => sum + passed, 0),
    failed: modules.flatMap(({ failed }) => failed),
    broken: modules.flatMap(({ broken }) => broken),
  };
}
