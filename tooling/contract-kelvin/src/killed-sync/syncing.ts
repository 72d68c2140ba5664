import { spawn } from "node:child_process";
import { once } from "node:events";
import { watch } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { School } from "./server.ts";
import type { Told } from "./told.ts";
import type { Year } from "./year.ts";

/** When a process is killed: at its n-th request, before or after the server has acted, or its n-th change of a file. */
export interface Moment {
  readonly what: "before" | "after" | "file";
  readonly nth: number;
}

/** How a process has ended, and how many moments it had until then. */
export type Ended = { readonly moments: Readonly<Record<Moment["what"], number>> } & (
  | { readonly killed: true }
  | { readonly killed: false; readonly told: Told }
);

/** A folder from which processes sync a year. */
export class Syncing implements AsyncDisposable {
  readonly folder: string;
  readonly #school: School;

  private constructor(folder: string, school: School) {
    this.folder = folder;
    this.#school = school;
  }

  /** Makes one, with the list in it. */
  static async from(year: Year, school: School): Promise<Syncing> {
    const folder = await mkdtemp(join(tmpdir(), "killed-sync-"));
    await writeFile(join(folder, "schools.json"), JSON.stringify(year.schools));
    await writeFile(
      join(folder, "list.ndjson"),
      year.records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    );
    return new Syncing(folder, school);
  }

  /** Runs a process to its end, or to the moment at which it is killed. */
  async run(mode: "begin" | "resume", moment?: Moment): Promise<Ended> {
    const child = spawn(process.execPath, [program, this.#school.url, this.folder, mode], {
      stdio: ["ignore", "pipe", "pipe"],
      // Reading the sources takes most of a short run.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), "labkeeper-compile-cache") },
    });
    const seen = { before: 0, after: 0, file: 0 };
    const see = (what: keyof typeof seen): void => {
      seen[what] += 1;
      if (what === moment?.what && seen[what] === moment.nth) child.kill("SIGKILL");
    };
    this.#school.onRequest = see;
    const watcher = watch(this.folder, () => see("file"));
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const [code, signal] = await once(child, "close");
    watcher.close();
    if (signal === "SIGKILL") return { killed: true, moments: seen };
    if (code !== 0) throw new Error(`The process ended with ${code}: ${errors}`);
    return { killed: false, told: JSON.parse(output), moments: seen };
  }

  /** What the file of passwords says, by name. */
  async passwords(): Promise<Map<string, string>> {
    const text = await readFile(join(this.folder, "passwords.csv"), "utf8").catch(() => "");
    const lines = text.trim().split("\r\n").slice(1);
    return new Map(lines.map((line) => [line.split(",")[0] ?? "", line.split(",").at(-1) ?? ""]));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.folder, { recursive: true });
  }
}

const program = fileURLToPath(new URL("program.ts", import.meta.url));
