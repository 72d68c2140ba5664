import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Mutant } from "./mutant.ts";
import type { MutantRun } from "./plugin.ts";

/** What became of a test run. */
export interface TestRun {
  /** Tests that failed. */
  readonly failed: readonly Failure[];
  readonly passed: number;
  /** Test files that could not be loaded at all, with the reason. */
  readonly broken: readonly Failure[];
  /** Whether any test loaded the file with the mistake. */
  readonly seen: boolean;
  /** What vitest printed when it left no results: a hang, a crash, no tests. */
  readonly crash: string | undefined;
}

/** What failed, and where. */
export interface Failure {
  /** The test file, from the root of the repository. */
  readonly file: string;
  /** The name of the test, or the reason. */
  readonly what: string;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const config = join(dirname(dirname(fileURLToPath(import.meta.url))), "vitest.config.ts");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");

/** A run that takes longer hangs: test files take a few seconds, on a machine with nothing else to do. */
const longestRun = 300_000;

/** Runs test files in a process of their own, with one mutant or none. */
export async function runTests(
  root: string,
  tests: readonly string[],
  mutant: Mutant | undefined,
): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), "labkeeper-mutant-"));
  const report = join(folder, "report.json");
  const seen = join(folder, "seen");
  const run: MutantRun = { root, report, ...(mutant && { change: { ...mutant, seen } }) };
  try {
    // Without a mutant, all that fails is of interest.
    const bail = mutant ? ["--bail", "1"] : [];
    const output = await start(root, ["run", "--config", config, ...bail, ...tests], JSON.stringify(run));
    return existsSync(report)
      ? {
          ...readReport(root, JSON.parse(readFileSync(report, "utf8"))),
          seen: existsSync(seen),
          crash: undefined,
        }
      : { failed: [], passed: 0, broken: [], seen: existsSync(seen), crash: output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(cwd: string, args: readonly string[], mutant: string): Promise<string> {
  const child = spawn(process.execPath, [vitest, ...args], {
    cwd,
    env: { ...process.env, MUTANT: mutant, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: longestRun,
    killSignal: "SIGKILL",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (_, signal) => {
      resolve(signal === null ? output.trim() : `stopped after ${longestRun / 1000} s`);
    });
  });
}

function readReport(
  root: string,
  { numPassedTests, testResults }: Report,
): Pick<TestRun, "failed" | "passed" | "broken"> {
  const failed: Failure[] = [];
  const broken: Failure[] = [];
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(root, name);
    if (status === "failed" && assertionResults.length === 0) broken.push({ file, what: message.trim() });
    for (const test of assertionResults) {
      if (test.status === "failed") failed.push({ file, what: test.fullName });
    }
  }
  return { passed: numPassedTests, failed, broken };
}
