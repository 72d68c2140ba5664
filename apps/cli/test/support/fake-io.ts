import { asNothing, Session } from "@labkeeper/transport";
import type { Clock, Ending, Input, Io, Output } from "../../src/io.ts";

// The first request loads what sends it. That takes a while in real time, for which a stopped clock cannot wait.
await new Session({
  client: "labkeeper-test/1.0.0",
  url: "https://veyon.test",
  options: { fetch: async () => new Response() },
  confidential: false,
}).send({ doing: "Loading", method: "GET", path: "", repeat: "safe", read: asNothing });

/** An output that keeps what was written. */
export class FakeOutput implements Output {
  text = "";
  isTTY = false;
  columns = 100;
  rows = 30;
  colors = false;
  readonly #listeners = new Set<() => void>();

  write(text: string): void {
    this.text += text;
  }

  onResize(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many wait for a change of the size. */
  get resizeListeners(): number {
    return this.#listeners.size;
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    for (const listener of this.#listeners) listener();
  }
}

/** An input that is given beforehand, or key by key. */
export class FakeInput implements Input {
  isTTY = false;
  content = "";
  /** What is answered to questions; undefined: the input ends. */
  answer: string | undefined;
  readonly #listeners = new Set<(key: string) => void>();

  async readAll(): Promise<string> {
    return this.content;
  }

  async readBytes(): Promise<Uint8Array> {
    return Buffer.from(this.content);
  }

  async readLine(): Promise<string | undefined> {
    return this.answer;
  }

  onKeys(listener: (key: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many listen to keys: above 0, the terminal is in raw mode. */
  get keyListeners(): number {
    return this.#listeners.size;
  }

  press(key: string): void {
    for (const listener of this.#listeners) listener(key);
  }
}

/** A world without a process: everything in it is given by the test. */
export class FakeIo implements Io {
  readonly stdout: FakeOutput = new FakeOutput();
  readonly stderr: FakeOutput = new FakeOutput();
  readonly stdin: FakeInput = new FakeInput();
  env: Record<string, string | undefined> = {};
  readonly clock: Clock = {
    now: () => Date.now(),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer = setTimeout(resolve, ms);
        signal?.addEventListener("abort", () => {
          clearTimeout(timer);
          resolve();
        });
      }),
  };
  cwd: string;
  home: string;
  program = "labkeeper";
  fetch: Io["fetch"];
  readonly #endings = new Set<(ending: Ending) => void>();

  constructor(folder: string) {
    this.cwd = folder;
    this.home = folder;
  }

  readonly #exits = new Set<() => void>();

  onExit(listener: () => void): () => void {
    this.#exits.add(listener);
    return () => this.#exits.delete(listener);
  }

  /** The code that the process was ended with at once. */
  exited: number | undefined;

  exit(code: number): void {
    this.exited = code;
  }

  /** The process dies of a mistake. */
  die(): void {
    for (const listener of this.#exits) listener();
  }

  /** Without a port: the way to the servers leads to what is served. */
  listen: Io["listen"] = async (handler) => {
    this.fetch = (request) => handler.fetch(request);
    return { url: "http://127.0.0.1:11080", port: 11_080, close: async () => undefined };
  };

  onEnding(listener: (ending: Ending) => void): () => void {
    this.#endings.add(listener);
    return () => this.#endings.delete(listener);
  }

  /** Tells the program to end. */
  end(ending: Ending): void {
    for (const listener of [...this.#endings]) listener(ending);
  }

  /** Makes it a person's terminal. */
  asTerminal(columns = 100, rows = 30): void {
    for (const output of [this.stdout, this.stderr]) {
      output.isTTY = true;
      output.columns = columns;
      output.rows = rows;
    }
    this.stdin.isTTY = true;
  }
}
