import type { ChildProcess } from "node:child_process";
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Mutant } from "./mutant.ts";
import type { TestRun, TestRunRequest } from "./test-run.ts";

const program = fileURLToPath(new URL("runner-process.ts", import.meta.url));

/** A run that takes longer hangs: test files take a few seconds, on a machine with nothing else to do. */
const longestRun = 300_000;

/**
 * Runs test files, with one mutant after the other, in a process that has loaded everything else once. A process that
 * hangs or breaks down is replaced by a new one.
 */
export class TestRunner implements AsyncDisposable {
  readonly #root: string;
  readonly #stopsAtFirst: boolean;
  #process: ChildProcess | undefined;

  /** @param stopsAtFirst whether a run ends with the first test that fails */
  constructor(root: string, stopsAtFirst: boolean) {
    this.#root = root;
    this.#stopsAtFirst = stopsAtFirst;
  }

  /** Runs test files to their end. One run at a time. */
  async run(tests: readonly string[], mutant?: Mutant): Promise<TestRun> {
    const child = this.#running();
    const output: string[] = [];
    const listen = (text: string) => void output.push(text);
    const streams = [child.stdout, child.stderr];
    for (const stream of streams) stream?.on("data", listen);
    const done = Promise.withResolvers<TestRun>();
    const broken = (why: string) => {
      this.#process = undefined;
      done.resolve({ failed: [], passed: 0, broken: [], seen: false, crash: why });
    };
    const die = () => broken(output.join("").trim() || "its process ended");
    const late = setTimeout(() => {
      broken(`stopped after ${longestRun / 1000} s`);
      kill(child);
    }, longestRun);
    child.once("message", done.resolve).once("close", die);
    try {
      child.send({ tests, change: mutant && changeOf(mutant) } satisfies TestRunRequest);
      return await done.promise;
    } finally {
      clearTimeout(late);
      child.off("message", done.resolve).off("close", die);
      for (const stream of streams) stream?.off("data", listen);
    }
  }

  /** Ends the process. */
  async [Symbol.asyncDispose](): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child) return;
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  }

  #running(): ChildProcess {
    if (this.#process) return this.#process;
    const child = fork(program, [this.#root, this.#stopsAtFirst ? "1" : "0"], {
      cwd: this.#root,
      env: { ...process.env, NO_COLOR: "1" },
      execArgv: ["--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // A group of its own, so that what it has started ends with it.
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").resume();
    this.#process = child;
    return child;
  }
}

function changeOf({ file, find, replace }: Mutant): TestRunRequest["change"] {
  return { file, find, replace };
}

/** Kills a process with all that it has started: tests in an endless loop hear nothing else. */
function kill(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL");
  }
}
