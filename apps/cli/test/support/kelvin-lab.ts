import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { KelvinSimulator, KelvinSimulatorOptions } from "@labkeeper/simulator/kelvin";
import { createKelvinSimulator } from "@labkeeper/simulator/kelvin";
import { afterEach, vi } from "vitest";
import { run } from "../../src/cli.ts";
import { FakeIo } from "./fake-io.ts";
import type { Outcome } from "./lab.ts";

/** An object of the server as commands print it. */
type Shown = Readonly<Record<string, unknown>>;

/** What commands print with `--json`, as far as tests look into it themselves. */
interface Printed {
  readonly results: readonly {
    readonly name: string;
    readonly user?: Shown;
    readonly workgroup?: Shown;
    readonly error?: { readonly message: string };
  }[];
  readonly users: readonly Shown[];
}

/** A simulated Kelvin server, a folder and a fake world. */
export class KelvinLab {
  readonly folder: string;
  readonly simulator: KelvinSimulator;
  readonly io: FakeIo;
  #isOver = false;

  constructor(options: KelvinSimulatorOptions = {}) {
    this.folder = mkdtempSync(join(tmpdir(), "labkeeper-cli-kelvin-"));
    this.simulator = createKelvinSimulator(options);
    this.io = new FakeIo(this.folder);
    this.io.fetch = this.simulator.fetch;
    this.io.env = {
      LABKEEPER_KELVIN_URL: "http://localhost:8911",
      LABKEEPER_KELVIN_USERNAME: "Administrator",
      LABKEEPER_KELVIN_PASSWORD: "univention",
    };
  }

  /** Writes a file into the lab's folder. */
  file(name: string, content: string, mode = 0o600): string {
    const path = join(this.folder, name);
    writeFileSync(path, content, { mode });
    return path;
  }

  /** Reads a file of the lab's folder. */
  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** Runs a command of `labkeeper kelvin` to its end. */
  async kelvin(...argv: string[]): Promise<Outcome> {
    return this.run("kelvin", ...argv);
  }

  /** Runs a command to its end. */
  async run(...argv: string[]): Promise<Outcome> {
    const { stdout, stderr } = this.io;
    stdout.text = "";
    stderr.text = "";
    const code = await run(argv, this.io);
    return { code, out: stdout.text, err: stderr.text };
  }

  /** The same, without waiting for the pauses between attempts. */
  async impatient(...argv: string[]): Promise<Outcome> {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      let isDone = false;
      const running = this.kelvin(...argv).finally(() => {
        isDone = true;
      });
      while (!isDone) {
        await vi.advanceTimersByTimeAsync(100);
        await turn();
      }
      return await running;
    } finally {
      vi.useRealTimers();
    }
  }

  /** Waits until something is so, for as long as the test may take. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo() && !this.#isOver) await turn();
  }

  /** Runs a command with `--json` and gives its document. */
  async json(...argv: string[]): Promise<Printed> {
    return JSON.parse((await this.kelvin(...argv, "--json")).out);
  }

  /** Creates users, each with a name for everything. */
  async users(names: readonly string[], more: readonly string[] = ["--class", "1a"]): Promise<void> {
    const list = names.map((name) => ({
      name,
      firstname: name.slice(0, 1).toUpperCase() + name.slice(1),
      lastname: "Lee",
      recordUid: `uid-${name}`,
    }));
    const from = this.file("users.json", JSON.stringify(list));
    const scope = ["--school", "DEMOSCHOOL", "--role", "student"];
    const { code, err } = await this.kelvin("users", "create", "--from", from, ...scope, ...more);
    if (code !== 0) throw new Error(err);
  }

  /** What the server was asked to change: methods and paths. */
  get changes(): string[] {
    return this.simulator.requests
      .filter(({ method, path }) => method !== "GET" && method !== "HEAD" && !path.endsWith("/token"))
      .map(({ method, path }) => `${method} ${path.replace("/ucsschool/kelvin", "")}`);
  }

  dispose(): void {
    this.#isOver = true;
    this.simulator.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Lets everything go on that waits for nothing. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Creates Anna, with a class and a work group at each of her two schools. */
export async function inTwoSchools(lab: KelvinLab): Promise<void> {
  for (const school of ["DEMOSCHOOL", "SCHOOL2"]) {
    await lab.kelvin("workgroups", "create", "chess", "--school", school);
  }
  await lab.users(
    ["anna"],
    [
      ...["--schools", "DEMOSCHOOL,SCHOOL2", "--class", "1a", "--class", "SCHOOL2:2b"],
      ...["--workgroup", "chess", "--workgroup", "SCHOOL2:chess"],
    ],
  );
}

/** Gives labs to the tests of a file, and takes them away after each test. */
export function kelvinLabs(): (options?: KelvinSimulatorOptions) => KelvinLab {
  let open: KelvinLab[] = [];
  afterEach(() => {
    for (const lab of open) lab.dispose();
    open = [];
  });
  return (options) => {
    const lab = new KelvinLab(options);
    open.push(lab);
    return lab;
  };
}
