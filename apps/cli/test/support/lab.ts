import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VeyonSimulator, VeyonSimulatorOptions } from "@labkeeper/simulator/veyon";
import { createVeyonSimulator, simulatorKey } from "@labkeeper/simulator/veyon";
import { vi } from "vitest";
import { run } from "../../src/cli.ts";
import { FakeIo } from "./fake-io.ts";

/** What a command left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A simulated lab, a folder and a fake world. Its time is fake: it passes only while a command runs. */
export class CommandLab {
  readonly folder: string;
  readonly simulator: VeyonSimulator;
  readonly io: FakeIo;

  /** Four computers: two used, one free, one off. */
  constructor(options: VeyonSimulatorOptions = {}) {
    // Files are read and written in real time; only waiting is fake.
    vi.useFakeTimers({
      toFake: ["setTimeout", "clearTimeout", "Date"],
      now: new Date("2026-11-20T08:00:00"),
    });
    this.folder = mkdtempSync(join(tmpdir(), "labkeeper-cli-test-"));
    this.simulator = createVeyonSimulator({
      computers: [
        { name: "pc-01", user: { login: "ada", fullName: "Ada Lovelace" } },
        { name: "pc-02", user: { login: "alan", fullName: "Alan Turing" } },
        { name: "pc-03", user: null },
        { name: "pc-04", power: "off" },
      ],
      ...options,
    });
    this.io = new FakeIo(this.folder);
    this.io.fetch = this.simulator.fetch;
    this.io.env = {
      LABKEEPER_VEYON_URL: "http://localhost:11080",
      LABKEEPER_VEYON_KEY_NAME: simulatorKey.name,
      LABKEEPER_VEYON_KEY_FILE: this.file("teacher.pem", simulatorKey.pem),
    };
  }

  /** Writes a file into the lab's folder. */
  file(name: string, content: string, mode = 0o600): string {
    const path = join(this.folder, name);
    writeFileSync(path, content, { mode });
    return path;
  }

  /** Runs a command to its end. */
  async run(...argv: string[]): Promise<Outcome> {
    return this.finish(this.start(...argv));
  }

  /** Starts a command. */
  start(...argv: string[]): Promise<number> {
    this.io.stdout.text = "";
    this.io.stderr.text = "";
    return run(argv, this.io);
  }

  /** Lets time pass until the command ends. */
  async finish(running: Promise<number>): Promise<Outcome> {
    let code: number | undefined;
    void running.then((value) => {
      code = value;
    });
    await this.until(() => code !== undefined);
    return { code: await running, out: this.io.stdout.text, err: this.io.stderr.text };
  }

  /** Lets time pass until something is so. */
  async until(isSo: () => boolean): Promise<void> {
    for (let step = 0; !isSo(); step += 1) {
      if (step > 20_000)
        throw new Error(`it never became so; written: ${this.io.stdout.text}${this.io.stderr.text}`);
      // Whoever waits for an hour need not see every moment of it.
      await vi.advanceTimersByTimeAsync(step < 1_500 ? 20 : 1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Lets so many milliseconds pass. */
  async pass(ms: number): Promise<void> {
    const end = Date.now() + ms;
    await this.until(() => Date.now() >= end);
  }

  /** What was written, as the JSON document that it should be. */
  json(outcome: Outcome): unknown {
    return JSON.parse(outcome.out);
  }

  dispose(): void {
    this.simulator.close();
    vi.useRealTimers();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
