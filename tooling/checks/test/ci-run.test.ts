import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const CI = fileURLToPath(new URL("../../../.ci", import.meta.url));

/** What a program of the machine does in a test, as lines of shell. */
type Programs = Readonly<Partial<Record<"npm" | "npx" | "apt-get" | "dpkg-query", string>>>;

interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
}

const meta = { skipReason: ".ci/run is for Linux" };

// `.ci/run` itself in an empty clone, on a machine whose programs are a line of shell each.
describe.skipIf(process.platform !== "linux")(".ci/run", { meta }, () => {
  let clone: string;

  beforeEach(async () => {
    clone = await mkdtemp(join(tmpdir(), "clone-"));
    await cp(CI, join(clone, ".ci"), { recursive: true });
    for (const kit of ["veyon-lab/lab.sh", "contract-ovirt/kdc.sh"]) {
      const script = join(clone, "tooling", kit);
      await mkdir(dirname(script), { recursive: true });
      await writeFile(script, `echo "${basename(kit)} $*" $LABKEEPER_LAB_NET >>"$LAB_CALLS"\n`);
    }
    await writeFile(join(clone, "calls"), "");
  });
  afterEach(() => rm(clone, { recursive: true }));

  const start = async (programs: Programs) => {
    const bin = join(clone, "bin");
    await mkdir(bin);
    const all: Programs = { npm: TEN_PASSED, npx: TWO_PASSED, "dpkg-query": ":", ...programs };
    for (const [name, lines] of Object.entries(all)) {
      await writeFile(join(bin, name), `#!/bin/bash\n${lines}\n`, { mode: 0o755 });
    }
    // Whatever the script waits for, it need not be long.
    await writeFile(join(bin, "sleep"), "#!/bin/bash\nexec /bin/sleep 0.02\n", { mode: 0o755 });
    return spawn(join(clone, ".ci/run"), {
      env: {
        PATH: `${bin}:${process.env.PATH}`,
        LAB_CALLS: join(clone, "calls"),
        TMPDIR: clone,
        LABS: clone,
      },
    });
  };
  const run = async (programs: Programs = {}): Promise<Outcome> => await outcome(await start(programs));

  it("adds the tests and the bars up, in one plain last line", async () => {
    const { code, lines } = await run();
    expect(lines.slice(-4)).toEqual([
      "packages: 0 passed, 0 failed, exit 0",
      "test: 10 passed, 0 failed, exit 0",
      "bars: 2 passed, 0 failed, exit 0",
      "12 passed, 0 failed",
    ]);
    expect(code).toBe(0);
  });

  it("switches the lab on for the tests", async () => {
    const { lines } = await run({ npm: `echo "lab $LABKEEPER_LAB, ci $CI"; ${TEN_PASSED}` });
    expect(lines).toContain("lab 1, ci true");
  });

  it("takes down each lab that was left running, and none that was there before", async () => {
    await mkdir(join(clone, "labkeeper-veyon-lab-10.1.0"));
    await run({ npm: `mkdir '${join(clone, "labkeeper-veyon-lab-10.2.0")}'; ${TEN_PASSED}` });
    const calls = (await readFile(join(clone, "calls"), "utf8")).trimEnd().split("\n");
    expect(calls.slice(2)).toEqual(["lab.sh down 10.2.0"]);
  });

  it("adds several runs of one step up, coloured or not", async () => {
    const { lines } = await run({
      npm: String.raw`echo 'Tests: 3 passed, 1 failed, 0 skipped'; printf '\033[2mTests: 4 passed, 0 failed, 0 skipped\033[22m\n'; exit 1`,
    });
    expect(lines.at(-1)).toBe("9 passed, 1 failed");
  });

  it("counts a skipped test as failed, and says above which it was", async () => {
    const { code, lines } = await run({
      npm: "echo 'skipped: a.test.ts > opens: no lab'; echo 'Tests: 9 passed, 0 failed, 1 skipped'",
    });
    expect(lines.filter((line) => line.startsWith("skipped: "))).toHaveLength(2);
    expect(lines.at(-1)).toBe("11 passed, 1 failed");
    expect(code).toBe(1);
  });

  it("says again above the last line what failed or had to be repeated", async () => {
    const { lines } = await run({
      npm: "echo 'repeated: a.test.ts > opens: passed at attempt 2'; echo 'failed: a.test.ts > closes: late'; echo; echo 'Tests: 9 passed, 1 failed, 0 skipped'; exit 1",
      npx: "echo '✗ connections: 33 (bar: 32)'; echo 'Tests: 1 passed, 1 failed, 0 skipped'; exit 1",
    });
    expect(lines.slice(-7, -4)).toEqual([
      "repeated: a.test.ts > opens: passed at attempt 2",
      "failed: a.test.ts > closes: late",
      "✗ connections: 33 (bar: 32)",
    ]);
  });

  it("excuses what needs PyPI when PyPI is out of reach, and nothing else", async () => {
    const excused = await run({
      npm: "echo 'skipped: a.test.ts > b: UNAVAILABLE: PyPI does not answer'; echo 'Tests: 9 passed, 0 failed, 1 skipped'",
      npx: `echo 'UNAVAILABLE: PyPI does not answer'; ${TWO_PASSED}`,
    });
    expect(excused.lines.at(-1)).toBe("11 passed, 0 failed");
    expect(excused.lines.slice(-6)).toContain("UNAVAILABLE: PyPI does not answer");
    await rm(join(clone, "bin"), { recursive: true });
    const refused = await run({ npx: `echo 'UNAVAILABLE: Debian does not answer'; ${TWO_PASSED}` });
    expect(refused.lines.at(-1)).toBe("12 passed, 1 failed");
  });

  it.each<[string, Programs, string]>([
    [
      "whose tests pass but which fails, as a linter does",
      { npm: `${TEN_PASSED}; exit 3` },
      "12 passed, 1 failed",
    ],
    ["that ran no test", { npm: "echo fine" }, "2 passed, 1 failed"],
    ["that was killed", { npx: "kill -9 $$" }, "10 passed, 1 failed"],
    ["that cannot be started", { npx: "exec /nowhere" }, "10 passed, 1 failed"],
  ])("counts a step %s as one failed", async (_name, programs, last) => {
    const { code, lines } = await run(programs);
    expect([lines.at(-1), code]).toEqual([last, 1]);
  });

  it("installs what is missing, three times at most, and goes on without", async () => {
    const calls = join(clone, "calls");
    const missing = { "dpkg-query": "exit 1", "apt-get": `echo "apt-get $*" >>'${calls}'` };
    expect((await run(missing)).lines.at(-1)).toBe("12 passed, 0 failed");
    expect(await readFile(calls, "utf8")).toMatch(
      /^lab\.sh packages\nkdc\.sh packages\napt-get .*update.*\nlab\.sh install\nkdc\.sh install\napt-get .*install.* python3-venv .*\n$/,
    );
    await rm(join(clone, "bin"), { recursive: true });
    const broken = await run({ "dpkg-query": "exit 1", "apt-get": "exit 100" });
    expect(broken.lines.filter((line) => line.includes("apt-get failed"))).toHaveLength(3);
    expect(broken.lines.at(-1)).toBe("12 passed, 1 failed");
  });

  it("prints the last line when it is told to stop, with what was cut off and what never began", async () => {
    const process = await start({
      npm: `echo started; touch '${join(clone, "started")}'; while :; do read -rt 1 <> <(:); done`,
    });
    const ending = outcome(process);
    await vi.waitUntil(() => existsSync(join(clone, "started")), { timeout: 20_000 });
    process.kill("SIGTERM");
    const { code, lines } = await ending;
    expect(lines.slice(-3)).toEqual([
      "test: 0 passed, 1 failed, exit cut off",
      "bars: 0 passed, 1 failed, never began",
      "0 passed, 2 failed",
    ]);
    expect(code).toBe(1);
  });

  it("prints a last line even when the summary itself breaks", async () => {
    await writeFile(join(clone, ".ci/summary.mjs"), "not javascript");
    const { code, lines } = await run();
    expect([lines.at(-1), code]).toEqual(["0 passed, 1 failed", 1]);
  });
});

const TEN_PASSED = "echo 'Tests: 10 passed, 0 failed, 0 skipped'";
const TWO_PASSED = "echo 'Tests: 2 passed, 0 failed, 0 skipped'";

async function outcome(process: ReturnType<typeof spawn>): Promise<Outcome> {
  let printed = "";
  process.stdout?.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const code = await new Promise<number | null>((resolve) => process.once("close", resolve));
  return { code, lines: printed.trimEnd().split("\n") };
}
