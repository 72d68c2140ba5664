import { homedir } from "node:os";
import { createInterface } from "node:readline";
import { buffer, text } from "node:stream/consumers";
import { setTimeout as after } from "node:timers/promises";
import type { WriteStream } from "node:tty";
import { listen } from "@labkeeper/simulator/node";
import type { Clock, Ending, Input, Io, Output } from "./io.ts";

/** The world of the running process. */
export function processIo(): Io {
  const endings = new Set<(ending: Ending) => void>();
  const end = (ending: Ending): void => {
    for (const listener of endings) listener(ending);
  };
  for (const ending of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(ending, () => end(ending));
  // Whoever reads the output has left, such as `head`: nobody wants the rest.
  process.stdout.on("error", () => end("SIGPIPE"));
  process.stderr.on("error", () => end("SIGPIPE"));
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    stdin: terminalInput(process.stdin),
    env: process.env,
    clock: systemClock,
    cwd: process.cwd(),
    home: homedir(),
    program: programName(process.execPath, process.argv[1] ?? ""),
    onEnding(listener) {
      endings.add(listener);
      return () => endings.delete(listener);
    },
    onExit(listener) {
      process.on("exit", listener);
      return () => process.off("exit", listener);
    },
    exit: (code) => process.exit(code),
    listen,
  };
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => after(ms, undefined, { signal }).catch(() => undefined),
};

/** What to type, in whichever folder, to start the program that was started like this. */
export function programName(node: string, script: string): string {
  // In the repository the right Node may not be the one on the user's PATH.
  return script.endsWith(".ts") ? `${shellWord(node)} ${shellWord(script)}` : "labkeeper";
}

function shellWord(path: string): string {
  return /^[\w./:@+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function output(stream: WriteStream): Output {
  return {
    write: (chunk) => {
      stream.write(chunk);
    },
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns ?? 80;
    },
    get rows() {
      return stream.rows ?? 24;
    },
    get colors() {
      return stream.isTTY === true && process.env.NO_COLOR === undefined && stream.hasColors();
    },
    onResize(listener) {
      stream.on("resize", listener);
      return () => stream.off("resize", listener);
    },
  };
}

/** What the program needs of a terminal to read from. */
export interface TerminalStream extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
  setRawMode(mode: boolean): unknown;
}

/** The standard input, as the program uses it. */
export function terminalInput(stream: TerminalStream): Input {
  return {
    get isTTY() {
      return stream.isTTY === true;
    },
    readAll: () => text(stream),
    readBytes: () => buffer(stream),
    readLine: (signal) =>
      new Promise((resolve) => {
        const lines = createInterface({ input: stream, terminal: false });
        const stop = () => lines.close();
        signal.addEventListener("abort", stop, { once: true });
        let answer: string | undefined;
        lines.once("line", (line) => {
          answer = line;
          lines.close();
        });
        lines.once("close", () => {
          signal.removeEventListener("abort", stop);
          resolve(answer);
        });
      }),
    onKeys(listener) {
      const heard = (chunk: Buffer) => listener(chunk.toString("utf8"));
      stream.setRawMode(true);
      stream.on("data", heard);
      stream.resume();
      return () => {
        stream.off("data", heard);
        stream.setRawMode(false);
        stream.pause();
      };
    },
  };
}
