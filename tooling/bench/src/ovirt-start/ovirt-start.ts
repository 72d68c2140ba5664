import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bars } from "../bars.ts";
import { median } from "../median.ts";
import { run } from "../run.ts";
import { installClient, tool } from "./install.ts";
import { program, settings } from "./project.ts";

const rounds = 9;

/** What has to be waited for before the first request: the import of the installed client, and the check of types. */
export async function ovirtStart(bars: Bars): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "ovirt-start-"));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  await installClient(folder);

  const imports = await compare(
    () => timeOfImport(folder, "@labkeeper/ovirt"),
    () => timeOfImport(folder, "undici"),
  );
  bars.figure("import, ours", `${milliseconds(imports.ours)}; it is to stay below 60 ms`);
  bars.figure("import, undici", milliseconds(imports.other));
  bars.atMost("import against that of undici", imports.ratios, 0.5);

  const ours = await project(join(folder, "ours"), program);
  const empty = await project(join(folder, "empty"), "export {};\n");
  const checks = await compare(
    () => timeOfTypeCheck(ours),
    () => timeOfTypeCheck(empty),
  );
  bars.figure(
    "type check, a program with VMs, disks and events",
    `${milliseconds(checks.ours)}; it is to stay below 3 s`,
  );
  bars.figure("type check, an empty program", milliseconds(checks.other));
  bars.atMost("type check against that of an empty program", checks.ratios, 3);
}

interface Comparison {
  readonly ours: readonly number[];
  readonly other: readonly number[];
  /** How many times what ours took the other took, round by round. */
  readonly ratios: readonly number[];
}

/** Both in turn, so that they share the machine's good and bad moments. */
async function compare(own: () => Promise<number>, another: () => Promise<number>): Promise<Comparison> {
  const ours: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await own());
    other.push(await another());
  }
  return { ours, other, ratios: ours.map((time, round) => time / (other[round] ?? Number.NaN)) };
}

/** Milliseconds of an import in a fresh process. */
async function timeOfImport(folder: string, name: string): Promise<number> {
  const code = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`;
  return Number(await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: folder }));
}

/** A project of one program, which finds the client in a folder above. */
async function project(folder: string, source: string): Promise<string> {
  await mkdir(folder);
  await writeFile(join(folder, "main.ts"), source);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
  return folder;
}

/** Milliseconds of a whole process. */
async function timeOfTypeCheck(folder: string): Promise<number> {
  const start = performance.now();
  await run(tool("tsc"), ["--project", folder]);
  return performance.now() - start;
}

function milliseconds(times: readonly number[]): string {
  return `${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(", ")})`;
}
